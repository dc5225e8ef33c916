<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AdviceDialog</name>
    <message>
        <source>Advice on zoom levels</source>
        <translation>缩放级别建议</translation>
    </message>
    <message>
        <source>Reading earlier runs and measuring the connection…</source>
        <translation>正在读取以往运行并测量连接…</translation>
    </message>
    <message>
        <source>Advice per table</source>
        <translation>各表的建议</translation>
    </message>
    <message>
        <source>Earlier advice and its results:</source>
        <translation>以往建议及其结果：</translation>
    </message>
    <message>
        <source>Earlier advice</source>
        <translation>以往建议</translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message>
        <source>Save the password in the keychain</source>
        <translation>将密码保存到钥匙串</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>文件夹(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>环境(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>default, 3306</source>
        <translation>默认 3306</translation>
    </message>
    <message>
        <source>So&amp;cket:</source>
        <translation>套接字(&amp;C)：</translation>
    </message>
    <message>
        <source>system default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;TLS:</source>
        <translation>TLS(&amp;T)：</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>CA 文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>密钥文件(&amp;K)：</translation>
    </message>
    <message>
        <source>localhost means the socket; a URL fills in the form</source>
        <translation>localhost 表示套接字；填入 URL 会自动填写表单</translation>
    </message>
    <message>
        <source>Password comm&amp;and:</source>
        <translation>密码命令(&amp;A)：</translation>
    </message>
    <message>
        <source>none; for example: pass show db/shop</source>
        <translation>无；例如：pass show db/shop</translation>
    </message>
    <message>
        <source>A program that prints the password in its first line. It is told the account in SLICETOOL_HOST, SLICETOOL_PORT and SLICETOOL_USER.</source>
        <translation>在首行输出密码的程序。账号信息通过 SLICETOOL_HOST、SLICETOOL_PORT 和 SLICETOOL_USER 传给它。</translation>
    </message>
    <message>
        <source>Default &amp;schema:</source>
        <translation>默认 schema(&amp;S)：</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate:</source>
        <translation>证书(&amp;R)：</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>SSH h&amp;ost:</source>
        <translation>SSH 主机(&amp;O)：</translation>
    </message>
    <message>
        <source>none; a host, or a name from ~/.ssh/config</source>
        <translation>无；主机，或 ~/.ssh/config 中的名称</translation>
    </message>
    <message>
        <source>as ssh is configured</source>
        <translation>按 ssh 的配置</translation>
    </message>
    <message>
        <source>Keys, agents and jump hosts are those of your ssh: what works as “ssh HOST” in a terminal works here. It never asks for anything.</source>
        <translation>密钥、代理和跳板机均沿用您的 ssh 设置：在终端中用“ssh HOST”可行的，这里也可行。它不会询问任何内容。</translation>
    </message>
    <message>
        <source>Colo&amp;r:</source>
        <translation>颜色(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>ConnectionManager</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>搜索连接</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>已保存的连接</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import or export</source>
        <translation>导入或导出</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Tables with differences</source>
        <translation>有差异的表</translation>
    </message>
    <message>
        <source>Kinds of differences</source>
        <translation>差异类型</translation>
    </message>
    <message>
        <source>Find in rows</source>
        <translation>在行中查找</translation>
    </message>
    <message>
        <source>Changed columns</source>
        <translation>有变化的列</translation>
    </message>
    <message>
        <source>Hide unchanged columns</source>
        <translation>隐藏未变化的列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Apply checked</source>
        <translation>应用勾选项</translation>
    </message>
    <message>
        <source>Density of changes along the key</source>
        <translation>变更沿键的分布密度</translation>
    </message>
    <message>
        <source>Show all parts again</source>
        <translation>重新显示所有部分</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>有差异的行</translation>
    </message>
    <message>
        <source>Show all values again</source>
        <translation>重新显示所有值</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Show each side&apos;s values in a grid of its own</source>
        <translation>在各自的表格中显示两侧的值</translation>
    </message>
    <message>
        <source>Rows that differ, as they are at the source</source>
        <translation>有差异的行（源端的值）</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%L1 row(s)</source>
        <translation>
            <numerusform>%L1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 行/秒</translation>
    </message>
</context>
<context>
    <name>GrantsDialog</name>
    <message>
        <source>Grants for work</source>
        <translation>work 的授权</translation>
    </message>
    <message>
        <source>What accounts may do in upstream’s schema, rewritten for work. Passwords are not copied.</source>
        <translation>各账号在 upstream 的 schema 中的权限，改写后用于 work。不复制密码。</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Skipped, or to be done by hand:</source>
        <translation>已略过或需手动处理：</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import connections</source>
        <translation>导入连接</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>文件中的连接</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>超过 %1 MB</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>reading a table&apos;s definition</source>
        <translation>读取表定义</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>无法解析：%1</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>none</source>
        <comment>default value</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>index `%1` is missing downstream: %2</source>
        <translation>下游缺少索引 `%1`：%2</translation>
    </message>
    <message>
        <source>index `%1` is %2 at the source and %3 downstream</source>
        <translation>索引 `%1` 在源端为 %2，在下游为 %3</translation>
    </message>
    <message>
        <source>index `%1` is only downstream: %2</source>
        <translation>索引 `%1` 仅存在于下游：%2</translation>
    </message>
    <message>
        <source>`%1` is missing downstream (%2)</source>
        <translation>下游缺少 `%1`（%2）</translation>
    </message>
    <message>
        <source>`%1` is %2 at the source and %3 downstream</source>
        <translation>`%1` 在源端为 %2，在下游为 %3</translation>
    </message>
    <message>
        <source>default of `%1` is %2 at the source and %3 downstream</source>
        <translation>`%1` 的默认值在源端为 %2，在下游为 %3</translation>
    </message>
    <message>
        <source>`%1` is only downstream (%2)</source>
        <translation>`%1` 仅存在于下游（%2）</translation>
    </message>
    <message>
        <source>the key is (%1) at the source and (%2) downstream</source>
        <translation>键在源端为（%1），在下游为（%2）</translation>
    </message>
    <message>
        <source>the engine is %1 at the source and %2 downstream</source>
        <translation>引擎在源端为 %1，在下游为 %2</translation>
    </message>
    <message>
        <source>the table&apos;s default collation is %1 at the source and %2 downstream</source>
        <translation>表的默认排序规则在源端为 %1，在下游为 %2</translation>
    </message>
    <message>
        <source>default role %1</source>
        <translation>默认角色 %1</translation>
    </message>
    <message>
        <source>reading the output of SHOW GRANTS</source>
        <translation>读取 SHOW GRANTS 的输出</translation>
    </message>
    <message>
        <source>a line of it could not be understood</source>
        <translation>其中一行无法解析</translation>
    </message>
    <message>
        <source>a backslash outside a string</source>
        <translation>字符串之外的反斜杠</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>NUL 字符</translation>
    </message>
    <message>
        <source>a number without its exponent</source>
        <translation>缺少指数的数字</translation>
    </message>
    <message>
        <source>a string that does not end</source>
        <translation>未结束的字符串</translation>
    </message>
    <message>
        <source>a quoted name that does not end</source>
        <translation>未结束的带引号名称</translation>
    </message>
    <message>
        <source>an executable comment</source>
        <translation>可执行注释</translation>
    </message>
    <message>
        <source>a comment that does not end</source>
        <translation>未结束的注释</translation>
    </message>
    <message>
        <source>an optimizer hint that contains quotes</source>
        <translation>含引号的优化器提示</translation>
    </message>
    <message>
        <source>nothing but blanks and comments</source>
        <translation>只有空白和注释</translation>
    </message>
    <message>
        <source>%1: after statements are UPDATE, DELETE, INSERT, REPLACE, CALL, DO, SET or SELECT; others end the transaction, or do more than change rows</source>
        <translation>%1：后置语句只能是 UPDATE、DELETE、INSERT、REPLACE、CALL、DO、SET 或 SELECT；其他语句会结束事务，或不止修改行</translation>
    </message>
    <message>
        <source>no statement</source>
        <translation>没有语句</translation>
    </message>
    <message>
        <source>CALL without the name of a procedure</source>
        <translation>CALL 未指定存储过程名</translation>
    </message>
    <message>
        <source>procedure `%1`.`%2`, which is outside of `%3`</source>
        <translation>存储过程 `%1`.`%2`，不属于 `%3`</translation>
    </message>
    <message>
        <source>SET %1: after statements may set user variables, and of the session&apos;s no more than a few harmless ones</source>
        <translation>SET %1：后置语句可以设置用户变量，会话变量则仅限少数无害的几个</translation>
    </message>
    <message>
        <source>a brace, whose meaning is unclear</source>
        <translation>含义不明的花括号</translation>
    </message>
    <message>
        <source>&apos;%1&apos; where a table is expected</source>
        <translation>应为表名处出现“%1”</translation>
    </message>
    <message>
        <source>INTO %1, which is not a user variable</source>
        <translation>INTO %1，不是用户变量</translation>
    </message>
    <message>
        <source>`%1` where a table is expected</source>
        <translation>应为表名处出现 `%1`</translation>
    </message>
    <message>
        <source>`%1`.`%2`, which is outside of `%3`</source>
        <translation>`%1`.`%2`，不属于 `%3`</translation>
    </message>
    <message>
        <source>`%1`, which is outside of `%2`</source>
        <translation>`%1`，不属于 `%2`</translation>
    </message>
    <message>
        <source>`%1`: there is also a schema `%2`; a table or an alias before a dot needs a different name</source>
        <translation>`%1`：同时存在 schema `%2`；点号前的表名或别名须与之不同</translation>
    </message>
    <message>
        <source>%1(), which reaches beyond the statement</source>
        <translation>%1()，其作用超出语句本身</translation>
    </message>
    <message>
        <source>a number that runs into a word</source>
        <translation>与单词相连的数字</translation>
    </message>
    <message>
        <source>a word in dollar signs, which some servers treat as the start of a string</source>
        <translation>美元符号之间的单词，某些服务器会视为字符串的开头</translation>
    </message>
    <message>
        <source>%1, at character %2 of the SQL</source>
        <translation>%1，位于 SQL 第 %2 个字符</translation>
    </message>
    <message>
        <source>%1, at line %2, character %3 of the SQL</source>
        <translation>%1，位于 SQL 第 %2 行第 %3 个字符</translation>
    </message>
    <message>
        <source>`%1`.`%2`, of another schema</source>
        <translation>`%1`.`%2`，属于其他 schema</translation>
    </message>
    <message>
        <source>a routine of schema `%1`</source>
        <translation>schema `%1` 的例程</translation>
    </message>
    <message>
        <source>%1(), which reaches beyond reading rows</source>
        <translation>%1()，其作用不止读取行</translation>
    </message>
    <message>
        <source>%1 VALUE, which would advance a sequence</source>
        <translation>%1 VALUE，会使序列前进</translation>
    </message>
    <message>
        <source>a &apos;;&apos; with more SQL after it</source>
        <translation>“;”之后还有 SQL</translation>
    </message>
    <message>
        <source>not a SELECT</source>
        <translation>不是 SELECT</translation>
    </message>
    <message>
        <source>a &apos;)&apos; without its &apos;(&apos;</source>
        <translation>“)”没有对应的“(”</translation>
    </message>
    <message>
        <source>%1, which would write or lock</source>
        <translation>%1，会写入或加锁</translation>
    </message>
    <message>
        <source>a &apos;(&apos; without its &apos;)&apos;</source>
        <translation>“(”没有对应的“)”</translation>
    </message>
    <message>
        <source>the undefined variable :%1</source>
        <translation>未定义的变量 :%1</translation>
    </message>
    <message>
        <source>the variable :%1, which is not text, a number, true, false or null</source>
        <translation>变量 :%1，不是文本、数字、true、false 或 null</translation>
    </message>
    <message>
        <source>column %1 %2</source>
        <translation>列 %1 %2</translation>
    </message>
    <message>
        <source>is %1, which %2 does not have</source>
        <translation>为 %1，%2 不支持</translation>
    </message>
    <message>
        <source>has %1 decimals, but %2 allows at most %3</source>
        <translation>有 %1 位小数，而 %2 最多允许 %3 位</translation>
    </message>
    <message>
        <source>has no shorter vectors there: all of MariaDB&apos;s have the same length</source>
        <translation>在目标端不能有更短的向量：MariaDB 的向量长度都相同</translation>
    </message>
    <message>
        <source>is longtext there: MariaDB stores JSON as text</source>
        <translation>在目标端为 longtext：MariaDB 将 JSON 存储为文本</translation>
    </message>
    <message>
        <source>is not compressed there: %1 does not compress columns</source>
        <translation>在目标端不压缩：%1 不支持列压缩</translation>
    </message>
    <message>
        <source>may hold any SRID there, not only %1: %2 does not check it</source>
        <translation>在目标端可存放任意 SRID，不限于 %1：%2 不检查它</translation>
    </message>
    <message>
        <source>is in character set %1, which %2 does not have</source>
        <translation>使用字符集 %1，%2 不支持</translation>
    </message>
    <message>
        <source>is ordered slightly differently there, by the same %1</source>
        <translation>在目标端的排序略有不同，虽同为 %1</translation>
    </message>
    <message>
        <source>is ordered by %1 there, which is close to %2</source>
        <translation>在目标端按 %1 排序，与 %2 相近</translation>
    </message>
    <message>
        <source>loses %1, which %2 does not have</source>
        <translation>失去 %1，%2 不支持</translation>
    </message>
    <message>
        <source>%1 cannot generate it this way</source>
        <translation>%1 无法这样生成该列</translation>
    </message>
    <message>
        <source>MariaDB does not allow generated columns in a primary key</source>
        <translation>MariaDB 不允许主键中有生成列</translation>
    </message>
    <message>
        <source>is left out: %1</source>
        <comment>a column</comment>
        <translation>被略去：%1</translation>
    </message>
    <message>
        <source>is a plain column there, with the source&apos;s values: %1</source>
        <translation>在目标端为普通列，存放源端的值：%1</translation>
    </message>
    <message>
        <source>may be NULL there: MariaDB&apos;s generated columns always may</source>
        <translation>在目标端可为 NULL：MariaDB 的生成列总是如此</translation>
    </message>
    <message>
        <source>%1 allows no expressions there</source>
        <translation>%1 此处不允许表达式</translation>
    </message>
    <message>
        <source>has no default there, here it is %1: %2</source>
        <translation>在目标端没有默认值，此处默认值为 %1：%2</translation>
    </message>
    <message>
        <source>%1 has no invisible columns</source>
        <translation>%1 不支持不可见列</translation>
    </message>
    <message>
        <source>MariaDB cannot hide a NOT NULL column without a default</source>
        <translation>MariaDB 无法隐藏没有默认值的 NOT NULL 列</translation>
    </message>
    <message>
        <source>is visible there: %1</source>
        <translation>在目标端可见：%1</translation>
    </message>
    <message>
        <source>of column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>%1 does not have %2</source>
        <translation>%1 不支持 %2</translation>
    </message>
    <message>
        <source>column %1, which it needs, is left out</source>
        <translation>所需的列 %1 被略去</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1 不支持</translation>
    </message>
    <message>
        <source>it is not enforced, but MariaDB enforces all checks</source>
        <translation>它不强制执行，而 MariaDB 强制执行所有 CHECK</translation>
    </message>
    <message>
        <source>check %1 (%2) is left out: %3</source>
        <translation>CHECK 约束（%1：%2）被略去：%3</translation>
    </message>
    <message>
        <source>its definition is not understood: %1</source>
        <translation>无法解析其定义：%1</translation>
    </message>
    <message>
        <source>column %1 is left out: it records when a row was valid, and %2 keeps no history</source>
        <translation>列 %1 被略去：它记录行的有效时间，而 %2 不保留历史</translation>
    </message>
    <message>
        <source>period %1 is left out: %2 has none</source>
        <translation>时间段 %1 被略去：%2 不支持</translation>
    </message>
    <message>
        <source>column %1 gets a key, which AUTO_INCREMENT needs</source>
        <translation>为列 %1 添加索引，AUTO_INCREMENT 需要</translation>
    </message>
    <message>
        <source>the default of column %1 is left out: it uses a sequence</source>
        <translation>列 %1 的默认值被略去：它使用了序列</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>索引 %1</translation>
    </message>
    <message>
        <source>%1 key %2</source>
        <translation>%1 索引 %2</translation>
    </message>
    <message>
        <source>is left out: %1; nothing keeps its values unique there</source>
        <translation>被略去：%1；目标端不再保证其值唯一</translation>
    </message>
    <message>
        <source>is left out: %1</source>
        <comment>a key</comment>
        <translation>被略去：%1</translation>
    </message>
    <message>
        <source>%1 has no vector keys</source>
        <translation>%1 不支持向量索引</translation>
    </message>
    <message>
        <source>%1 has no functional keys (%2)</source>
        <translation>%1 不支持函数索引（%2）</translation>
    </message>
    <message>
        <source>column %1 is left out</source>
        <translation>列 %1 被略去</translation>
    </message>
    <message>
        <source>lets periods overlap there: %1 does not have WITHOUT OVERLAPS</source>
        <translation>在目标端允许时间段重叠：%1 不支持 WITHOUT OVERLAPS</translation>
    </message>
    <message>
        <source>its values are too long for a unique key in %1</source>
        <translation>其值对 %1 的唯一键而言过长</translation>
    </message>
    <message>
        <source>uses the default parser there, not %1</source>
        <translation>在目标端使用默认解析器，而非 %1</translation>
    </message>
    <message>
        <source>is used by the optimizer there: %1 cannot ignore keys</source>
        <translation>在目标端会被优化器使用：%1 不能忽略索引</translation>
    </message>
    <message>
        <source>key %1 is not understood</source>
        <translation>无法解析索引 %1</translation>
    </message>
    <message>
        <source>the engine is the server&apos;s default there, not %1</source>
        <translation>引擎在目标端为服务器默认引擎，而非 %1</translation>
    </message>
    <message>
        <source>the default character set is utf8mb4 there: %1 does not have %2</source>
        <translation>默认字符集在目标端为 utf8mb4：%1 不支持 %2</translation>
    </message>
    <message>
        <source>the default collation %1 orders slightly differently there</source>
        <translation>默认排序规则 %1 在目标端的排序略有不同</translation>
    </message>
    <message>
        <source>the default collation is %1 there, which is close to %2</source>
        <translation>默认排序规则在目标端为 %1，与 %2 相近</translation>
    </message>
    <message>
        <source>the table keeps no history there: %1 has no system versioning</source>
        <translation>该表在目标端不保留历史：%1 不支持系统版本化</translation>
    </message>
    <message>
        <source>table option %1 is left out</source>
        <translation>表选项 %1 被略去</translation>
    </message>
    <message>
        <source>there is no history there</source>
        <translation>目标端没有历史</translation>
    </message>
    <message>
        <source>MySQL has no DEFAULT partition</source>
        <translation>MySQL 不支持 DEFAULT 分区</translation>
    </message>
    <message>
        <source>MySQL does not partition %1 tables</source>
        <translation>MySQL 不能对 %1 表分区</translation>
    </message>
    <message>
        <source>the table is not partitioned there: %1</source>
        <translation>该表在目标端不分区：%1</translation>
    </message>
    <message>
        <source>checking whether %1 is active</source>
        <translation>检查 %1 是否启用</translation>
    </message>
    <message>
        <source>looking for a client</source>
        <translation>查找客户端</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Check that the server is running and that this is its socket (?socket=PATH in the URL; localhost means the socket, 127.0.0.1 means TCP).</source>
        <translation>请检查服务器是否在运行，以及这是否是它的套接字（URL 中为 ?socket=PATH；localhost 表示套接字，127.0.0.1 表示 TCP）。</translation>
    </message>
    <message>
        <source>Nothing answers on port %1 of %2. Check that the server is running there, the port and the server&apos;s bind_address, the network, the VPN and firewalls.</source>
        <translation>%2 的端口 %1 没有响应。请检查服务器是否在那里运行、端口和服务器的 bind_address、网络、VPN 以及防火墙。</translation>
    </message>
    <message>
        <source>Something answers on port %1 of %2, or closes the connection at once, but it does not behave like a MySQL or MariaDB server. Check host and port, and whether a firewall or tunnel is in between.</source>
        <translation>%2 的端口 %1 有响应或立即关闭了连接，但其行为不像 MySQL 或 MariaDB 服务器。请检查主机和端口，以及中间是否有防火墙或隧道。</translation>
    </message>
    <message>
        <source>The server closed the connection immediately: it may be starting up or shutting down, or its init_connect may fail for this account; its error log says which.</source>
        <translation>服务器立即关闭了连接：可能正在启动或关闭，或其 init_connect 对此账号失败；具体见其错误日志。</translation>
    </message>
    <message>
        <source>Check user and password. An account is valid only for the hosts in its name, and localhost (the socket) is not the same as 127.0.0.1.</source>
        <translation>请检查用户和密码。账号只对其名称中的主机有效，且 localhost（套接字）与 127.0.0.1 不同。</translation>
    </message>
    <message>
        <source>Check the schema&apos;s name, or have privileges granted on %1.* to the account.</source>
        <translation>请检查 schema 名称，或请人将 %1.* 的权限授予该账号。</translation>
    </message>
    <message>
        <source>The server has no account for the host from which you connect. Have one created (CREATE USER %1@&apos;…&apos;), or connect from an allowed host.</source>
        <translation>服务器上没有适用于你所用主机的账号。请创建一个（CREATE USER %1@&apos;…&apos;），或从允许的主机连接。</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired. Set a new one: log in with the mariadb or mysql client and run ALTER USER USER() IDENTIFIED BY &apos;…&apos;.</source>
        <translation>账号密码已过期。请设置新密码：用 mariadb 或 mysql 客户端登录并执行 ALTER USER USER() IDENTIFIED BY &apos;…&apos;。</translation>
    </message>
    <message>
        <source>The account is locked. Have it unlocked: ALTER USER %1@&apos;…&apos; ACCOUNT UNLOCK.</source>
        <translation>账号已锁定。请让人解锁：ALTER USER %1@&apos;…&apos; ACCOUNT UNLOCK。</translation>
    </message>
    <message>
        <source>The account is locked after too many wrong passwords. Wait, or have it unlocked: ALTER USER %1@&apos;…&apos; ACCOUNT UNLOCK.</source>
        <translation>密码错误次数过多，账号已锁定。请等待，或让人解锁：ALTER USER %1@&apos;…&apos; ACCOUNT UNLOCK。</translation>
    </message>
    <message>
        <source>The server lacks the plugin that this account logs in with. Have the account switched to a different plugin (ALTER USER … IDENTIFIED VIA/WITH …), or the plugin installed.</source>
        <translation>服务器缺少此账号登录所用的插件。请将账号改用其他插件（ALTER USER … IDENTIFIED VIA/WITH …），或安装该插件。</translation>
    </message>
    <message>
        <source>This machine&apos;s client library does not have the plugin that the account logs in with. Install it (on Debian, libmariadb3 brings most), or have the account changed: caching_sha2_password, ed25519 and mysql_native_password work.</source>
        <translation>本机的客户端库没有此账号登录所用的插件。请安装（Debian 上 libmariadb3 包含大部分插件），或更改账号：caching_sha2_password、ed25519 和 mysql_native_password 可用。</translation>
    </message>
    <message>
        <source>The login plugin failed. Without TLS, caching_sha2_password may need the server&apos;s public key: connect with ?ssl-mode=REQUIRED.</source>
        <translation>登录插件失败。没有 TLS 时，caching_sha2_password 可能需要服务器的公钥：请用 ?ssl-mode=REQUIRED 连接。</translation>
    </message>
    <message>
        <source>The server only accepts encrypted connections: put ?ssl-mode=REQUIRED in the URL.</source>
        <translation>服务器只接受加密连接：请在 URL 中加上 ?ssl-mode=REQUIRED。</translation>
    </message>
    <message>
        <source>This program has reached its limit of open files. Use fewer --jobs, or raise the limit (ulimit -n).</source>
        <translation>本程序打开的文件数已达上限。请减小 --jobs，或提高上限（ulimit -n）。</translation>
    </message>
    <message>
        <source>The name %1 does not resolve. Check its spelling, the VPN and DNS.</source>
        <translation>无法解析名称 %1。请检查拼写、VPN 和 DNS。</translation>
    </message>
    <message>
        <source>No TLS connection could be established. Check ssl-ca (does it belong to the authority that signed the server&apos;s certificate?), whether the certificate has expired, and that both sides share a TLS version.</source>
        <translation>无法建立 TLS 连接。请检查 ssl-ca（是否属于签发服务器证书的 CA）、证书是否过期，以及双方是否有共同的 TLS 版本。</translation>
    </message>
    <message>
        <source>Something answers on port %1 of %2, but it does not behave like a MySQL or MariaDB server. Check host and port.</source>
        <translation>%2 的端口 %1 有响应，但其行为不像 MySQL 或 MariaDB 服务器。请检查主机和端口。</translation>
    </message>
    <message>
        <source>The server has no free connection. Use fewer --jobs, wait for others to finish, or have max_connections raised.</source>
        <translation>服务器没有空闲连接。请减小 --jobs、等待其他连接结束，或提高 max_connections。</translation>
    </message>
    <message>
        <source>The account has used up its limit. Use fewer --jobs, wait, or have the limit raised (ALTER USER … WITH MAX_USER_CONNECTIONS n).</source>
        <translation>账号已达到其限额。请减小 --jobs、等待，或提高限额（ALTER USER … WITH MAX_USER_CONNECTIONS n）。</translation>
    </message>
    <message>
        <source>The server has blocked this machine after too many failed connections. Have an administrator run FLUSH HOSTS, or mariadb-admin flush-hosts.</source>
        <translation>失败的连接过多，服务器已屏蔽本机。请让管理员执行 FLUSH HOSTS 或 mariadb-admin flush-hosts。</translation>
    </message>
    <message>
        <source>The server is in offline mode. Try again once its administrators have ended it.</source>
        <translation>服务器处于离线模式。请在管理员结束该模式后重试。</translation>
    </message>
    <message>
        <source>The server is shutting down. Try again when it is back.</source>
        <translation>服务器正在关闭。请在恢复后重试。</translation>
    </message>
    <message>
        <source>Another row of that table has the value already. If the plan keeps stale rows there, or the key only exists there, remove the row or drop the key.</source>
        <translation>该表已有另一行使用此值。如果计划保留了那里的多余行，或该键仅存在于那里，请删除该行或删除该键。</translation>
    </message>
    <message>
        <source>The server is read-only, as replicas are. Choose a writable server, or have read_only (super_read_only) switched off.</source>
        <translation>服务器是只读的，副本即如此。请选择可写的服务器，或关闭 read_only（super_read_only）。</translation>
    </message>
    <message>
        <source>The server allows tables of one engine only (enforce_storage_engine). Have that switched off, or create the table there manually.</source>
        <translation>服务器只允许一种引擎的表（enforce_storage_engine）。请关闭此限制，或在那里手动创建表。</translation>
    </message>
    <message>
        <source>The server is in read-only mode (innodb_read_only or a rescue mode). Choose another, or have that switched off.</source>
        <translation>服务器处于只读模式（innodb_read_only 或救援模式）。请选择其他服务器，或关闭该模式。</translation>
    </message>
    <message>
        <source>The schema is read-only: ALTER SCHEMA … READ ONLY = 0 ends that.</source>
        <translation>该 schema 是只读的：ALTER SCHEMA … READ ONLY = 0 可解除。</translation>
    </message>
    <message>
        <source>The table&apos;s files cannot be written. Check their owner, their permissions and the disk.</source>
        <translation>无法写入表的文件。请检查其所有者、权限和磁盘。</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Free some space there and run again.</source>
        <translation>服务器磁盘已满。请在那里释放空间后重新运行。</translation>
    </message>
    <message>
        <source>The table cannot grow: the server&apos;s disk or tablespace is full, or, for the MEMORY engine, max_heap_table_size is too small.</source>
        <translation>表无法增长：服务器的磁盘或表空间已满；若为 MEMORY 引擎，则是 max_heap_table_size 太小。</translation>
    </message>
    <message>
        <source>No space is left on the server&apos;s disk or in its tmpdir.</source>
        <translation>服务器磁盘或其 tmpdir 没有剩余空间。</translation>
    </message>
    <message>
        <source>The server is short of memory. Use fewer --jobs, or give it more.</source>
        <translation>服务器内存不足。请减小 --jobs，或增加其内存。</translation>
    </message>
    <message>
        <source>A row is larger than max_allowed_packet. Raise it on the server (SET GLOBAL max_allowed_packet = …) and run again.</source>
        <translation>有一行超过 max_allowed_packet。请在服务器上提高它（SET GLOBAL max_allowed_packet = …）后重新运行。</translation>
    </message>
    <message>
        <source>A file from an earlier table with this name is left in the server&apos;s data folder. Remove it there, or drop the table manually.</source>
        <translation>服务器数据目录中残留了以前同名表的文件。请在那里删除，或手动删除该表。</translation>
    </message>
    <message>
        <source>The connection was closed while encryption was being negotiated: by the server, or by a firewall, proxy or tunnel on the way. Try again; the server&apos;s error log may say more.</source>
        <translation>协商加密时连接被关闭：可能是服务器，也可能是途中的防火墙、代理或隧道所为。请重试；服务器的错误日志可能有更多信息。</translation>
    </message>
    <message>
        <source>connecting to %1 (%2)</source>
        <translation>连接 %1（%2）</translation>
    </message>
    <message>
        <source>a different server answers there than when this run began</source>
        <translation>那里响应的服务器与本次运行开始时不同</translation>
    </message>
    <message>
        <source>Nothing was read from it or written to it. Use an address that leads to one server, and run again.</source>
        <translation>未从其读取，也未向其写入任何内容。请使用只指向一台服务器的地址，然后重新运行。</translation>
    </message>
    <message>
        <source>looking for schema `%1` on %2</source>
        <translation>在 %2 上查找 schema `%1`</translation>
    </message>
    <message>
        <source>reading the definitions of schema `%1` on %2</source>
        <translation>读取 %2 上 schema `%1` 的定义</translation>
    </message>
    <message>
        <source>there is no such schema</source>
        <translation>没有这个 schema</translation>
    </message>
    <message>
        <source>Check the name in the plan, and that the account may use it.</source>
        <translation>请检查计划中的名称，以及账号是否可以使用它。</translation>
    </message>
    <message>
        <source>reading the definition of `%1`</source>
        <translation>读取 `%1` 的定义</translation>
    </message>
    <message>
        <source>To create the table elsewhere, the account needs SELECT on the table itself: GRANT SELECT ON %1 TO the account.</source>
        <translation>要在别处创建该表，账号需要对表本身的 SELECT 权限：请对该账号执行 GRANT SELECT ON %1。</translation>
    </message>
    <message>
        <source>asking %1 for its version</source>
        <translation>查询 %1 的版本</translation>
    </message>
    <message>
        <source>unexpected output: %1</source>
        <translation>意外的输出：%1</translation>
    </message>
    <message>
        <source>looking for %1 or %2</source>
        <translation>查找 %1 或 %2</translation>
    </message>
    <message>
        <source>neither %1 nor %2 is on the PATH</source>
        <translation>PATH 中既没有 %1 也没有 %2</translation>
    </message>
    <message>
        <source>Install the client programs: mariadb-client, or mysql-client.</source>
        <translation>请安装客户端程序：mariadb-client 或 mysql-client。</translation>
    </message>
    <message>
        <source>the dump sets generated columns, which MySQL rejects</source>
        <translation>转储会设置生成列，MySQL 拒绝接受</translation>
    </message>
    <message>
        <source>a dump rounds FLOAT to six digits</source>
        <translation>转储会将 FLOAT 舍入到六位</translation>
    </message>
    <message>
        <source>the text of %1 is not accepted in a binary session</source>
        <translation>二进制会话不接受 %1 的文本</translation>
    </message>
    <message>
        <source>MySQL does not accept JSON in a binary session</source>
        <translation>MySQL 在二进制会话中不接受 JSON</translation>
    </message>
    <message>
        <source>VECTOR in a dump is untested</source>
        <translation>转储中的 VECTOR 未经测试</translation>
    </message>
    <message>
        <source>reading the saved connections in %1</source>
        <translation>读取 %1 中已保存的连接</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>/format is not &quot;%1&quot;</source>
        <translation>/format 不是 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>/connections is not a list</source>
        <translation>/connections 不是列表</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 不是对象</translation>
    </message>
    <message>
        <source>%1/%2 is not a string</source>
        <translation>%1/%2 不是字符串</translation>
    </message>
    <message>
        <source>%1/environment is unknown</source>
        <translation>%1/environment 未知</translation>
    </message>
    <message>
        <source>Use production, staging, local or an empty string.</source>
        <translation>请使用 production、staging、local 或空字符串。</translation>
    </message>
    <message>
        <source>%1/name is missing</source>
        <translation>缺少 %1/name</translation>
    </message>
    <message>
        <source>%1/name is already taken</source>
        <translation>%1/name 已被占用</translation>
    </message>
    <message>
        <source>%1/url contains a password</source>
        <translation>%1/url 含有密码</translation>
    </message>
    <message>
        <source>Remove it; passwords belong in the keychain or in an option file.</source>
        <translation>请删除；密码应放在钥匙串或选项文件中。</translation>
    </message>
    <message>
        <source>writing the saved connections to %1</source>
        <translation>将已保存的连接写入 %1</translation>
    </message>
    <message>
        <source>saving the connection %1</source>
        <translation>保存连接 %1</translation>
    </message>
    <message>
        <source>a connection needs a name that is not a URL</source>
        <translation>连接需要一个不是 URL 的名称</translation>
    </message>
    <message>
        <source>the folder of %1 cannot be created</source>
        <translation>无法创建 %1 所在的文件夹</translation>
    </message>
    <message>
        <source>%1 cannot be locked</source>
        <translation>无法锁定 %1</translation>
    </message>
    <message>
        <source>a connection named %1 already exists</source>
        <translation>已有名为 %1 的连接</translation>
    </message>
    <message>
        <source>removing the connection %1</source>
        <translation>删除连接 %1</translation>
    </message>
    <message>
        <source>there is no saved connection with that name</source>
        <translation>没有该名称的已保存连接</translation>
    </message>
    <message>
        <source>finding the connection to %1</source>
        <translation>查找到 %1 的连接</translation>
    </message>
    <message>
        <source>the saved connection %1 is marked production, which is never written to</source>
        <translation>已保存的连接 %1 标记为生产环境，绝不会向其写入</translation>
    </message>
    <message>
        <source>Use a different schema for %1, or change the environment in %2.</source>
        <translation>请为 %1 使用其他 schema，或在 %2 中更改环境。</translation>
    </message>
    <message>
        <source>there is no saved connection</source>
        <translation>没有已保存的连接</translation>
    </message>
    <message>
        <source>there is no saved connection &quot;%1&quot;</source>
        <translation>没有已保存的连接“%1”</translation>
    </message>
    <message>
        <source>No connections are saved; a URL looks like mysql://user@host/schema.</source>
        <translation>没有保存任何连接；URL 形如 mysql://user@host/schema。</translation>
    </message>
    <message>
        <source>Saved connections: %1; a URL looks like mysql://user@host/schema.</source>
        <translation>已保存的连接：%1；URL 形如 mysql://user@host/schema。</translation>
    </message>
    <message>
        <source>comparing defaults of `%1`</source>
        <translation>比较 `%1` 的默认值</translation>
    </message>
    <message>
        <source>the URL does not begin with mysql:// or mariadb://</source>
        <translation>URL 不以 mysql:// 或 mariadb:// 开头</translation>
    </message>
    <message>
        <source>the URL contains a #</source>
        <translation>URL 含有 #</translation>
    </message>
    <message>
        <source>reading the connection to %1</source>
        <translation>读取到 %1 的连接</translation>
    </message>
    <message>
        <source>Write it as mysql://user@host:port/schema, or give the name of a saved connection.</source>
        <translation>请写成 mysql://user@host:port/schema，或给出已保存连接的名称。</translation>
    </message>
    <message>
        <source>Percent-encode special characters in a URL: @ as %40, : as %3A, / as %2F, ? as %3F, # as %23, % as %25.</source>
        <translation>URL 中的特殊字符需百分号编码：@ 为 %40，: 为 %3A，/ 为 %2F，? 为 %3F，# 为 %23，% 为 %25。</translation>
    </message>
    <message>
        <source>the user name is not percent-encoded UTF-8</source>
        <translation>用户名不是百分号编码的 UTF-8</translation>
    </message>
    <message>
        <source>the password is not percent-encoded UTF-8</source>
        <translation>密码不是百分号编码的 UTF-8</translation>
    </message>
    <message>
        <source>the URL has no user</source>
        <translation>URL 没有用户</translation>
    </message>
    <message>
        <source>the brackets around the host are wrong</source>
        <translation>主机外的方括号有误</translation>
    </message>
    <message>
        <source>Write an IPv6 host as [::1] or [::1]:3306.</source>
        <translation>IPv6 主机请写成 [::1] 或 [::1]:3306。</translation>
    </message>
    <message>
        <source>there is more than one : after the user</source>
        <translation>用户之后有多个“:”</translation>
    </message>
    <message>
        <source>Write an IPv6 host in brackets, [::1].</source>
        <translation>IPv6 主机请放在方括号中，如 [::1]。</translation>
    </message>
    <message>
        <source>the host is not percent-encoded UTF-8</source>
        <translation>主机不是百分号编码的 UTF-8</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>端口不是 1 到 65535 的数字</translation>
    </message>
    <message>
        <source>the URL has no schema</source>
        <translation>URL 没有 schema</translation>
    </message>
    <message>
        <source>the path of the URL has more than one part; it must be just the schema</source>
        <translation>URL 的路径不止一段；只能是 schema</translation>
    </message>
    <message>
        <source>the schema is not percent-encoded UTF-8</source>
        <translation>schema 不是百分号编码的 UTF-8</translation>
    </message>
    <message>
        <source>the URL has an unknown option</source>
        <translation>URL 含有未知选项</translation>
    </message>
    <message>
        <source>Known options: %1.</source>
        <translation>已知选项：%1。</translation>
    </message>
    <message>
        <source>the option %1 has no value, or one that is not percent-encoded UTF-8</source>
        <translation>选项 %1 没有值，或其值不是百分号编码的 UTF-8</translation>
    </message>
    <message>
        <source>the option %1 appears twice</source>
        <translation>选项 %1 出现了两次</translation>
    </message>
    <message>
        <source>the value of ssl-mode is unknown</source>
        <translation>ssl-mode 的值未知</translation>
    </message>
    <message>
        <source>Use disabled, preferred, required, verify-ca or verify-identity.</source>
        <translation>请使用 disabled、preferred、required、verify-ca 或 verify-identity。</translation>
    </message>
    <message>
        <source>a socket is given, but the host is not localhost</source>
        <translation>指定了套接字，但主机不是 localhost</translation>
    </message>
    <message>
        <source>Leave out either the socket or the host.</source>
        <translation>请去掉套接字或主机。</translation>
    </message>
    <message>
        <source>localhost means the socket, which has no port</source>
        <translation>localhost 表示套接字，套接字没有端口</translation>
    </message>
    <message>
        <source>Write 127.0.0.1 as the host, or give ?socket=PATH.</source>
        <translation>请将主机写成 127.0.0.1，或给出 ?socket=PATH。</translation>
    </message>
    <message>
        <source>contains a control character</source>
        <comment>a path</comment>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>contains a semicolon, which the driver does not support</source>
        <translation>含有分号，驱动不支持</translation>
    </message>
    <message>
        <source>has leading, trailing or repeated spaces, which the driver does not support</source>
        <translation>有前导、尾随或连续的空格，驱动不支持</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>A host is a name made of letters, digits, dots, hyphens and underscores, or an IP address.</source>
        <translation>主机是由字母、数字、点、连字符和下划线组成的名称，或 IP 地址。</translation>
    </message>
    <message>
        <source>the host is neither a host name nor an address</source>
        <translation>主机既不是主机名也不是地址</translation>
    </message>
    <message>
        <source>the user name contains a control character</source>
        <translation>用户名含有控制字符</translation>
    </message>
    <message>
        <source>the user name is longer than %1 characters</source>
        <translation>用户名超过 %1 个字符</translation>
    </message>
    <message>
        <source>the schema&apos;s name contains a control character</source>
        <translation>schema 名称含有控制字符</translation>
    </message>
    <message>
        <source>the schema&apos;s name is longer than %1 characters</source>
        <translation>schema 名称超过 %1 个字符</translation>
    </message>
    <message>
        <source>the password contains a NUL</source>
        <translation>密码含有 NUL</translation>
    </message>
    <message>
        <source>the path of %1 %2</source>
        <translation>%1 的路径%2</translation>
    </message>
    <message>
        <source>the path of socket is longer than the %1 bytes allowed for a socket</source>
        <translation>socket 的路径超过套接字允许的 %1 字节</translation>
    </message>
    <message>
        <source>Give the server a shorter one, make a symbolic link to it with a shorter path, or use TCP (127.0.0.1).</source>
        <translation>请给服务器更短的路径，或建立路径更短的符号链接，或使用 TCP（127.0.0.1）。</translation>
    </message>
    <message>
        <source>the value of ssh is not a destination</source>
        <translation>ssh 的值不是有效目标</translation>
    </message>
    <message>
        <source>Write user@host, or a name from ~/.ssh/config.</source>
        <translation>请写 user@host，或 ~/.ssh/config 中的名称。</translation>
    </message>
    <message>
        <source>checking functions on %1</source>
        <translation>检查 %1 上的函数</translation>
    </message>
    <message>
        <source>%1 does not accept %2</source>
        <translation>%1 不接受 %2</translation>
    </message>
    <message>
        <source>testing definitions on %1</source>
        <translation>在 %1 上测试定义</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 报告：%2</translation>
    </message>
    <message>
        <source>checking whether %1 and %2 are the same server</source>
        <translation>检查 %1 和 %2 是否为同一服务器</translation>
    </message>
    <message>
        <source>a new lock could not be taken</source>
        <translation>无法取得新锁</translation>
    </message>
    <message>
        <source>identifying the server of %1</source>
        <translation>识别 %1 的服务器</translation>
    </message>
    <message>
        <source>creating a pipe for rows</source>
        <translation>创建传输行的管道</translation>
    </message>
    <message>
        <source>it is world-writable</source>
        <translation>它对所有人可写</translation>
    </message>
    <message>
        <source>Run chmod 600 on it.</source>
        <translation>请对其执行 chmod 600。</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>reading the option file %1</source>
        <translation>读取选项文件 %1</translation>
    </message>
    <message>
        <source>the group has no closing bracket</source>
        <translation>组名缺少右方括号</translation>
    </message>
    <message>
        <source>a setting comes before any [group]</source>
        <translation>有设置出现在所有 [group] 之前</translation>
    </message>
    <message>
        <source>the directive is unknown</source>
        <translation>未知指令</translation>
    </message>
    <message>
        <source>files include each other too deeply</source>
        <translation>文件相互包含层次过深</translation>
    </message>
    <message>
        <source>writing the option file for %1</source>
        <translation>为 %1 写入选项文件</translation>
    </message>
    <message>
        <source>the %1 is too long for an option file, or contains a NUL</source>
        <translation>%1 对选项文件而言过长，或含有 NUL</translation>
    </message>
    <message>
        <source>connection %1 (%2)</source>
        <translation>连接 %1（%2）</translation>
    </message>
    <message>
        <source>connection %1 (%2, schema `%3`)</source>
        <translation>连接 %1（%2，schema `%3`）</translation>
    </message>
    <message>
        <source>%1, whose transaction began %2 s ago</source>
        <translation>%1，其事务开始于 %2 秒前</translation>
    </message>
    <message>
        <source>checking who holds a lock</source>
        <translation>检查锁的持有者</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>it is held by %1</source>
        <translation>持有者：%1</translation>
    </message>
    <message>
        <source>the server does not show who holds it; it may be %1</source>
        <translation>服务器不显示持有者；可能是 %1</translation>
    </message>
    <message>
        <source>%1; waited %2 s for a lock</source>
        <translation>%1；等待锁 %2 秒</translation>
    </message>
    <message>
        <source>End the transaction that holds the lock, and run it again. With the PROCESS privilege, the account could see whose it is.</source>
        <translation>请结束持有锁的事务，然后重新运行。有 PROCESS 权限的账号可以看到锁属于谁。</translation>
    </message>
    <message>
        <source>Commit or roll back there, or end that connection with KILL, and run it again.</source>
        <translation>请在那里提交或回滚，或用 KILL 结束该连接，然后重新运行。</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>locking `%1` on %2</source>
        <translation>锁定 %2 上的 `%1`</translation>
    </message>
    <message>
        <source>checking whether `%1` is locked</source>
        <translation>检查 `%1` 是否被锁定</translation>
    </message>
    <message>
        <source>another run is using it, on connection %1</source>
        <translation>另一次运行正在使用它，连接为 %1</translation>
    </message>
    <message>
        <source>another run is using it</source>
        <translation>另一次运行正在使用它</translation>
    </message>
    <message>
        <source>%1; it was killed, and the server is still rolling it back</source>
        <translation>%1；该运行已被终止，服务器仍在回滚</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>请等它结束，或取消它。</translation>
    </message>
    <message>
        <source>the connection that held the lock was closed, and another run is now using it, on connection %1</source>
        <translation>持有锁的连接已关闭，现由另一次运行使用，连接为 %1</translation>
    </message>
    <message>
        <source>Try again when that run has finished.</source>
        <translation>请在该运行结束后重试。</translation>
    </message>
    <message>
        <source>the server did not grant the lock within %1 s</source>
        <translation>服务器未在 %1 秒内授予锁</translation>
    </message>
    <message>
        <source>connection %1 of this run was killed, but the server did not end it within %2 s</source>
        <translation>本次运行的连接 %1 已被终止，但服务器未在 %2 秒内结束它</translation>
    </message>
    <message>
        <source>Password of %1, %2: </source>
        <translation>%1（%2）的密码： </translation>
    </message>
    <message>
        <source>logging in to %1, %2</source>
        <translation>登录 %1，%2</translation>
    </message>
    <message>
        <source>the server requires a password, but none is available</source>
        <translation>服务器要求密码，但没有可用的密码</translation>
    </message>
    <message>
        <source>Set %1, or put it into the [client] group of the file given with --defaults-extra-file.</source>
        <translation>请设置 %1，或将其写入 --defaults-extra-file 所指文件的 [client] 组。</translation>
    </message>
    <message>
        <source>Raise the limit, or use fewer jobs: each needs one connection to the source and two to the target, and the run one more to each.</source>
        <translation>请提高限额，或减少任务数：每个任务需要一个到源端、两个到目标端的连接，运行本身到两端各再需一个。</translation>
    </message>
    <message>
        <source>no answer from %1 for %2 s</source>
        <translation>%1 已 %2 秒没有响应</translation>
    </message>
    <message>
        <source>Check the host, the port and the network; a firewall may be dropping packets.</source>
        <translation>请检查主机、端口和网络；防火墙可能在丢弃数据包。</translation>
    </message>
    <message>
        <source>Check the network. If answers may take longer, set --timeout SECONDS, or &quot;timeout&quot; in the plan.</source>
        <translation>请检查网络。如果响应可能更慢，请设置 --timeout SECONDS 或计划中的 &quot;timeout&quot;。</translation>
    </message>
    <message>
        <source>the server asked for a file on this machine, and got nothing</source>
        <translation>服务器索要本机的一个文件，未予提供</translation>
    </message>
    <message>
        <source>the server asked for %1 on this machine, and got nothing</source>
        <translation>服务器索要本机的 %1，未予提供</translation>
    </message>
    <message>
        <source>Find out what answers there: a server asks for this when someone is trying to read your files.</source>
        <translation>请查明那里响应的是什么：服务器提出这种要求，说明有人试图读取你的文件。</translation>
    </message>
    <message>
        <source>the connection to %1 was lost, and reconnecting failed: %2</source>
        <translation>到 %1 的连接已断开，重连失败：%2</translation>
    </message>
    <message>
        <source>starting a transaction</source>
        <translation>开始事务</translation>
    </message>
    <message>
        <source>committing</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>the MariaDB client library is not the one that this program was built with</source>
        <translation>MariaDB 客户端库与构建本程序时所用的不同</translation>
    </message>
    <message>
        <source>Install Debian&apos;s package libmariadb3.</source>
        <translation>请安装 Debian 软件包 libmariadb3。</translation>
    </message>
    <message>
        <source>Qt&apos;s MySQL driver is missing</source>
        <translation>缺少 Qt 的 MySQL 驱动</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-mysql.</source>
        <translation>请安装软件包 libqt6sql6-mysql。</translation>
    </message>
    <message>
        <source>the name %1 did not resolve within %2 s</source>
        <translation>名称 %1 未在 %2 秒内解析</translation>
    </message>
    <message>
        <source>Check the name servers of this machine.</source>
        <translation>请检查本机的域名服务器。</translation>
    </message>
    <message>
        <source>Qt&apos;s MySQL driver does not use the MariaDB client library</source>
        <translation>Qt 的 MySQL 驱动未使用 MariaDB 客户端库</translation>
    </message>
    <message>
        <source>Install Debian&apos;s package libqt6sql6-mysql.</source>
        <translation>请安装 Debian 软件包 libqt6sql6-mysql。</translation>
    </message>
    <message>
        <source>the server asks for the password with %1, which lets anyone on the way read it, and with ssl-mode %2 encryption is not guaranteed</source>
        <translation>服务器用 %1 索要密码，途中任何人都能读到它，而 ssl-mode %2 不保证加密</translation>
    </message>
    <message>
        <source>a plugin other than %1</source>
        <translation>%1 之外的插件</translation>
    </message>
    <message>
        <source>No password was sent. Set ssl-mode to verify-ca or verify-identity with ssl-ca, or at least to required; or give the account a different plugin.</source>
        <translation>未发送密码。请将 ssl-mode 设为 verify-ca 或 verify-identity 并配置 ssl-ca，至少设为 required；或为账号换用其他插件。</translation>
    </message>
    <message>
        <source>No password was sent.</source>
        <translation>未发送密码。</translation>
    </message>
    <message>
        <source>checking the encryption of %1</source>
        <translation>检查 %1 的加密</translation>
    </message>
    <message>
        <source>ssl-mode %1 was requested, but the connection is not encrypted</source>
        <translation>要求 ssl-mode %1，但连接未加密</translation>
    </message>
    <message>
        <source>Enable TLS on the server; without ssl-mode in the URL, encryption is not enforced.</source>
        <translation>请在服务器上启用 TLS；URL 中没有 ssl-mode 时不强制加密。</translation>
    </message>
    <message>
        <source>preparing the session on %1</source>
        <translation>准备 %1 上的会话</translation>
    </message>
    <message>
        <source>the connection was lost in the middle of an answer, after %1 rows of it</source>
        <translation>应答传输中连接断开，已收到 %1 行</translation>
    </message>
    <message>
        <source>the connection was lost in the middle of an answer</source>
        <translation>应答传输中连接断开</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>请重新运行。</translation>
    </message>
    <message>
        <source>the server returned %1 rows of %2 columns instead of one row of %3</source>
        <translation>服务器返回了 %1 行 %2 列，而不是一行 %3 列</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>opening the SSH tunnel to %1 for %2</source>
        <translation>打开到 %1 的 SSH 隧道（用于 %2）</translation>
    </message>
    <message>
        <source>localhost means the socket of this machine</source>
        <translation>localhost 表示本机的套接字</translation>
    </message>
    <message>
        <source>Name the server as the SSH host sees it: 127.0.0.1 for a server on that host.</source>
        <translation>请按 SSH 主机的视角填写服务器：该主机上的服务器为 127.0.0.1。</translation>
    </message>
    <message>
        <source>the program ssh was not found</source>
        <translation>找不到程序 ssh</translation>
    </message>
    <message>
        <source>Install an SSH client.</source>
        <translation>请安装 SSH 客户端。</translation>
    </message>
    <message>
        <source>ssh could not be started</source>
        <translation>无法启动 ssh</translation>
    </message>
    <message>
        <source>ssh exited without output</source>
        <translation>ssh 退出且没有输出</translation>
    </message>
    <message>
        <source>ssh did not answer in time</source>
        <translation>ssh 未及时响应</translation>
    </message>
    <message>
        <source>Try it in a terminal: ssh %1</source>
        <translation>请在终端中尝试：ssh %1</translation>
    </message>
    <message>
        <source>the host is unknown: %1</source>
        <translation>未知主机：%1</translation>
    </message>
    <message>
        <source>ssl-mode %1 was requested, but Qt has no TLS support here</source>
        <translation>要求 ssl-mode %1，但此处的 Qt 不支持 TLS</translation>
    </message>
    <message>
        <source>Install the OpenSSL that Qt was built for.</source>
        <translation>请安装构建 Qt 时所用的 OpenSSL。</translation>
    </message>
    <message>
        <source>the ssl-ca file (%1) contains no readable certificate</source>
        <translation>ssl-ca 文件（%1）不含可读的证书</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate in PEM format.</source>
        <translation>请提供 PEM 格式的 CA 证书。</translation>
    </message>
    <message>
        <source>the connection closed before a server identified itself</source>
        <translation>服务器表明身份之前连接已关闭</translation>
    </message>
    <message>
        <source>Check host and port, and whether a firewall or tunnel is in between.</source>
        <translation>请检查主机和端口，以及中间是否有防火墙或隧道。</translation>
    </message>
    <message>
        <source>what answers there does not behave like a MySQL server</source>
        <translation>那里的响应不像 MySQL 服务器</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>请检查主机和端口。</translation>
    </message>
    <message>
        <source>ssl-mode %1 was requested, but the server offers no TLS</source>
        <translation>要求 ssl-mode %1，但服务器不提供 TLS</translation>
    </message>
    <message>
        <source>No password was sent. Enable TLS on the server; without ssl-mode in the URL, encryption is not enforced.</source>
        <translation>未发送密码。请在服务器上启用 TLS；URL 中没有 ssl-mode 时不强制加密。</translation>
    </message>
    <message>
        <source>the connection closed in the middle of the TLS handshake</source>
        <translation>TLS 握手过程中连接关闭</translation>
    </message>
    <message>
        <source>the server&apos;s TLS does not meet ssl-mode %1: %2</source>
        <translation>服务器的 TLS 不满足 ssl-mode %1：%2</translation>
    </message>
    <message>
        <source>No password was sent. Check ssl-ca, the host&apos;s name and the server&apos;s certificate.</source>
        <translation>未发送密码。请检查 ssl-ca、主机名和服务器证书。</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>ssl-mode VERIFY_CA needs ssl-ca</source>
        <translation>ssl-mode VERIFY_CA 需要 ssl-ca</translation>
    </message>
    <message>
        <source>the %1 file (%2) cannot be used: %3</source>
        <translation>%1 文件（%2）无法使用：%3</translation>
    </message>
    <message>
        <source> (did you mean &quot;%1&quot;?)</source>
        <translation> （是否指“%1”？）</translation>
    </message>
    <message>
        <source>expected a comma or } (names go in double quotes)</source>
        <translation>应为逗号或 }（名称须用双引号）</translation>
    </message>
    <message>
        <source>expected a comma or ]</source>
        <translation>应为逗号或 ]</translation>
    </message>
    <message>
        <source>a comma with nothing after it</source>
        <translation>逗号之后没有内容</translation>
    </message>
    <message>
        <source>expected a colon</source>
        <translation>应为冒号</translation>
    </message>
    <message>
        <source>the file ends unexpectedly</source>
        <translation>文件意外结束</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>文本不是 UTF-8</translation>
    </message>
    <message>
        <source>reading the plan</source>
        <translation>读取计划</translation>
    </message>
    <message>
        <source>%1:%2:%3: not JSON: %4</source>
        <translation>%1:%2:%3: 不是 JSON：%4</translation>
    </message>
    <message>
        <source>setting a plan variable</source>
        <translation>设置计划变量</translation>
    </message>
    <message>
        <source>--set %1 has no &apos;=&apos;</source>
        <translation>--set %1 没有“=”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid variable name</source>
        <translation>“%1”不是有效的变量名</translation>
    </message>
    <message>
        <source>Write --set NAME=VALUE, with letters, digits and _ in the name.</source>
        <translation>请写 --set NAME=VALUE，名称由字母、数字和 _ 组成。</translation>
    </message>
    <message>
        <source>%1: the variable :%2 is not defined%3</source>
        <translation>%1：变量 :%2 未定义%3</translation>
    </message>
    <message>
        <source>checking the plan&apos;s variables</source>
        <translation>检查计划的变量</translation>
    </message>
    <message>
        <source>Define it under &quot;variables&quot; in the plan, or give --set %1=VALUE.</source>
        <translation>请在计划的 &quot;variables&quot; 中定义，或给出 --set %1=VALUE。</translation>
    </message>
    <message>
        <source>checking the plan&apos;s SQL</source>
        <translation>检查计划的 SQL</translation>
    </message>
    <message>
        <source>appears here for the second time</source>
        <translation>在此重复出现</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>the plan must be an object</source>
        <translation>计划必须是对象</translation>
    </message>
    <message>
        <source>is missing; it must be &quot;%1&quot;</source>
        <translation>缺失；必须是 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported; this program reads &quot;%2&quot;</source>
        <translation>不支持 &quot;%1&quot;；本程序读取 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>must be &quot;%1&quot;</source>
        <translation>必须是 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the table &quot;%1&quot; already has a step</source>
        <translation>表 &quot;%1&quot; 已有步骤</translation>
    </message>
    <message>
        <source>a variable name consists of letters, digits and _, and does not begin with a digit</source>
        <translation>变量名由字母、数字和 _ 组成，且不以数字开头</translation>
    </message>
    <message>
        <source>must be a string, a number, true, false or null, not %1</source>
        <translation>必须是字符串、数字、true、false 或 null，而不是%1</translation>
    </message>
    <message>
        <source>is too large to be stored exactly; write it as a string</source>
        <translation>过大，无法精确存储；请写成字符串</translation>
    </message>
    <message>
        <source>belongs to a scan; a query step has its condition in &quot;sql&quot;</source>
        <translation>属于扫描；查询步骤的条件写在 &quot;sql&quot; 中</translation>
    </message>
    <message>
        <source>belongs to a scan, not to a skipped table</source>
        <translation>属于扫描，不属于跳过的表</translation>
    </message>
    <message>
        <source>belongs to a step of &quot;step&quot;: &quot;query&quot;</source>
        <translation>属于 &quot;step&quot;: &quot;query&quot; 的步骤</translation>
    </message>
    <message>
        <source>is missing; a query step needs it</source>
        <translation>缺失；查询步骤需要它</translation>
    </message>
    <message>
        <source>must be a list of chunk sizes or &quot;auto&quot;, not %1</source>
        <translation>必须是数据块大小的列表或 &quot;auto&quot;，而不是%1</translation>
    </message>
    <message>
        <source>must contain at least one chunk size</source>
        <translation>必须至少包含一个数据块大小</translation>
    </message>
    <message>
        <source>must be a whole number of at least 1</source>
        <translation>必须是不小于 1 的整数</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>最大为 %1</translation>
    </message>
    <message>
        <source>must be smaller than the level before it, %1</source>
        <translation>必须小于上一级 %1</translation>
    </message>
    <message>
        <source>is missing; it must be &quot;pull&quot; or &quot;undo&quot;</source>
        <translation>缺失；必须是 &quot;pull&quot; 或 &quot;undo&quot;</translation>
    </message>
    <message>
        <source>unknown key%1</source>
        <translation>未知的键%1</translation>
    </message>
    <message>
        <source>must be a string, not %1</source>
        <translation>必须是字符串，而不是%1</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>must be a number of seconds from 1 to %1</source>
        <translation>必须是 1 到 %1 的秒数</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>must be %1%2</source>
        <translation>必须是 %1%2</translation>
    </message>
    <message>
        <source>must be an object, not %1</source>
        <translation>必须是对象，而不是%1</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>必须是列表，而不是%1</translation>
    </message>
    <message>
        <source>reading the plan %1</source>
        <translation>读取计划 %1</translation>
    </message>
    <message>
        <source>a text begins with a byte order mark (U+FEFF), which would be lost</source>
        <translation>文本以字节顺序标记（U+FEFF）开头，会丢失</translation>
    </message>
    <message>
        <source>Write it in SQL: CONVERT(x&apos;EFBBBF&apos; USING utf8mb4).</source>
        <translation>请用 SQL 表示：CONVERT(x&apos;EFBBBF&apos; USING utf8mb4)。</translation>
    </message>
    <message>
        <source>writing the plan</source>
        <translation>写入计划</translation>
    </message>
    <message>
        <source>writing the plan %1</source>
        <translation>写入计划 %1</translation>
    </message>
    <message>
        <source>measuring the connection</source>
        <translation>测量连接</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the plan that was turned, or &quot;turn&quot; this one if it replaces it.</source>
        <translation>未做任何更改。请使用已轮换的计划；如果本计划取代它，请对本计划执行 &quot;turn&quot;。</translation>
    </message>
    <message>
        <source>finding the work schema</source>
        <translation>查找 work 的 schema</translation>
    </message>
    <message>
        <source>applying the grants</source>
        <translation>应用授权</translation>
    </message>
    <message>
        <source>they have changed since they were shown</source>
        <translation>显示之后已有变化</translation>
    </message>
    <message>
        <source>Nothing was changed. Review them again.</source>
        <translation>未做任何更改。请重新查看。</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>the plan does not define work</source>
        <translation>计划未定义 work</translation>
    </message>
    <message>
        <source>Add &quot;work&quot;: &quot;mysql://user@localhost/schema&quot; to the plan.</source>
        <translation>请在计划中添加 &quot;work&quot;: &quot;mysql://user@localhost/schema&quot;。</translation>
    </message>
    <message>
        <source>swapping base and work</source>
        <translation>互换 base 与 work</translation>
    </message>
    <message>
        <source>choosing tables</source>
        <translation>选择表</translation>
    </message>
    <message>
        <source>the plan scans no table %1</source>
        <translation>计划不扫描表 %1</translation>
    </message>
    <message>
        <source>reading the crontab</source>
        <translation>读取 crontab</translation>
    </message>
    <message>
        <source>Remove this plan&apos;s lines manually with crontab -e: from &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>请用 crontab -e 手动删除此计划的行：从“%1”到“%2”。</translation>
    </message>
    <message>
        <source>a block of this plan has a beginning but no end</source>
        <translation>此计划的一个块有开头而没有结尾</translation>
    </message>
    <message>
        <source>a block of this plan has an end but no beginning</source>
        <translation>此计划的一个块有结尾而没有开头</translation>
    </message>
    <message>
        <source>writing a line for the crontab</source>
        <translation>生成 crontab 行</translation>
    </message>
    <message>
        <source>a path contains a line break</source>
        <translation>路径含有换行符</translation>
    </message>
    <message>
        <source>Rename the plan or its folder.</source>
        <translation>请重命名计划或其文件夹。</translation>
    </message>
    <message>
        <source>there is no program %1</source>
        <translation>没有程序 %1</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 seconds</source>
        <translation>%1 未在 %2 秒内结束</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 崩溃</translation>
    </message>
    <message>
        <source>%1: exit code %2</source>
        <translation>%1：退出码 %2</translation>
    </message>
    <message>
        <source>creating %1</source>
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>writing the crontab</source>
        <translation>写入 crontab</translation>
    </message>
    <message>
        <source>the crontab differs from what was written</source>
        <translation>crontab 与写入的内容不同</translation>
    </message>
    <message>
        <source>The crontab could not be restored either: check it with &quot;crontab -l&quot;.</source>
        <translation>crontab 也无法恢复：请用“crontab -l”检查。</translation>
    </message>
    <message>
        <source>checking the plan&apos;s timers</source>
        <translation>检查计划的定时器</translation>
    </message>
    <message>
        <source>%1 was not written by slicetool</source>
        <translation>%1 不是由 slicetool 写入的</translation>
    </message>
    <message>
        <source>Nothing was changed. Move it away.</source>
        <translation>未做任何更改。请将其移走。</translation>
    </message>
    <message>
        <source>waiting for another schedule change: %1</source>
        <translation>等待另一次定时更改：%1</translation>
    </message>
    <message>
        <source>it cannot be locked</source>
        <translation>无法锁定</translation>
    </message>
    <message>
        <source>The timers run while you are logged in; missed runs are made up for at the next login. &quot;loginctl enable-linger&quot; lets them run at any time.</source>
        <translation>定时器在你登录期间运行；错过的运行会在下次登录时补上。“loginctl enable-linger”可使其随时运行。</translation>
    </message>
    <message>
        <source>reading the time &quot;%1&quot;</source>
        <translation>读取时间“%1”</translation>
    </message>
    <message>
        <source>&quot;man systemd.time&quot; describes the syntax.</source>
        <translation>语法见“man systemd.time”。</translation>
    </message>
    <message>
        <source>this time never occurs</source>
        <translation>该时间永远不会出现</translation>
    </message>
    <message>
        <source>in the crontab</source>
        <translation>在 crontab 中</translation>
    </message>
    <message>
        <source>to be removed: %1</source>
        <translation>待删除：%1</translation>
    </message>
    <message>
        <source>loading the timers into systemd</source>
        <translation>将定时器加载到 systemd</translation>
    </message>
    <message>
        <source>enabling the timers</source>
        <translation>启用定时器</translation>
    </message>
    <message>
        <source>scheduling the plan</source>
        <translation>为计划设置定时</translation>
    </message>
    <message>
        <source>neither systemd&apos;s user timers nor the program crontab are available</source>
        <translation>systemd 用户定时器和 crontab 程序均不可用</translation>
    </message>
    <message>
        <source>Install cron, or run this in a systemd login session.</source>
        <translation>请安装 cron，或在 systemd 登录会话中运行。</translation>
    </message>
    <message>
        <source>disabling the timers</source>
        <translation>停用定时器</translation>
    </message>
    <message>
        <source>removing %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>systemd did not answer: if it runs in another session, the removed timers stop when it next starts.</source>
        <translation>systemd 没有响应：如果它在另一个会话中运行，已删除的定时器会在其下次启动时停止。</translation>
    </message>
    <message>
        <source>removing the timers from systemd</source>
        <translation>从 systemd 中移除定时器</translation>
    </message>
    <message>
        <source>Use hourly, daily, weekly, HH:MM, &quot;Mon..Fri HH:MM&quot;, &quot;Mon,Thu HH:MM&quot;, &quot;every 15min&quot; or &quot;every 2h&quot;.</source>
        <translation>请使用 hourly、daily、weekly、HH:MM、&quot;Mon..Fri HH:MM&quot;、&quot;Mon,Thu HH:MM&quot;、&quot;every 15min&quot; 或 &quot;every 2h&quot;。</translation>
    </message>
    <message>
        <source>Use minutes that divide an hour (1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30) or hours that divide a day (1, 2, 3, 4, 6, 8, 12, 24).</source>
        <translation>请使用能整除一小时的分钟数（1、2、3、4、5、6、10、12、15、20、30），或能整除一天的小时数（1、2、3、4、6、8、12、24）。</translation>
    </message>
    <message>
        <source>there is no such interval</source>
        <translation>没有这样的间隔</translation>
    </message>
    <message>
        <source>the intervals would not be equal</source>
        <translation>间隔会不相等</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>expected &quot;every&quot;, a number, and min or h</source>
        <translation>应为 &quot;every&quot;、数字以及 min 或 h</translation>
    </message>
    <message>
        <source>it is neither a day nor a time</source>
        <translation>既不是日期也不是时间</translation>
    </message>
    <message>
        <source>a day goes from 00:00 to 23:59</source>
        <translation>一天从 00:00 到 23:59</translation>
    </message>
    <message>
        <source>it is neither a time nor an OnCalendar expression</source>
        <translation>既不是时间也不是 OnCalendar 表达式</translation>
    </message>
    <message>
        <source>systemd user timers are not available here, and cron cannot express this</source>
        <translation>此处没有 systemd 用户定时器，而 cron 无法表示该时间</translation>
    </message>
    <message>
        <source>this account may not read mysql.* on work&apos;s server, so it was not checked whether the new grants and accounts would interfere with others there, or whether roles there may do more than upstream&apos;s</source>
        <translation>此账号不能读取 work 服务器上的 mysql.*，因此未检查新的授权和账号是否会影响那里的其他账号，也未检查那里的角色权限是否超过 upstream 的角色</translation>
    </message>
    <message>
        <source>work has no %1 %2, so this is left out: %3</source>
        <translation>work 没有 %1 %2，因此略去：%3</translation>
    </message>
    <message>
        <source>work has no table %1, so this is left out: %2</source>
        <translation>work 没有表 %1，因此略去：%2</translation>
    </message>
    <message>
        <source>work has no column %1, so this is left out: %2</source>
        <translation>work 没有列 %1，因此略去：%2</translation>
    </message>
    <message>
        <source>%1. Check this yourself before you run these</source>
        <translation>%1。执行前请自行检查</translation>
    </message>
    <message>
        <source>%1 does not have the kind of roles needed here; what upstream grants through roles is left out</source>
        <translation>%1 没有此处所需的那种角色；upstream 通过角色授予的权限被略去</translation>
    </message>
    <message>
        <source>the role %1 is left out: on work&apos;s server it would have the same name as %2</source>
        <translation>角色 %1 被略去：它在 work 服务器上会与 %2 同名</translation>
    </message>
    <message>
        <source>the role %1 is left out: %2</source>
        <translation>角色 %1 被略去：%2</translation>
    </message>
    <message>
        <source>the role %1 is left out: on work&apos;s server everyone has it (mandatory_roles)</source>
        <translation>角色 %1 被略去：在 work 服务器上所有人都拥有它（mandatory_roles）</translation>
    </message>
    <message>
        <source>the role %1 is %2 on MariaDB, whose roles have no host</source>
        <translation>角色 %1 在 MariaDB 上为 %2，MariaDB 的角色没有主机部分</translation>
    </message>
    <message>
        <source>the roles %1 are left out: on work&apos;s server they would be the same role, %2</source>
        <translation>角色 %1 被略去：它们在 work 服务器上会成为同一个角色 %2</translation>
    </message>
    <message>
        <source>names in %1 have at most %2 characters</source>
        <translation>%1 中的名称最多 %2 个字符</translation>
    </message>
    <message>
        <source>%1 cannot have a role with that name</source>
        <translation>%1 不能有该名称的角色</translation>
    </message>
    <message>
        <source>the role %1 is left out: on work&apos;s server it belongs to %2, to which upstream has not granted it</source>
        <translation>角色 %1 被略去：在 work 服务器上它属于 %2，而 upstream 未将其授予他们</translation>
    </message>
    <message>
        <source>the role %1 already exists on work&apos;s server and may do more there (%2), so it is granted to no one; it gets what upstream&apos;s has</source>
        <translation>角色 %1 在 work 服务器上已存在，且权限可能更多（%2），因此不授予任何人；它获得 upstream 角色所具有的权限</translation>
    </message>
    <message>
        <source>%1 is left out: on work&apos;s server it would take the place of %2 for those who log in from there. If that is intended, create it manually, then try again</source>
        <translation>%1 被略去：在 work 服务器上，对于从那里登录的用户，它会取代 %2。如果这是本意，请手动创建后重试</translation>
    </message>
    <message>
        <source>%1 is left out: its grants would apply to everyone who logs in from there, and may hide theirs</source>
        <translation>%1 被略去：其授权会适用于所有从那里登录的用户，并可能遮蔽他们自己的授权</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <comment>an account</comment>
        <translation>%1 被略去：%2</translation>
    </message>
    <message>
        <source>%1 is not on work&apos;s server, and %2 cannot create it locked; its grants are left out. Create it with its own password, then try again.</source>
        <translation>%1 不在 work 服务器上，且 %2 无法创建锁定的账号；其授权被略去。请用单独的密码创建它，然后重试。</translation>
    </message>
    <message>
        <source>%1 may not be on work&apos;s server, and %2 cannot create it locked; its grants are left out. Create it with its own password, then try again.</source>
        <translation>%1 可能不在 work 服务器上，且 %2 无法创建锁定的账号；其授权被略去。请用单独的密码创建它，然后重试。</translation>
    </message>
    <message>
        <source>%1 is left out: on work&apos;s server it may use what others were granted (%2), which the server would ignore once it had its own grants or roles</source>
        <translation>%1 被略去：在 work 服务器上它可以使用授予他人的权限（%2），一旦它有了自己的授权或角色，服务器就会忽略这些</translation>
    </message>
    <message>
        <source>%1 is new on work&apos;s server: created locked and without a password. To enable it: ALTER USER %1 IDENTIFIED BY &lt;a new password&gt; ACCOUNT UNLOCK;</source>
        <translation>%1 在 work 服务器上是新账号：创建时已锁定且无密码。启用方法：ALTER USER %1 IDENTIFIED BY &lt;a new password&gt; ACCOUNT UNLOCK;</translation>
    </message>
    <message>
        <source>%1 is created locked and without a password if work&apos;s server does not have it, which this account may not see. To enable it then: ALTER USER %1 IDENTIFIED BY &lt;a new password&gt; ACCOUNT UNLOCK;</source>
        <translation>如果 work 服务器上没有 %1（此账号无权查看），则会创建它，锁定且无密码。之后启用：ALTER USER %1 IDENTIFIED BY &lt;a new password&gt; ACCOUNT UNLOCK;</translation>
    </message>
    <message>
        <source>the name of work&apos;s schema is too long for GRANT once its _ are escaped; left out: %1</source>
        <translation>work 的 schema 名称在转义 _ 后对 GRANT 而言过长；略去：%1</translation>
    </message>
    <message>
        <source>work&apos;s server might apply this grant and ignore %1, so it is left out: %2</source>
        <translation>work 服务器可能应用此授权而忽略 %1，因此略去：%2</translation>
    </message>
    <message>
        <source>%1 gets no roles: while one is active, work&apos;s server might ignore %2</source>
        <translation>%1 不获得任何角色：角色启用期间，work 服务器可能忽略 %2</translation>
    </message>
    <message>
        <source>%1 keeps its default role %2, so this is left out: %3</source>
        <translation>%1 保留其默认角色 %2，因此略去：%3</translation>
    </message>
    <message>
        <source>left out of the grants of %1, because %2 does not have them: %3</source>
        <translation>从 %1 的授权中略去，因为 %2 不支持：%3</translation>
    </message>
    <message>
        <source>left out of the grants of %1 on %2, because %3 does not have them: %4</source>
        <translation>从 %1 对 %2 的授权中略去，因为 %3 不支持：%4</translation>
    </message>
    <message>
        <source>checking the plan&apos;s places</source>
        <translation>检查计划的各个位置</translation>
    </message>
    <message>
        <source>%1 is a system schema</source>
        <translation>%1 是系统 schema</translation>
    </message>
    <message>
        <source>Give work its own schema.</source>
        <translation>请为 work 使用单独的 schema。</translation>
    </message>
    <message>
        <source>reading the grants of upstream</source>
        <translation>读取 upstream 的授权</translation>
    </message>
    <message>
        <source>there is no schema %1</source>
        <translation>没有 schema %1</translation>
    </message>
    <message>
        <source>preparing the session on work</source>
        <translation>准备 work 上的会话</translation>
    </message>
    <message>
        <source>running statement %1 of %2 on work (%3)</source>
        <translation>在 work 上执行第 %1 条语句，共 %2 条（%3）</translation>
    </message>
    <message>
        <source>The account needs CREATE USER, and GRANT OPTION on what it grants.</source>
        <translation>该账号需要 CREATE USER，以及对所授权限的 GRANT OPTION。</translation>
    </message>
    <message>
        <source>The statements before it were run; running them again does no harm.</source>
        <translation>此前的语句已执行；重复执行无害。</translation>
    </message>
    <message>
        <source>Let an administrator of upstream run: GRANT SELECT ON `mysql`.* TO %1;</source>
        <translation>请让 upstream 的管理员执行：GRANT SELECT ON `mysql`.* TO %1;</translation>
    </message>
    <message>
        <source>the account %1 may not read mysql.* upstream, so these are only its own grants. %2</source>
        <translation>账号 %1 不能读取 upstream 的 mysql.*，因此这里只有它自己的授权。%2</translation>
    </message>
    <message>
        <source>global grants (ON *.*) are not carried; only through them is the schema accessible to %1</source>
        <translation>不迁移全局授权（ON *.*）；以下账号仅凭它们访问该 schema：%1</translation>
    </message>
    <message>
        <source>the role %1 is left out: none of these accounts has it. Use --account to include it anyway.</source>
        <translation>角色 %1 被略去：这些账号都不拥有它。如需包含，请使用 --account。</translation>
    </message>
    <message>
        <source>choosing accounts</source>
        <translation>选择账号</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an account; expected USER@HOST</source>
        <translation>“%1”不是账号；应为 USER@HOST</translation>
    </message>
    <message>
        <source>upstream has no account %1</source>
        <translation>upstream 没有账号 %1</translation>
    </message>
    <message>
        <source>reading the grants of %1</source>
        <translation>读取 %1 的授权</translation>
    </message>
    <message>
        <source>mysql.user has %1, which is left out, because the server says: %2</source>
        <translation>mysql.user 中有 %1，但被略去，因为服务器报告：%2</translation>
    </message>
    <message>
        <source>a grant of %1 could not be understood and is left out</source>
        <translation>%1 的一条授权无法解析，被略去</translation>
    </message>
    <message>
        <source>not carried for %1: %2</source>
        <translation>未为 %1 迁移：%2</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>the REVOKE on the schema, which restricts a global grant</source>
        <translation>对该 schema 的 REVOKE，它限制了全局授权</translation>
    </message>
    <message>
        <source>the role %1 is left out: the account may not see its grants. %2</source>
        <translation>角色 %1 被略去：账号无权查看其授权。%2</translation>
    </message>
    <message>
        <source>not carried for %1, because they have no privileges on the schema: the roles %2</source>
        <translation>未为 %1 迁移以下角色，因为它们对该 schema 没有权限：%2</translation>
    </message>
    <message>
        <source>%1 has no privileges on %2 upstream</source>
        <translation>%1 在 upstream 对 %2 没有权限</translation>
    </message>
    <message>
        <source>asking %1 for the account</source>
        <translation>查询 %1 的账号</translation>
    </message>
    <message>
        <source>asking for the account</source>
        <translation>查询账号</translation>
    </message>
    <message>
        <source>reading work&apos;s accounts</source>
        <translation>读取 work 的账号</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>角色 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>reading the grants of %1 on work&apos;s server</source>
        <translation>读取 %1 在 work 服务器上的授权</translation>
    </message>
    <message>
        <source>%1 was written by a newer slicetool</source>
        <translation>%1 由更新版本的 slicetool 写入</translation>
    </message>
    <message>
        <source>Use that version, or move the file away.</source>
        <translation>请使用该版本，或移走该文件。</translation>
    </message>
    <message>
        <source>adding to the history</source>
        <translation>添加历史记录</translation>
    </message>
    <message>
        <source>reading the history</source>
        <translation>读取历史记录</translation>
    </message>
    <message>
        <source>saving advice</source>
        <translation>保存建议</translation>
    </message>
    <message>
        <source>reading earlier advice</source>
        <translation>读取以往建议</translation>
    </message>
    <message>
        <source>pruning the history</source>
        <translation>清理历史记录</translation>
    </message>
    <message>
        <source>writing the report %1</source>
        <translation>写入报告 %1</translation>
    </message>
    <message>
        <source>How the changes are distributed along the key, at most %1 in one of %2</source>
        <translation>变更沿键的分布，%2 中单段最多 %1</translation>
    </message>
    <message>
        <source>Marked on top: %1</source>
        <translation>顶部标记：%1</translation>
    </message>
    <message>
        <source>Definitions differ:</source>
        <translation>定义不同：</translation>
    </message>
    <message>
        <source>Changing:</source>
        <translation>变动中：</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 有更改</translation>
    </message>
    <message>
        <source>After statements</source>
        <translation>后置语句</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>Run report</source>
        <translation>运行报告</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these texts, as HTML names it</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Not carried</source>
        <translation>未迁移</translation>
    </message>
    <message>
        <source>Only downstream, left alone</source>
        <translation>仅存在于下游，保持不动</translation>
    </message>
    <message>
        <source>Written by slicetool. Times are UTC.</source>
        <translation>由 slicetool 生成。时间为 UTC。</translation>
    </message>
    <message>
        <source>reading a report</source>
        <translation>读取报告</translation>
    </message>
    <message>
        <source>it is not a slicetool-report/1</source>
        <translation>不是 slicetool-report/1</translation>
    </message>
    <message>
        <source>keys %1 to %2</source>
        <translation>键 %1 至 %2</translation>
    </message>
    <message>
        <source>at most %1 in one part</source>
        <translation>单段最多 %1</translation>
    </message>
    <message>
        <source>in brackets: %1</source>
        <translation>括号内：%1</translation>
    </message>
    <message>
        <source>definition: %1</source>
        <translation>定义：%1</translation>
    </message>
    <message>
        <source>changing: %1</source>
        <translation>变动中：%1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>table</source>
        <translation>个表</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>个表</translation>
    </message>
    <message>
        <source>part</source>
        <translation>段</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>段</translation>
    </message>
    <message>
        <source>range</source>
        <translation>个范围</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>个范围</translation>
    </message>
    <message>
        <source>after statement</source>
        <translation>条后置语句</translation>
    </message>
    <message>
        <source>after statements</source>
        <translation>条后置语句</translation>
    </message>
    <message>
        <source>view</source>
        <translation>个视图</translation>
    </message>
    <message>
        <source>views</source>
        <translation>个视图</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>个序列</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>个序列</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>个触发器</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>个触发器</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>个存储过程</translation>
    </message>
    <message>
        <source>procedures</source>
        <translation>个存储过程</translation>
    </message>
    <message>
        <source>function</source>
        <translation>个函数</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>个函数</translation>
    </message>
    <message>
        <source>event</source>
        <translation>个事件</translation>
    </message>
    <message>
        <source>events</source>
        <translation>个事件</translation>
    </message>
    <message>
        <source>%1 needs attention</source>
        <translation>%1 需要处理</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>%1 需要处理</translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation>%1 未执行</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无事可做</translation>
    </message>
    <message>
        <source>no table was checked</source>
        <translation>没有检查任何表</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>已创建 %1</translation>
    </message>
    <message>
        <source>%1 already there</source>
        <translation>%1 已存在</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>nothing was written; %1 would change</source>
        <translation>未写入任何内容；%1 将有更改</translation>
    </message>
    <message>
        <source>nothing was written; nothing would change</source>
        <translation>未写入任何内容；没有需要更改的</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1 equal</source>
        <translation>%1 相同</translation>
    </message>
    <message>
        <source>Refreshed, not verified</source>
        <translation>已刷新，未校验</translation>
    </message>
    <message>
        <source>lite does not see deleted rows, or changes that left the modified column as it was: a full pull finds them</source>
        <translation>lite 看不到已删除的行，也看不到未触及修改标记列的更改：完整拉取可以发现</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>%1 in sync, compared after the last write</source>
        <translation>%1 一致，在最后一次写入后比较</translation>
    </message>
    <message>
        <source>by %1: checked %2</source>
        <translation>依据 %1：检查了 %2</translation>
    </message>
    <message>
        <source>%1; no sample of the rest could be taken</source>
        <translation>%1；无法对其余部分抽样</translation>
    </message>
    <message>
        <source>%1; a sample of %2 in %3</source>
        <translation>%1；抽样 %2（%3）</translation>
    </message>
    <message>
        <source>%1: none differ; if differences are spread evenly, at most %2 of all rows</source>
        <translation>%1：均无差异；若差异均匀分布，最多占全部行的 %2</translation>
    </message>
    <message>
        <source>%1: about %2 still differ, which a full pull fixes</source>
        <translation>%1：约 %2 仍有差异，完整拉取可修复</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 done before that</source>
        <translation>此前已完成 %1</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 有差异</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation>%1 有差异</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1，已校验</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <translation>%1，未校验</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>live</source>
        <translation>变动中</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>结构差异</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>跳过 %1 个</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>a dry run writes nothing</source>
        <translation>试运行不写入任何内容</translation>
    </message>
    <message>
        <source>a lite pull does not check all rows</source>
        <translation>lite 拉取不检查所有行</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>有差异的行</translation>
    </message>
    <message>
        <source>Rows that would change</source>
        <translation>将更改的行</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>已更改的行</translation>
    </message>
    <message>
        <source>%1 inserted, %2 updated, %3 deleted</source>
        <translation>插入 %1，更新 %2，删除 %3</translation>
    </message>
    <message>
        <source>lite</source>
        <translation>lite</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>无新内容</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>已刷新</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>lite pulls had missed nothing</source>
        <translation>lite 拉取没有遗漏</translation>
    </message>
    <message>
        <source>lite pulls had missed at most %1 of these changes</source>
        <translation>lite 拉取最多遗漏了其中 %1 处更改</translation>
    </message>
    <message>
        <source>%1 changed by the plan&apos;s after statements: no difference</source>
        <translation>%1 由计划的后置语句更改：不算差异</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3 changed</source>
        <translation>第 %1/%2 段：%3 有更改</translation>
    </message>
    <message>
        <source>%1 beyond the last key here, added later</source>
        <translation>%1 在此处最后一个键之后，为后来添加</translation>
    </message>
    <message>
        <source>opening the rows file %1</source>
        <translation>打开行文件 %1</translation>
    </message>
    <message>
        <source>its suffix is not a known format</source>
        <translation>其后缀不是已知格式</translation>
    </message>
    <message>
        <source>Name it *.csv, or *.jsonl for JSON lines.</source>
        <translation>请命名为 *.csv，或 *.jsonl（JSON 行）。</translation>
    </message>
    <message>
        <source>writing the rows file %1</source>
        <translation>写入行文件 %1</translation>
    </message>
    <message>
        <source>It does not contain all of the rows.</source>
        <translation>它不包含所有行。</translation>
    </message>
    <message>
        <source>loading `%1`</source>
        <translation>加载 `%1`</translation>
    </message>
    <message>
        <source>deleting rows of `%1`</source>
        <translation>删除 `%1` 的行</translation>
    </message>
    <message>
        <source>local_infile is off on %1, and a dump is not possible: %2</source>
        <translation>%1 上 local_infile 已关闭，且无法使用转储：%2</translation>
    </message>
    <message>
        <source>%1 would log in with %2, but encryption is not guaranteed (ssl-mode REQUIRED would guarantee it)</source>
        <translation>%1 会用 %2 登录，但不保证加密（ssl-mode REQUIRED 可保证）</translation>
    </message>
    <message>
        <source>%1 exited with code %2</source>
        <translation>%1 以代码 %2 退出</translation>
    </message>
    <message>
        <source>a dump cannot express which rows the step picks</source>
        <translation>转储无法表示步骤选取哪些行</translation>
    </message>
    <message>
        <source>a dump omits what the source computes</source>
        <translation>转储不含源端计算的值</translation>
    </message>
    <message>
        <source>%1 does not honor ssl-mode %2</source>
        <translation>%1 不遵守 ssl-mode %2</translation>
    </message>
    <message>
        <source>dumps of row times differ from version to version</source>
        <translation>行时间的转储因版本而异</translation>
    </message>
    <message>
        <source>a dump lists members by name, and one has an empty name</source>
        <translation>转储按名称列出成员，而其中一个成员名为空</translation>
    </message>
    <message>
        <source>column `%1`: %2</source>
        <translation>列 `%1`：%2</translation>
    </message>
    <message>
        <source>loading `%1` by dump</source>
        <translation>通过转储加载 `%1`</translation>
    </message>
    <message>
        <source>%1 exited in the middle of its output</source>
        <translation>%1 在输出中途退出</translation>
    </message>
    <message>
        <source>comparing keys</source>
        <translation>比较键</translation>
    </message>
    <message>
        <source>preparing `%1`</source>
        <translation>准备 `%1`</translation>
    </message>
    <message>
        <source> (one of them has the key %1)</source>
        <translation> （其中一行的键为 %1）</translation>
    </message>
    <message>
        <source>column `%1` has values in %2 rows%3 that differ under %4 but are equal under %5 of %6, and key `%7` is unique</source>
        <translation>列 `%1` 在 %2 行%3中的值按 %4 不同，但按 %6 的 %5 相同，而键 `%7` 是唯一的</translation>
    </message>
    <message>
        <source>Give the column a collation that both servers have, such as utf8mb4_bin; exclude such rows with a &quot;where&quot;; or skip the table.</source>
        <translation>请为该列使用两台服务器都有的排序规则，如 utf8mb4_bin；或用 &quot;where&quot; 排除这些行；或跳过该表。</translation>
    </message>
    <message>
        <source>%1 of %2 rows collided with others</source>
        <translation>%2 行中有 %1 行与其他行冲突</translation>
    </message>
    <message>
        <source>a row is longer than the source&apos;s max_allowed_packet</source>
        <translation>有一行超过源端的 max_allowed_packet</translation>
    </message>
    <message>
        <source>the server does not accept any more rows</source>
        <translation>服务器不再接受更多行</translation>
    </message>
    <message>
        <source>copying rows of `%1`</source>
        <translation>复制 `%1` 的行</translation>
    </message>
    <message>
        <source>transferring a long row of `%1`</source>
        <translation>传输 `%1` 的长行</translation>
    </message>
    <message>
        <source>a value of column `%1` has %2 bytes, but max_allowed_packet on the %3&apos;s server is %4</source>
        <translation>列 `%1` 的一个值有 %2 字节，但%3服务器的 max_allowed_packet 为 %4</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标端</translation>
    </message>
    <message>
        <source>source</source>
        <translation>源端</translation>
    </message>
    <message>
        <source>Raise max_allowed_packet on that server, or skip the table.</source>
        <translation>请在该服务器上提高 max_allowed_packet，或跳过该表。</translation>
    </message>
    <message>
        <source>transferring rows of `%1`</source>
        <translation>传输 `%1` 的行</translation>
    </message>
    <message>
        <source>a row needs %1 bytes in a statement, but the target&apos;s max_allowed_packet is %2</source>
        <translation>一行在语句中需要 %1 字节，但目标端的 max_allowed_packet 为 %2</translation>
    </message>
    <message>
        <source>of %1 rows the server accepted %2</source>
        <translation>%1 行中服务器接受了 %2 行</translation>
    </message>
    <message>
        <source>filling `%1`</source>
        <translation>填充 `%1`</translation>
    </message>
    <message>
        <source>it does not define work, so there is nothing to undo</source>
        <translation>未定义 work，因此没有可还原的内容</translation>
    </message>
    <message>
        <source>checking the plan</source>
        <translation>检查计划</translation>
    </message>
    <message>
        <source>through the socket</source>
        <translation>经套接字</translation>
    </message>
    <message>
        <source>checking the connection</source>
        <translation>检查连接</translation>
    </message>
    <message>
        <source>encrypted with %1</source>
        <translation>以 %1 加密</translation>
    </message>
    <message>
        <source>the connection is not encrypted</source>
        <translation>连接未加密</translation>
    </message>
    <message>
        <source>?ssl-mode=REQUIRED in the URL enforces encryption.</source>
        <translation>URL 中的 ?ssl-mode=REQUIRED 可强制加密。</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>there is no schema `%1`</source>
        <translation>没有 schema `%1`</translation>
    </message>
    <message>
        <source>there is no schema `%1` yet</source>
        <translation>尚无 schema `%1`</translation>
    </message>
    <message>
        <source>The pull creates it.</source>
        <translation>拉取时会创建它。</translation>
    </message>
    <message>
        <source>The undo creates it.</source>
        <translation>还原时会创建它。</translation>
    </message>
    <message>
        <source>looking for other runs</source>
        <translation>查找其他运行</translation>
    </message>
    <message>
        <source>a run is in progress on it</source>
        <translation>其上有运行正在进行</translation>
    </message>
    <message>
        <source>No other run can start until it has finished.</source>
        <translation>在它结束之前无法开始其他运行。</translation>
    </message>
    <message>
        <source>it has no tables yet, so there is nothing to undo to</source>
        <translation>它还没有表，因此没有可还原到的内容</translation>
    </message>
    <message>
        <source>counting the connections</source>
        <translation>统计连接数</translation>
    </message>
    <message>
        <source>max_connections %1, %2 in use</source>
        <translation>max_connections 为 %1，已用 %2</translation>
    </message>
    <message>
        <source>max_user_connections %1, %2 in use</source>
        <translation>max_user_connections 为 %1，已用 %2</translation>
    </message>
    <message>
        <source>%1 connections are available (%2), but a run with --jobs %3 uses up to %4</source>
        <translation>有 %1 个连接可用（%2），但 --jobs %3 的运行最多使用 %4 个</translation>
    </message>
    <message>
        <source>Use --jobs %1, or have the limit raised.</source>
        <translation>请使用 --jobs %1，或提高限额。</translation>
    </message>
    <message>
        <source>Have the limit raised, or wait for others to finish: --jobs 1 needs %1.</source>
        <translation>请提高限额，或等待其他连接结束：--jobs 1 需要 %1 个。</translation>
    </message>
    <message>
        <source>checking whether the server is writable</source>
        <translation>检查服务器是否可写</translation>
    </message>
    <message>
        <source>it cannot be written to: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>1 table does not exist yet: %1</source>
        <translation>1 个表尚不存在：%1</translation>
    </message>
    <message>
        <source>%1 tables do not exist yet</source>
        <translation>%1 个表尚不存在</translation>
    </message>
    <message>
        <source>The %1 creates them.</source>
        <translation>%1 时会创建它们。</translation>
    </message>
    <message>
        <source>the account may not rebuild tables: --recreate needs ALTER, CREATE, DROP and INSERT in schema `%1`</source>
        <translation>账号无权重建表：--recreate 需要 schema `%1` 中的 ALTER、CREATE、DROP 和 INSERT 权限</translation>
    </message>
    <message>
        <source>a lite pull cannot use &quot;modified&quot;: %1</source>
        <translation>lite 拉取无法使用 &quot;modified&quot;：%1</translation>
    </message>
    <message>
        <source>no primary or NOT NULL unique key: compared by whole rows, which reads the entire table</source>
        <translation>没有主键或 NOT NULL 唯一键：按整行比较，需读取整个表</translation>
    </message>
    <message>
        <source>&quot;modified&quot; names column `%1`, which the table does not have</source>
        <translation>&quot;modified&quot; 指定了列 `%1`，但该表没有此列</translation>
    </message>
    <message>
        <source>A lite pull relies on it. Name a column with a date, a time or an increasing number, or leave it out.</source>
        <translation>lite 拉取依赖它。请指定含日期、时间或递增数字的列，或省略它。</translation>
    </message>
    <message>
        <source>it has triggers (%1), which would fire</source>
        <translation>它有触发器（%1），会被触发</translation>
    </message>
    <message>
        <source>Drop them, or skip the table.</source>
        <translation>请删除触发器，或跳过该表。</translation>
    </message>
    <message>
        <source>%1 has no transactions: after an interrupted run the table is complete only once the next run has finished</source>
        <translation>%1 不支持事务：运行中断后，要到下一次运行结束该表才完整</translation>
    </message>
    <message>
        <source>statement %1 of &quot;after&quot;</source>
        <translation>&quot;after&quot; 的第 %1 条语句</translation>
    </message>
    <message>
        <source>After statements may only reach tables of `%1`.</source>
        <translation>后置语句只能涉及 `%1` 的表。</translation>
    </message>
    <message>
        <source>%1: many rows at once go over the sessions, which is slower</source>
        <translation>%1：大量行会经由会话传输，速度较慢</translation>
    </message>
    <message>
        <source>not carried: %1</source>
        <translation>未迁移：%1</translation>
    </message>
    <message>
        <source>checking the keys of `%1`</source>
        <translation>检查 `%1` 的键</translation>
    </message>
    <message>
        <source>its unique key `%1` exists here only, and rows of the source share a value of it</source>
        <translation>其唯一键 `%1` 仅存在于此处，而源端有些行的值在该键上重复</translation>
    </message>
    <message>
        <source>Drop the key, or skip the table.</source>
        <translation>请删除该键，或跳过该表。</translation>
    </message>
    <message>
        <source>asking for a fingerprint</source>
        <translation>查询指纹</translation>
    </message>
    <message>
        <source>asking for the fingerprints of rows</source>
        <translation>查询各行的指纹</translation>
    </message>
    <message>
        <source>asking for a row&apos;s values</source>
        <translation>查询一行的值</translation>
    </message>
    <message>
        <source>asking for a row in bulk</source>
        <translation>以批量方式查询一行</translation>
    </message>
    <message>
        <source>asking for a checksum</source>
        <translation>查询校验和</translation>
    </message>
    <message>
        <source>deleting rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>inserting rows</source>
        <translation>插入行</translation>
    </message>
    <message>
        <source>it did not answer within 60 s</source>
        <translation>60 秒内没有响应</translation>
    </message>
    <message>
        <source>it exited at once</source>
        <translation>立即退出了</translation>
    </message>
    <message>
        <source>%1; its log ends:
%2</source>
        <translation>%1；其日志结尾：
%2</translation>
    </message>
    <message>
        <source>starting the private server %1</source>
        <translation>启动私有服务器 %1</translation>
    </message>
    <message>
        <source>it had exited by itself; its log ends:
%1</source>
        <translation>已自行退出；其日志结尾：
%1</translation>
    </message>
    <message>
        <source>it had to be killed after 15 s</source>
        <translation>15 秒后不得不强制终止</translation>
    </message>
    <message>
        <source>stopping the private server %1</source>
        <translation>停止私有服务器 %1</translation>
    </message>
    <message>
        <source>restarting the private server %1</source>
        <translation>重启私有服务器 %1</translation>
    </message>
    <message>
        <source>running SQL on the private server %1</source>
        <translation>在私有服务器 %1 上执行 SQL</translation>
    </message>
    <message>
        <source>loading %1 into the private server %2</source>
        <translation>将 %1 加载到私有服务器 %2</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>asking the private server %1</source>
        <translation>查询私有服务器 %1</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 s</source>
        <translation>%1 未在 %2 秒内结束</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>killed or crashed</source>
        <translation>被终止或已崩溃</translation>
    </message>
    <message>
        <source>creating a folder for the server in %1</source>
        <translation>在 %1 中为服务器创建文件夹</translation>
    </message>
    <message>
        <source>Set TMPDIR to a writable folder.</source>
        <translation>请将 TMPDIR 设为可写的文件夹。</translation>
    </message>
    <message>
        <source>Install a server and its client: the packages mariadb-server-core and mariadb-client-core are enough; nothing has to be started.</source>
        <translation>请安装服务器及其客户端：软件包 mariadb-server-core 和 mariadb-client-core 即可；无需启动任何服务。</translation>
    </message>
    <message>
        <source>looking for a database server to start</source>
        <translation>查找可启动的数据库服务器</translation>
    </message>
    <message>
        <source>%1 does not have a server and its client</source>
        <translation>%1 中没有服务器及其客户端</translation>
    </message>
    <message>
        <source>./dev servers fetches servers of other versions.</source>
        <translation>./dev servers 可获取其他版本的服务器。</translation>
    </message>
    <message>
        <source>neither mariadbd nor mysqld is in %1</source>
        <translation>%1 中既没有 mariadbd 也没有 mysqld</translation>
    </message>
    <message>
        <source>neither mariadb nor mysql, the client, is in PATH</source>
        <translation>PATH 中既没有客户端 mariadb 也没有 mysql</translation>
    </message>
    <message>
        <source>creating the server&apos;s system tables</source>
        <translation>创建服务器的系统表</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2</source>
        <translation>无法将 %1 复制到 %2</translation>
    </message>
    <message>
        <source>%1 cannot be created</source>
        <translation>无法创建 %1</translation>
    </message>
    <message>
        <source>mysql%1 was not found beside %2</source>
        <translation>在 %2 旁未找到 mysql%1</translation>
    </message>
    <message>
        <source>starting %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>reading the sample&apos;s %1</source>
        <translation>读取示例的 %1</translation>
    </message>
    <message>
        <source>watching the private servers</source>
        <translation>监视私有服务器</translation>
    </message>
    <message>
        <source>%1 has exited by itself</source>
        <translation>%1 已自行退出</translation>
    </message>
    <message>
        <source>they are stopped</source>
        <translation>它们已停止</translation>
    </message>
    <message>
        <source>storing the differences in a temporary file</source>
        <translation>将差异存入临时文件</translation>
    </message>
    <message>
        <source>Is there space in the folder for temporary files (TMPDIR)?</source>
        <translation>临时文件所在文件夹（TMPDIR）是否还有空间？</translation>
    </message>
    <message>
        <source>a time after 2038-01-19 03:14:07</source>
        <translation>晚于 2038-01-19 03:14:07 的时间</translation>
    </message>
    <message>
        <source>a time beyond 838:59:59</source>
        <translation>超过 838:59:59 的时间</translation>
    </message>
    <message>
        <source>a negative zero</source>
        <translation>负零</translation>
    </message>
    <message>
        <source>bytes beyond ASCII</source>
        <translation>ASCII 之外的字节</translation>
    </message>
    <message>
        <source>lone surrogates</source>
        <translation>孤立的代理项</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source> (its key is %1)</source>
        <translation> （其键为 %1）</translation>
    </message>
    <message>
        <source>column `%1`: in %2%3 the JSON contains decimals, dates, times or bytes, which arrive as text (10.00 as 10.0, a date as a string) and are compared that way</source>
        <translation>列 `%1`：在 %2%3中，JSON 含有小数、日期、时间或字节，它们以文本形式传来（10.00 为 10.0，日期为字符串）并以此比较</translation>
    </message>
    <message>
        <source>column `%1` has %2 in %3%4, which %5 cannot store</source>
        <translation>列 `%1` 在 %3%4中含有%2，%5 无法存储</translation>
    </message>
    <message>
        <source>Exclude such rows with a &quot;where&quot;, change them at the source, or skip the table.</source>
        <translation>请用 &quot;where&quot; 排除这些行，在源端更改它们，或跳过该表。</translation>
    </message>
    <message>
        <source>the server&apos;s answer contains an unexpected line: &apos;%1&apos;</source>
        <translation>服务器的应答含有意外的行：“%1”</translation>
    </message>
    <message>
        <source>The answer was not used. Does a proxy on the way change answers?</source>
        <translation>该应答未被使用。途中是否有代理更改了应答？</translation>
    </message>
    <message>
        <source>the default of column `%1` may differ: the server shows ? for characters outside the Basic Multilingual Plane</source>
        <translation>列 `%1` 的默认值可能不同：对基本多文种平面之外的字符，服务器显示为 ?</translation>
    </message>
    <message>
        <source>reading settings of %1</source>
        <translation>读取 %1 的设置</translation>
    </message>
    <message>
        <source>creating `%1`</source>
        <translation>创建 `%1`</translation>
    </message>
    <message>
        <source>%1 does not support it: %2</source>
        <translation>%1 不支持：%2</translation>
    </message>
    <message>
        <source>Skip the table.</source>
        <translation>请跳过该表。</translation>
    </message>
    <message>
        <source>the table has no primary key, but %1 requires one (%2), which the account cannot turn off</source>
        <translation>该表没有主键，但 %1 要求主键（%2），账号无法关闭此要求</translation>
    </message>
    <message>
        <source>Turn %1 off there, or skip the table.</source>
        <translation>请在那里关闭 %1，或跳过该表。</translation>
    </message>
    <message>
        <source>table option %1 is left out: %2 says: %3</source>
        <translation>表选项 %1 被略去：%2 报告：%3</translation>
    </message>
    <message>
        <source>adding the keys of `%1`</source>
        <translation>添加 `%1` 的索引</translation>
    </message>
    <message>
        <source>renaming the new `%1`</source>
        <translation>重命名新的 `%1`</translation>
    </message>
    <message>
        <source>swapping in the new `%1`</source>
        <translation>换入新的 `%1`</translation>
    </message>
    <message>
        <source>recreating `%1`</source>
        <translation>重建 `%1`</translation>
    </message>
    <message>
        <source>foreign keys downstream would be lost or left dangling (%1)</source>
        <translation>下游的外键会丢失或悬空（%1）</translation>
    </message>
    <message>
        <source>Drop them first.</source>
        <translation>请先删除它们。</translation>
    </message>
    <message>
        <source>creating schema `%1`</source>
        <translation>创建 schema `%1`</translation>
    </message>
    <message>
        <source>Grant CREATE on it, or have it created.</source>
        <translation>请授予其 CREATE 权限，或请人创建。</translation>
    </message>
    <message>
        <source>reading the predicate of `%1`</source>
        <translation>读取 `%1` 的条件</translation>
    </message>
    <message>
        <source>reading the query of `%1`</source>
        <translation>读取 `%1` 的查询</translation>
    </message>
    <message>
        <source>it selects %1, but not `%2`</source>
        <translation>它选取了 %1，但没有 `%2`</translation>
    </message>
    <message>
        <source>The table has no key, so the query has to select all columns.</source>
        <translation>该表没有键，因此查询必须选取所有列。</translation>
    </message>
    <message>
        <source>The query has to select the key columns: %1.</source>
        <translation>查询必须选取键列：%1。</translation>
    </message>
    <message>
        <source>key column `%1` has a member with an empty name, which a query&apos;s result does not distinguish from no member</source>
        <translation>键列 `%1` 有名称为空的成员，查询结果无法将其与无成员区分</translation>
    </message>
    <message>
        <source>Scan the table with a &quot;where&quot; instead.</source>
        <translation>请改用带 &quot;where&quot; 的扫描。</translation>
    </message>
    <message>
        <source>column `%1` (%2) records when a row was valid, and %3 does not let its value be set</source>
        <translation>列 `%1`（%2）记录行的有效时间，%3 不允许设置其值</translation>
    </message>
    <message>
        <source>column `%1` has members with characters outside the Basic Multilingual Plane, and the server does not show which</source>
        <translation>列 `%1` 的成员含有基本多文种平面之外的字符，而服务器不显示是哪些</translation>
    </message>
    <message>
        <source>column `%1` has type %2, which slicetool does not support</source>
        <translation>列 `%1` 的类型为 %2，slicetool 不支持</translation>
    </message>
    <message>
        <source>%1 of %2 parts by key hash</source>
        <translation>%2 段中的 %1 段（按键哈希）</translation>
    </message>
    <message>
        <source>comparing `%1`</source>
        <translation>比较 `%1`</translation>
    </message>
    <message>
        <source>the server&apos;s answer is for query %1 of %2</source>
        <translation>服务器的应答属于第 %1 个查询，共 %2 个</translation>
    </message>
    <message>
        <source>verifying `%1`</source>
        <translation>校验 `%1`</translation>
    </message>
    <message>
        <source>%1 rows were counted in the key ranges that were written, but %2 were found there afterwards</source>
        <translation>写入的键范围内计数为 %1 行，但之后在那里发现 %2 行</translation>
    </message>
    <message>
        <source>checking what statements changed in `%1`</source>
        <translation>检查语句在 `%1` 中更改的内容</translation>
    </message>
    <message>
        <source>finding the modified column of `%1`</source>
        <translation>查找 `%1` 的修改标记列</translation>
    </message>
    <message>
        <source>the table has no column `%1`</source>
        <translation>该表没有列 `%1`</translation>
    </message>
    <message>
        <source>Fix &quot;modified&quot; in the plan.</source>
        <translation>请修正计划中的 &quot;modified&quot;。</translation>
    </message>
    <message>
        <source>`%1` is a %2, neither a date nor a whole number</source>
        <translation>`%1` 的类型为 %2，既不是日期也不是整数</translation>
    </message>
    <message>
        <source>Name a column that increases with every change to a row.</source>
        <translation>请指定行每次更改时都会递增的列。</translation>
    </message>
    <message>
        <source>checking how recent `%1` is</source>
        <translation>检查 `%1` 的新旧程度</translation>
    </message>
    <message>
        <source>rows beyond the last key</source>
        <translation>最后一个键之后的行</translation>
    </message>
    <message>
        <source>nothing: no modified column, and no key order to go by</source>
        <translation>无：没有修改标记列，也没有可依据的键顺序</translation>
    </message>
    <message>
        <source>%1, for which no row here has a usable value</source>
        <translation>%1（此处没有任何行具有可用的值）</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1（自 %2 起）</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1，以及%2</translation>
    </message>
    <message>
        <source>comparing the modified rows of `%1`</source>
        <translation>比较 `%1` 中修改过的行</translation>
    </message>
    <message>
        <source>choosing ranges of `%1`</source>
        <translation>选择 `%1` 的范围</translation>
    </message>
    <message>
        <source>counting `%1`</source>
        <translation>统计 `%1`</translation>
    </message>
    <message>
        <source>counting what changed in `%1` since</source>
        <translation>统计此后 `%1` 中的更改</translation>
    </message>
    <message>
        <source>reading the differing rows of `%1`</source>
        <translation>读取 `%1` 中有差异的行</translation>
    </message>
    <message>
        <source>comparing the chosen rows of `%1`</source>
        <translation>比较 `%1` 中选定的行</translation>
    </message>
    <message>
        <source>checking what the after statements reach</source>
        <translation>检查后置语句涉及的范围</translation>
    </message>
    <message>
        <source>checking statement %1 of &quot;after&quot;</source>
        <translation>检查 &quot;after&quot; 的第 %1 条语句</translation>
    </message>
    <message>
        <source>After statements may only reach tables of their own schema, `%1`. Nothing was changed; fix the plan.</source>
        <translation>后置语句只能涉及自身 schema `%1` 的表。未做任何更改；请修正计划。</translation>
    </message>
    <message>
        <source>%1, which is not written in SQL</source>
        <translation>%1，不是用 SQL 编写的</translation>
    </message>
    <message>
        <source>%1, whose body the account may not read</source>
        <translation>%1，账号无权读取其主体</translation>
    </message>
    <message>
        <source>%1, whose sql_mode (%2) changes the meaning of its text</source>
        <translation>%1，其 sql_mode（%2）会改变其文本的含义</translation>
    </message>
    <message>
        <source>%1, which has %2</source>
        <translation>%1，其中有：%2</translation>
    </message>
    <message>
        <source>view `%1`, whose query the account may not read (SHOW VIEW)</source>
        <translation>视图 `%1`，账号无权读取其查询（SHOW VIEW）</translation>
    </message>
    <message>
        <source>view `%1`, whose query has %2</source>
        <translation>视图 `%1`，其查询中有：%2</translation>
    </message>
    <message>
        <source>`%1`, whose rows are stored elsewhere (engine %2)</source>
        <translation>`%1`，其行存储在别处（引擎 %2）</translation>
    </message>
    <message>
        <source>the default of `%1`.`%2`, which has %3</source>
        <translation>`%1`.`%2` 的默认值，其中有：%3</translation>
    </message>
    <message>
        <source>`%1`.`%2`, which a foreign key changes along with `%3`</source>
        <translation>`%1`.`%2`，外键会使其随 `%3` 一起更改</translation>
    </message>
    <message>
        <source>`%1`, which is neither a function of the server nor a routine of `%2` that the account may see</source>
        <translation>`%1`，既不是服务器的函数，也不是账号可见的 `%2` 的例程</translation>
    </message>
    <message>
        <source>running after statement %1</source>
        <translation>执行后置语句 %1</translation>
    </message>
    <message>
        <source>rolling back the after statements</source>
        <translation>回滚后置语句</translation>
    </message>
    <message>
        <source>rolled back, except in tables whose engine cannot roll back: %1</source>
        <translation>已回滚，但引擎不支持回滚的表除外：%1</translation>
    </message>
    <message>
        <source>rolled back: %1</source>
        <translation>已回滚：%1</translation>
    </message>
    <message>
        <source>not run, because not every table is done</source>
        <translation>未执行，因为并非所有表都已完成</translation>
    </message>
    <message>
        <source>committing the after statements</source>
        <translation>提交后置语句</translation>
    </message>
    <message>
        <source>the next comparison will show what they changed: %1</source>
        <translation>下次比较会显示它们的更改：%1</translation>
    </message>
    <message>
        <source>the next comparison will show what they changed in %1</source>
        <translation>下次比较会显示它们在 %1 中的更改</translation>
    </message>
    <message>
        <source>starting the after statements</source>
        <translation>开始后置语句</translation>
    </message>
    <message>
        <source>checking what the statements changed in `%1`</source>
        <translation>检查语句在 `%1` 中的更改</translation>
    </message>
    <message>
        <source>checking which tables a statement names</source>
        <translation>检查语句指定了哪些表</translation>
    </message>
    <message>
        <source>reading the next AUTO_INCREMENT values</source>
        <translation>读取下一个 AUTO_INCREMENT 值</translation>
    </message>
    <message>
        <source>the next AUTO_INCREMENT is %1 at the source and %2 downstream</source>
        <translation>下一个 AUTO_INCREMENT 在源端为 %1，在下游为 %2</translation>
    </message>
    <message>
        <source>%1; %2 would copy the whole table to change that</source>
        <translation>%1；更改它时 %2 会复制整个表</translation>
    </message>
    <message>
        <source>setting the next AUTO_INCREMENT of `%1`</source>
        <translation>设置 `%1` 的下一个 AUTO_INCREMENT</translation>
    </message>
    <message>
        <source>; the table is in use, so it stays until the next run</source>
        <translation>；该表正在使用，因此保留到下次运行</translation>
    </message>
    <message>
        <source>; it stays: %1</source>
        <translation>；保持不变：%1</translation>
    </message>
    <message>
        <source>comparing definitions</source>
        <translation>比较定义</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>外键</translation>
    </message>
    <message>
        <source>the comment of</source>
        <translation>列注释</translation>
    </message>
    <message>
        <source>the table&apos;s comment</source>
        <translation>表注释</translation>
    </message>
    <message>
        <source>the row format</source>
        <translation>行格式</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>%1 is missing downstream: %2</source>
        <translation>%1 在下游缺失：%2</translation>
    </message>
    <message>
        <source>%1: %2 at the source, %3 downstream</source>
        <translation>%1：源端为 %2，下游为 %3</translation>
    </message>
    <message>
        <source>%1 is only downstream: %2</source>
        <translation>%1 仅存在于下游：%2</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) are the same schema on the same server</source>
        <translation>%1（%2）和 %3（%4）是同一服务器上的同一 schema</translation>
    </message>
    <message>
        <source>Nothing was changed. Give %1 its own schema.</source>
        <translation>未做任何更改。请为 %1 使用单独的 schema。</translation>
    </message>
    <message>
        <source>%1 (%2) may be %3 itself: the schemas have the same name, it could not be checked whether %3 (%4) is the same server (%5), and no earlier run has shown that it is a different one</source>
        <translation>%1（%2）可能就是 %3：两者 schema 同名，无法检查 %3（%4）是否为同一服务器（%5），且以往运行均未表明它是另一台</translation>
    </message>
    <message>
        <source>Nothing was changed. Run it when %1 can be reached, or, if %2 is a copy, use slicetool-cli with --yes-write-to %3.</source>
        <translation>未做任何更改。请在 %1 可访问时运行；如果 %2 是副本，请使用 slicetool-cli 并加上 --yes-write-to %3。</translation>
    </message>
    <message>
        <source>--yes-write-to names &quot;%1&quot;, but the target schema is &quot;%2&quot; (%3)</source>
        <translation>--yes-write-to 指定了“%1”，但目标 schema 是“%2”（%3）</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>the plan skips `%1`, which upstream does not have%2</source>
        <translation>计划跳过 `%1`，但 upstream 没有它%2</translation>
    </message>
    <message>
        <source>the plan has several steps for `%1`, spelled differently; the last one applies</source>
        <translation>计划中 `%1` 有多个拼写不同的步骤；以最后一个为准</translation>
    </message>
    <message>
        <source>nothing in the plan uses the variable %1</source>
        <translation>计划中没有任何地方使用变量 %1</translation>
    </message>
    <message>
        <source>the after statements of the undo never run: the plan does not define work</source>
        <translation>还原的后置语句永远不会执行：计划未定义 work</translation>
    </message>
    <message>
        <source>&quot;modified&quot; of `%1` names column `%2`, which the table does not have%3</source>
        <translation>`%1` 的 &quot;modified&quot; 指定了列 `%2`，但该表没有此列%3</translation>
    </message>
    <message>
        <source>checking `%1`</source>
        <translation>检查 `%1`</translation>
    </message>
    <message>
        <source>the target&apos;s server treats %1 as one table (lower_case_table_names)</source>
        <translation>目标端服务器将 %1 视为同一个表（lower_case_table_names）</translation>
    </message>
    <message>
        <source>Skip all but one of them.</source>
        <translation>请只保留其中一个，跳过其余。</translation>
    </message>
    <message>
        <source>its rows belong to other tables (engine %1)</source>
        <translation>其行属于其他表（引擎 %1）</translation>
    </message>
    <message>
        <source>Skip it.</source>
        <translation>请跳过它。</translation>
    </message>
    <message>
        <source>looking for `%1`</source>
        <translation>查找 `%1`</translation>
    </message>
    <message>
        <source>in %1 it is a %2, not a table, and a run carries only tables</source>
        <translation>在 %1 中它是 %2 而不是表，运行只传输表</translation>
    </message>
    <message>
        <source>Remove it from the plan, and pull the tables that it shows.</source>
        <translation>请将其从计划中移除，并拉取它所显示的表。</translation>
    </message>
    <message>
        <source>Remove it from the plan.</source>
        <translation>请将其从计划中移除。</translation>
    </message>
    <message>
        <source>in %1 its rows belong to other tables (engine %2)</source>
        <translation>在 %1 中其行属于其他表（引擎 %2）</translation>
    </message>
    <message>
        <source>Drop or rename it there, or skip the table.</source>
        <translation>请在那里删除或重命名它，或跳过该表。</translation>
    </message>
    <message>
        <source>in %1 it stores no rows (engine %2)</source>
        <translation>在 %1 中它不存储行（引擎 %2）</translation>
    </message>
    <message>
        <source>Change its engine there, or skip the table.</source>
        <translation>请在那里更改其引擎，或跳过该表。</translation>
    </message>
    <message>
        <source>%1 has a %2 with this name where the table should be</source>
        <translation>%1 中该表的位置已有同名的 %2</translation>
    </message>
    <message>
        <source>Drop or rename the %1 there, or skip the table.</source>
        <translation>请在那里删除或重命名该 %1，或跳过该表。</translation>
    </message>
    <message>
        <source>%1 has no table with this name that the account can read</source>
        <translation>%1 中没有账号可读取的同名表</translation>
    </message>
    <message>
        <source>Check its name in the plan, and the grants.</source>
        <translation>请检查计划中的名称和授权。</translation>
    </message>
    <message>
        <source>Pull it first.</source>
        <translation>请先拉取它。</translation>
    </message>
    <message>
        <source>%1 has no table `%2`%3</source>
        <translation>%1 没有表 `%2`%3</translation>
    </message>
    <message>
        <source>looking for tables</source>
        <translation>查找表</translation>
    </message>
    <message>
        <source>schema `%1` on %2 has none that the account can read</source>
        <translation>%2 上的 schema `%1` 没有账号可读取的表</translation>
    </message>
    <message>
        <source>Check the schema&apos;s name in the plan, and the grants.</source>
        <translation>请检查计划中的 schema 名称和授权。</translation>
    </message>
    <message>
        <source>Pull first: an undo copies what base has.</source>
        <translation>请先拉取：还原复制的是 base 的内容。</translation>
    </message>
    <message>
        <source>checking whether rows can stay on the server</source>
        <translation>检查行是否可留在服务器上</translation>
    </message>
    <message>
        <source>an undo needs a work schema, but the plan has none</source>
        <translation>还原需要 work 的 schema，但计划中没有</translation>
    </message>
    <message>
        <source>Add &quot;work&quot; to the plan.</source>
        <translation>请在计划中添加 &quot;work&quot;。</translation>
    </message>
    <message>
        <source>`%1` is a system schema</source>
        <translation>`%1` 是系统 schema</translation>
    </message>
    <message>
        <source>Give %1 its own schema.</source>
        <translation>请为 %1 使用单独的 schema。</translation>
    </message>
    <message>
        <source>Pull first.</source>
        <translation>请先拉取。</translation>
    </message>
    <message>
        <source>Check the schema&apos;s name in the plan.</source>
        <translation>请检查计划中的 schema 名称。</translation>
    </message>
    <message>
        <source>checking the account&apos;s privileges</source>
        <translation>检查账号的权限</translation>
    </message>
    <message>
        <source>the account may not %1</source>
        <translation>账号没有 %1 权限</translation>
    </message>
    <message>
        <source>the account may not %1 in any of the %2 tables</source>
        <translation>账号对全部 %2 个表都没有 %1 权限</translation>
    </message>
    <message>
        <source>the server hides the others from it</source>
        <translation>服务器对它隐藏了其余列</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>不含 %1</translation>
    </message>
    <message>
        <source>the account may SELECT only some columns (%1), %2; tables are read whole</source>
        <translation>账号只能 SELECT 部分列（%1），%2；表需整体读取</translation>
    </message>
    <message>
        <source>the account may not CREATE in schema `%1`</source>
        <translation>账号在 schema `%1` 中没有 CREATE 权限</translation>
    </message>
    <message>
        <source>rows stay on the server</source>
        <translation>行留在服务器上</translation>
    </message>
    <message>
        <source>%1 of %2 jobs: no connections left for more (%3)</source>
        <translation>%2 个任务中只用 %1 个：没有更多可用连接（%3）</translation>
    </message>
    <message>
        <source>starting a lite run</source>
        <translation>开始 lite 运行</translation>
    </message>
    <message>
        <source>only a pull can be lite, and a lite pull does not rebuild tables</source>
        <translation>只有拉取可以用 lite，且 lite 拉取不重建表</translation>
    </message>
    <message>
        <source>Leave out one of the two.</source>
        <translation>请去掉两者之一。</translation>
    </message>
    <message>
        <source>starting a lite pull</source>
        <translation>开始 lite 拉取</translation>
    </message>
    <message>
        <source>Pull without --lite first.</source>
        <translation>请先不带 --lite 拉取。</translation>
    </message>
    <message>
        <source>%1row by row, not in bulk: %2</source>
        <translation>%1逐行传输，而非批量：%2</translation>
    </message>
    <message>
        <source>%1 rows were written before that, and not verified.</source>
        <translation>此前已写入 %1 行，未校验。</translation>
    </message>
    <message>
        <source>Does something else write to the table downstream?</source>
        <translation>下游是否有其他程序写入该表？</translation>
    </message>
    <message>
        <source>Does the server there compute a different value for %1?</source>
        <translation>那里的服务器是否为 %1 计算出不同的值？</translation>
    </message>
    <message>
        <source>Does the step&apos;s SQL pick different rows each time it runs (RAND, NOW), or values of a different type?</source>
        <translation>该步骤的 SQL 是否每次选取不同的行（RAND、NOW），或不同类型的值？</translation>
    </message>
    <message>
        <source>Compare the table to see which values the server there does not preserve, and exclude them.</source>
        <translation>请比较该表，查明那里的服务器未能保留哪些值，并排除它们。</translation>
    </message>
    <message>
        <source>rows still differ after they were written</source>
        <translation>写入后仍有行存在差异</translation>
    </message>
    <message>
        <source>%1 has no snapshots, and the table changed while it was read; run it again to settle it</source>
        <translation>%1 不支持快照，该表在读取期间有变化；请重新运行以消除差异</translation>
    </message>
    <message>
        <source>the query picks keys, but no row of the table has any of them</source>
        <translation>查询选取了键，但表中没有任何行具有这些键</translation>
    </message>
    <message>
        <source>Check what it selects as %1. Nothing was changed.</source>
        <translation>请检查它作为 %1 选取的内容。未做任何更改。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>applying rows of `%1`</source>
        <translation>应用 `%1` 的行</translation>
    </message>
    <message>
        <source>the table does not exist downstream</source>
        <translation>下游没有该表</translation>
    </message>
    <message>
        <source>Apply the whole table.</source>
        <translation>请应用整个表。</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>
filled with its keys in place, which takes longer: adding them later needs ALTER, DROP and INSERT in schema `%1`</source>
        <translation>
填充时索引已存在，耗时更长：之后再添加需要 schema `%1` 中的 ALTER、DROP 和 INSERT 权限</translation>
    </message>
    <message>
        <source>writing to `%1`</source>
        <translation>写入 `%1`</translation>
    </message>
    <message>
        <source>it has triggers downstream (%1), which would fire</source>
        <translation>它在下游有触发器（%1），会被触发</translation>
    </message>
    <message>
        <source>restarting `%1`</source>
        <translation>重新开始 `%1`</translation>
    </message>
    <message>
        <source>the table was dropped from %1 while it was read</source>
        <translation>读取期间该表已从 %1 中删除</translation>
    </message>
    <message>
        <source>its definition on %1 changed while it was read: %2</source>
        <translation>读取期间其在 %1 上的定义发生变化：%2</translation>
    </message>
    <message>
        <source>left for the next full pull: it has no key</source>
        <translation>留待下次完整拉取：它没有键</translation>
    </message>
    <message>
        <source>choosing rows of `%1`</source>
        <translation>选择 `%1` 的行</translation>
    </message>
    <message>
        <source>the table has no key to identify its rows</source>
        <translation>该表没有可标识行的键</translation>
    </message>
    <message>
        <source>the rows were chosen by a different key than the table has</source>
        <translation>选择行时所用的键与该表的键不同</translation>
    </message>
    <message>
        <source>Compare the table again.</source>
        <translation>请重新比较该表。</translation>
    </message>
    <message>
        <source>counting rows of `%1`</source>
        <translation>统计 `%1` 的行数</translation>
    </message>
    <message>
        <source>does not exist downstream</source>
        <translation>在下游不存在</translation>
    </message>
    <message>
        <source>it has triggers downstream (%1), which would be lost</source>
        <translation>它在下游有触发器（%1），会丢失</translation>
    </message>
    <message>
        <source>the plan keeps its stale rows, which would be lost</source>
        <translation>计划保留其多余行，这些行会丢失</translation>
    </message>
    <message>
        <source>Fix the columns manually, or drop the table.</source>
        <translation>请手动修正列，或删除该表。</translation>
    </message>
    <message>
        <source>removing an unfinished table</source>
        <translation>删除未完成的表</translation>
    </message>
    <message>
        <source>recreated</source>
        <translation>已重建</translation>
    </message>
    <message>
        <source>%1 does not exist, but would be the copy in use</source>
        <translation>%1 不存在，但它应是正在使用的副本</translation>
    </message>
    <message>
        <source>since &quot;turn&quot; of %1, %2</source>
        <translation>自 %1 的 &quot;turn&quot;（%2）起</translation>
    </message>
    <message>
        <source>checking which copy is in use</source>
        <translation>检查正在使用哪个副本</translation>
    </message>
    <message>
        <source>%1 is the copy in use %2</source>
        <translation>%2，%1 是正在使用的副本</translation>
    </message>
    <message>
        <source>%1 is the copy that is refreshed next, not the one in use, %2</source>
        <translation>%2，%1 是下一个要刷新的副本，而不是正在使用的副本</translation>
    </message>
    <message>
        <source>Nothing was changed. Run that plan, or &quot;turn&quot; this one if it replaces it. If no application uses the copies any more, --yes-write-to %1 overrides this.</source>
        <translation>未做任何更改。请运行那个计划；如果本计划取代它，请对本计划执行 &quot;turn&quot;。如果不再有应用程序使用这些副本，可用 --yes-write-to %1 强制执行。</translation>
    </message>
    <message>
        <source>Fix the file, or remove it: base and work are then as the plans say.</source>
        <translation>请修正或删除该文件：之后 base 与 work 以计划为准。</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>base and work were swapped in the meantime</source>
        <translation>其间 base 与 work 已互换</translation>
    </message>
    <message>
        <source>reading the log position of %1</source>
        <translation>读取 %1 的日志位置</translation>
    </message>
    <message>
        <source>checking how long %1 has been running</source>
        <translation>检查 %1 已运行多久</translation>
    </message>
    <message>
        <source>checking when `%1` was last written to</source>
        <translation>检查 `%1` 最后写入的时间</translation>
    </message>
    <message>
        <source>exists only there (%1); runs leave it alone</source>
        <translation>仅存在于那里（%1）；运行不会改动它</translation>
    </message>
    <message>
        <source>the role %1 is left out: on work&apos;s server %2 is an account that can log in</source>
        <translation>角色 %1 被略去：在 work 服务器上 %2 是可登录的账号</translation>
    </message>
    <message>
        <source>%1 does not support hosts with a prefix length</source>
        <translation>%1 不支持带前缀长度的主机</translation>
    </message>
    <message>
        <source>%1 has more privileges on work&apos;s server and could pass them on, so WITH GRANT OPTION is left out of: %2</source>
        <translation>%1 在 work 服务器上有更多权限并可能转授，因此略去 WITH GRANT OPTION：%2</translation>
    </message>
    <message>
        <source>%1 may pass on its privileges on work&apos;s server, so this is left out: %2</source>
        <translation>%1 在 work 服务器上可转授其权限，因此略去：%2</translation>
    </message>
    <message>
        <source>what upstream grants to PUBLIC is left out: on work&apos;s server it would apply to accounts that upstream does not have</source>
        <translation>upstream 授予 PUBLIC 的权限被略去：在 work 服务器上它会适用于 upstream 没有的账号</translation>
    </message>
    <message>
        <source>%1 is left out: on work&apos;s server it was granted, as a role, to %2</source>
        <translation>%1 被略去：在 work 服务器上它已作为角色授予 %2</translation>
    </message>
    <message>
        <source>The account needs ADMIN OPTION on the role, which only those who have it can grant.</source>
        <translation>账号需要该角色的 ADMIN OPTION，只有拥有它的账号才能授予该角色。</translation>
    </message>
    <message>
        <source>%1 is left out: it is locked upstream. Use --account to include it anyway.</source>
        <translation>%1 被略去：它在 upstream 中已锁定。如需包含，请使用 --account。</translation>
    </message>
    <message>
        <source>the role %1 is left out: upstream everyone has it (mandatory_roles)</source>
        <translation>角色 %1 被略去：在 upstream 中所有人都拥有它（mandatory_roles）</translation>
    </message>
    <message>
        <source>the grants on %1, because the server goes by only one of them, and which one depends on its version</source>
        <translation>对 %1 的授权，因为服务器只采用其中一条，而采用哪一条取决于其版本</translation>
    </message>
    <message>
        <source>the grant on %1, which the server ignores in favor of a more specific one</source>
        <translation>对 %1 的授权，服务器会优先采用更具体的授权而忽略它</translation>
    </message>
    <message>
        <source>Rename it in %1, or skip it.</source>
        <translation>请在 %1 中重命名它，或跳过它。</translation>
    </message>
    <message>
        <source>it would be built as `%1`, and %2 has a table of this name</source>
        <translation>它会先以 `%1` 构建，而 %2 已有同名表</translation>
    </message>
    <message>
        <source>Rename that table.</source>
        <translation>请重命名那个表。</translation>
    </message>
    <message>
        <source>%1 is left out: on work&apos;s server these were defined by it, and would run with its privileges once it was there: %2. If that is intended, create it manually, then try again</source>
        <translation>%1 被略去：在 work 服务器上以下对象由它定义，一旦它存在，就会以其权限运行：%2。如果这是本意，请手动创建后重试</translation>
    </message>
    <message>
        <source>%1 may do more on work than upstream, and keeps that: %2</source>
        <translation>%1 在 work 上的权限多于 upstream，且会保留：%2</translation>
    </message>
    <message>
        <source>reading the tables and routines of work</source>
        <translation>读取 work 的表和例程</translation>
    </message>
    <message>
        <source>downstream, a table with this name is taken for one that a killed run left, and dropped</source>
        <translation>下游的同名表会被当作被终止的运行所遗留的表而删除</translation>
    </message>
    <message>
        <source>Nothing was changed. %1 Or run the statements manually.</source>
        <translation>未做任何更改。%1 或手动执行这些语句。</translation>
    </message>
    <message>
        <source>the account of upstream may not read mysql.*, so it was not checked whether other accounts upstream, which may do less, take some of its logins</source>
        <translation>upstream 的账号不能读取 mysql.*，因此未检查 upstream 中权限较少的其他账号是否会接管它的部分登录</translation>
    </message>
    <message>
        <source>this account may not see all views, routines, triggers and events on work&apos;s server, so it was not checked whether some of them would run with the privileges of the new accounts</source>
        <translation>此账号不能查看 work 服务器上的所有视图、例程、触发器和事件，因此未检查其中是否有些会以新账号的权限运行</translation>
    </message>
    <message>
        <source>%1 is left out: upstream, logins from some hosts go to %2, which may do less, and on work&apos;s server they would get the privileges of %1. Create %2 there with its own grants, then try again</source>
        <translation>%1 被略去：在 upstream 中，来自某些主机的登录归于权限较少的 %2，而在 work 服务器上它们会获得 %1 的权限。请在那里创建 %2 并赋予其自己的授权，然后重试</translation>
    </message>
    <message>
        <source>Let an administrator of work run: GRANT %1 TO %2;</source>
        <translation>请让 work 的管理员执行：GRANT %1 TO %2;</translation>
    </message>
    <message>
        <source>base and work were swapped since the last full pull of %1: what an application wrote there would stay</source>
        <translation>自上次完整拉取 %1 以来 base 与 work 已互换：应用程序在那里写入的内容会留下</translation>
    </message>
    <message>
        <source>dropped `%1`, which a run that was killed left behind</source>
        <translation>已删除 `%1`，它是被终止的运行所遗留的</translation>
    </message>
    <message>
        <source>&quot;ignore&quot; of `%1` names `%2`, which matches none of its columns%3</source>
        <translation>`%1` 的 &quot;ignore&quot; 指定了 `%2`，它不匹配任何列%3</translation>
    </message>
    <message>
        <source>&quot;ignore&quot; of `%1` names `%2`, which counts all the same: it tells rows apart</source>
        <translation>`%1` 的 &quot;ignore&quot; 指定了 `%2`，但它仍参与比较：它用于区分行</translation>
    </message>
    <message>
        <source>the plan ignores `%1`, which matches no column of any table%2</source>
        <translation>计划忽略 `%1`，但它不匹配任何表的任何列%2</translation>
    </message>
    <message>
        <source>equal but for %1</source>
        <translation>除 %1 外相同</translation>
    </message>
    <message>
        <source>synced but for %1</source>
        <translation>除 %1 外已同步</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>not compared: %1</source>
        <translation>未比较：%1</translation>
    </message>
    <message>
        <source>running the password command of %1, %2</source>
        <translation>运行 %1，%2 的密码命令</translation>
    </message>
    <message>
        <source>Try the saved connection&apos;s password command in a terminal.</source>
        <translation>请在终端中尝试该已保存连接的密码命令。</translation>
    </message>
    <message>
        <source>the shell could not be started: %1</source>
        <translation>无法启动 shell：%1</translation>
    </message>
    <message>
        <source>it printed more than a password</source>
        <translation>它输出的不只是密码</translation>
    </message>
    <message>
        <source>it did not end within %1 s</source>
        <translation>它未在 %1 秒内结束</translation>
    </message>
    <message>
        <source>it was ended by a signal%1</source>
        <translation>它被信号终止%1</translation>
    </message>
    <message>
        <source>it ended with exit code %1%2</source>
        <translation>它以退出码 %1 结束%2</translation>
    </message>
    <message>
        <source>what it printed is not UTF-8</source>
        <translation>其输出不是 UTF-8</translation>
    </message>
    <message>
        <source>it printed nothing in its first line%1</source>
        <translation>其输出的首行为空%1</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>已修改结构</translation>
    </message>
    <message>
        <source>A run with --alter alters it.</source>
        <translation>带 --alter 的运行会修改其结构。</translation>
    </message>
    <message>
        <source>altering `%1`</source>
        <translation>修改 `%1` 的结构</translation>
    </message>
    <message>
        <source>Fix the columns manually, or rebuild the table with --recreate. The statement was: %1</source>
        <translation>请手动修正列，或用 --recreate 重建该表。语句为：%1</translation>
    </message>
    <message>
        <source>the table does not exist downstream any more</source>
        <translation>下游已没有该表</translation>
    </message>
    <message>
        <source>the plan ignores `%1`, which counts all the same in every table: it tells rows apart</source>
        <translation>计划忽略 `%1`，但它在每个表中仍参与比较：它用于区分行</translation>
    </message>
    <message>
        <source>Fix the columns manually. The statement would be: %1</source>
        <translation>请手动修正列。语句将为：%1</translation>
    </message>
    <message>
        <source>it has a password command, and is world-writable</source>
        <translation>它含有密码命令，且对所有人可写</translation>
    </message>
    <message>
        <source>Look at its password commands, then run chmod 600 on it.</source>
        <translation>请查看其中的密码命令，然后对其执行 chmod 600。</translation>
    </message>
    <message>
        <source>the plan keeps its stale rows, whose values in `%1` might change</source>
        <translation>计划保留其多余行，这些行在 `%1` 中的值可能改变</translation>
    </message>
    <message>
        <source>Fix the columns manually. The statement was: %1</source>
        <translation>请手动修正列。语句为：%1</translation>
    </message>
    <message>
        <source>%1/url is missing</source>
        <translation>缺少 %1/url</translation>
    </message>
    <message>
        <source>what it printed contains a NUL</source>
        <translation>其输出含有 NUL</translation>
    </message>
    <message>
        <source>writing the connections to %1</source>
        <translation>将连接写入 %1</translation>
    </message>
    <message>
        <source>&quot;round&quot; of `%1` names `%2`, which matches none of its columns%3</source>
        <translation>`%1` 的 &quot;round&quot; 中的 `%2` 与其任何列都不匹配%3</translation>
    </message>
    <message>
        <source>Remove &quot;key&quot;: the table has none.</source>
        <translation>请删除 &quot;key&quot;：该表没有这样的键。</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>它有：%1。</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>必须是 0 到 %1 之间的整数</translation>
    </message>
    <message>
        <source>names the column &quot;%1&quot; twice</source>
        <translation>两次指定了列 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>must contain at least one column</source>
        <translation>必须至少包含一列</translation>
    </message>
    <message>
        <source> but for what the plan ignores</source>
        <translation>（计划忽略的内容除外）</translation>
    </message>
    <message>
        <source>, %1 of them but for what the plan ignores</source>
        <translation>，其中 %1 个不计计划忽略的内容</translation>
    </message>
    <message>
        <source>%1 beyond 1 decimal</source>
        <translation>%1 超过 1 位小数的部分</translation>
    </message>
    <message>
        <source>%1 beyond %2 decimals</source>
        <translation>%1 超过 %2 位小数的部分</translation>
    </message>
    <message>
        <source>&quot;round&quot; of `%1` names `%2`, which is neither FLOAT nor DOUBLE</source>
        <translation>`%1` 的 &quot;round&quot; 中的 `%2` 既非 FLOAT 也非 DOUBLE</translation>
    </message>
    <message>
        <source>&quot;round&quot; of `%1` names `%2`, which counts to the last bit all the same: it tells rows apart</source>
        <translation>`%1` 的 &quot;round&quot; 中的 `%2` 仍精确到最后一位：它用于区分行</translation>
    </message>
    <message>
        <source>the plan rounds `%1`, which matches no FLOAT or DOUBLE column of any table%2</source>
        <translation>计划对 `%1` 舍入，但它与任何表的 FLOAT 或 DOUBLE 列都不匹配%2</translation>
    </message>
    <message>
        <source>compared in full: the rows or columns to compare are not those of the last full pull</source>
        <translation>已完整比较：要比较的行或列与上次完整拉取时不同</translation>
    </message>
    <message>
        <source>A run leaves the table alone. %1</source>
        <translation>运行不会改动该表。%1</translation>
    </message>
    <message>
        <source>A run with --recreate recreates it.</source>
        <translation>使用 --recreate 运行会重建该表。</translation>
    </message>
    <message>
        <source>Left alone. %1</source>
        <translation>未作改动。%1</translation>
    </message>
    <message>
        <source>Alter it (%1 --alter), which keeps its rows, or recreate it (%1 --recreate).</source>
        <translation>可修改该表（%1 --alter），保留其中的行；或重建该表（%1 --recreate）。</translation>
    </message>
    <message>
        <source>Alter it (%1 --alter), which keeps its rows.</source>
        <translation>可修改该表（%1 --alter），保留其中的行。</translation>
    </message>
    <message>
        <source>Recreate it (%1 --recreate).</source>
        <translation>可重建该表（%1 --recreate）。</translation>
    </message>
    <message>
        <source>It cannot be recreated: %1. %2</source>
        <translation>无法重建：%1。%2</translation>
    </message>
    <message>
        <source>for a crontab, but neither systemd&apos;s user timers nor the program crontab are available here</source>
        <translation>用于 crontab，但此处既没有 systemd 用户定时器，也没有 crontab 程序</translation>
    </message>
    <message>
        <source>No password was given. %1 If the account has none, check user and host.</source>
        <translation>没有提供密码。%1 如果该账户没有密码，请检查用户和主机。</translation>
    </message>
    <message>
        <source>%1/color is not a color</source>
        <translation>%1/color 不是颜色</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, or leave it out.</source>
        <translation>请写成 #rrggbb，或省略。</translation>
    </message>
    <message>
        <source>A row that upstream deleted, or gave another key, blocks this change, and lite does not see that: pull without --lite.</source>
        <translation>upstream 已删除或更改了键的某一行阻碍了此更改，而 lite 看不到这一点：请不带 --lite 拉取。</translation>
    </message>
    <message>
        <source>&quot;key&quot; names (%1), which is no unique key at the source whose columns are all NOT NULL, indexed whole, and in order (BTREE)</source>
        <translation>&quot;key&quot; 指定了 (%1)，但它在源端不是所有列均为 NOT NULL、完整且有序 (BTREE) 索引的唯一键</translation>
    </message>
    <message>
        <source>&quot;key&quot; names (%1), which is no unique key downstream whose columns are all NOT NULL, indexed whole, and in order (BTREE)</source>
        <translation>&quot;key&quot; 指定了 (%1)，但它在下游不是所有列均为 NOT NULL、完整且有序 (BTREE) 索引的唯一键</translation>
    </message>
    <message>
        <source>%1 (%2) is the saved connection %3 under another name; %3 is marked production and never written to</source>
        <translation>%1（%2）就是已保存的连接 %3（换了名称）；%3 标记为生产环境，从不写入</translation>
    </message>
    <message>
        <source>Put it into the [client] group of the file given with --defaults-extra-file.</source>
        <translation>请把密码写入由 --defaults-extra-file 指定的文件的 [client] 组。</translation>
    </message>
    <message>
        <source>the last run that wrote to it did not finish, so %1 may lack some of its rows</source>
        <translation>上一次写入它的运行没有完成，因此 %1 中可能缺少它的部分行</translation>
    </message>
    <message>
        <source>Pull it again, not lite, then undo.</source>
        <translation>请重新拉取它（不用 lite），然后再撤销。</translation>
    </message>
    <message>
        <source>reading the names of `%1`</source>
        <translation>读取 `%1` 的名称</translation>
    </message>
    <message>
        <source>&quot;upstream_columns&quot; names column `%1`, which upstream&apos;s `%2` does not have%3</source>
        <translation>&quot;upstream_columns&quot; 指定了列 `%1`，但 upstream 的 `%2` 没有该列%3</translation>
    </message>
    <message>
        <source>Check &quot;upstream_table&quot; in the plan, and the grants.</source>
        <translation>请检查计划中的 &quot;upstream_table&quot; 以及权限。</translation>
    </message>
    <message>
        <source>Each entry is a name downstream, a colon, and upstream&apos;s name.</source>
        <translation>每一项由下游名称、冒号和 upstream 名称组成。</translation>
    </message>
    <message>
        <source>&quot;upstream_columns&quot; renames `%1` to `%2`, but upstream&apos;s `%3` already has a column with that name</source>
        <translation>&quot;upstream_columns&quot; 将 `%1` 改名为 `%2`，但 upstream 的 `%3` 已有同名的列</translation>
    </message>
    <message>
        <source>Rename that column, too.</source>
        <translation>请将那一列也改名。</translation>
    </message>
    <message>
        <source>upstream has no table `%1` that the account can read%2</source>
        <translation>upstream 没有该帐户可以读取的表 `%1`%2</translation>
    </message>
    <message>
        <source>the plan pulls upstream&apos;s `%1` under this name, but upstream also has a table `%2`</source>
        <translation>计划以此名称拉取 upstream 的 `%1`，但 upstream 也有表 `%2`</translation>
    </message>
    <message>
        <source>Rename that one in a step of its own, too.</source>
        <translation>请在单独的步骤中将那个表也改名。</translation>
    </message>
    <message>
        <source>a dump cannot rename</source>
        <translation>转储无法改名</translation>
    </message>
    <message>
        <source>the plan pulls `%1` as `%2`</source>
        <translation>计划将 `%1` 拉取为 `%2`</translation>
    </message>
    <message>
        <source>Choose `%1`.</source>
        <translation>请选择 `%1`。</translation>
    </message>
    <message>
        <source>the name `%1` has %2 characters, and a server takes %3</source>
        <translation>名称 `%1` 有 %2 个字符，服务器最多接受 %3 个</translation>
    </message>
    <message>
        <source>the name `%1` is empty or ends in a blank</source>
        <translation>名称 `%1` 为空或以空格结尾</translation>
    </message>
    <message>
        <source>the name `%1` has characters that no server takes</source>
        <translation>名称 `%1` 含有服务器不接受的字符</translation>
    </message>
    <message>
        <source>Choose another name in the plan.</source>
        <translation>请在计划中改用其他名称。</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>&amp;Save it in the keychain</source>
        <translation>保存到钥匙串(&amp;S)</translation>
    </message>
    <message>
        <source>No keychain is available: the password is kept until slicetool is closed.</source>
        <translation>没有可用的钥匙串：密码保留到 slicetool 关闭为止。</translation>
    </message>
</context>
<context>
    <name>PlanSettings</name>
    <message>
        <source>Plan settings</source>
        <translation>计划设置</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Upstream</source>
        <translation>Upstream(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>Base(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>Work(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Tables without a step</source>
        <translation>没有步骤的表(&amp;T)</translation>
    </message>
    <message>
        <source>Their &amp;zoom</source>
        <translation>其缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>Variables, :name in predicates and SQL</source>
        <translation>变量，在条件和 SQL 中写作 :name</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>After statements, run downstream in one transaction</source>
        <translation>后置语句，在下游的一个事务中执行</translation>
    </message>
    <message>
        <source>After statements</source>
        <translation>后置语句</translation>
    </message>
    <message>
        <source>After</source>
        <translation>在此之后</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>添加语句</translation>
    </message>
    <message>
        <source>&amp;Ignored columns of all tables</source>
        <translation>所有表忽略的列(&amp;I)</translation>
    </message>
    <message>
        <source>none, or updated_at, *_count</source>
        <translation>无，或 updated_at, *_count</translation>
    </message>
    <message>
        <source>Columns that are not compared, separated by commas; * stands for any text</source>
        <translation>不参与比较的列，以逗号分隔；* 表示任意文本</translation>
    </message>
</context>
<context>
    <name>PlanWizard</name>
    <message>
        <source>New plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>The schema that the data comes from. It is only read, never written to.</source>
        <translation>数据来源的 schema。只读取，绝不写入。</translation>
    </message>
    <message>
        <source>Base and work</source>
        <translation>Base 与 work</translation>
    </message>
    <message>
        <source>Two local schemas: base receives what is pulled, work is the copy that your application uses. They are created if they do not exist.</source>
        <translation>两个本地 schema：base 接收拉取的内容，work 是应用程序使用的副本。不存在时会创建。</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>Base(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>Work(&amp;W)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The tables in upstream. Untick those you do not need; steps can be changed at any time.</source>
        <translation>upstream 中的表。取消勾选不需要的表；步骤可随时更改。</translation>
    </message>
    <message>
        <source>Tables in upstream</source>
        <translation>upstream 中的表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The plan is a JSON file that can be kept with your project.</source>
        <translation>计划是 JSON 文件，可与项目放在一起。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Filter: a part of the name, or a pattern such as *_log</source>
        <translation>筛选：名称的一部分，或 *_log 之类的模式</translation>
    </message>
    <message>
        <source>Filter tables</source>
        <translation>筛选表</translation>
    </message>
    <message>
        <source>&amp;Tick shown</source>
        <translation>勾选所示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Untick shown</source>
        <translation>取消勾选所示(&amp;U)</translation>
    </message>
    <message>
        <source>A saved connection or a UR&amp;L</source>
        <translation>已保存的连接或 URL(&amp;L)</translation>
    </message>
    <message>
        <source>A new connect&amp;ion</source>
        <translation>新建连接(&amp;I)</translation>
    </message>
</context>
<context>
    <name>RunComparisonDialog</name>
    <message>
        <source>Two runs side by side</source>
        <translation>并排比较两次运行</translation>
    </message>
    <message>
        <source>Tables of both runs</source>
        <translation>两次运行的表</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>定时</translation>
    </message>
    <message>
        <source>&amp;Lite pull:</source>
        <translation>lite 拉取(&amp;L)：</translation>
    </message>
    <message>
        <source>When lite pulls run</source>
        <translation>lite 拉取的运行时间</translation>
    </message>
    <message>
        <source>&amp;Full pull:</source>
        <translation>完整拉取(&amp;F)：</translation>
    </message>
    <message>
        <source>When full pulls run</source>
        <translation>完整拉取的运行时间</translation>
    </message>
    <message>
        <source>S&amp;wap base and work:</source>
        <translation>互换 base 与 work(&amp;W)：</translation>
    </message>
    <message>
        <source>When to swap base and work</source>
        <translation>何时互换 base 与 work</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>将写入的内容</translation>
    </message>
    <message>
        <source>Runs start automatically, with systemd only while you are logged in. They never prompt: passwords must be in the keychain or an option file.</source>
        <translation>运行会自动开始；使用 systemd 时仅在您登录期间进行。运行时从不提示：密码必须保存在密钥环或选项文件中。</translation>
    </message>
</context>
<context>
    <name>SlicePreview</name>
    <message>
        <source>previewing `%1`</source>
        <translation>预览 `%1`</translation>
    </message>
    <message>
        <source>reading the query</source>
        <translation>读取查询</translation>
    </message>
    <message>
        <source>there is no SQL yet</source>
        <translation>尚无 SQL</translation>
    </message>
    <message>
        <source>upstream has no such table</source>
        <translation>upstream 没有该表</translation>
    </message>
    <message>
        <source>it does not select the key column `%1`</source>
        <translation>它没有选取键列 `%1`</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Real data on your desk</source>
        <translation>真实数据，就在手边</translation>
    </message>
    <message>
        <source>Pull the slice you need from upstream, work with it, and reset it in one click.</source>
        <translation>从 upstream 拉取所需的切片，使用它，并一键重置。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>体验演示</translation>
    </message>
    <message>
        <source>A private sample server with a shop, removed when slicetool is closed</source>
        <translation>含示例商店的私有服务器，关闭 slicetool 时移除</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Inspect an upstream schema and choose what to pull</source>
        <translation>查看 upstream 的 schema 并选择要拉取的内容</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>A *.slice.json file; you can also drag one here</source>
        <translation>*.slice.json 文件；也可拖放到此处</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>最近的计划</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>&amp;Stale rows</source>
        <translation>多余行(&amp;S)</translation>
    </message>
    <message>
        <source>What to do with rows downstream that the slice does not contain</source>
        <translation>如何处理下游中切片不包含的行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>&amp;Lite column</source>
        <translation>lite 列(&amp;L)</translation>
    </message>
    <message>
        <source>detected automatically</source>
        <translation>自动检测</translation>
    </message>
    <message>
        <source>The modification column that a lite pull uses</source>
        <translation>lite 拉取使用的修改标记列</translation>
    </message>
    <message>
        <source>Same as the plan&apos;s default</source>
        <translation>与计划的默认设置相同</translation>
    </message>
    <message>
        <source>&amp;Ignored columns</source>
        <translation>忽略的列(&amp;I)</translation>
    </message>
    <message>
        <source>none, or updated_at, *_count</source>
        <translation>无，或 updated_at, *_count</translation>
    </message>
    <message>
        <source>Columns that are not compared, separated by commas; * stands for any text</source>
        <translation>不参与比较的列，以逗号分隔；* 表示任意文本</translation>
    </message>
    <message>
        <source>R&amp;ounded columns</source>
        <translation>舍入列(&amp;O)</translation>
    </message>
    <message>
        <source>none, or lat: 6, *_rate: 2</source>
        <translation>无，或 lat: 6, *_rate: 2</translation>
    </message>
    <message>
        <source>FLOAT and DOUBLE columns and the number of decimals to which they are compared</source>
        <translation>FLOAT 和 DOUBLE 列及其比较时的小数位数</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>键(&amp;Y)</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>Columns of the unique key that rows are found by, separated by commas</source>
        <translation>用于定位行的唯一键的列，以逗号分隔</translation>
    </message>
    <message>
        <source>&amp;Upstream table</source>
        <translation>Upstream 表(&amp;U)</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>Upstream &amp;columns</source>
        <translation>Upstream 列(&amp;C)</translation>
    </message>
    <message>
        <source>the same names, or mail: email_address</source>
        <translation>名称相同，或 mail: email_address</translation>
    </message>
    <message>
        <source>The table&apos;s name upstream, if it differs from the one downstream</source>
        <translation>表在 upstream 的名称（如与下游不同）</translation>
    </message>
    <message>
        <source>Columns with different names upstream: the name downstream, a colon and upstream&apos;s name, separated by commas</source>
        <translation>在 upstream 名称不同的列：下游名称、冒号和 upstream 名称，用逗号分隔</translation>
    </message>
</context>
<context>
    <name>StepTexts</name>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>变动中</translation>
    </message>
    <message>
        <source>Columns drifted</source>
        <translation>列结构差异</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比较中</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>应用中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>校验中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1, where %2</source>
        <translation>%1，条件 %2</translation>
    </message>
    <message>
        <source>no SQL yet</source>
        <translation>尚无 SQL</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>Equal but for %1</source>
        <translation>除 %1 外相同</translation>
    </message>
    <message>
        <source>Synced but for %1</source>
        <translation>除 %1 外已同步</translation>
    </message>
</context>
<context>
    <name>ValueForms</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON as a tree</source>
        <translation>JSON 树</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Hex, 8 bytes a line</source>
        <translation>十六进制，每行 8 字节</translation>
    </message>
    <message>
        <source>Hex, 16 bytes a line</source>
        <translation>十六进制，每行 16 字节</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>几何</translation>
    </message>
    <message>
        <source>… %1 in all</source>
        <translation>… 共 %1</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New plan…</source>
        <translation>新建计划(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>打开计划(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>保存计划(&amp;S)</translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <translation>计划另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>关闭计划(&amp;C)</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>体验演示(&amp;D)</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation>连接(&amp;N)…</translation>
    </message>
    <message>
        <source>Plan se&amp;ttings…</source>
        <translation>计划设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>撤销编辑(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo edit</source>
        <translation>重做编辑(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Scan the selected tables</source>
        <translation>扫描选中的表(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;kip the selected tables</source>
        <translation>跳过选中的表(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;load upstream&apos;s tables</source>
        <translation>重新加载 upstream 的表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare upstream with base</source>
        <translation>比较 upstream 与 base(&amp;C)</translation>
    </message>
    <message>
        <source>Compare base with &amp;work</source>
        <translation>比较 base 与 work(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Pull</source>
        <translation>拉取(&amp;P)</translation>
    </message>
    <message>
        <source>Pull, &amp;dry run: write nothing</source>
        <translation>试运行拉取：不写入(&amp;D)</translation>
    </message>
    <message>
        <source>Compare the selected tables</source>
        <translation>比较选中的表</translation>
    </message>
    <message>
        <source>Pull the selected tables</source>
        <translation>拉取选中的表</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>下一处更改(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>上一处更改(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;tables</source>
        <translation>显示表(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>命令(&amp;M)…</translation>
    </message>
    <message>
        <source>Simulate a business day upstream</source>
        <translation>在 upstream 中模拟一个营业日</translation>
    </message>
    <message>
        <source>Simulate an application writing to foo1</source>
        <translation>模拟应用程序写入 foo1</translation>
    </message>
    <message>
        <source>Pull &amp;lite: new and modified rows only</source>
        <translation>lite 拉取：仅新增和修改的行(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;wap base and work</source>
        <translation>互换 base 与 work(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>定时(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Grants for work…</source>
        <translation>work 的授权(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Advice on zoom levels…</source>
        <translation>缩放级别建议(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export the report…</source>
        <translation>导出报告(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Undo changes in work</source>
        <translation>还原 work 中的更改(&amp;U)</translation>
    </message>
    <message>
        <source>Undo changes in the selected tables</source>
        <translation>还原选中的表中的更改</translation>
    </message>
    <message>
        <source>As&amp;k before changing work on this machine</source>
        <translation>更改本机的 work 前先询问(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Undo changes in %1</source>
        <translation>还原 %1 中的更改(&amp;U)</translation>
    </message>
    <message>
        <source>Make %1 equal to base again; changes made in it are lost (%2)</source>
        <translation>使 %1 重新与 base 相同；其中的更改会丢失（%2）</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About slicetool</source>
        <translation>关于 slicetool(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>Differences side &amp;by side</source>
        <translation>并排显示差异(&amp;B)</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>新建标签页(&amp;T)</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一个标签页</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Refreshes a local copy of a remote MySQL or MariaDB database.</source>
        <translation>刷新远程 MySQL 或 MariaDB 数据库的本地副本。</translation>
    </message>
    <message>
        <source>Start the private sample server and open its plan.</source>
        <translation>启动私有示例服务器并打开其计划。</translation>
    </message>
    <message>
        <source>Plan files to open.</source>
        <translation>要打开的计划文件。</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::AdviceDialog</name>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>%n 次查询</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Would take</source>
        <translation>预计耗时</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>no pull since</source>
        <translation>此后未拉取</translation>
    </message>
    <message>
        <source>Nothing to change: the zoom levels fit the runs so far.</source>
        <translation>无需更改：缩放级别与迄今的运行相符。</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) would take less with different zoom levels.</source>
        <translation>
            <numerusform>%n 个表改用其他缩放级别可减少开销。</numerusform>
        </translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>尚无数据</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ColorButton</name>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Same as environment</source>
        <translation>与环境相同</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>输入命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionEditor</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Looking for a keychain…</source>
        <translation>正在查找钥匙串…</translation>
    </message>
    <message>
        <source>No keychain is available: passwords are kept until slicetool is closed, and never in a file.</source>
        <translation>没有可用的钥匙串：密码保留到 slicetool 关闭为止，绝不写入文件。</translation>
    </message>
    <message>
        <source>prompted for, or from the keychain</source>
        <translation>提示输入，或取自钥匙串</translation>
    </message>
    <message>
        <source>saving the connection</source>
        <translation>保存连接</translation>
    </message>
    <message>
        <source>a connection named %1 already exists</source>
        <translation>已有名为 %1 的连接</translation>
    </message>
    <message>
        <source>saving the password of %1</source>
        <translation>保存 %1 的密码</translation>
    </message>
    <message>
        <source>the keychain rejected it</source>
        <translation>钥匙串拒绝了它</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>asking for the schemas</source>
        <translation>查询 schema 列表</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionForm</name>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>预发布</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>If the server supports it</source>
        <translation>服务器支持时使用</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Always, verify the CA</source>
        <translation>始终，并验证 CA</translation>
    </message>
    <message>
        <source>Always, verify CA and host</source>
        <translation>始终，并验证 CA 和主机</translation>
    </message>
    <message>
        <source>saving the connection</source>
        <translation>保存连接</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>它没有名称</translation>
    </message>
    <message>
        <source>a name must not look like a URL</source>
        <translation>名称不能像 URL</translation>
    </message>
    <message>
        <source>Choose the socket</source>
        <translation>选择套接字</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>选择证书</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>密钥 (*.pem *.key)</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Ask the server for its schemas</source>
        <translation>向服务器查询 schema 列表</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionManager</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Delete the connection %1? Plans that name it will no longer find it.</source>
        <translation>删除连接 %1？引用它的计划将找不到它。</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>保存对 %1 的更改？</translation>
    </message>
    <message>
        <source>this connection</source>
        <translation>此连接</translation>
    </message>
    <message>
        <source>Also remove its password from the keychain</source>
        <translation>同时从钥匙串中删除其密码</translation>
    </message>
    <message>
        <source>From ~/.my.cnf</source>
        <translation>从 ~/.my.cnf</translation>
    </message>
    <message>
        <source>From another program&apos;s file…</source>
        <translation>从其他程序的文件…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>导入连接</translation>
    </message>
    <message>
        <source>Export without passwords…</source>
        <translation>导出（不含密码）…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>导出连接</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>连接 (*.json)</translation>
    </message>
    <message>
        <source>reading connections from %1</source>
        <translation>从 %1 读取连接</translation>
    </message>
    <message>
        <source>it has none for MySQL or MariaDB</source>
        <translation>其中没有 MySQL 或 MariaDB 的连接</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionPicker</name>
    <message>
        <source>Connection for %1</source>
        <translation>%1 的连接</translation>
    </message>
    <message>
        <source>A saved connection, or mysql://user@host/schema</source>
        <translation>已保存的连接，或 mysql://user@host/schema</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation>管理连接</translation>
    </message>
    <message>
        <source>the connection has no schema</source>
        <translation>该连接没有 schema</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionTest</name>
    <message>
        <source>there is no socket %1</source>
        <translation>没有套接字 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 can see %n table(s) in %2</source>
        <translation>
            <numerusform>%1 可看到 %2 中的 %n 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>as %1, answers in %2 ms</source>
        <translation>身份 %1，响应 %2 毫秒</translation>
    </message>
    <message>
        <source>the system&apos;s socket</source>
        <translation>系统的套接字</translation>
    </message>
    <message>
        <source>testing the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>not needed on this machine</source>
        <translation>本机不需要</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1 answers, but not like MySQL or MariaDB</source>
        <translation>%1 有响应，但不像 MySQL 或 MariaDB</translation>
    </message>
    <message>
        <source>the server offers no TLS</source>
        <translation>服务器不提供 TLS</translation>
    </message>
    <message>
        <source>not encrypted: the server offers no TLS</source>
        <translation>未加密：服务器不提供 TLS</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>已提供</translation>
    </message>
    <message>
        <source>not encrypted, as configured</source>
        <translation>按配置不加密</translation>
    </message>
    <message>
        <source>the server&apos;s identity is verified</source>
        <translation>服务器身份已验证</translation>
    </message>
    <message>
        <source>its certificate&apos;s authority is verified, its host name is not</source>
        <translation>证书的 CA 已验证，主机名未验证</translation>
    </message>
    <message>
        <source>the server&apos;s identity is not verified</source>
        <translation>服务器身份未验证</translation>
    </message>
    <message>
        <source>encrypted by SSH, and not behind its far end</source>
        <translation>由 SSH 加密，其远端之后不加密</translation>
    </message>
    <message>
        <source>not encrypted, on this machine only</source>
        <translation>未加密，仅限本机</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DataFlow</name>
    <message numerus="yes">
        <source>%n difference(s) in structure</source>
        <translation>
            <numerusform>%n 处结构差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Upstream, read only</source>
        <translation>Upstream，只读</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>预发布</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>cannot tell whether this is base or work: %1</source>
        <translation>无法判断这是 base 还是 work：%1</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DemoStage</name>
    <message>
        <source>A business day has passed upstream.</source>
        <translation>upstream 已过去一个营业日。</translation>
    </message>
    <message>
        <source>An application has written to foo1.</source>
        <translation>应用程序已写入 foo1。</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DensityLegend</name>
    <message>
        <source>Legend of the density</source>
        <translation>密度图例</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变化</translation>
    </message>
    <message>
        <source>few changes</source>
        <translation>少量更改</translation>
    </message>
    <message>
        <source>many changes</source>
        <translation>大量更改</translation>
    </message>
    <message>
        <source>added later</source>
        <translation>后来添加</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DensityStrip</name>
    <message>
        <source>Part %1 of %2 of the keys %3 to %4: %5 changed</source>
        <translation>键 %3 至 %4 的第 %1/%2 段：%5 有更改</translation>
    </message>
    <message>
        <source>%1 of them beyond the last key here: added later</source>
        <translation>其中 %1 在此处最后一个键之后：后来添加</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffCommands</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open value…</source>
        <translation>打开值…</translation>
    </message>
    <message>
        <source>Next changed cell</source>
        <translation>下一个更改的单元格</translation>
    </message>
    <message>
        <source>Previous changed cell</source>
        <translation>上一个更改的单元格</translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation>复制 %1 的值</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>勾选行</translation>
    </message>
    <message>
        <source>Uncheck rows</source>
        <translation>取消勾选行</translation>
    </message>
    <message>
        <source>Only rows with %1 = %2</source>
        <translation>仅 %1 = %2 的行</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>升序排序</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序排序</translation>
    </message>
    <message>
        <source>Order by key</source>
        <translation>按键排序</translation>
    </message>
    <message>
        <source>Fit column</source>
        <translation>调整列宽</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>调整所有列宽</translation>
    </message>
    <message>
        <source>Freeze columns up to here</source>
        <translation>冻结至此列</translation>
    </message>
    <message>
        <source>Unfreeze columns</source>
        <translation>取消冻结列</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>隐藏列</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>显示所有列</translation>
    </message>
    <message>
        <source>Only the first %1; export the table to get all</source>
        <translation>仅前 %1；要获取全部请导出该表</translation>
    </message>
    <message>
        <source>Compare %1 again</source>
        <translation>重新比较 %1</translation>
    </message>
    <message>
        <source>Ignore %1 in comparisons</source>
        <translation>比较时忽略 %1</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffDelegate</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n byte(s))</source>
        <translation>
            <numerusform>%1（%n 字节）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffExport</name>
    <message>
        <source>Writing %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>Copy as SQL</source>
        <translation>复制为 SQL</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Preview SQL…</source>
        <translation>预览 SQL…</translation>
    </message>
    <message>
        <source>Export the table&apos;s rows…</source>
        <translation>导出该表的行…</translation>
    </message>
    <message>
        <source>Only the first %1 of %2; export the table to get all</source>
        <translation>仅 %2 中的前 %1；要获取全部请导出该表</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>SQL for %1 in %2</source>
        <translation>%2 中 %1 的 SQL</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>SQL (*.sql);;CSV (*.csv);;JSON lines (*.jsonl);;Markdown (*.md)</source>
        <translation>SQL (*.sql);;CSV (*.csv);;JSON 行 (*.jsonl);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message>
        <source>Copy as SQL in the other direction</source>
        <translation>复制为反方向的 SQL</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffGridModel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Not compared: %1 → %2</source>
        <translation>未比较：%1 → %2</translation>
    </message>
    <message>
        <source>Not compared: the plan ignores this column</source>
        <translation>未比较：计划忽略此列</translation>
    </message>
    <message>
        <source>Equal but for rounding: %1 → %2</source>
        <translation>除舍入外相同：%1 → %2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffTablesModel</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows only in the source</source>
        <translation>仅在源端的行</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>有差异的行</translation>
    </message>
    <message>
        <source>Rows only in the target</source>
        <translation>仅在目标端的行</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffView</name>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>第 %1/%2 段：%3</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>+ Only in %1</source>
        <translation>+ 仅在 %1</translation>
    </message>
    <message>
        <source>≠ Different</source>
        <translation>≠ 不同</translation>
    </message>
    <message>
        <source>− Only in %1</source>
        <translation>− 仅在 %1</translation>
    </message>
    <message>
        <source>Compare, pull or undo to see the rows that differ here.</source>
        <translation>比较、拉取或还原后，此处显示有差异的行。</translation>
    </message>
    <message>
        <source>No table differs.</source>
        <translation>没有表有差异。</translation>
    </message>
    <message>
        <source>Searching the rows…</source>
        <translation>正在搜索行…</translation>
    </message>
    <message>
        <source>The rows of this table were not kept, because it was filled for the first time or is replaced in whole chunks.</source>
        <translation>未保留此表的行，因为它是首次填充，或按数据块整块替换。</translation>
    </message>
    <message>
        <source>The rows were not kept. Compare again to see them.</source>
        <translation>未保留这些行。请重新比较以查看。</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n table(s)</source>
        <translation>
            <numerusform>应用 %n 个表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n row(s)</source>
        <translation>
            <numerusform>应用 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply checked</source>
        <translation>应用勾选项</translation>
    </message>
    <message>
        <source>Makes everything checked in %1 equal to %2</source>
        <translation>使 %1 中的所有勾选项与 %2 相同</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>勾选所有行</translation>
    </message>
    <message>
        <source>Uncheck all rows</source>
        <translation>取消勾选所有行</translation>
    </message>
    <message numerus="yes">
        <source>Only %n table(s) were compared; the others may differ as well.</source>
        <translation>
            <numerusform>仅比较了 %n 个表；其他表也可能有差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some rows could not be kept and are missing here: %1</source>
        <translation>有些行无法保留，此处缺失：%1</translation>
    </message>
    <message numerus="yes">
        <source>No difference in the %n table(s) compared; others may differ.</source>
        <translation>
            <numerusform>所比较的 %n 个表没有差异；其他表可能有差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Only rows with %1. Click to show all.</source>
        <translation>仅 %1 的行。点击显示全部。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 至 %3</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DriftDialog</name>
    <message>
        <source>Alter the table</source>
        <translation>修改表结构</translation>
    </message>
    <message>
        <source>Definitions of %1</source>
        <translation>%1 的定义</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>%1 中的定义</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>%1 当前的定义</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>复制语句</translation>
    </message>
    <message>
        <source>This statement gives the table in %1 the columns and keys of %2. Its rows stay; values in dropped columns are lost.</source>
        <translation>此语句使 %1 中的表具有 %2 的列和索引。其行保留；被删除列中的值会丢失。</translation>
    </message>
    <message>
        <source>No ALTER TABLE does this; recreate the table.</source>
        <translation>没有 ALTER TABLE 能做到；请重建该表。</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::EditCommands</name>
    <message numerus="yes">
        <source>%1: %n table(s)</source>
        <translation>
            <numerusform>%1：%n 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>Change plan settings</source>
        <translation>更改计划设置</translation>
    </message>
    <message>
        <source>Compare %1 in all tables</source>
        <translation>在所有表中比较 %1</translation>
    </message>
    <message>
        <source>Ignore %1 of %2</source>
        <translation>忽略 %2 的 %1</translation>
    </message>
    <message>
        <source>Compare %1 of %2</source>
        <translation>比较 %2 的 %1</translation>
    </message>
    <message>
        <source>A pattern in the plan still ignores %1: %2</source>
        <translation>计划中仍有模式忽略 %1：%2</translation>
    </message>
    <message>
        <source>Ignored from the next comparison on: %1 of %2</source>
        <translation>从下次比较起忽略：%2 的 %1</translation>
    </message>
    <message>
        <source>Compared again from the next comparison on: %1 of %2</source>
        <translation>从下次比较起重新比较：%2 的 %1</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ForeignConnections</name>
    <message>
        <source>%1: its password command is left out</source>
        <translation>%1：其密码命令未导入</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>命名管道</translation>
    </message>
    <message>
        <source>%1: neither MySQL nor MariaDB (%2)</source>
        <translation>%1：既非 MySQL 也非 MariaDB（%2）</translation>
    </message>
    <message>
        <source>%1: it has no host</source>
        <translation>%1：没有主机</translation>
    </message>
    <message>
        <source>%1: it names no schema</source>
        <translation>%1：未指定 schema</translation>
    </message>
    <message>
        <source>reading connections</source>
        <translation>读取连接</translation>
    </message>
    <message>
        <source>it is a binary property list</source>
        <translation>它是二进制属性列表</translation>
    </message>
    <message>
        <source>Convert it first: plutil -convert xml1 FILE</source>
        <translation>请先转换：plutil -convert xml1 FILE</translation>
    </message>
    <message>
        <source>the file&apos;s format is not known</source>
        <translation>文件格式未知</translation>
    </message>
    <message>
        <source>DBeaver&apos;s data-sources.json, DataGrip&apos;s dataSources.xml, HeidiSQL&apos;s exported settings, MySQL Workbench&apos;s connections.xml, TablePlus&apos;s Connections.plist and files that slicetool exported can be read.</source>
        <translation>可以读取 DBeaver 的 data-sources.json、DataGrip 的 dataSources.xml、HeidiSQL 导出的设置、MySQL Workbench 的 connections.xml、TablePlus 的 Connections.plist 以及 slicetool 导出的文件。</translation>
    </message>
    <message>
        <source>reading connections from %1</source>
        <translation>从 %1 读取连接</translation>
    </message>
    <message>
        <source>no JDBC URL</source>
        <translation>没有 JDBC URL</translation>
    </message>
    <message>
        <source>%1: it connects by a socket; enter that yourself</source>
        <translation>%1：通过套接字连接，请自行填写</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>It is XML, but not from DataGrip, MySQL Workbench or TablePlus.</source>
        <translation>它是 XML，但不是来自 DataGrip、MySQL Workbench 或 TablePlus。</translation>
    </message>
    <message>
        <source>it has %1 connections, which is more than anybody has</source>
        <translation>它有 %1 个连接，多得不合常理</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::Freshness</name>
    <message>
        <source>cancelled at %1; complete up to there</source>
        <translation>于 %1 取消；此前的部分完整</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) not in sync, %1</source>
        <translation>
            <numerusform>%n 个表不一致，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>lite at %1, not verified</source>
        <translation>lite 于 %1，未校验</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) verified at %1</source>
        <translation>
            <numerusform>%1 已校验 %n 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>pulled and verified at %1</source>
        <translation>%1 已拉取并校验</translation>
    </message>
    <message>
        <source>equals base, verified at %1</source>
        <translation>与 base 相同，%1 已校验</translation>
    </message>
    <message>
        <source>no difference at %1</source>
        <translation>%1 无差异</translation>
    </message>
    <message numerus="yes">
        <source>no difference in %n table(s) at %1</source>
        <translation>
            <numerusform>%1 有 %n 个表无差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ, %1</source>
        <translation>
            <numerusform>%n 个表有差异，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n compared table(s) differ, %2</source>
        <translation>
            <numerusform>比较的 %n 个表中 %1 个有差异，%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would revert %1 in %n table(s), as of %2</source>
        <translation>
            <numerusform>将还原 %n 个表中的 %1，截至 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>reverted %1 in %2</source>
        <translation>已还原 %1，耗时 %2</translation>
    </message>
    <message>
        <source>nothing to revert at %1</source>
        <translation>%1 没有可还原的更改</translation>
    </message>
    <message>
        <source>, not compared in full</source>
        <translation>，未完整比较</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::GrantsDialog</name>
    <message>
        <source>Reading the accounts…</source>
        <translation>正在读取账号…</translation>
    </message>
    <message>
        <source>No account has grants on the schema.</source>
        <translation>没有账号对该 schema 有授权。</translation>
    </message>
    <message numerus="yes">
        <source>Applied: %n statement(s).</source>
        <translation>
            <numerusform>已执行 %n 条语句。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>About slicetool</source>
        <translation>关于 slicetool</translation>
    </message>
    <message>
        <source>slicetool %1</source>
        <translation>slicetool %1</translation>
    </message>
    <message>
        <source>Refreshes a local copy of a remote MySQL or MariaDB database, transferring only what has changed.

Free software under the GNU General Public License, version 3 or later; it comes with no warranty.

Qt %1</source>
        <translation>刷新远程 MySQL 或 MariaDB 数据库的本地副本，只传输有变化的内容。

自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本；不提供任何担保。

Qt %1</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>诊断信息已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::HistoryView</name>
    <message>
        <source>verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>以往运行</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>启动者</translation>
    </message>
    <message>
        <source>%1, dry run</source>
        <translation>%1，试运行</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>refreshed, not verified</source>
        <translation>已刷新，未校验</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter earlier runs</source>
        <translation>筛选以往运行</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Select two runs</source>
        <translation>选择两次运行</translation>
    </message>
    <message>
        <source>%1, lite</source>
        <translation>%1，lite</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>将会更改</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ImportDialog</name>
    <message numerus="yes">
        <source>%n connections of %1. Passwords are not in such files: they are asked for, or come from the keychain.</source>
        <translation>
            <numerusform>%1 的 %n 个连接。此类文件不含密码：密码会在需要时询问，或来自密钥环。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved already, as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Not imported:</source>
        <translation>未导入：</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::MainWindow</name>
    <message>
        <source>The demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Starting two private servers with a sample shop…</source>
        <translation>正在启动两台含示例商店的私有服务器…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Web pages (*.html);;Markdown (*.md);;JSON (*.json)</source>
        <translation>网页 (*.html);;Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The demo is ready: open it with File, Try the demo.</source>
        <translation>演示已就绪：可通过“文件”、“体验演示”打开。</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation>尚未打开过计划</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在本页查找</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>所有页面</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::MissedRuns</name>
    <message numerus="yes">
        <source>%n scheduled run(s) could not start. The last one, %1 of %2: %3</source>
        <translation>
            <numerusform>%n 次定时运行未能启动。最近一次，%2 的 %1：%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>关闭通知</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::OptionFileImport</name>
    <message>
        <source>From ~/.my.cnf</source>
        <translation>从 ~/.my.cnf 导入</translation>
    </message>
    <message>
        <source>Group to import:</source>
        <translation>要导入的组：</translation>
    </message>
    <message>
        <source>my.cnf</source>
        <translation>my.cnf</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::Passwords</name>
    <message>
        <source>no password was given</source>
        <translation>未提供密码</translation>
    </message>
    <message>
        <source>%1 requires a password: %2</source>
        <translation>%1 需要密码：%2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlaceCard</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Upstream is only read, never written to</source>
        <translation>upstream 只读取，绝不写入</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanDocks</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanFileWatch</name>
    <message>
        <source>%1 was changed by another program; saving it will ask what to do.</source>
        <translation>%1 已被其他程序更改；保存时会询问如何处理。</translation>
    </message>
    <message>
        <source>Reading the changed plan</source>
        <translation>读取已更改的计划</translation>
    </message>
    <message>
        <source>Reloaded: another program has changed %1.</source>
        <translation>已重新加载：其他程序更改了 %1。</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>已被其他程序更改</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>%1 在此处打开后已被其他程序更改。</translation>
    </message>
    <message>
        <source>Overwriting loses that change; reloading loses the edits made here.</source>
        <translation>覆盖会丢失该更改；重新加载会丢失此处的编辑。</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanFiles</name>
    <message>
        <source>Plans (*.slice.json);;All files (*)</source>
        <translation>计划 (*.slice.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Opening the plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Saving the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to the plan %1?</source>
        <translation>保存对计划 %1 的更改？</translation>
    </message>
    <message>
        <source>saving %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>it is open in another tab</source>
        <translation>它已在另一个标签页中打开</translation>
    </message>
    <message>
        <source>Choose another name, or close that tab first.</source>
        <translation>请选择其他名称，或先关闭那个标签页。</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanPage</name>
    <message>
        <source>Stop the run of %1 and close the plan?</source>
        <translation>停止 %1 的运行并关闭计划？</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Stopping the run…</source>
        <translation>正在停止运行…</translation>
    </message>
    <message>
        <source>Keep the Plan Open</source>
        <translation>保持计划打开</translation>
    </message>
    <message>
        <source>A run is in progress</source>
        <translation>运行正在进行</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Tables and differences</source>
        <translation>表和差异</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>reading its tables…</source>
        <translation>正在读取表…</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before anything was changed.</source>
        <translation>在更改任何内容之前已取消。</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>%1 的运行</translation>
    </message>
    <message>
        <source>Lite pull</source>
        <translation>lite 拉取</translation>
    </message>
    <message>
        <source>Recreate</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>Finished tables stay finished. A table without transactions (MyISAM) may be left half-written until the next run, which does the rest.</source>
        <translation>已完成的表保持完成。没有事务的表（MyISAM）可能只写入一半，由下次运行完成其余部分。</translation>
    </message>
    <message>
        <source>Differences in base</source>
        <translation>base 中的差异</translation>
    </message>
    <message>
        <source>Differences in work</source>
        <translation>work 中的差异</translation>
    </message>
    <message>
        <source>Alter</source>
        <translation>修改结构</translation>
    </message>
    <message>
        <source>These differences are from an earlier run, or from other places or keys. Compare again.</source>
        <translation>这些差异来自较早的运行，或其他位置或键。请重新比较。</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanRuns</name>
    <message>
        <source>Undo</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>the plan has no work schema</source>
        <translation>计划没有 work 的 schema</translation>
    </message>
    <message>
        <source>Add one in the plan&apos;s settings.</source>
        <translation>请在计划设置中添加。</translation>
    </message>
    <message>
        <source>%1 was work until the swap at %2. What was changed there is lost.</source>
        <translation>%1 在 %2 互换之前是 work。在那里所做的更改会丢失。</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanSettings</name>
    <message>
        <source>Leg</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>reading the zoom</source>
        <translation>读取缩放</translation>
    </message>
    <message>
        <source>it must be &quot;auto&quot; or decreasing chunk sizes, such as 1000, 1</source>
        <translation>必须是 &quot;auto&quot; 或递减的数据块大小，如 1000, 1</translation>
    </message>
    <message>
        <source>reading the variables</source>
        <translation>读取变量</translation>
    </message>
    <message>
        <source>there are two variables named %1</source>
        <translation>有两个名为 %1 的变量</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid variable name</source>
        <translation>“%1”不是有效的变量名</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanState</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 on this machine</source>
        <translation>%1@本机</translation>
    </message>
    <message>
        <source>%1%2 through %3</source>
        <translation>%1%2 经 %3</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>this machine, port %1</source>
        <translation>本机，端口 %1</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTablesModel</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Zoom or slice</source>
        <translation>缩放或切片</translation>
    </message>
    <message>
        <source>Change density</source>
        <translation>变更密度</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>~ %1</source>
        <translation>~ %1</translation>
    </message>
    <message>
        <source>not in upstream</source>
        <translation>不在 upstream 中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation>
            <numerusform>%1，%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Change step of %1</source>
        <translation>更改 %1 的步骤</translation>
    </message>
    <message>
        <source>Change zoom of %1</source>
        <translation>更改 %1 的缩放</translation>
    </message>
    <message>
        <source>%1, before the step was edited</source>
        <translation>%1，在步骤编辑之前</translation>
    </message>
    <message>
        <source>%1, before the last pull</source>
        <translation>%1，在上次拉取之前</translation>
    </message>
    <message>
        <source>What the last run found or did in base, compared with upstream</source>
        <translation>上次运行在 base 中相对 upstream 的发现或操作</translation>
    </message>
    <message>
        <source>What the last run found or did in work, compared with base</source>
        <translation>上次运行在 work 中相对 base 的发现或操作</translation>
    </message>
    <message>
        <source>Result in base</source>
        <translation>base 中的结果</translation>
    </message>
    <message>
        <source>Result in work</source>
        <translation>work 中的结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTablesView</name>
    <message>
        <source>Filter tables</source>
        <translation>筛选表</translation>
    </message>
    <message>
        <source>Filter tables by name</source>
        <translation>按名称筛选表</translation>
    </message>
    <message>
        <source>Which tables are shown</source>
        <translation>显示哪些表</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>所有表</translation>
    </message>
    <message>
        <source>Not skipped</source>
        <translation>未跳过</translation>
    </message>
    <message>
        <source>With changes</source>
        <translation>有更改</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Tables of the plan</source>
        <translation>计划的表</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 个表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s)</source>
        <translation>
            <numerusform>%1 / %n 个表</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTabs</name>
    <message>
        <source>Open plans</source>
        <translation>打开的计划</translation>
    </message>
    <message>
        <source>A run is at work. Choose the language when it has ended.</source>
        <translation>有运行正在进行。请在结束后选择语言。</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新标签页</translation>
    </message>
    <message>
        <source>Base and work are being swapped. Close when that is done.</source>
        <translation>正在互换 base 与 work。请在完成后再关闭。</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTools</name>
    <message>
        <source>the plan has unsaved changes</source>
        <translation>计划有未保存的更改</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>请先保存。</translation>
    </message>
    <message>
        <source>Swap base and work</source>
        <translation>互换 base 与 work</translation>
    </message>
    <message>
        <source>Base and work have been swapped.</source>
        <translation>base 与 work 已互换。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>定时</translation>
    </message>
    <message>
        <source>Apply advice on zoom levels</source>
        <translation>应用缩放级别建议</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>授权</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanWizard</name>
    <message numerus="yes">
        <source>%n table(s), about %1</source>
        <translation>
            <numerusform>%n 个表，约 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a connection with a schema.</source>
        <translation>请选择带 schema 的连接。</translation>
    </message>
    <message>
        <source>Base needs a connection with a schema.</source>
        <translation>base 需要带 schema 的连接。</translation>
    </message>
    <message>
        <source>Upstream, base and work must be three different schemas.</source>
        <translation>upstream、base 和 work 必须是三个不同的 schema。</translation>
    </message>
    <message>
        <source>Reading its tables…</source>
        <translation>正在读取表…</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 个表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pull %n table(s), about %1, from upstream to base; undo makes work equal to base.</source>
        <translation>
            <numerusform>将 %n 个表（约 %1）从 upstream 拉取到 base；还原使 work 与 base 相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to base and work…</source>
        <translation>正在连接 base 和 work…</translation>
    </message>
    <message>
        <source>Fix it, or choose Next again to continue anyway.</source>
        <translation>请修复，或再次选择“下一步”以继续。</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>First rows of the slice</source>
        <translation>切片的前几行</translation>
    </message>
    <message>
        <source>How the server finds the rows</source>
        <translation>服务器如何查找这些行</translation>
    </message>
    <message>
        <source>Fetch these rows from upstream (Ctrl+Enter in the SQL)</source>
        <translation>从 upstream 获取这些行（在 SQL 中按 Ctrl+Enter）</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>EXPLAIN</source>
        <translation>EXPLAIN</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Waiting for upstream…</source>
        <translation>正在等待 upstream…</translation>
    </message>
    <message>
        <source>Counting took more than 20 s: not counted</source>
        <translation>计数超过 20 秒：未计数</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ProblemBar</name>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>the columns of %1 have drifted</source>
        <translation>%1 的列存在结构差异</translation>
    </message>
    <message>
        <source>%1 is not verified</source>
        <translation>%1 未校验</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) failed</source>
        <translation>
            <numerusform>%n 个表失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the columns of %n table(s) have drifted</source>
        <translation>
            <numerusform>%n 个表的列存在结构差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) not verified</source>
        <translation>
            <numerusform>%n 个表未校验</numerusform>
        </translation>
    </message>
    <message>
        <source>not done afterwards: %1</source>
        <translation>此后未执行：%1</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ProposalsModel</name>
    <message>
        <source>skip: looks like a log</source>
        <translation>跳过：像是日志</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>scan, all rows</source>
        <translation>扫描，所有行</translation>
    </message>
    <message>
        <source>scan, where %1</source>
        <translation>扫描，条件 %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunBar</name>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n table(s)</source>
        <translation>
            <numerusform>%1：%2 / %n 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: connecting…</source>
        <translation>%1：正在连接…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunCommands</name>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>Save the plan first: the command needs its file.</source>
        <translation>请先保存计划：命令需要其文件。</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>命令已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunComparisonDialog</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2 %1，%3</translation>
    </message>
    <message>
        <source>Left: %1
Right: %2</source>
        <translation>左：%1
右：%2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunEndNotice</name>
    <message>
        <source>Cancelled after %1; what was applied is complete.</source>
        <translation>%1 后取消；已应用的内容是完整的。</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) need attention</source>
        <translation>
            <numerusform>%n 个表需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Done and verified: %1 changed in %2</source>
        <translation>完成并已校验：更改 %1，耗时 %2</translation>
    </message>
    <message>
        <source>Refreshed, not verified: %1 changed in %2</source>
        <translation>已刷新，未校验：更改 %1，耗时 %2</translation>
    </message>
    <message numerus="yes">
        <source>No difference in the %n table(s) compared, %1</source>
        <translation>
            <numerusform>所比较的 %n 个表没有差异，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference, %1</source>
        <translation>没有差异，%1</translation>
    </message>
    <message>
        <source>1 row differs, %1</source>
        <translation>1 行有差异，%1</translation>
    </message>
    <message>
        <source>%1 differ, %2</source>
        <translation>%1 有差异，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, not compared in full</source>
        <translation>，未完整比较</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunQuestion</name>
    <message>
        <source>not compared yet</source>
        <translation>尚未比较</translation>
    </message>
    <message>
        <source>not all tables were compared</source>
        <translation>并非所有表都已比较</translation>
    </message>
    <message>
        <source>not compared since the plan was edited</source>
        <translation>计划编辑后未比较</translation>
    </message>
    <message>
        <source>not compared since base and work were swapped</source>
        <translation>base 与 work 互换后未比较</translation>
    </message>
    <message>
        <source>not compared since the pull at %1</source>
        <translation>自 %1 的拉取后未比较</translation>
    </message>
    <message>
        <source>not compared since the run at %1, which did not verify all tables</source>
        <translation>自 %1 的运行后未比较，该运行未校验所有表</translation>
    </message>
    <message>
        <source>not compared since another run at %1</source>
        <translation>自 %1 的另一次运行后未比较</translation>
    </message>
    <message>
        <source>not compared since the demo changed the data</source>
        <translation>演示更改数据后未比较</translation>
    </message>
    <message>
        <source>Recreate %1 in %2?</source>
        <translation>重建 %2 中的 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Revert %1 in %n table(s) of %2?</source>
        <translation>
            <numerusform>还原 %2 中 %n 个表的 %1？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %1 in %n table(s) to %2?</source>
        <translation>
            <numerusform>将 %n 个表的 %1 应用到 %2？</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert all changes in %1?</source>
        <translation>还原 %1 中的所有更改？</translation>
    </message>
    <message>
        <source>Apply all differences to %1?</source>
        <translation>将所有差异应用到 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Revert all changes in %n table(s) of %1?</source>
        <translation>
            <numerusform>还原 %1 中 %n 个表的所有更改？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply all differences in %n table(s) to %1?</source>
        <translation>
            <numerusform>将 %n 个表的所有差异应用到 %1？</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert what was changed in %1 since %2?</source>
        <translation>还原 %1 自 %2 以来的更改？</translation>
    </message>
    <message>
        <source>Apply to %1 what has changed since %2?</source>
        <translation>将 %2 以来的更改应用到 %1？</translation>
    </message>
    <message>
        <source>The table is rebuilt with the columns of %1 and filled from there. Anything else that %2 has in it is lost; the number of rows is unknown.</source>
        <translation>该表将按 %1 的列重建并从那里填充。%2 中该表的其他内容会丢失；行数未知。</translation>
    </message>
    <message>
        <source>The rows become the same as in %1; changes made to them in %2 are lost.</source>
        <translation>这些行将与 %1 相同；%2 中对它们的更改会丢失。</translation>
    </message>
    <message>
        <source>The rows become the same as in %1.</source>
        <translation>这些行将与 %1 相同。</translation>
    </message>
    <message>
        <source>%1: the number of rows is unknown.</source>
        <translation>%1：行数未知。</translation>
    </message>
    <message>
        <source>Compared at %1: nothing differed.</source>
        <translation>已于 %1 比较：没有差异。</translation>
    </message>
    <message>
        <source>Compared at %1; rows changed since then are added to this.</source>
        <translation>已于 %1 比较；此后更改的行会一并计入。</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>将写入的内容</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>补回</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Don&apos;t ask again for work schemas on this machine</source>
        <translation>对本机的 work schema 不再询问</translation>
    </message>
    <message>
        <source>Recreate</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The Run menu turns this question back on</source>
        <translation>可在“运行”菜单中重新启用此询问</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Compare First</source>
        <translation>先比较</translation>
    </message>
    <message>
        <source>all that differ</source>
        <translation>所有有差异的行</translation>
    </message>
    <message numerus="yes">
        <source>Revert %1, and all changes in %n other table(s), of %2?</source>
        <translation>
            <numerusform>还原 %2 中的 %1，以及另外 %n 个表的所有更改？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %1, and all differences in %n other table(s), to %2?</source>
        <translation>
            <numerusform>将 %1 以及另外 %n 个表的所有差异应用到 %2？</numerusform>
        </translation>
    </message>
    <message>
        <source>Alter %1 in %2?</source>
        <translation>修改 %2 中 %1 的结构？</translation>
    </message>
    <message>
        <source>Alter</source>
        <translation>修改结构</translation>
    </message>
    <message>
        <source>The table gets the columns of %1, and then its rows. Values in dropped columns of %2 are lost; the number of rows is unknown.</source>
        <translation>该表先获得 %1 的列，再获得其行。%2 中被删除列的值会丢失；行数未知。</translation>
    </message>
    <message>
        <source>the comparison at %1 left out columns or digits, which an undo reverts, too</source>
        <translation>%1 的比较略去了一些列或数位，而还原也会恢复它们</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ScheduleDialog</name>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>没有定时。</translation>
    </message>
    <message>
        <source>The program slicetool-cli is not installed next to this one.</source>
        <translation>程序 slicetool-cli 未与本程序安装在一起。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已删除：%1</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::StartPage</name>
    <message>
        <source>%1    %2, %3</source>
        <translation>%1    %2，%3</translation>
    </message>
    <message>
        <source>%1    %2, no longer there</source>
        <translation>%1    %2，已不存在</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::StatementLogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::StatementLogView</name>
    <message>
        <source>Filter statements</source>
        <translation>筛选语句</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Statements sent to the servers</source>
        <translation>发送到服务器的语句</translation>
    </message>
    <message>
        <source>The selected statement</source>
        <translation>选中的语句</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::StepEditor</name>
    <message>
        <source>Change step of %1</source>
        <translation>更改 %1 的步骤</translation>
    </message>
    <message>
        <source>Change zoom of %1</source>
        <translation>更改 %1 的缩放</translation>
    </message>
    <message>
        <source>Change stale rows of %1</source>
        <translation>更改 %1 的多余行设置</translation>
    </message>
    <message>
        <source>Reset step of %1</source>
        <translation>重置 %1 的步骤</translation>
    </message>
    <message>
        <source>Select tables to edit their steps</source>
        <translation>选择表以编辑其步骤</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>SQL that selects the &amp;keys of the wanted rows</source>
        <translation>选取所需行的键的 SQL(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Predicate for the wanted rows, empty for all</source>
        <translation>所需行的条件，留空表示全部(&amp;P)</translation>
    </message>
    <message>
        <source>Edit SQL of %1</source>
        <translation>编辑 %1 的 SQL</translation>
    </message>
    <message>
        <source>Change lite column of %1</source>
        <translation>更改 %1 的 lite 列</translation>
    </message>
    <message>
        <source>Change ignored columns of %1</source>
        <translation>更改 %1 忽略的列</translation>
    </message>
    <message>
        <source>A column, a colon and a number from 0 to %1, separated by commas</source>
        <translation>列名、冒号和 0 到 %1 之间的数字，以逗号分隔</translation>
    </message>
    <message>
        <source>Change rounded columns of %1</source>
        <translation>更改 %1 的舍入列</translation>
    </message>
    <message>
        <source>Change key of %1</source>
        <translation>更改 %1 的键</translation>
    </message>
    <message>
        <source>Change upstream table of %1</source>
        <translation>更改 %1 的 upstream 表</translation>
    </message>
    <message>
        <source>Change upstream columns of %1</source>
        <translation>更改 %1 的 upstream 列</translation>
    </message>
    <message>
        <source>A column, a colon and its name upstream, separated by commas; no column twice</source>
        <translation>列、冒号及其在 upstream 的名称，用逗号分隔；同一列不能出现两次</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::TableDetails</name>
    <message>
        <source>Recreate the table</source>
        <translation>重建该表</translation>
    </message>
    <message>
        <source>Skip the table</source>
        <translation>跳过该表</translation>
    </message>
    <message>
        <source>Edit its step</source>
        <translation>编辑其步骤</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Density of changes along the key</source>
        <translation>变更沿键的分布密度</translation>
    </message>
    <message>
        <source>No table selected</source>
        <translation>未选择表</translation>
    </message>
    <message>
        <source>Not run since the plan was opened</source>
        <translation>计划打开后尚未运行</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>Changes from key %1 to %2</source>
        <translation>键 %1 至 %2 的更改</translation>
    </message>
    <message>
        <source>Changing: %1</source>
        <translation>变动中：%1</translation>
    </message>
    <message>
        <source>Try the table again</source>
        <translation>重试该表</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Show its definitions…</source>
        <translation>显示其定义…</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ValueViewer</name>
    <message>
        <source>Value at the source</source>
        <translation>源端的值</translation>
    </message>
    <message>
        <source>Value at the target</source>
        <translation>目标端的值</translation>
    </message>
    <message>
        <source>%1: no such row</source>
        <translation>%1：没有该行</translation>
    </message>
    <message>
        <source>%1, %2: NULL</source>
        <translation>%1，%2：NULL</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Show the value as</source>
        <translation>值的显示方式</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>计划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Follow &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ZoomEditor</name>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Lets the engine choose while it runs</source>
        <translation>由引擎在运行时选择</translation>
    </message>
    <message>
        <source>add level</source>
        <translation>添加级别</translation>
    </message>
    <message>
        <source>Add a zoom level, in rows</source>
        <translation>添加缩放级别（行数）</translation>
    </message>
    <message>
        <source>Remove the level of %1</source>
        <translation>移除级别 %1</translation>
    </message>
    <message>
        <source>The selected tables have different settings.</source>
        <translation>选中的表设置不同。</translation>
    </message>
    <message numerus="yes">
        <source>About %n query(ies) and %1 of fingerprints when little has changed.</source>
        <translation>
            <numerusform>更改很少时，约 %n 次查询和 %1 的指纹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Chunks of %1 are replaced whole.</source>
        <translation>%1 的数据块会整块替换。</translation>
    </message>
</context>
</TS>
