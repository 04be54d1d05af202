// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesets/gallerydialog.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "rulesets/rulesetgallery.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sovang {

GalleryDialog::GalleryDialog(const std::vector<RuleFile> &files, QWidget *parent)
    : QDialog(parent),
      m_gallery(new RuleSetGallery(false)),
      m_ours(makePrimaryButton(tr("Make it &ours…"))),
      m_asItIs(makeButton(tr("&Take it as it is…")))
{
    setWindowTitle(tr("Rule sets that come with the program"));
    resize(metrics::wideDialog + metrics::unitList, metrics::card + metrics::row);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeSecond(tr("All are samples: make one your own, compare it with the guidance of "
                                    "your place, and change what differs.")));
    layout->addWidget(m_gallery, 1);
    for (const RuleFile &file : files)
        m_gallery->add(file);
    m_gallery->sortByTitle();
    m_ours->setObjectName(QStringLiteral("makeOurs"));
    m_asItIs->setObjectName(QStringLiteral("takeAsItIs"));
    QDialogButtonBox *buttons = addDialogButtons(*this, *m_ours);
    buttons->addButton(m_asItIs, QDialogButtonBox::ActionRole);
    connect(m_asItIs, &QPushButton::clicked, this, [this] {
        m_choice = Choice::AsItIs;
        accept();
    });
    connect(m_gallery, &RuleSetGallery::activated, this, &QDialog::accept);
    const auto enable = [this] {
        for (QPushButton *button : {m_ours, m_asItIs})
            button->setEnabled(m_gallery->current());
    };
    connect(m_gallery, &RuleSetGallery::currentChanged, this, enable);
    enable();
    m_gallery->setFocus();
}

RuleFile GalleryDialog::chosen() const
{
    const RuleFile *file = m_gallery->current();
    return file ? *file : RuleFile();
}

} // namespace sovang
