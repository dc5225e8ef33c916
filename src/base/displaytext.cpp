// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/displaytext.h"

namespace slicetool {

QString displayText(const QString &text, bool keepNewlines)
{
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        if (c.isHighSurrogate() && i + 1 < clean.size() && clean.at(i + 1).isLowSurrogate()) {
            // Tags, invisible and outside the first plane, are format characters as well.
            if (QChar::category(QChar::surrogateToUcs4(c, clean.at(i + 1)))
                == QChar::Other_Format) {
                clean[i] = QLatin1Char('?');
                clean[i + 1] = QLatin1Char('?');
            }
            ++i;
            continue;
        }
        switch (c.category()) {
        case QChar::Other_Control:
            if (!keepNewlines || c != QLatin1Char('\n'))
                clean[i] = c.isSpace() ? QLatin1Char(' ') : QLatin1Char('?');
            break;
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            clean[i] = QLatin1Char(' ');
            break;
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
            clean[i] = QLatin1Char('?');
            break;
        default:
            break;
        }
    }
    return clean;
}

bool hasUnprintable(const QString &text)
{
    return displayText(text) != text;
}

} // namespace slicetool
