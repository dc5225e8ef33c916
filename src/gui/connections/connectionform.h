// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/connectionstore.h"
#include "server/endpoint.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace Ui {
class ConnectionForm;
}

namespace slicetool::gui {

/// The fields of one saved connection. The password is not a part of it. A URL that is pasted into the
/// host's field fills them.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent = nullptr);
    ~ConnectionForm() override;

    void setConnection(const SavedConnection &connection);

    /// Fills in a place that need not be whole yet, such as one without a schema.
    void setPlace(const Endpoint &place);

    /// What the fields say; Plan where that makes no connection.
    Result<SavedConnection> connection() const;

    /// The same as an endpoint, with the password that was typed, if any.
    Result<Endpoint> endpoint() const { return endpointWith(schema()); }

    /// The server alone, without a schema, which need not be there yet.
    Result<Endpoint> server() const;

    /// Offers the schemas of the server, which somebody has asked for.
    void showSchemas(const QStringList &schemas);

    QString password() const;
    bool isModified() const { return m_isModified; }
    void setModified(bool modified);

    /// What stands where no password is typed.
    void setPasswordHint(const QString &text);

Q_SIGNALS:
    void edited();
    void schemasWanted(); ///< of the server that the fields name

protected:
    void changeEvent(QEvent *event) override;

private:
    QString schema() const;
    Result<Endpoint> endpointWith(const QString &schema) const;
    void showFields();
    void takeUrlApart();
    void setTunnel(const QString &destination);
    QString tunnel() const;
    void colorEnvironments();
    void addFileChooser(QLineEdit *field, const QString &title, const QString &filter);

    std::unique_ptr<Ui::ConnectionForm> m_ui;
    bool m_isModified = false;
    bool m_isFilling = false;
};

/// An environment in the user's language.
QString environmentName(Environment environment);
QString environmentIcon(Environment environment);

} // namespace slicetool::gui
