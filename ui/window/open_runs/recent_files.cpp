// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_runs/recent_files.h"

#include <QAction>
#include <QFileInfo>

#include "ui/text/foreign_text.h"

namespace headroom {
namespace {

constexpr qsizetype longest_name = 56;

/// "&1  old.headroom.jsonl": a key for the first nine; an ampersand of the name is none.
QString entry_text(int index, const QString& file) {
    QString name = shortened(foreign_text(QFileInfo(file).fileName()), longest_name);
    name.replace(QLatin1Char('&'), QStringLiteral("&&"));
    return index < 9 ? QStringLiteral("&%1  %2").arg(index + 1).arg(name) : name;
}

}  // namespace

RecentFiles::RecentFiles(QObject* parent) : QObject(parent) {}

void RecentFiles::set_files(const QStringList& files) {
    files_ = files;
    files_.removeDuplicates();
    if (files_.size() > most) files_.resize(most);
}

void RecentFiles::add(const QString& file) {
    const QString path = QFileInfo(file).absoluteFilePath();
    files_.removeAll(path);
    files_.prepend(path);
    if (files_.size() > most) files_.resize(most);
}

void RecentFiles::clear() {
    files_.clear();
}

void RecentFiles::fill(QMenu& menu) {
    if (files_.isEmpty()) {
        QAction* none = menu.addAction(tr("No file was opened yet"));
        none->setObjectName(QStringLiteral("recent_none"));
        none->setEnabled(false);
        return;
    }
    for (int i = 0; i < files_.size(); ++i) {
        const QString file = files_[i];
        const bool there = QFileInfo::exists(file);
        const QString text = entry_text(i, file);
        QAction* action = menu.addAction(there ? text : tr("%1 (not found)").arg(text));
        action->setObjectName(QStringLiteral("recent_%1").arg(i));
        action->setToolTip(foreign_text(file));
        action->setEnabled(there);
        connect(action, &QAction::triggered, this, [this, file] { emit wanted(file); });
    }
}

}  // namespace headroom
