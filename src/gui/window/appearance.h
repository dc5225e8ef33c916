// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QSettings;
class QWidget;

namespace slicetool::gui {

/// How the application looks and speaks: kept in the user's settings.
enum class Theme { System, Light, Dark };

Theme themeOf(const QSettings &settings);
void setTheme(QSettings &settings, Theme theme);

/// Gives the application its style and palette. GUI thread.
void applyTheme(Theme theme);

/// Languages that there are translations for, as QLocale names; English is "en".
QStringList languages();

/// The chosen language; empty for the system's.
QString languageOf(const QSettings &settings);
void setLanguage(QSettings &settings, const QString &language);

/// Loads the translations of the application and of Qt. Widgets that are there already keep their
/// texts: to be called before the first window is made.
void applyLanguage(const QString &language);

/// Puts the application's window where it was when keepGeometryOf() wrote it down, else gives it a size.
void restoreGeometryOf(QWidget &window, const QSettings &settings);
void keepGeometryOf(const QWidget &window, QSettings &settings);

} // namespace slicetool::gui
