// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shots/camera.h"

namespace sovang {

class MainWindow;

// Each goes through one part of the program with an open book: its page, and its dialogs one by one. They
// change the book as they need; it is a copy.

void shootSettings(MainWindow &window, Camera &camera);
void shootMovements(MainWindow &window, Camera &camera);
/// All of them, with a row chosen where there is one; the names of the pictures begin with \a prefix.
void shootAllPages(MainWindow &window, Camera &camera, const QString &prefix);
/// With days for the steps of the year.
void shootOverview(MainWindow &window, Camera &camera);
/// What keeps the report from being made.
void shootReportChecks(MainWindow &window, Camera &camera);
void shootScores(MainWindow &window, Camera &camera);
void shootGrid(MainWindow &window, Camera &camera);
void shootSheet(MainWindow &window, Camera &camera);
void shootUnits(MainWindow &window, Camera &camera);
void shootNewBook(MainWindow &window, Camera &camera);
void shootImport(MainWindow &window, Camera &camera);
void shootQuestions(MainWindow &window, Camera &camera);
/// Opens a new book in place of the one that is open.
void shootEmptyBook(MainWindow &window, Camera &camera);
void shootMeeting(MainWindow &window, Camera &camera);
void shootDecisionDialogs(MainWindow &window, Camera &camera);
void shootPapersOfDecisions(MainWindow &window, Camera &camera);
void shootRuleSets(MainWindow &window, Camera &camera);
/// Packets, the check of the book, a sealed year. The year cannot be changed afterwards.
void shootSafety(MainWindow &window, Camera &camera);

} // namespace sovang
