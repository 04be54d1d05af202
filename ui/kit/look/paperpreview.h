// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QWidget>

class QLabel;
class QPdfView;
class QStackedWidget;

namespace sovang {

/// Shows a PDF as it would be printed, or a sentence where there is none.
class PaperPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);

    /// Starts at the first page, or, where it is the paper that was shown, changed a little, at its place.
    void showPdf(const QByteArray &pdf, bool keepsPlace = false);
    /// Goes to the first page that says \a words, if there is one.
    void goTo(const QString &words);
    void showNote(const QString &text);
    bool isShowing() const;
    QString note() const; ///< empty while a paper is shown
    /// The words of a page, from 0.
    QString words(int page);
    int pageCount() const { return m_document.pageCount(); }
    /// Fits the width as long as nothing else was asked for; \a step 1 closer, -1 further away, 0 fits again.
    void zoom(int step);

private:
    void replaceView();

    QBuffer m_bytes; ///< read by the document as long as it is shown
    QPdfDocument m_document;
    QPdfView *m_view;
    QLabel *m_note;
    QStackedWidget *m_stack;
};

} // namespace sovang
