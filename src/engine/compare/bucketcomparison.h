// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/chunkquestions.h"
#include "engine/compare/comparison.h"
#include "engine/table/tablecontext.h"

#include <memory>

namespace slicetool {

/// For keys that the two servers put in different orders, such as text under a collation that only
/// one of them has: a range of keys is not the same rows on both sides then. The rows are cut
/// by a hash of the key instead, which is the same everywhere. It costs one scan of each side, and
/// another one where something differs.
class BucketComparison : public Comparison
{
public:
    explicit BucketComparison(const TableContext &table);

    /// With something else than the two servers to answer.
    BucketComparison(const TableContext &table, std::unique_ptr<ChunkQuestions> questions);

    /// To be called once, before anything else.
    Result<ComparisonStart> start();
    void takeAsEqual(qint64 rows) override { m_sourceRows = rows; }
    Result<void> compareBody(DifferenceSpool &differences) override;
    Result<void> compareWritten(DifferenceSpool &written, DifferenceSpool &differences) override;
    Result<bool> equalsInOneLook() override { return m_questions->equalsInOneLook(); }
    QStringList dirtyRanges() const override;
    qint64 sourceRows() const override { return m_sourceRows; }
    Density density() const override { return {}; } // along a hash it would say nothing

private:
    Result<void> compare(const QList<qint64> &buckets, DifferenceSpool &differences);
    bool partFiner(const QList<KeyBucket> &counted);
    Result<void> compareRows(const QList<qint64> &buckets, DifferenceSpool &differences);

    const TableContext m_table;
    const std::unique_ptr<ChunkQuestions> m_questions;
    qint64 m_bucketCount = 1;
    QList<qint64> m_dirty; ///< buckets that differed
    bool m_targetEmpty = false;
    bool m_verifying = false;
    qint64 m_sourceRows = 0;
};

} // namespace slicetool
