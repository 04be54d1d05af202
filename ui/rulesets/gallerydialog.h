// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/setup/rulefiles.h"

#include <QDialog>

class QPushButton;

namespace sovang {

class RuleSetGallery;

/// One of the rule sets that come with the program: to be made one's own, or to be taken as it is.
class GalleryDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { MakeOurs, AsItIs };

    explicit GalleryDialog(const std::vector<RuleFile> &files, QWidget *parent = nullptr);

    /// Once it was accepted.
    Choice choice() const { return m_choice; }
    RuleFile chosen() const;

private:
    RuleSetGallery *m_gallery;
    QPushButton *m_ours;
    QPushButton *m_asItIs;
    Choice m_choice = Choice::MakeOurs;
};

} // namespace sovang
