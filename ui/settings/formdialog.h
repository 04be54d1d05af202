// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QDate;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace sovang {

class DayField;
class RefusalLabel;

/// The frame of a small dialog that takes a value and gives a value: a form, a line that says what is wrong,
/// Save and Cancel. Fields get an object name; a word that an input method is composing is taken when saving.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a read takes the value from the fields and says in a sentence what is wrong; empty: nothing.
    FormDialog(const QString &title, std::function<QString()> read, QWidget *parent);

    void accept() override;

protected:
    QLineEdit *addText(const QString &label, const QString &value, const QString &name);
    /// A day, or empty.
    DayField *addDate(const QString &label, QDate value, const QString &name);
    void addField(const QString &label, QWidget *field, const QString &name);
    /// A sentence over the form.
    void setAbout(const QString &text);
    /// After the last field.
    void finish();

private:
    std::function<QString()> m_read;
    QLabel *m_about;
    QFormLayout *m_form;
    RefusalLabel *m_refusal;
};

} // namespace sovang
