<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AutoMarkController</name>
    <message>
        <source>Applying your keeper rules…</source>
        <translation>正在应用保留规则…</translation>
    </message>
</context>
<context>
    <name>AutoMarkModel</name>
    <message>
        <source>Keeper</source>
        <translation>保留项</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>AutoMarkPreview</name>
    <message>
        <source>Auto-mark</source>
        <translation>自动标记</translation>
    </message>
    <message>
        <source>Where to mark</source>
        <translation>标记范围</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>保留规则…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Mark {photos}</source>
        <translation>标记 {photos}</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>未勾选任何内容。</translation>
    </message>
    <message>
        <source>Nothing to mark here.</source>
        <translation>此处没有可标记的内容。</translation>
    </message>
    <message>
        <source>Mark {photos} in {groups} ({bytes})?</source>
        <translation>要标记 {groups}中的 {photos}（{bytes}）吗？</translation>
    </message>
    <message>
        <source>Nothing is removed yet. A single undo clears all these marks.</source>
        <translation>现在还不会移除任何内容。撤销一次即可清除所有这些标记。</translation>
    </message>
    <message>
        <source>{groups} left undecided: {why}.</source>
        <translation>{groups}保持未决定：{why}。</translation>
    </message>
    <message>
        <source>Photos that would be marked</source>
        <translation>将被标记的照片</translation>
    </message>
</context>
<context>
    <name>BackbonesController</name>
    <message>
        <source>{name} is ready to use.</source>
        <translation>{name} 已可使用。</translation>
    </message>
    <message>
        <source>Getting {name}…</source>
        <translation>正在获取 {name}…</translation>
    </message>
    <message>
        <source>Switching to {name}…</source>
        <translation>正在切换到 {name}…</translation>
    </message>
    <message>
        <source>Its head recognizes {percent} of edited copies it hasn&apos;t seen before.</source>
        <translation>对于未见过的编辑副本，它的判别头能识别 {percent}。</translation>
    </message>
    <message>
        <source>Training the head of {name}…</source>
        <translation>正在训练 {name} 的判别头…</translation>
    </message>
    <message>
        <source>A scan or training is running. Cancel it, or wait until it finishes.</source>
        <translation>扫描或训练正在进行。请取消，或等待其完成。</translation>
    </message>
    <message>
        <source>{name} is in use.</source>
        <translation>正在使用 {name}。</translation>
    </message>
    <message>
        <source>{name} is in use. The next scan reads your photos again with it. What {before} computed is kept, so switching back is quick. Groups in Review stay as {before} made them.</source>
        <translation>正在使用 {name}。下次扫描将用它重新读取照片。{before} 的计算结果会保留，因此可以很快切换回去。审阅中的组保持 {before} 给出的结果。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>BackbonesPanel</name>
    <message>
        <source>A backbone is the neural network that looks at your photos. samelens-r50 was made to find copies; you can try the others as well. What each one computes is kept, and your verdicts and decisions apply to all of them.</source>
        <translation>骨干网络是查看照片的神经网络。samelens-r50 专为查找副本而制作，你也可以试用其他网络。每个网络的计算结果都会保留，你的判定和决定对所有网络都有效。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Downloading: {done} of {total}</source>
        <translation>正在下载：{done} / {total}</translation>
    </message>
    <message>
        <source>Choosing some of your photos…</source>
        <translation>正在选取部分照片…</translation>
    </message>
    <message>
        <source>Making copies of your photos…</source>
        <translation>正在制作照片的副本…</translation>
    </message>
    <message>
        <source>Training the head…</source>
        <translation>正在训练判别头…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>In use, no head yet</source>
        <translation>使用中，尚无判别头</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Available, no head yet</source>
        <translation>可用，尚无判别头</translation>
    </message>
    <message>
        <source>Not added; its file is on this disk</source>
        <translation>未添加；其文件已在此磁盘上</translation>
    </message>
    <message>
        <source>Not downloaded yet ({size} to go)</source>
        <translation>尚未下载（还需 {size}）</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>获取…</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <translation>获取 {name}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>使用…</translation>
    </message>
    <message>
        <source>This downloads {size} from {server}, where torchvision keeps its weights. None of your data is sent. An interrupted download continues where it stopped.

If you already have {file}, choose it instead, and nothing is downloaded.</source>
        <translation>将从 {server}（torchvision 存放权重的地方）下载 {size}。不会发送你的任何数据。下载中断后可从断点继续。

如果你已有 {file}，请直接选择该文件，无需下载。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>The torchvision file {file} is already on this disk and will be used. It&apos;s downloaded from {server} only if it&apos;s damaged.</source>
        <translation>torchvision 文件 {file} 已在此磁盘上，将直接使用。只有在文件损坏时才会从 {server} 下载。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Get {name}?</source>
        <translation>要获取 {name} 吗？</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>A head decides whether two photos are the same, and each backbone needs its own. It&apos;s trained on edited copies of your scanned photos. This takes a few minutes; until then, the current backbone stays in use.</source>
        <translation>判别头判断两张照片是否相同，每个骨干网络都需要自己的判别头。它用已扫描照片的编辑副本来训练。这需要几分钟；在此期间继续使用当前的骨干网络。</translation>
    </message>
    <message>
        <source>{name} has no head yet</source>
        <translation>{name} 尚无判别头</translation>
    </message>
    <message>
        <source>Train and use</source>
        <translation>训练并使用</translation>
    </message>
    <message>
        <source>Choose {file}</source>
        <translation>选择 {file}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Drop a photo here, or paste one (Ctrl+V).</source>
        <translation>将一张照片拖放到此处，或粘贴（Ctrl+V）。</translation>
    </message>
    <message>
        <source>Drop the other photo here.</source>
        <translation>将另一张照片拖放到此处。</translation>
    </message>
    <message>
        <source>Drop two photos above to compare them.</source>
        <translation>将两张照片拖放到上方进行比较。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>These photos can&apos;t be compared: one of them can&apos;t be used.</source>
        <translation>无法比较这两张照片：其中一张无法使用。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>Swap the two photos</source>
        <translation>互换两张照片</translation>
    </message>
    <message>
        <source>wheel: zoom   drag: pan   {key} 100%</source>
        <translation>滚轮：缩放   拖动：平移   {key} 100%</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln 个视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>两者有 %Ln 处不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a photo…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>That&apos;s a folder. Drop one photo here, or add the folder on Start.</source>
        <translation>这是一个文件夹。请将一张照片拖放到此处，或在“开始”中添加该文件夹。</translation>
    </message>
    <message>
        <source>That isn&apos;t a photo file.</source>
        <translation>这不是照片文件。</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Saved scan (*.json);;Table for spreadsheets (*.csv);;Web page (*.html)</source>
        <translation>已保存的扫描 (*.json);;电子表格 (*.csv);;网页 (*.html)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>已保存到 {file}。</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>正在保存 {name}…</translation>
    </message>
    <message>
        <source>Open a saved scan</source>
        <translation>打开已保存的扫描</translation>
    </message>
    <message>
        <source>Saved scan (*.json)</source>
        <translation>已保存的扫描 (*.json)</translation>
    </message>
    <message>
        <source>Left out: {photos}</source>
        <translation>已略过：{photos}</translation>
    </message>
    <message>
        <source>These have changed or disappeared since the scan was saved. Scan again to see what&apos;s there now.</source>
        <translation>这些照片在保存扫描之后已更改或消失。重新扫描即可查看现有内容。</translation>
    </message>
    <message>
        <source>Opening the scan…</source>
        <translation>正在打开扫描…</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>Facts about the photos</source>
        <translation>照片信息</translation>
    </message>
</context>
<context>
    <name>FileListDialog</name>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 个</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos in the group</source>
        <translation>组中的照片</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Drop a photo here, or paste one (Ctrl+V).</source>
        <translation>将一张照片拖放到此处，或粘贴（Ctrl+V）。</translation>
    </message>
    <message>
        <source>Looking for the nearest photos…</source>
        <translation>正在查找最相近的照片…</translation>
    </message>
    <message>
        <source>The nearest photos will appear here.</source>
        <translation>最相近的照片将显示在此处。</translation>
    </message>
    <message>
        <source>No photos have been scanned yet.</source>
        <translation>尚未扫描任何照片。</translation>
    </message>
    <message>
        <source>No other photos have been scanned.</source>
        <translation>没有扫描过其他照片。</translation>
    </message>
    <message>
        <source>No photo looks like this one.</source>
        <translation>没有与这张相似的照片。</translation>
    </message>
    <message>
        <source>Nearest among {photos}</source>
        <translation>{photos}中最相近的</translation>
    </message>
    <message>
        <source>Look alike: {alike} of the {count} nearest among {photos}</source>
        <translation>相似：{alike} / {count}（{photos}中最相近的）</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>全部显示（{count}）</translation>
    </message>
    <message>
        <source>Show only what looks alike</source>
        <translation>只显示相似的</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>查找相近照片</translation>
    </message>
    <message>
        <source>Searches everything you&apos;ve ever scanned, including photos on drives that aren&apos;t connected.</source>
        <translation>在所有扫描过的照片中查找，包括未连接的驱动器上的照片。</translation>
    </message>
    <message>
        <source>The nearest photos</source>
        <translation>最相近的照片</translation>
    </message>
    <message>
        <source>Choose folders to scan</source>
        <translation>选择要扫描的文件夹</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>查找相近照片</translation>
    </message>
    <message>
        <source>Compare  ↵</source>
        <translation>比较  ↵</translation>
    </message>
    <message>
        <source>Compare with the photo on the left (double-click)</source>
        <translation>与左侧照片比较（双击）</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Choose folders with photos</source>
        <translation>选择包含照片的文件夹</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Reference: keep, never touch</source>
        <translation>参考：保留，绝不改动</translation>
    </message>
    <message>
        <source>How to use {folder}</source>
        <translation>如何使用 {folder}</translation>
    </message>
    <message>
        <source>Don&apos;t scan {folder}</source>
        <translation>不扫描 {folder}</translation>
    </message>
</context>
<context>
    <name>FolderRulesController</name>
    <message>
        <source>What is in “{folder}” is kept from now on. Change that in Keeper rules.</source>
        <translation>“{folder}”中的内容从现在起会保留。可在“保留规则”中更改。</translation>
    </message>
    <message>
        <source>Nothing in “{folder}” is suggested any more. Change that in Keeper rules.</source>
        <translation>不再建议移除“{folder}”中的内容。可在“保留规则”中更改。</translation>
    </message>
    <message>
        <source>Always keep what is in this folder</source>
        <translation>始终保留此文件夹中的内容</translation>
    </message>
    <message>
        <source>Never suggest this folder</source>
        <translation>从不建议移除此文件夹中的内容</translation>
    </message>
    <message>
        <source>What you marked in it stays marked: {photos}.</source>
        <translation>您在其中标记的内容保持标记：{photos}。</translation>
    </message>
</context>
<context>
    <name>GroupActs</name>
    <message>
        <source>{groups} marked.</source>
        <translation>已标记 {groups}。</translation>
    </message>
    <message>
        <source>All of them stay. They still count as copies.</source>
        <translation>全部留下。它们仍算作副本。</translation>
    </message>
    <message>
        <source>Samelens will remember that these aren&apos;t duplicates.</source>
        <translation>Samelens 会记住它们不是重复照片。</translation>
    </message>
</context>
<context>
    <name>GroupDelegate</name>
    <message>
        <source>exact</source>
        <translation>完全相同</translation>
    </message>
</context>
<context>
    <name>GroupFilter</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>按名称或文件夹筛选</translation>
    </message>
    <message>
        <source>Sort groups</source>
        <translation>组排序</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>筛选组</translation>
    </message>
    <message>
        <source>Filter groups (on)</source>
        <translation>筛选组（已启用）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>完全相同</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>同一照片</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>相似照片</translation>
    </message>
    <message>
        <source>Space to free</source>
        <translation>可释放的空间</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>拍摄日期</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Number of photos</source>
        <translation>照片数量</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有组</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>任意文件夹</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Show groups as a grid</source>
        <translation>以网格显示组</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>返回结果</translation>
    </message>
    <message>
        <source>No groups match the filter.</source>
        <translation>没有符合筛选条件的组。</translation>
    </message>
    <message>
        <source>{groups} · {decided} decided</source>
        <translation>{groups} · 已决定 {decided}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>不是重复</translation>
    </message>
    <message>
        <source>Groups of duplicate photos</source>
        <translation>重复照片的组</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 组</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupListModel</name>
    <message>
        <source>all stay</source>
        <translation>全部留下</translation>
    </message>
    <message>
        <source>held by video</source>
        <translation>因视频留下</translation>
    </message>
</context>
<context>
    <name>GroupStrip</name>
    <message>
        <source>Largest groups</source>
        <translation>最大的组</translation>
    </message>
</context>
<context>
    <name>HeadsDialog</name>
    <message>
        <source>Heads</source>
        <translation>判别头</translation>
    </message>
    <message>
        <source>A head decides whether two photos are the same. You can go back to any of these; your verdicts and decisions stay.</source>
        <translation>判别头判断两张照片是否相同。你可以切换回其中任何一个；你的判定和决定都会保留。</translation>
    </message>
    <message>
        <source>Heads, latest first</source>
        <translation>判别头，最新的在前</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>判别头</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>F1 when trained</source>
        <translation>训练时的 F1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Use this head</source>
        <translation>使用此判别头</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Came with Samelens</source>
        <translation>随 Samelens 提供</translation>
    </message>
    <message>
        <source>Trained here for {name}</source>
        <translation>在此为 {name} 训练</translation>
    </message>
    <message>
        <source>Adapted to your photos</source>
        <translation>适应你的照片</translation>
    </message>
    <message>
        <source>Taught by {count} verdicts</source>
        <translation>由 {count} 个判定训练</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Undo this removal</source>
        <translation>撤销这次移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>尚未移除任何内容。</translation>
    </message>
    <message>
        <source>You can undo any removal here, as long as its files still exist.</source>
        <translation>只要文件仍然存在，就可以在此撤销任何一次移除。</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>还有 {n} 个</translation>
    </message>
    <message>
        <source>Removals, latest first</source>
        <translation>移除记录，最新的在前</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>已移至回收站</translation>
    </message>
    <message>
        <source>Moved to a folder</source>
        <translation>已移至文件夹</translation>
    </message>
    <message>
        <source>Replaced with hard links</source>
        <translation>已替换为硬链接</translation>
    </message>
    <message>
        <source>Replaced with symbolic links</source>
        <translation>已替换为符号链接</translation>
    </message>
    <message>
        <source>Metadata added</source>
        <translation>已添加元数据</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>已移除 {count}</translation>
    </message>
    <message>
        <source>{count} put back</source>
        <translation>已还原 {count}</translation>
    </message>
    <message>
        <source>{count} not removed</source>
        <translation>未移除 {count}</translation>
    </message>
    <message>
        <source>{count} interrupted</source>
        <translation>已中断 {count}</translation>
    </message>
    <message>
        <source>metadata added: {count}</source>
        <translation>已添加元数据：{count}</translation>
    </message>
    <message>
        <source>added metadata removed: {count}</source>
        <translation>已删除添加的元数据：{count}</translation>
    </message>
    <message>
        <source>metadata not added: {count}</source>
        <translation>未添加元数据：{count}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>已还原</translation>
    </message>
    <message>
        <source>not removed</source>
        <translation>未移除</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>metadata added</source>
        <translation>已添加元数据</translation>
    </message>
    <message>
        <source>added metadata removed</source>
        <translation>已删除添加的元数据</translation>
    </message>
    <message>
        <source>metadata not added</source>
        <translation>未添加元数据</translation>
    </message>
</context>
<context>
    <name>KeeperRulesDialog</name>
    <message>
        <source>Keeper rules</source>
        <translation>保留规则</translation>
    </message>
    <message>
        <source>Which photo to keep</source>
        <translation>保留哪张照片</translation>
    </message>
    <message>
        <source>The first rule that separates the photos decides; near ties go to the next rule. Photos in reference folders always stay. Drag the rules to reorder them, or use the buttons.</source>
        <translation>由第一条能区分照片的规则决定；相差无几时看下一条规则。参考文件夹中的照片始终保留。拖动规则或使用按钮可调整顺序。</translation>
    </message>
    <message>
        <source>Rules, most important first</source>
        <translation>规则，最重要的在前</translation>
    </message>
    <message>
        <source>Preferred folders, best first</source>
        <translation>首选文件夹，最优先的在前</translation>
    </message>
    <message>
        <source>Folders in which nothing is suggested to go</source>
        <translation>不建议移除其中内容的文件夹</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>In a preferred folder (listed below)</source>
        <translation>位于首选文件夹（在下方列出）</translation>
    </message>
    <message>
        <source>Has a date taken</source>
        <translation>有拍摄日期</translation>
    </message>
    <message>
        <source>Most real pixels (enlarging and frames add none; 5% fewer counts as equal)</source>
        <translation>真实像素最多（放大和加边框不计；相差 5% 以内视为相同）</translation>
    </message>
    <message>
        <source>Not enlarged, framed, captioned or saved again</source>
        <translation>未放大、未加边框或文字、未重新保存</translation>
    </message>
    <message>
        <source>Least compressed (JPEG quality)</source>
        <translation>压缩最少（JPEG 质量）</translation>
    </message>
    <message>
        <source>Most complete metadata (date, location, camera, rating)</source>
        <translation>元数据最完整（日期、位置、相机、星级）</translation>
    </message>
    <message>
        <source>Best format: RAW, TIFF, PNG, HEIC, AVIF, JPEG</source>
        <translation>格式最佳：RAW、TIFF、PNG、HEIC、AVIF、JPEG</translation>
    </message>
    <message>
        <source>Sharpest (within 5 points counts as equal; reads the photos)</source>
        <translation>最清晰（相差 5 分以内视为相同；需读取照片）</translation>
    </message>
    <message>
        <source>Has a location (GPS; reads the photos)</source>
        <translation>有位置（GPS；需读取照片）</translation>
    </message>
    <message>
        <source>Highest star rating (reads the photos)</source>
        <translation>星级最高（需读取照片）</translation>
    </message>
    <message>
        <source>Largest file (up to 2% smaller counts as equal)</source>
        <translation>文件最大（小 2% 以内视为相同）</translation>
    </message>
    <message>
        <source>Taken first (within 2 seconds counts as equal)</source>
        <translation>最先拍摄（相差 2 秒以内视为相同）</translation>
    </message>
    <message>
        <source>Oldest file (within 2 seconds counts as equal)</source>
        <translation>文件最旧（相差 2 秒以内视为相同）</translation>
    </message>
    <message>
        <source>Shortest path</source>
        <translation>路径最短</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Choose a folder in which nothing is suggested to go</source>
        <translation>选择不建议移除其中内容的文件夹</translation>
    </message>
    <message>
        <source>Choose a preferred folder</source>
        <translation>选择首选文件夹</translation>
    </message>
</context>
<context>
    <name>KeptReviews</name>
    <message>
        <source>Go on with a review</source>
        <translation>继续审阅</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>再显示 {count} 个</translation>
    </message>
    <message>
        <source>Saved scan</source>
        <translation>已保存的扫描</translation>
    </message>
    <message>
        <source>{size} to free</source>
        <translation>可释放 {size}</translation>
    </message>
    <message>
        <source>Remove the review of {folders}</source>
        <translation>移除 {folders} 的审阅</translation>
    </message>
    <message>
        <source>Continue: {groups}, {decided} decided</source>
        <translation>继续：{groups}，已决定 {decided}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Mark that photo, or keep it</source>
        <translation>标记该照片，或保留它</translation>
    </message>
    <message>
        <source>Select several groups</source>
        <translation>选择多个组</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>{total} of {recommended} recommended verdicts: {same} same, {different} different</source>
        <translation>{total} 个判定（建议 {recommended} 个）：{same} 个相同，{different} 个不同</translation>
    </message>
    <message>
        <source>Verdicts given, out of those recommended</source>
        <translation>已给出的判定占建议数量的比例</translation>
    </message>
    <message>
        <source>Making copies of your photos…</source>
        <translation>正在制作照片的副本…</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>正在训练…</translation>
    </message>
    <message>
        <source>Scoring your groups again…</source>
        <translation>正在为你的组重新评分…</translation>
    </message>
    <message>
        <source>You can keep working. Nothing changes until you accept what was learned.</source>
        <translation>你可以继续工作。在你接受学习结果之前，不会有任何改变。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Retraining needs {least} verdicts: {more} to go.</source>
        <translation>重新训练需要 {least} 个判定：还差 {more} 个。</translation>
    </message>
    <message>
        <source>Retraining needs more “same” verdicts: {more} to go.</source>
        <translation>重新训练需要更多“相同”判定：还差 {more} 个。</translation>
    </message>
    <message>
        <source>Retraining needs more “different” verdicts: {more} to go.</source>
        <translation>重新训练需要更多“不同”判定：还差 {more} 个。</translation>
    </message>
    <message>
        <source>Enough to retrain. More “same” verdicts would help most.</source>
        <translation>已可重新训练。多给一些“相同”判定最有帮助。</translation>
    </message>
    <message>
        <source>Enough to retrain. More “different” verdicts would help most.</source>
        <translation>已可重新训练。多给一些“不同”判定最有帮助。</translation>
    </message>
    <message>
        <source>Enough to retrain; {more} more would make it more reliable.</source>
        <translation>已可重新训练；再给 {more} 个判定会更可靠。</translation>
    </message>
    <message>
        <source>Enough to retrain.</source>
        <translation>已可重新训练。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Import labels…</source>
        <translation>导入标签…</translation>
    </message>
    <message>
        <source>Export verdicts…</source>
        <translation>导出判定…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Adapt without verdicts</source>
        <translation>不用判定进行适应</translation>
    </message>
    <message>
        <source>Heads…</source>
        <translation>判别头…</translation>
    </message>
</context>
<context>
    <name>LookingController</name>
    <message>
        <source>Facts copied.</source>
        <translation>已复制信息。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 条路径。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with which program?</source>
        <translation>用哪个程序打开？</translation>
    </message>
    <message>
        <source>{program} can&apos;t be started.</source>
        <translation>无法启动 {program}。</translation>
    </message>
    <message>
        <source>No program opened {name}.</source>
        <translation>没有程序打开 {name}。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Outline what differs</source>
        <translation>圈出不同之处</translation>
    </message>
</context>
<context>
    <name>NearestDelegate</name>
    <message>
        <source>Not connected now</source>
        <translation>当前未连接</translation>
    </message>
    <message>
        <source>  + {count} more</source>
        <translation>  + 另外 {count} 个</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Samelens is already open.</source>
        <translation>Samelens 已打开。</translation>
    </message>
    <message>
        <source>A second window would work on the same photos.</source>
        <translation>第二个窗口会处理同样的照片。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示已打开的窗口</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>再打开一个</translation>
    </message>
</context>
<context>
    <name>PairLoader</name>
    <message>
        <source>Videos are compared by their bytes alone, never by their pictures.</source>
        <translation>视频只按字节比较，不比较画面。</translation>
    </message>
    <message>
        <source>These photos can&apos;t be overlaid: they have too little in common.</source>
        <translation>这两张照片无法叠加：它们的共同之处太少。</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Both photos, overlaid</source>
        <translation>叠加的两张照片</translation>
    </message>
    <message>
        <source>Aligning the photos…</source>
        <translation>正在对齐照片…</translation>
    </message>
    <message>
        <source>This needs two photos.</source>
        <translation>这需要两张照片。</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>没有可见的差异</translation>
    </message>
    <message>
        <source>Bright areas differ ({percent}% of the picture). Overall brightness is ignored.</source>
        <translation>明亮区域是不同之处（占图片的 {percent}%）。忽略整体亮度差异。</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>REMOVED – PUT BACK</source>
        <translation>已移除 – 还原</translation>
    </message>
    <message>
        <source>Click to put it back where it was</source>
        <translation>单击可将其还原到原位置</translation>
    </message>
    <message>
        <source>Click to keep it</source>
        <translation>单击可保留</translation>
    </message>
    <message>
        <source>Click to mark it</source>
        <translation>单击可标记</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Add Pictures</source>
        <translation>添加“图片”</translation>
    </message>
    <message>
        <source>Add Downloads</source>
        <translation>添加“下载”</translation>
    </message>
    <message>
        <source>Add Desktop</source>
        <translation>添加“桌面”</translation>
    </message>
    <message>
        <source>Add {drive}</source>
        <translation>添加 {drive}</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>What Samelens has read from your photos. Safe to clear: the next scan reads them again.</source>
        <translation>Samelens 从你的照片中读取的内容。可以放心清除：下次扫描会重新读取。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Your verdicts and what was learned from them, the history of removals, recent scans. Never deleted here.</source>
        <translation>你的判定和从中学到的内容、移除记录、最近的扫描。绝不会在此删除。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>A record of what happened. Useful when you report a problem.</source>
        <translation>运行情况的记录。报告问题时有用。</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>清除缓存…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open folder: {name}</source>
        <translation>打开文件夹：{name}</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>要清除缓存吗？</translation>
    </message>
    <message>
        <source>The next scan will read every photo again, which takes a while. Your photos, verdicts, heads, history of removals (with undo) and recent scans stay.</source>
        <translation>下次扫描将重新读取每张照片，需要一些时间。你的照片、判定、判别头、移除记录（包括撤销）和最近的扫描都会保留。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>A scan is running and using the cache. Cancel it, or wait until it finishes.</source>
        <translation>扫描正在进行并使用缓存。请取消扫描，或等待其完成。</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>已释放 {size}。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{device} (not found)</source>
        <translation>{device}（未找到）</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Takes effect when you restart Samelens.</source>
        <translation>重新启动 Samelens 后生效。</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>完全相同的副本</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>同一照片</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>相似照片</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>匹配级别</translation>
    </message>
    <message>
        <source>Folders to skip</source>
        <translation>要跳过的文件夹</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>保留规则…</translation>
    </message>
    <message>
        <source>Which photo to keep</source>
        <translation>保留哪张照片</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Full: 32-bit (fp32)</source>
        <translation>全精度：32 位（fp32）</translation>
    </message>
    <message>
        <source>Half: 16-bit (fp16, bf16)</source>
        <translation>半精度：16 位（fp16、bf16）</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Checking what this computer has…</source>
        <translation>正在检查此计算机的配置…</translation>
    </message>
    <message>
        <source>Takes effect with the next scan; in Compare and Find, when you restart Samelens. Automatic picks the fastest option that gives the same results.</source>
        <translation>下次扫描时生效；“比较”和“查找”在重新启动 Samelens 后生效。“自动”会选择结果相同的最快选项。</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡（CUDA）</translation>
    </message>
    <message>
        <source>Mac graphics (MPS)</source>
        <translation>Mac 显卡（MPS）</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器（CPU）</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Photos just read</source>
        <translation>刚读取的照片</translation>
    </message>
</context>
<context>
    <name>RecentScans</name>
    <message>
        <source>Recent scans</source>
        <translation>最近的扫描</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>再次选择</translation>
    </message>
    <message>
        <source>Choose {folders} again</source>
        <translation>再次选择 {folders}</translation>
    </message>
    <message>
        <source>Continue the review of {folders}</source>
        <translation>继续审阅 {folders}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>RemovalController</name>
    <message>
        <source>Putting files back…</source>
        <translation>正在还原文件…</translation>
    </message>
    <message>
        <source>Moving files to the trash…</source>
        <translation>正在将文件移至回收站…</translation>
    </message>
    <message>
        <source>Moving files…</source>
        <translation>正在移动文件…</translation>
    </message>
    <message>
        <source>Replacing files with links…</source>
        <translation>正在将文件替换为链接…</translation>
    </message>
    <message>
        <source>{files} moved to the trash.</source>
        <translation>已将 {files}移至回收站。</translation>
    </message>
    <message>
        <source>{files} moved to {folder}.</source>
        <translation>已将 {files}移至 {folder}。</translation>
    </message>
    <message>
        <source>{files} replaced with hard links.</source>
        <translation>已将 {files}替换为硬链接。</translation>
    </message>
    <message>
        <source>{files} replaced with symbolic links.</source>
        <translation>已将 {files}替换为符号链接。</translation>
    </message>
    <message>
        <source>Metadata added to {photos}.</source>
        <translation>已为 {photos}添加元数据。</translation>
    </message>
    <message>
        <source>Stopped; the rest were left in place.</source>
        <translation>已停止；其余文件保持原样。</translation>
    </message>
    <message>
        <source>Not removed: {files}</source>
        <translation>未移除：{files}</translation>
    </message>
    <message>
        <source>Put back: {files}.</source>
        <translation>已还原：{files}。</translation>
    </message>
    <message>
        <source>Added metadata removed from {photos}.</source>
        <translation>已从 {photos}中删除添加的元数据。</translation>
    </message>
    <message>
        <source>Not put back: {files}</source>
        <translation>未还原：{files}</translation>
    </message>
</context>
<context>
    <name>RemovalSummary</name>
    <message>
        <source>Remove files</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Copy missing metadata to the keepers</source>
        <translation>将缺少的元数据复制到保留项</translation>
    </message>
    <message>
        <source>Files that will be removed</source>
        <translation>将移除的文件</translation>
    </message>
    <message numerus="yes">
        <source>Also remove the RAW file, video or sidecars of %Ln photo(s)</source>
        <translation>
            <numerusform>同时移除 %Ln 张照片的 RAW 文件、视频或附属文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photo(s) whose video would be left behind</source>
        <translation>
            <numerusform>保留 %Ln 张照片，以免其视频被单独留下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of these photos stay: the keeper has nothing as good</source>
        <translation>
            <numerusform>这些照片的 %Ln 个文件会留下：保留项没有同样好的文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) hold a date or place that the kept photo lacks</source>
        <translation>
            <numerusform>%Ln 张照片含有保留项所缺的日期或位置</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移至回收站</translation>
    </message>
    <message>
        <source>The space is freed when you empty the trash.</source>
        <translation>清空回收站后才会释放空间。</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>移至文件夹</translation>
    </message>
    <message>
        <source>They go to a folder you choose and keep their subfolders.</source>
        <translation>移至你选择的文件夹，并保留子文件夹结构。</translation>
    </message>
    <message>
        <source>Replace with hard links</source>
        <translation>替换为硬链接</translation>
    </message>
    <message>
        <source>They go to the trash, and their paths lead to the keeper instead. Same drive only.</source>
        <translation>照片移至回收站，其路径改为指向保留项。仅限同一驱动器。</translation>
    </message>
    <message>
        <source>Replace with symbolic links</source>
        <translation>替换为符号链接</translation>
    </message>
    <message>
        <source>The same, but works across drives. A link breaks if the keeper is moved.</source>
        <translation>同上，但可跨驱动器。如果移动了保留项，链接会失效。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Date, location, keywords and rating go into a small .xmp file next to the keeper. A photo whose metadata can&apos;t be copied isn&apos;t removed.</source>
        <translation>日期、位置、关键词和星级会写入保留项旁边的小型 .xmp 文件。无法复制元数据的照片不会移除。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose where to move the files</source>
        <translation>选择文件移动到的位置</translation>
    </message>
    <message>
        <source>{bytes} in total. Staying in place: {photos}. Before a file is removed, it and its keeper are read and checked again ({read} in all). You can undo this now, or later from History.</source>
        <translation>共 {bytes}。留在原处：{photos}。移除文件之前，会再次读取并检查该文件及其保留项（共 {read}）。你可以立即撤销，也可以以后在历史记录中撤销。</translation>
    </message>
    <message>
        <source>Move {count} to the trash</source>
        <translation>将 {count} 个移至回收站</translation>
    </message>
    <message>
        <source>Move {count} to the folder</source>
        <translation>将 {count} 个移至文件夹</translation>
    </message>
    <message>
        <source>Replace {count} with hard links</source>
        <translation>将 {count} 个替换为硬链接</translation>
    </message>
    <message>
        <source>Replace {count} with symbolic links</source>
        <translation>将 {count} 个替换为符号链接</translation>
    </message>
    <message>
        <source>Looking for companion files…</source>
        <translation>正在查找配套文件…</translation>
    </message>
    <message>
        <source>Remove {photos}?</source>
        <translation>要移除 {photos}吗？</translation>
    </message>
    <message>
        <source>These files stay:</source>
        <translation>这些文件会留下：</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 个</translation>
    </message>
</context>
<context>
    <name>ResultsController</name>
    <message>
        <source>All files could be read.</source>
        <translation>所有文件均可读取。</translation>
    </message>
    <message>
        <source>Could not be read: {files}</source>
        <translation>无法读取：{files}</translation>
    </message>
    <message>
        <source>They were left out of the scan, and nothing was done to them.</source>
        <translation>扫描时略过了它们，未对其执行任何操作。</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Largest groups</source>
        <translation>最大的组</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>完全相同的副本</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>同一照片</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>相似照片</translation>
    </message>
    <message>
        <source>Back to Start</source>
        <translation>返回“开始”</translation>
    </message>
    <message>
        <source>Review groups</source>
        <translation>审阅各组</translation>
    </message>
    <message>
        <source>Look for similar shots…</source>
        <translation>查找相似照片…</translation>
    </message>
    <message>
        <source>Look for edited copies…</source>
        <translation>查找编辑过的副本…</translation>
    </message>
    <message>
        <source>No photos found</source>
        <translation>未找到照片</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>未找到重复照片</translation>
    </message>
    <message>
        <source>All groups are settled</source>
        <translation>所有组均已决定</translation>
    </message>
    <message>
        <source>{groups} for you to decide</source>
        <translation>{groups}由你决定</translation>
    </message>
    <message>
        <source>{groups}, {bytes} could be freed</source>
        <translation>{groups}，可释放 {bytes}</translation>
    </message>
    <message>
        <source>Go back to Start and choose folders that hold photos.</source>
        <translation>请返回“开始”，选择包含照片的文件夹。</translation>
    </message>
    <message>
        <source>Nothing is left to decide. What is in the trash frees its space when you empty it.</source>
        <translation>没有需要决定的内容了。回收站中的内容要在清空后才会释放空间。</translation>
    </message>
    <message>
        <source>Among {files}. Nothing is removed before you have seen a summary.</source>
        <translation>已查找 {files}。在你看过摘要之前，不会移除任何内容。</translation>
    </message>
    <message>
        <source>Among {files} no two are byte for byte the same. Edited and resized copies weren&apos;t looked for.</source>
        <translation>已查找 {files}。没有两个文件的每个字节都相同。未查找编辑过或调整过尺寸的副本。</translation>
    </message>
    <message>
        <source>Among {files} none is a copy of another. Other shots of the same scene weren&apos;t looked for.</source>
        <translation>已查找 {files}。没有文件是另一个文件的副本。未查找同一场景的其他照片。</translation>
    </message>
    <message>
        <source>Among {files}. Go back to Start and add the folders to compare with.</source>
        <translation>已查找 {files}。请返回“开始”，添加要与之比较的文件夹。</translation>
    </message>
    <message>
        <source>None left.</source>
        <translation>没有剩余。</translation>
    </message>
    <message>
        <source>Not looked for in this scan.</source>
        <translation>此次扫描未查找。</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>选出最好的</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>{count} of {photos} could go: {bytes}</source>
        <translation>{photos}中有 {count} 张可移除：{bytes}</translation>
    </message>
    <message>
        <source>{photos}. None of them is marked for you.</source>
        <translation>{photos}。不会替你标记其中任何一张。</translation>
    </message>
    <message>
        <source>{photos}. All stay unless you mark some.</source>
        <translation>{photos}。除非你标记，否则全部留下。</translation>
    </message>
    <message numerus="yes">
        <source>Trash all %Ln copies…</source>
        <translation>
            <numerusform>将全部 %Ln 个副本移至回收站…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all %Ln copies…</source>
        <translation>
            <numerusform>移动全部 %Ln 个副本…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link all %Ln copies…</source>
        <translation>
            <numerusform>链接全部 %Ln 个副本…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>Undone: {name}</source>
        <translation>已撤销：{name}</translation>
    </message>
    <message>
        <source>Redone: {name}</source>
        <translation>已重做：{name}</translation>
    </message>
</context>
<context>
    <name>ReviewMenus</name>
    <message>
        <source>Find similar photos</source>
        <translation>查找相近照片</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>不是重复</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>清除标记</translation>
    </message>
    <message>
        <source>Mark: {badge}</source>
        <translation>标记：{badge}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Make it the keeper</source>
        <translation>设为保留项</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>全部打开</translation>
    </message>
    <message>
        <source>Show the keeper in its folder</source>
        <translation>在文件夹中显示保留项</translation>
    </message>
    <message>
        <source>Copy facts</source>
        <translation>复制信息</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>其他程序…</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>{key} keep</source>
        <translation>{key} 保留</translation>
    </message>
    <message>
        <source>{key} mark</source>
        <translation>{key} 标记</translation>
    </message>
    <message>
        <source>{key} pick</source>
        <translation>{key} 留用</translation>
    </message>
    <message>
        <source>{key} reject</source>
        <translation>{key} 排除</translation>
    </message>
    <message>
        <source>{key} unset</source>
        <translation>{key} 取消</translation>
    </message>
    <message>
        <source>{key} keep all</source>
        <translation>{key} 全部保留</translation>
    </message>
    <message>
        <source>{key} not duplicates</source>
        <translation>{key} 不是重复</translation>
    </message>
    <message>
        <source>{key} all shortcuts</source>
        <translation>{key} 所有快捷键</translation>
    </message>
    <message>
        <source>1 2 3 toggle</source>
        <translation>1 2 3 切换</translation>
    </message>
</context>
<context>
    <name>ReviewTopBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>不是重复</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept {groups}</source>
        <translation>接受 {groups}</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>撤销上一个决定</translation>
    </message>
    <message>
        <source>They are copies, and all of them stay</source>
        <translation>它们是副本，全部留下</translation>
    </message>
    <message>
        <source>They are different photos: keep all and don&apos;t ask again</source>
        <translation>它们是不同的照片：全部保留，不再询问</translation>
    </message>
    <message>
        <source>Settle the group as it is shown and go to the next</source>
        <translation>按显示的内容确定此组，并转到下一组</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史记录…</translation>
    </message>
    <message>
        <source>Not duplicates…</source>
        <translation>不是重复…</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>保留规则…</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>问题…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Open a saved scan…</source>
        <translation>打开已保存的扫描…</translation>
    </message>
</context>
<context>
    <name>ScanOnDesktop</name>
    <message numerus="yes">
        <source>%Ln group(s) found</source>
        <translation>
            <numerusform>找到 %Ln 组</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>未找到重复照片</translation>
    </message>
    <message>
        <source>The scan is done</source>
        <translation>扫描已完成</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>No scan is running</source>
        <translation>没有正在进行的扫描</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>此步骤的进度</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be used</source>
        <translation>无法使用的文件</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Photos already read stay in the cache</source>
        <translation>已读取的照片留在缓存中</translation>
    </message>
    <message>
        <source>Back to Start</source>
        <translation>返回“开始”</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Photos already read are kept, even if you cancel.</source>
        <translation>即使取消，已读取的照片也会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) found</source>
        <translation>
            <numerusform>找到 %Ln 组</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>未找到重复照片</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>looking for photos</source>
        <translation>查找照片</translation>
    </message>
    <message>
        <source>reading photos</source>
        <translation>读取照片</translation>
    </message>
    <message>
        <source>comparing photos</source>
        <translation>比较照片</translation>
    </message>
    <message>
        <source>making groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Creating the demo library</source>
        <translation>正在创建示例图库</translation>
    </message>
    <message>
        <source>Paused in step {number} of {count}: {step}</source>
        <translation>已暂停在第 {number} 步（共 {count} 步）：{step}</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>第 {number} 步（共 {count} 步）：{step}</translation>
    </message>
    <message>
        <source>{photos} in {time}</source>
        <translation>{photos}，用时 {time}</translation>
    </message>
    <message>
        <source>problems: {count}</source>
        <translation>问题：{count}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>每秒 {rate}</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be used: {count}</source>
        <translation>无法使用的文件：{count}</translation>
    </message>
</context>
<context>
    <name>SessionSaver</name>
    <message>
        <source>{problem} What you decide can&apos;t be saved until that is solved.</source>
        <translation>{problem}在解决此问题之前，无法保存你的决定。</translation>
    </message>
</context>
<context>
    <name>SessionsController</name>
    <message>
        <source>Carried over from your last review: decisions about {groups}.</source>
        <translation>已沿用上次审阅中对 {groups}的决定。</translation>
    </message>
    <message>
        <source>Opening the review…</source>
        <translation>正在打开审阅…</translation>
    </message>
    <message>
        <source>Not there as they were: {photos}</source>
        <translation>已更改或消失：{photos}</translation>
    </message>
    <message>
        <source>These have changed or disappeared since the scan. They count as gone from their groups until they are back. Scan again to see what&apos;s there now.</source>
        <translation>这些照片在扫描之后已更改或消失。在恢复之前，它们在各自的组中视为已不存在。重新扫描即可查看现有内容。</translation>
    </message>
    <message>
        <source>Remove this review from the list? What you decided in it is forgotten; no photo is touched.</source>
        <translation>要从列表中移除此审阅吗？你在其中所作的决定会被忘记；不会改动任何照片。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>SkippedNamesEditor</name>
    <message>
        <source>Names of folders to skip, one per line</source>
        <translation>要跳过的文件夹名称，每行一个</translation>
    </message>
    <message>
        <source>One name per line, such as Exports or *.cache</source>
        <translation>每行一个名称，例如 Exports 或 *.cache</translation>
    </message>
    <message>
        <source>Folders with these names aren&apos;t scanned, wherever they are. * stands for any letters. Trash, snapshots and other programs&apos; thumbnails are always skipped.</source>
        <translation>无论在哪里，这些名称的文件夹都不会被扫描。* 代表任意字符。回收站、快照和其他程序的缩略图始终跳过。</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The grid is for groups of {count} photos or more.</source>
        <translation>网格用于至少有 {count} 张照片的组。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Find duplicate photos</source>
        <translation>查找重复照片</translation>
    </message>
    <message>
        <source>{folder} is already in the list.</source>
        <translation>{folder} 已在列表中。</translation>
    </message>
    <message>
        <source>Left out because they aren&apos;t folders: {count}</source>
        <translation>因不是文件夹而略过：{count}</translation>
    </message>
    <message>
        <source>Only folders can be scanned. To look for one photo, drop it on Find.</source>
        <translation>只能扫描文件夹。要查找单张照片，请将它拖放到“查找”。</translation>
    </message>
    <message>
        <source>Choose folders, and Samelens finds copies, edits and crops of the same photo.</source>
        <translation>选择文件夹，Samelens 会找出同一张照片的副本、编辑版和裁剪版。</translation>
    </message>
    <message>
        <source>You compare them side by side and decide what stays.</source>
        <translation>你并排比较，决定哪些留下。</translation>
    </message>
    <message>
        <source>What you remove goes to the trash, and you can undo it.</source>
        <translation>移除的内容会进入回收站，而且可以撤销。</translation>
    </message>
    <message>
        <source>Try it with a demo library</source>
        <translation>用示例图库试试</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Drop folders here.</source>
        <translation>将文件夹拖放到此处。</translation>
    </message>
    <message>
        <source>Exact copies: byte for byte the same. Fast; pictures aren&apos;t compared.</source>
        <translation>完全相同的副本：每个字节都相同。速度快；不比较画面。</translation>
    </message>
    <message>
        <source>Same photo: also edits, crops, other sizes and formats.</source>
        <translation>同一照片：还包括编辑版、裁剪版、其他尺寸和格式。</translation>
    </message>
    <message>
        <source>Similar shots: also other shots of the same scene. Check these carefully.</source>
        <translation>相似照片：还包括同一场景的其他照片。请仔细检查。</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>匹配级别</translation>
    </message>
    <message>
        <source>Open a saved scan…</source>
        <translation>打开已保存的扫描…</translation>
    </message>
    <message numerus="yes">
        <source>Scan %Ln folder(s)</source>
        <translation>
            <numerusform>扫描 %Ln 个文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
</context>
<context>
    <name>SurveyGrid</name>
    <message>
        <source>Photos in the group</source>
        <translation>组中的照片</translation>
    </message>
</context>
<context>
    <name>TaughtList</name>
    <message>
        <source>Change your verdict on the selected pairs</source>
        <translation>更改所选照片对的判定</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Forget your verdict on the selected pairs</source>
        <translation>忘记所选照片对的判定</translation>
    </message>
    <message>
        <source>Verdicts to show</source>
        <translation>要显示的判定</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Your verdicts</source>
        <translation>你的判定</translation>
    </message>
    <message>
        <source>Your verdicts ({count})</source>
        <translation>你的判定（{count}）</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>not in recent scans</source>
        <translation>不在最近的扫描中</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
</context>
<context>
    <name>TeachController</name>
    <message>
        <source>Looking for pairs worth asking about…</source>
        <translation>正在查找值得询问的照片对…</translation>
    </message>
    <message>
        <source>Import verdicts, or labelled pairs: two paths and 1 or 0</source>
        <translation>导入判定，或带标签的照片对：两个路径和 1 或 0</translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>导出判定</translation>
    </message>
    <message>
        <source>Verdicts added: {added}; already known: {known}.</source>
        <translation>已添加判定：{added}；已有：{known}。</translation>
    </message>
    <message>
        <source>Photos that were never scanned: {count}. Scan their folder, so that what was said of them can teach.</source>
        <translation>从未扫描过的照片：{count}。请扫描其所在文件夹，这样才能用于教学。</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be used: {count}.</source>
        <translation>无法使用的行：{count}。</translation>
    </message>
    <message>
        <source>You&apos;ve answered all of these pairs.</source>
        <translation>你已回答所有这些照片对。</translation>
    </message>
    <message>
        <source>There are no pairs to ask about yet. Scan a folder first.</source>
        <translation>还没有可询问的照片对。请先扫描一个文件夹。</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Looking for pairs worth asking about…</source>
        <translation>正在查找值得询问的照片对…</translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <translation>第 {number} 对，共 {count} 对</translation>
    </message>
    <message>
        <source>Samelens isn&apos;t sure: {score} for “same”.</source>
        <translation>Samelens 不确定：“相同”的可能性为 {score}。</translation>
    </message>
    <message>
        <source>Samelens thinks these are the same ({score}).</source>
        <translation>Samelens 认为它们相同（{score}）。</translation>
    </message>
    <message>
        <source>Samelens thinks these are different: {score} for “same”.</source>
        <translation>Samelens 认为它们不同：“相同”的可能性为 {score}。</translation>
    </message>
    <message>
        <source>You said same, but Samelens says different ({score} for “same”). Are you still sure?</source>
        <translation>你说相同，但 Samelens 认为不同（“相同”的可能性为 {score}）。你仍然确定吗？</translation>
    </message>
    <message>
        <source>You said different, but Samelens says same ({score}). Are you still sure?</source>
        <translation>你说不同，但 Samelens 认为相同（{score}）。你仍然确定吗？</translation>
    </message>
    <message>
        <source>Scan a folder</source>
        <translation>扫描文件夹</translation>
    </message>
    <message>
        <source>Look for more pairs</source>
        <translation>查找更多照片对</translation>
    </message>
    <message>
        <source>Do these two belong in the same group?</source>
        <translation>这两张照片应放在同一组吗？</translation>
    </message>
    <message>
        <source>Same: shown in one group, where you decide; only copies are ever suggested for removal. Different: never in one group.</source>
        <translation>相同：显示在同一组中，由你决定；只有副本才会被建议移除。不同：绝不放在同一组。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Previous pair; its verdict is undone</source>
        <translation>上一对；其判定会被撤销</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>{photos} marked</source>
        <translation>已标记 {photos}</translation>
    </message>
    <message>
        <source>{bytes} to free</source>
        <translation>可释放 {bytes}</translation>
    </message>
    <message>
        <source>Remove {count}…</source>
        <translation>移除 {count}…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Auto-mark…</source>
        <translation>自动标记…</translation>
    </message>
    <message>
        <source>Preview what would be marked in all undecided groups</source>
        <translation>预览在所有未决定的组中将标记的内容</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>保留规则…</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>Reading your verdicts…</source>
        <translation>正在读取你的判定…</translation>
    </message>
</context>
<context>
    <name>TrainingReportDialog</name>
    <message>
        <source>What was learned</source>
        <translation>学习结果</translation>
    </message>
    <message>
        <source>Pairs it now judges differently</source>
        <translation>现在判断不同的照片对</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Leave all as it was</source>
        <translation>一切保持原样</translation>
    </message>
    <message>
        <source>What was learned looks better, but that may be chance</source>
        <translation>学习结果看起来更好，但可能只是偶然</translation>
    </message>
    <message>
        <source>What was learned judges your photos better</source>
        <translation>学习结果对你的照片判断得更好</translation>
    </message>
    <message>
        <source>What was learned isn&apos;t better, so nothing changes</source>
        <translation>学习结果并没有更好，因此不作改变</translation>
    </message>
    <message>
        <source>What was learned misses edited copies, so nothing changes</source>
        <translation>学习结果会漏掉编辑过的副本，因此不作改变</translation>
    </message>
    <message>
        <source>On your verdicts it got better, but of edited copies it recognizes {after} where it was {before}.</source>
        <translation>对你的判定，它有所改进；但对编辑过的副本，它的识别率从 {before} 变为 {after}。</translation>
    </message>
    <message>
        <source>One figure rose, but the other fell by as much or more.</source>
        <translation>一个数值上升了，但另一个下降得同样多或更多。</translation>
    </message>
    <message>
        <source>The figures rose, but it&apos;s still right hardly more often than by guessing. Nothing changes. Check whether your verdicts contradict each other.</source>
        <translation>数值上升了，但它的正确率仍然与猜测相差无几。不作改变。请检查你的判定是否互相矛盾。</translation>
    </message>
    <message>
        <source>The figures rose, but with so few pairs to measure on, luck alone could do that. Nothing changes. Give more verdicts and retrain.</source>
        <translation>数值上升了，但可用来测量的照片对太少，可能只是运气。不作改变。请多给一些判定，然后重新训练。</translation>
    </message>
    <message>
        <source>Learned from {same} same and {different} different pairs. Measured on pairs of photos it didn&apos;t learn from; the ranges in parentheses allow for chance.</source>
        <translation>从 {same} 对相同和 {different} 对不同的照片中学习。用未参与学习的照片对测量；括号中的范围考虑了偶然因素。</translation>
    </message>
    <message>
        <source>Verdicts left out because their photos aren&apos;t in any scan: {count}.</source>
        <translation>因照片不在任何扫描中而略过的判定：{count}。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Pairs it calls the same that really are</source>
        <translation>判为相同的照片对中，确实相同的比例</translation>
    </message>
    <message>
        <source>Pairs that are the same and that it finds</source>
        <translation>相同的照片对中，能找到的比例</translation>
    </message>
    <message>
        <source>Both combined</source>
        <translation>两者综合</translation>
    </message>
    <message>
        <source>Edited copies it still recognizes</source>
        <translation>仍能识别的编辑副本</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>你的判定</translation>
    </message>
    <message>
        <source>Score: before → after</source>
        <translation>得分：之前 → 之后</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>现在错误</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>现在正确</translation>
    </message>
</context>
<context>
    <name>VerdictListDialog</name>
    <message>
        <source>Not duplicates</source>
        <translation>不是重复</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Let the next scan compare these photos again</source>
        <translation>让下次扫描重新比较这些照片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Scans never put these pairs in one group. If you remove a pair, the next scan can find it again.</source>
        <translation>扫描绝不会把这些照片对放在同一组。删除某一对后，下次扫描可能会再次找到它。</translation>
    </message>
    <message>
        <source>You haven&apos;t called anything “not duplicates” yet.</source>
        <translation>你还没有将任何照片标为“不是重复”。</translation>
    </message>
    <message>
        <source>Pairs that aren&apos;t duplicates</source>
        <translation>不是重复的照片对</translation>
    </message>
</context>
<context>
    <name>VerdictModel</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Not a duplicate of</source>
        <translation>与其不重复的照片</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>判定时间</translation>
    </message>
    <message>
        <source>not in recent scans</source>
        <translation>不在最近的扫描中</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Drop two photos above to compare them.</source>
        <translation>将两张照片拖放到上方进行比较。</translation>
    </message>
    <message>
        <source>same pixels</source>
        <translation>像素相同</translation>
    </message>
    <message>
        <source>different pixels</source>
        <translation>像素不同</translation>
    </message>
    <message>
        <source>same bytes</source>
        <translation>字节相同</translation>
    </message>
    <message>
        <source>different bytes</source>
        <translation>字节不同</translation>
    </message>
    <message>
        <source>Advanced: cosine {value}</source>
        <translation>高级：余弦 {value}</translation>
    </message>
    <message>
        <source>No difference can be seen.</source>
        <translation>看不出差异。</translation>
    </message>
    <message>
        <source>Otherwise no difference can be seen.</source>
        <translation>除此之外看不出差异。</translation>
    </message>
    <message>
        <source>You said: same</source>
        <translation>你说：相同</translation>
    </message>
    <message>
        <source>You said: different</source>
        <translation>你说：不同</translation>
    </message>
    <message>
        <source>You said: ignore</source>
        <translation>你说：忽略</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation>你怎么看？</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>差异之处</translation>
    </message>
    <message>
        <source>Color, texture</source>
        <translation>颜色、纹理</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>图案</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Advanced: layer {name} of the network</source>
        <translation>高级：网络的 {name} 层</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Remembered. The next scan will follow your verdict.</source>
        <translation>已记住。下次扫描将遵循你的判定。</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Marked and not yet removed: {files}.</source>
        <translation>已标记但尚未移除：{files}。</translation>
    </message>
    <message>
        <source>Trash {files} now…</source>
        <translation>立即将 {files}移至回收站…</translation>
    </message>
    <message>
        <source>Move {files} now…</source>
        <translation>立即移动 {files}…</translation>
    </message>
    <message>
        <source>Link {files} now…</source>
        <translation>立即链接 {files}…</translation>
    </message>
    <message>
        <source>Close and lose what isn&apos;t saved</source>
        <translation>关闭并失去未保存的内容</translation>
    </message>
    <message>
        <source>Keep the marks for next time</source>
        <translation>保留标记，下次再用</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>不关闭</translation>
    </message>
</context>
<context>
    <name>companion</name>
    <message>
        <source>LIVE</source>
        <translation>实况</translation>
    </message>
    <message>
        <source>VIDEO</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>One photo, {count} files: {names}</source>
        <translation>一张照片，{count} 个文件：{names}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A file that was to go with it has changed: {path}.</source>
        <translation>要随它一起移除的文件已更改：{path}。</translation>
    </message>
    <message>
        <source>A hard link can&apos;t be created here: {why}.</source>
        <translation>无法在此创建硬链接：{why}。</translation>
    </message>
    <message>
        <source>A link can&apos;t be put in its place: {why}.</source>
        <translation>无法在其位置放置链接：{why}。</translation>
    </message>
    <message>
        <source>A network drive has no trash. Move it to a folder instead.</source>
        <translation>网络驱动器没有回收站。请改为移至文件夹。</translation>
    </message>
    <message>
        <source>A photo that it belongs to is still there.</source>
        <translation>它所属的照片仍然存在。</translation>
    </message>
    <message>
        <source>A symbolic link can&apos;t be created here: {why}.</source>
        <translation>无法在此创建符号链接：{why}。</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. If an earlier removal was interrupted, you&apos;ll be told the next time Samelens starts.</source>
        <translation>另一个 Samelens 正在移动文件。如果之前的移除被中断，下次启动 Samelens 时会告诉你。</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. Try again once it has finished.</source>
        <translation>另一个 Samelens 正在移动文件。请等它完成后再试。</translation>
    </message>
    <message>
        <source>Another file has taken its place, so it stays where it is: {place}.</source>
        <translation>另一个文件已占据其位置，因此它留在原处：{place}。</translation>
    </message>
    <message>
        <source>At least one thread is needed.</source>
        <translation>至少需要一个线程。</translation>
    </message>
    <message>
        <source>At least {least} scanned photos are needed, on drives that are connected.</source>
        <translation>至少需要 {least} 张已扫描的照片，且位于已连接的驱动器上。</translation>
    </message>
    <message>
        <source>At most {most} names of folders to skip can be used.</source>
        <translation>最多可使用 {most} 个要跳过的文件夹名称。</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>按文件名</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Choose at least one folder to scan.</source>
        <translation>请至少选择一个要扫描的文件夹。</translation>
    </message>
    <message>
        <source>Choose {name}.</source>
        <translation>请选择 {name}。</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folders with a name that you chose to skip aren&apos;t scanned ({count}).</source>
        <translation>名称被你设为跳过的文件夹不会扫描（{count}）。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>HDR, unlike the photo to keep</source>
        <translation>是 HDR，而保留项不是</translation>
    </message>
    <message>
        <source>Head {number} belongs to another backbone.</source>
        <translation>判别头 {number} 属于另一个骨干网络。</translation>
    </message>
    <message>
        <source>History knows of no removal of it that can be undone.</source>
        <translation>历史记录中没有可撤销的对它的移除。</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>ICC profile {profile} instead of {other_profile}</source>
        <translation>ICC 配置文件为 {profile}，而非 {other_profile}</translation>
    </message>
    <message>
        <source>It can no longer be read: {why}.</source>
        <translation>已无法再读取它：{why}。</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with its copy: {why}.</source>
        <translation>无法将它与其副本比较：{why}。</translation>
    </message>
    <message>
        <source>It can&apos;t be located in the trash. Restore it from there yourself.</source>
        <translation>在回收站中找不到它的位置。请自行从回收站还原。</translation>
    </message>
    <message>
        <source>It can&apos;t be moved to the trash ({why}). The drive may not have one. Move it to a folder instead.</source>
        <translation>无法将它移至回收站（{why}）。该驱动器可能没有回收站。请改为移至文件夹。</translation>
    </message>
    <message>
        <source>It can&apos;t be moved: {why}.</source>
        <translation>无法移动它：{why}。</translation>
    </message>
    <message>
        <source>It can&apos;t be put back: {why}.</source>
        <translation>无法还原它：{why}。</translation>
    </message>
    <message>
        <source>It has changed since the scan.</source>
        <translation>它在扫描之后已更改。</translation>
    </message>
    <message>
        <source>It was moved to {place}, but that drive isn&apos;t connected. Connect it and undo again.</source>
        <translation>它已移至 {place}，但该驱动器未连接。请连接后再次撤销。</translation>
    </message>
    <message>
        <source>It was put back, because {path} belongs to it and has to stay. {what}</source>
        <translation>它已还原，因为 {path} 属于它且必须留下。{what}</translation>
    </message>
    <message>
        <source>It&apos;s away, but {path}, which belongs to it, has to stay. {what} It was to be put back at once. {stuck}</source>
        <translation>它已移走，但属于它的 {path} 必须留下。{what}它本应立即还原。{stuck}</translation>
    </message>
    <message>
        <source>It&apos;s gone.</source>
        <translation>它已不存在。</translation>
    </message>
    <message>
        <source>It&apos;s in a reference folder. Those are never touched.</source>
        <translation>它位于参考文件夹中。其中的照片绝不会改动。</translation>
    </message>
    <message>
        <source>It&apos;s in the trash, but with no link in its place.</source>
        <translation>它已在回收站中，但原位置没有链接。</translation>
    </message>
    <message>
        <source>It&apos;s in the trash. {what}</source>
        <translation>它已在回收站中。{what}</translation>
    </message>
    <message>
        <source>It&apos;s in use by another running Samelens.</source>
        <translation>另一个正在运行的 Samelens 正在使用它。</translation>
    </message>
    <message>
        <source>It&apos;s no longer at {place}.</source>
        <translation>它已不在 {place}。</translation>
    </message>
    <message>
        <source>It&apos;s no longer in the trash.</source>
        <translation>它已不在回收站中。</translation>
    </message>
    <message>
        <source>It&apos;s the same file as the keeper.</source>
        <translation>它与保留项是同一个文件。</translation>
    </message>
    <message>
        <source>Its bytes no longer match the keeper&apos;s.</source>
        <translation>其字节与保留项已不再一致。</translation>
    </message>
    <message>
        <source>Its drive isn&apos;t connected. Connect it and undo again.</source>
        <translation>其驱动器未连接。请连接后再次撤销。</translation>
    </message>
    <message>
        <source>Its metadata can&apos;t be copied to the keeper: the keeper is in a reference folder. Those are never touched.</source>
        <translation>无法将其元数据复制到保留项：保留项位于参考文件夹中。其中的照片绝不会改动。</translation>
    </message>
    <message>
        <source>Its metadata can&apos;t be copied to the keeper: {reason}</source>
        <translation>无法将其元数据复制到保留项：{reason}</translation>
    </message>
    <message>
        <source>Its name says this is an SVG drawing, not a photo.</source>
        <translation>从名称看，这是 SVG 绘图，不是照片。</translation>
    </message>
    <message>
        <source>Its place no longer holds the link to the keeper, so the file stays where it is: {place}.</source>
        <translation>其位置上已不是指向保留项的链接，因此文件留在原处：{place}。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Libraries of other programs are compared, but nothing in them is offered for removal ({count}).</source>
        <translation>其他程序的图库会参与比较，但其中的内容不会被建议移除（{count}）。</translation>
    </message>
    <message>
        <source>Links that lead out of the chosen folders aren&apos;t followed ({count}). To compare what they lead to, choose that folder as well.</source>
        <translation>不会跟随指向所选文件夹之外的链接（{count}）。要比较它们指向的内容，请同时选择该文件夹。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nothing was moved, because Samelens can&apos;t tell whether another one is moving files: {why}.</source>
        <translation>未移动任何内容，因为 Samelens 无法确定是否有另一个 Samelens 正在移动文件：{why}。</translation>
    </message>
    <message>
        <source>Photos disappeared from this folder during the scan ({count}). Scan again.</source>
        <translation>扫描期间，此文件夹中有照片消失（{count}）。请重新扫描。</translation>
    </message>
    <message>
        <source>Photos that can be reached in two ways, such as two mounts of one drive, are scanned once ({count}).</source>
        <translation>可通过两条路径访问的照片（例如同一驱动器的两个挂载点）只扫描一次（{count}）。</translation>
    </message>
    <message>
        <source>Photos that you moved away as duplicates aren&apos;t scanned again ({count}).</source>
        <translation>你作为重复照片移走的照片不会再次扫描（{count}）。</translation>
    </message>
    <message>
        <source>Pictures in this format can&apos;t be read ({format}).</source>
        <translation>无法读取此格式的图片（{format}）。</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Please download them again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>Please install Samelens again.</source>
        <translation>请重新安装 Samelens。</translation>
    </message>
    <message>
        <source>Please train its head again.</source>
        <translation>请重新训练其判别头。</translation>
    </message>
    <message>
        <source>Retraining needs {least} verdicts on scanned photos, at least {each} of each kind. You have {same} same and {different} different.</source>
        <translation>重新训练需要 {least} 个针对已扫描照片的判定，每种至少 {each} 个。你有 {same} 个相同和 {different} 个不同。</translation>
    </message>
    <message>
        <source>Row {number}: {reason}</source>
        <translation>第 {number} 行：{reason}</translation>
    </message>
    <message>
        <source>Samelens crashed while reading this file. It will be skipped until it changes.</source>
        <translation>Samelens 在读取此文件时崩溃。在它更改之前将一直跳过。</translation>
    </message>
    <message>
        <source>Samelens stopped while putting files back. You can put back the rest from History.</source>
        <translation>Samelens 在还原文件时停止。可在历史记录中还原其余文件。</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Snapshots and backups of folders aren&apos;t scanned ({count}).</source>
        <translation>文件夹的快照和备份不会扫描（{count}）。</translation>
    </message>
    <message>
        <source>Stopped before it was moved.</source>
        <translation>在移动之前已停止。</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>The added metadata stays: a photo it came from hasn&apos;t been put back.</source>
        <translation>添加的元数据会保留：元数据来源的一张照片尚未还原。</translation>
    </message>
    <message>
        <source>The backbone {name} has no head yet, so it can&apos;t tell which photos match. Train one on your own photos in Settings › Advanced, or with: {command}. To switch back: {back}</source>
        <translation>骨干网络 {name} 尚无判别头，因此无法判断哪些照片匹配。请在“设置 › 高级”中用你自己的照片训练一个，或运行：{command}。切换回去：{back}</translation>
    </message>
    <message>
        <source>The backbone {name} hasn&apos;t been downloaded yet. Get it with: {command}</source>
        <translation>骨干网络 {name} 尚未下载。获取方法：{command}</translation>
    </message>
    <message>
        <source>The cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>The cache was damaged and is being rebuilt, so photos will be read again.</source>
        <translation>缓存已损坏，正在重建，因此会重新读取照片。</translation>
    </message>
    <message>
        <source>The demo can&apos;t be written to {path}: {why}.</source>
        <translation>无法将示例图库写入 {path}：{why}。</translation>
    </message>
    <message>
        <source>The description of the head {name} can&apos;t be read: {why}</source>
        <translation>无法读取判别头 {name} 的说明：{why}</translation>
    </message>
    <message>
        <source>The description of the weights {name} can&apos;t be read ({why}). {remedy}</source>
        <translation>无法读取权重 {name} 的说明（{why}）。{remedy}</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written to.</source>
        <translation>磁盘无法读取或写入。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk is full: there&apos;s no room for the weights in {path}.</source>
        <translation>磁盘已满：{path} 中没有空间存放权重。</translation>
    </message>
    <message>
        <source>The download of {name} stopped at {percent}%. Download it again, and it will continue from there.</source>
        <translation>{name} 的下载停在 {percent}%。再次下载即可从该处继续。</translation>
    </message>
    <message>
        <source>The download was deleted. Please download it again.</source>
        <translation>下载的文件已删除。请重新下载。</translation>
    </message>
    <message>
        <source>The file at {place} isn&apos;t the one that was removed, so it stays there.</source>
        <translation>{place} 处的文件不是被移除的那个，因此保持不动。</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened; the folder may be missing or protected.</source>
        <translation>无法打开文件；文件夹可能不存在或受保护。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: permission denied.</source>
        <translation>无法读取文件：没有权限。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}.</source>
        <translation>无法读取文件：{why}。</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Scan again.</source>
        <translation>读取期间文件发生了更改。请重新扫描。</translation>
    </message>
    <message>
        <source>The file disappeared during the scan.</source>
        <translation>扫描期间文件消失了。</translation>
    </message>
    <message>
        <source>The file has changed since the scan. Scan again.</source>
        <translation>文件在扫描之后已更改。请重新扫描。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>The file with your decisions is damaged: {path}. It was left as it is. Any backups are next to it ({backups}): to go back to one, rename it to {name}.</source>
        <translation>保存你的决定的文件已损坏：{path}。它保持原样。如有备份，就在它旁边（{backups}）：要恢复到某个备份，请将其重命名为 {name}。</translation>
    </message>
    <message>
        <source>The file&apos;s modification date is after the year 2262. Please correct it.</source>
        <translation>文件的修改日期晚于 2262 年。请更正。</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: permission denied.</source>
        <translation>无法读取文件夹：没有权限。</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: {why}.</source>
        <translation>无法读取文件夹：{why}。</translation>
    </message>
    <message>
        <source>The folder isn&apos;t there. Its drive may be disconnected.</source>
        <translation>文件夹不存在。其驱动器可能未连接。</translation>
    </message>
    <message>
        <source>The folder or file can&apos;t be written to.</source>
        <translation>无法写入该文件夹或文件。</translation>
    </message>
    <message>
        <source>The head for {name} is trained on copies of your own photos. Scan at least {least} different photos first.</source>
        <translation>{name} 的判别头用你自己照片的副本来训练。请先扫描至少 {least} 张不同的照片。</translation>
    </message>
    <message>
        <source>The head in use learned from your verdicts, which teach more than copies can. To adapt without verdicts, switch to the head that came with Samelens first.</source>
        <translation>使用中的判别头是从你的判定中学习的，判定比副本更能教会它。要不用判定进行适应，请先切换到随 Samelens 提供的判别头。</translation>
    </message>
    <message>
        <source>The head you taught can&apos;t be used: {reason} Samelens is using its own head instead. All your verdicts are still there; you can retrain on the Teach page.</source>
        <translation>无法使用你训练的判别头：{reason}Samelens 正在改用自带的判别头。你的判定全部还在；可在“教学”页面重新训练。</translation>
    </message>
    <message>
        <source>The head {name} belongs to another backbone.</source>
        <translation>判别头 {name} 属于另一个骨干网络。</translation>
    </message>
    <message>
        <source>The head {name} can&apos;t be used: {why}</source>
        <translation>无法使用判别头 {name}：{why}</translation>
    </message>
    <message>
        <source>The history of removals</source>
        <translation>移除记录</translation>
    </message>
    <message>
        <source>The keeper can&apos;t be read: {why}.</source>
        <translation>无法读取保留项：{why}。</translation>
    </message>
    <message>
        <source>The keeper has changed since the scan. Scan again.</source>
        <translation>保留项在扫描之后已更改。请重新扫描。</translation>
    </message>
    <message>
        <source>The keeper is gone.</source>
        <translation>保留项已不存在。</translation>
    </message>
    <message>
        <source>The keeper is marked too, so nothing was done.</source>
        <translation>保留项也被标记了，因此未执行任何操作。</translation>
    </message>
    <message>
        <source>The keeper is on another drive; a hard link can&apos;t lead there.</source>
        <translation>保留项在另一个驱动器上；硬链接无法指向那里。</translation>
    </message>
    <message>
        <source>The keeper is only a link to a file somewhere else.</source>
        <translation>保留项只是指向别处文件的链接。</translation>
    </message>
    <message>
        <source>The keeper vanished together with this photo: they are one file with two paths. Nothing more was removed. {what}</source>
        <translation>保留项与这张照片一同消失了：它们是有两条路径的同一文件。没有再移除其他内容。{what}</translation>
    </message>
    <message>
        <source>The keeper vanished together with this photo: they are one file with two paths. The photo was put back, and nothing more was removed.</source>
        <translation>保留项与这张照片一同消失了：它们是有两条路径的同一文件。照片已还原，没有再移除其他内容。</translation>
    </message>
    <message>
        <source>The keeper&apos;s own copy of a file that was to go with it has changed or is gone: {path}.</source>
        <translation>要一起移除的文件在保留项旁的对应文件已更改或不存在：{path}。</translation>
    </message>
    <message>
        <source>The keeper&apos;s sidecar can&apos;t be written: {why}.</source>
        <translation>无法写入保留项的附属文件：{why}。</translation>
    </message>
    <message>
        <source>The keeper&apos;s sidecar has just changed, or is a link.</source>
        <translation>保留项的附属文件刚刚更改，或是一个链接。</translation>
    </message>
    <message>
        <source>The link is broken: what it points to is gone.</source>
        <translation>链接已失效：它指向的内容已不存在。</translation>
    </message>
    <message>
        <source>The picture claims to be absurdly large ({width} × {height}).</source>
        <translation>图片声称的尺寸大得离谱（{width} × {height}）。</translation>
    </message>
    <message>
        <source>The picture claims to be absurdly large.</source>
        <translation>图片声称的尺寸大得离谱。</translation>
    </message>
    <message>
        <source>The picture is damaged and can&apos;t be decoded.</source>
        <translation>图片已损坏，无法解码。</translation>
    </message>
    <message>
        <source>The picture is incomplete: the file ends too early.</source>
        <translation>图片不完整：文件过早结束。</translation>
    </message>
    <message>
        <source>The picture is too large for this computer&apos;s memory.</source>
        <translation>图片太大，此计算机的内存不足。</translation>
    </message>
    <message>
        <source>The picture takes too long to decode, so it was given up.</source>
        <translation>图片解码时间过长，已放弃。</translation>
    </message>
    <message>
        <source>The server refused to send {name} (HTTP status {status}).</source>
        <translation>服务器拒绝发送 {name}（HTTP 状态 {status}）。</translation>
    </message>
    <message>
        <source>The server sent a file other than {name}. Nothing was kept. Try again later.</source>
        <translation>服务器发送的文件不是 {name}。未保留任何内容。请稍后再试。</translation>
    </message>
    <message>
        <source>The server with {name} can&apos;t be reached. Check your network, or get the file some other way and choose it here.</source>
        <translation>无法连接提供 {name} 的服务器。请检查网络，或通过其他途径获取该文件并在此选择。</translation>
    </message>
    <message>
        <source>The sidecar can&apos;t be restored: {why}.</source>
        <translation>无法还原附属文件：{why}。</translation>
    </message>
    <message>
        <source>The sidecar has been changed since then, so it stays as it is.</source>
        <translation>附属文件此后已更改，因此保持不变。</translation>
    </message>
    <message>
        <source>The table {table} is damaged.</source>
        <translation>表 {table} 已损坏。</translation>
    </message>
    <message>
        <source>The threshold must be above 0 and at most 1.</source>
        <translation>阈值必须大于 0 且不超过 1。</translation>
    </message>
    <message>
        <source>The weights can&apos;t be saved in {path}: {why}</source>
        <translation>无法将权重保存到 {path}：{why}</translation>
    </message>
    <message>
        <source>The weights of {name} aren&apos;t for a ResNet-50 ({tensor}).</source>
        <translation>{name} 的权重不适用于 ResNet-50（{tensor}）。</translation>
    </message>
    <message>
        <source>The weights of {name} contain numbers that aren&apos;t finite.</source>
        <translation>{name} 的权重含有非有限的数值。</translation>
    </message>
    <message>
        <source>The weights {name} aren&apos;t for a ResNet-50.</source>
        <translation>权重 {name} 不适用于 ResNet-50。</translation>
    </message>
    <message>
        <source>The weights {name} aren&apos;t the ones Samelens was built with, or they&apos;re damaged. {remedy}</source>
        <translation>权重 {name} 与构建 Samelens 时所用的不符，或已损坏。{remedy}</translation>
    </message>
    <message>
        <source>The weights {name} can&apos;t be read ({why}). {remedy}</source>
        <translation>无法读取权重 {name}（{why}）。{remedy}</translation>
    </message>
    <message>
        <source>The weights {name} can&apos;t be read.</source>
        <translation>无法读取权重 {name}。</translation>
    </message>
    <message>
        <source>The weights {name} don&apos;t fit: {why}</source>
        <translation>权重 {name} 不匹配：{why}</translation>
    </message>
    <message>
        <source>There is already another file at {place}.</source>
        <translation>{place} 处已有另一个文件。</translation>
    </message>
    <message>
        <source>There is no backbone called {name}. Choose one of these: {names}.</source>
        <translation>没有名为 {name} 的骨干网络。请从以下选择：{names}。</translation>
    </message>
    <message>
        <source>There is no head {number}.</source>
        <translation>没有判别头 {number}。</translation>
    </message>
    <message>
        <source>This RAW file can&apos;t be decoded. It may be damaged, or from a camera that isn&apos;t supported.</source>
        <translation>无法解码此 RAW 文件。它可能已损坏，或来自不受支持的相机。</translation>
    </message>
    <message>
        <source>This computer has no {device} device.</source>
        <translation>此计算机没有 {device} 设备。</translation>
    </message>
    <message>
        <source>This folder is in a trash, a snapshot or another program&apos;s thumbnails. It was scanned because you chose it.</source>
        <translation>此文件夹位于回收站、快照或其他程序的缩略图中。因为是你选择的，所以仍进行了扫描。</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>这是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>This is not a photo in a known format.</source>
        <translation>这不是已知格式的照片。</translation>
    </message>
    <message>
        <source>This is the keeper. Make another photo the keeper first.</source>
        <translation>这是保留项。请先将另一张照片设为保留项。</translation>
    </message>
    <message>
        <source>This is the last unmarked photo in the group.</source>
        <translation>这是组中最后一张未标记的照片。</translation>
    </message>
    <message>
        <source>This photo has already been removed.</source>
        <translation>这张照片已移除。</translation>
    </message>
    <message>
        <source>This photo is in a reference folder. Those are never touched.</source>
        <translation>这张照片位于参考文件夹中。其中的照片绝不会改动。</translation>
    </message>
    <message>
        <source>This review was removed from the list.</source>
        <translation>此审阅已从列表中移除。</translation>
    </message>
    <message>
        <source>Thumbnails and previews of other programs aren&apos;t scanned ({count}).</source>
        <translation>其他程序的缩略图和预览不会扫描（{count}）。</translation>
    </message>
    <message>
        <source>Trash folders aren&apos;t scanned ({count}).</source>
        <translation>回收站文件夹不会扫描（{count}）。</translation>
    </message>
    <message>
        <source>Video, {length}, {size}</source>
        <translation>视频，{length}，{size}</translation>
    </message>
    <message>
        <source>Video, {size}</source>
        <translation>视频，{size}</translation>
    </message>
    <message>
        <source>What was learned can&apos;t be saved in {path}: {why}.</source>
        <translation>无法将学习结果保存到 {path}：{why}。</translation>
    </message>
    <message>
        <source>Your choice can&apos;t be saved in {path}: {why}</source>
        <translation>无法将你的选择保存到 {path}：{why}</translation>
    </message>
    <message>
        <source>Your choice of backbone can&apos;t be read. Choose again with: {command}</source>
        <translation>无法读取你选择的骨干网络。请重新选择：{command}</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>你的决定</translation>
    </message>
    <message>
        <source>Your home folder isn&apos;t known. Set HOME, or {variable}.</source>
        <translation>无法确定你的主文件夹。请设置 HOME 或 {variable}。</translation>
    </message>
    <message>
        <source>a depth map</source>
        <translation>深度图</translation>
    </message>
    <message>
        <source>a frame or something else was added around it</source>
        <translation>四周添加了边框或其他内容</translation>
    </message>
    <message>
        <source>a gain map (HDR)</source>
        <translation>增益图（HDR）</translation>
    </message>
    <message>
        <source>a motion photo: its video isn&apos;t in the photo to keep</source>
        <translation>是动态照片：其视频不在保留项中</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>accepting the suggestion</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>all other photos are in reference folders or gone</source>
        <translation>所有其他照片都在参考文件夹中或已不存在</translation>
    </message>
    <message>
        <source>an animation that isn&apos;t in the photo to keep</source>
        <translation>是保留项中没有的动画</translation>
    </message>
    <message>
        <source>animation, {number} frames</source>
        <translation>动画，{number} 帧</translation>
    </message>
    <message>
        <source>another shot of the same scene</source>
        <translation>同一场景的另一张照片</translation>
    </message>
    <message>
        <source>as it was before it was edited or saved again</source>
        <translation>保持编辑或重新保存之前的样子</translation>
    </message>
    <message>
        <source>auto-mark</source>
        <translation>自动标记</translation>
    </message>
    <message>
        <source>best format</source>
        <translation>格式最佳</translation>
    </message>
    <message>
        <source>both are the same file, or of the same bytes.</source>
        <translation>两者是同一文件，或字节相同。</translation>
    </message>
    <message>
        <source>both hold {what}, which may differ</source>
        <translation>两者都含有{what}，内容可能不同</translation>
    </message>
    <message>
        <source>can&apos;t be developed here</source>
        <translation>此处无法显影</translation>
    </message>
    <message>
        <source>changing the keeper</source>
        <translation>更换保留项</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由你选择</translation>
    </message>
    <message>
        <source>chosen by your keeper rules</source>
        <translation>由你的保留规则选择</translation>
    </message>
    <message>
        <source>clearing the marks</source>
        <translation>清除标记</translation>
    </message>
    <message>
        <source>comes with Samelens; made to find copies</source>
        <translation>随 Samelens 提供；专为查找副本而制作</translation>
    </message>
    <message>
        <source>completed after an interruption</source>
        <translation>中断后已完成</translation>
    </message>
    <message>
        <source>cropped: the first shows {number}% of the second</source>
        <translation>已裁剪：第一张显示第二张的 {number}%</translation>
    </message>
    <message>
        <source>cropped: the second shows {number}% of the first</source>
        <translation>已裁剪：第二张显示第一张的 {number}%</translation>
    </message>
    <message>
        <source>damaged from row {row} on</source>
        <translation>从第 {row} 行起损坏</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>有日期</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>深度图</translation>
    </message>
    <message>
        <source>different, as you said</source>
        <translation>不同，由你判定</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>earliest date in a name</source>
        <translation>名称中的日期最早</translation>
    </message>
    <message>
        <source>edited copy</source>
        <translation>编辑过的副本</translation>
    </message>
    <message>
        <source>enlarged from fewer pixels</source>
        <translation>由较少像素放大而成</translation>
    </message>
    <message>
        <source>fewer pixels: {width} × {height}</source>
        <translation>像素较少：{width} × {height}</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>名称排在最前</translation>
    </message>
    <message>
        <source>frames of an animation</source>
        <translation>动画帧</translation>
    </message>
    <message>
        <source>from row {row} on</source>
        <translation>从第 {row} 行起</translation>
    </message>
    <message>
        <source>further pictures</source>
        <translation>更多图片</translation>
    </message>
    <message>
        <source>has a date taken</source>
        <translation>有拍摄日期</translation>
    </message>
    <message>
        <source>has a depth map, unlike the photo to keep</source>
        <translation>含有深度图，而保留项没有</translation>
    </message>
    <message>
        <source>has a location</source>
        <translation>有位置</translation>
    </message>
    <message>
        <source>has fewer colors</source>
        <translation>颜色更少</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>有</translation>
    </message>
    <message>
        <source>has layers that the photo to keep doesn&apos;t</source>
        <translation>含有保留项没有的图层</translation>
    </message>
    <message>
        <source>has pages that the photo to keep doesn&apos;t</source>
        <translation>含有保留项没有的页面</translation>
    </message>
    <message>
        <source>highest rating</source>
        <translation>星级最高</translation>
    </message>
    <message>
        <source>holds all that the others hold</source>
        <translation>包含其他照片所含的全部内容</translation>
    </message>
    <message>
        <source>holds pictures that the photo to keep doesn&apos;t</source>
        <translation>含有保留项没有的图片</translation>
    </message>
    <message>
        <source>holds sound that the photo to keep doesn&apos;t</source>
        <translation>含有保留项没有的声音</translation>
    </message>
    <message>
        <source>in a preferred folder</source>
        <translation>位于首选文件夹</translation>
    </message>
    <message>
        <source>in a reference folder</source>
        <translation>位于参考文件夹</translation>
    </message>
    <message>
        <source>interrupted before the file was moved</source>
        <translation>在移动文件之前中断</translation>
    </message>
    <message>
        <source>interrupted before the file was written</source>
        <translation>在写入文件之前中断</translation>
    </message>
    <message>
        <source>interrupted; the file is in neither place</source>
        <translation>已中断；文件在两处都不存在</translation>
    </message>
    <message>
        <source>interrupted; the file was put back</source>
        <translation>已中断；文件已还原</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>it belongs to another backbone.</source>
        <translation>它属于另一个骨干网络。</translation>
    </message>
    <message>
        <source>it builds on an older head that no longer comes with Samelens.</source>
        <translation>它基于 Samelens 已不再提供的旧判别头。</translation>
    </message>
    <message>
        <source>it has too few columns.</source>
        <translation>列数太少。</translation>
    </message>
    <message>
        <source>it isn&apos;t XMP, or can&apos;t be read safely.</source>
        <translation>它不是 XMP，或无法安全读取。</translation>
    </message>
    <message>
        <source>it was made by another version of Samelens.</source>
        <translation>它由另一版本的 Samelens 制作。</translation>
    </message>
    <message>
        <source>it&apos;s too large.</source>
        <translation>它太大。</translation>
    </message>
    <message>
        <source>its file can&apos;t be read ({why}).</source>
        <translation>无法读取其文件（{why}）。</translation>
    </message>
    <message>
        <source>its file is damaged ({why}).</source>
        <translation>其文件已损坏（{why}）。</translation>
    </message>
    <message>
        <source>its file was altered.</source>
        <translation>其文件已被更改。</translation>
    </message>
    <message>
        <source>its keywords aren&apos;t a list that can be added to.</source>
        <translation>其关键词不是可以添加内容的列表。</translation>
    </message>
    <message>
        <source>keeping a photo</source>
        <translation>保留照片</translation>
    </message>
    <message>
        <source>keeping all photos</source>
        <translation>保留所有照片</translation>
    </message>
    <message>
        <source>keeping what is in a folder</source>
        <translation>保留文件夹中的内容</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>largest file</source>
        <translation>文件最大</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>least compressed</source>
        <translation>压缩最少</translation>
    </message>
    <message>
        <source>less loss</source>
        <translation>损失更少</translation>
    </message>
    <message>
        <source>marking a photo</source>
        <translation>标记照片</translation>
    </message>
    <message>
        <source>may hold more than a picture</source>
        <translation>除图片外可能还有其他内容</translation>
    </message>
    <message>
        <source>may show what the photo to keep doesn&apos;t</source>
        <translation>可能显示了保留项没有的内容</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>已镜像翻转</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>more compressed: quality {quality}</source>
        <translation>压缩较多：质量 {quality}</translation>
    </message>
    <message>
        <source>most complete metadata</source>
        <translation>元数据最完整</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>像素最多</translation>
    </message>
    <message>
        <source>most real detail</source>
        <translation>真实细节最多</translation>
    </message>
    <message>
        <source>motion photo</source>
        <translation>动态照片</translation>
    </message>
    <message>
        <source>motion photo, {seconds} s</source>
        <translation>动态照片，{seconds} 秒</translation>
    </message>
    <message>
        <source>no date taken</source>
        <translation>无拍摄日期</translation>
    </message>
    <message>
        <source>not damaged</source>
        <translation>未损坏</translation>
    </message>
    <message>
        <source>not similar enough to mark automatically</source>
        <translation>相似程度不足以自动标记</translation>
    </message>
    <message>
        <source>oldest file</source>
        <translation>文件最旧</translation>
    </message>
    <message>
        <source>one picture</source>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>only the first holds {what}</source>
        <translation>只有第一张含有{what}</translation>
    </message>
    <message>
        <source>only the second holds {what}</source>
        <translation>只有第二张含有{what}</translation>
    </message>
    <message>
        <source>overlay: {number}% covered or retouched</source>
        <translation>覆盖：{number}% 被遮盖或修饰</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>更多页面</translation>
    </message>
    <message>
        <source>picking a photo</source>
        <translation>留用照片</translation>
    </message>
    <message>
        <source>re-encoded</source>
        <translation>已重新编码</translation>
    </message>
    <message>
        <source>re-encoded: {format} instead of {other_format}</source>
        <translation>已重新编码：{format}，而非 {other_format}</translation>
    </message>
    <message>
        <source>recolored</source>
        <translation>已调色</translation>
    </message>
    <message>
        <source>rejecting a photo</source>
        <translation>排除照片</translation>
    </message>
    <message>
        <source>resized to {number}%</source>
        <translation>已缩放至 {number}%</translation>
    </message>
    <message>
        <source>resized: {pixels} instead of {other_pixels}</source>
        <translation>已缩放：{pixels}，而非 {other_pixels}</translation>
    </message>
    <message>
        <source>rotated by {number}°</source>
        <translation>已旋转 {number}°</translation>
    </message>
    <message>
        <source>row {line} says so already.</source>
        <translation>第 {line} 行已有相同内容。</translation>
    </message>
    <message>
        <source>row {line} says the opposite, and counts.</source>
        <translation>第 {line} 行的内容相反，以该行为准。</translation>
    </message>
    <message>
        <source>same bytes</source>
        <translation>字节相同</translation>
    </message>
    <message>
        <source>saved again from a JPEG</source>
        <translation>由 JPEG 重新保存</translation>
    </message>
    <message>
        <source>saying “not duplicates”</source>
        <translation>标为“不是重复”</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>更清晰</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>最清晰</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>路径最短</translation>
    </message>
    <message>
        <source>shows more than the photo to keep</source>
        <translation>显示的内容比保留项多</translation>
    </message>
    <message>
        <source>similar shots are for you to decide</source>
        <translation>相似照片由你决定</translation>
    </message>
    <message>
        <source>smaller file: {size}</source>
        <translation>文件较小：{size}</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>未知内容</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>straightened, distorted, or photographed at an angle</source>
        <translation>经过拉直、变形，或从斜角翻拍</translation>
    </message>
    <message>
        <source>taken first</source>
        <translation>最先拍摄</translation>
    </message>
    <message>
        <source>taking back a pick or reject</source>
        <translation>取消留用或排除</translation>
    </message>
    <message>
        <source>the RAW to keep can&apos;t be developed here</source>
        <translation>作为保留项的 RAW 在此无法显影</translation>
    </message>
    <message>
        <source>the camera&apos;s RAW data</source>
        <translation>相机的 RAW 数据</translation>
    </message>
    <message>
        <source>the first photo has neither a hash nor a path.</source>
        <translation>第一张照片既没有哈希也没有路径。</translation>
    </message>
    <message>
        <source>the metadata of {name} can&apos;t be read.</source>
        <translation>无法读取 {name} 的元数据。</translation>
    </message>
    <message>
        <source>the photo to keep doesn&apos;t show all that the others show</source>
        <translation>保留项没有显示其他照片的全部内容</translation>
    </message>
    <message>
        <source>the photo to keep isn&apos;t the RAW</source>
        <translation>保留项不是 RAW</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>字节完全相同</translation>
    </message>
    <message>
        <source>the same pixels, ICC profile {profile} instead of {other_profile}</source>
        <translation>像素相同，但 ICC 配置文件为 {profile}，而非 {other_profile}</translation>
    </message>
    <message>
        <source>the same pixels, different metadata</source>
        <translation>像素相同，元数据不同</translation>
    </message>
    <message>
        <source>the same pixels, {format} instead of {other_format}</source>
        <translation>像素相同，但格式为 {format}，而非 {other_format}</translation>
    </message>
    <message>
        <source>the second photo has neither a hash nor a path.</source>
        <translation>第二张照片既没有哈希也没有路径。</translation>
    </message>
    <message>
        <source>torchvision&apos;s first ImageNet weights; names 76.1% of its pictures correctly</source>
        <translation>torchvision 的第一版 ImageNet 权重；其图片的识别正确率为 76.1%</translation>
    </message>
    <message>
        <source>torchvision&apos;s second ImageNet weights; names 80.9% of its pictures correctly</source>
        <translation>torchvision 的第二版 ImageNet 权重；其图片的识别正确率为 80.9%</translation>
    </message>
    <message>
        <source>turned gray</source>
        <translation>已变为灰度</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unmarking a photo</source>
        <translation>取消标记照片</translation>
    </message>
    <message>
        <source>you decided about these photos yourself</source>
        <translation>这些照片已由你自己决定</translation>
    </message>
    <message>
        <source>{database} ({path}): {reason}</source>
        <translation>{database}（{path}）：{reason}</translation>
    </message>
    <message>
        <source>{database}: {reason}</source>
        <translation>{database}：{reason}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}，{second}</translation>
    </message>
    <message>
        <source>{format} instead of {other}</source>
        <translation>{format}，而非 {other}</translation>
    </message>
    <message>
        <source>{format} made from a JPEG</source>
        <translation>由 JPEG 制成的 {format}</translation>
    </message>
    <message>
        <source>{format}, lossless</source>
        <translation>{format}，无损</translation>
    </message>
    <message>
        <source>{format}, quality {quality}</source>
        <translation>{format}，质量 {quality}</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t fit the backbone {backbone}.</source>
        <translation>{name} 与骨干网络 {backbone} 不匹配。</translation>
    </message>
    <message>
        <source>{name} is damaged. Please install Samelens again.</source>
        <translation>{name} 已损坏。请重新安装 Samelens。</translation>
    </message>
    <message>
        <source>{name} is damaged. {remedy}</source>
        <translation>{name} 已损坏。{remedy}</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a sha256.</source>
        <translation>{name} 不是 sha256。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t there.</source>
        <translation>{name} 不存在。</translation>
    </message>
    <message>
        <source>{number} B</source>
        <translation>{number} B</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} KB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation>{number} TB</translation>
    </message>
    <message>
        <source>{number} pages</source>
        <translation>{number} 页</translation>
    </message>
    <message>
        <source>{number} pictures</source>
        <translation>{number} 张图片</translation>
    </message>
    <message>
        <source>{path} can&apos;t be created ({why}).</source>
        <translation>无法创建 {path}（{why}）。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be deleted: {why}.</source>
        <translation>无法删除 {path}：{why}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {why}.</source>
        <translation>无法读取 {path}：{why}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be removed.</source>
        <translation>无法删除 {path}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written to: {why}.</source>
        <translation>无法向 {path} 写入：{why}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {why}.</source>
        <translation>无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a picture.</source>
        <translation>{path} 既不是文件夹也不是图片。</translation>
    </message>
    <message>
        <source>{path} is not empty. Choose a new folder for the demo.</source>
        <translation>{path} 不是空文件夹。请为示例图库选择新的文件夹。</translation>
    </message>
    <message>
        <source>{path} is there already, and it wasn&apos;t written by Samelens. Choose another name.</source>
        <translation>{path} 已存在，且不是由 Samelens 写入的。请选择其他名称。</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of labelled pairs: it needs the columns {names} and has {found}.</source>
        <translation>{path} 不是带标签的照片对表：需要列 {names}，现有 {found}。</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts.</source>
        <translation>{path} 不是判定表。</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts: it has neither a column named verdict nor columns named a, b and label.</source>
        <translation>{path} 不是判定表：既没有名为 verdict 的列，也没有名为 a、b 和 label 的列。</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts: {why}.</source>
        <translation>{path} 不是判定表：{why}。</translation>
    </message>
    <message>
        <source>{path} was about to be moved to the trash, but is still there.</source>
        <translation>{path} 原本即将移至回收站，但仍在原处。</translation>
    </message>
    <message>
        <source>{path} was about to be moved to {place}, but it&apos;s in neither place now.</source>
        <translation>{path} 原本即将移至 {place}，但现在两处都不存在。</translation>
    </message>
    <message>
        <source>{path} was about to be moved, but is still there.</source>
        <translation>{path} 原本即将移动，但仍在原处。</translation>
    </message>
    <message>
        <source>{path} was about to be replaced with a link when Samelens stopped. It has been put back.</source>
        <translation>Samelens 停止时，{path} 即将替换为链接。它已还原。</translation>
    </message>
    <message>
        <source>{path} was about to be replaced with a link, but is still there.</source>
        <translation>{path} 原本即将替换为链接，但仍在原处。</translation>
    </message>
    <message>
        <source>{path} was about to be written, but is unchanged.</source>
        <translation>{path} 原本即将写入，但未发生更改。</translation>
    </message>
    <message>
        <source>{path} was being moved when Samelens stopped. It has been put back.</source>
        <translation>Samelens 停止时正在移动 {path}。它已还原。</translation>
    </message>
    <message>
        <source>{path} was moved to the trash just before Samelens stopped. Look for it there.</source>
        <translation>就在 Samelens 停止之前，{path} 被移至回收站。请在那里查找。</translation>
    </message>
    <message>
        <source>{path} was moved to the trash just before Samelens stopped. You can put it back from History.</source>
        <translation>就在 Samelens 停止之前，{path} 被移至回收站。可在历史记录中还原。</translation>
    </message>
    <message>
        <source>{path} was moved to {place} just before Samelens stopped. You can put it back from History.</source>
        <translation>就在 Samelens 停止之前，{path} 被移至 {place}。可在历史记录中还原。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Samelens. Please update Samelens. Nothing was changed.</source>
        <translation>{path} 由更新版本的 Samelens 写入。请更新 Samelens。未更改任何内容。</translation>
    </message>
    <message>
        <source>{path} was written just before Samelens stopped. You can undo this in History.</source>
        <translation>就在 Samelens 停止之前，{path} 被写入。可在历史记录中撤销。</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved by this version of Samelens, or it&apos;s damaged.</source>
        <translation>{path} 不是由此版本的 Samelens 保存的，或已损坏。</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}：{reason}</translation>
    </message>
    <message>
        <source>{size}</source>
        <translation>{size}</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a folder to skip. Use a name such as Exports, or a pattern such as *.cache, without slashes.</source>
        <translation>“{name}”不能用作要跳过的文件夹名称。请使用 Exports 这样的名称，或 *.cache 这样的模式，不含斜杠。</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a label. Use 1 or 0, or same or different.</source>
        <translation>“{words}”不是标签。请使用 1 或 0，或 same 或 different。</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a valid time for a verdict.</source>
        <translation>“{words}”不是有效的判定时间。</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a verdict. Use same, different or ignore.</source>
        <translation>“{words}”不是判定。请使用 same、different 或 ignore。</translation>
    </message>
</context>
<context>
    <name>count</name>
    <message>
        <source>{photos} and {videos}</source>
        <translation>{photos}和 {videos}</translation>
    </message>
    <message>
        <source>They differ in many places.</source>
        <translation>两者有多处不同。</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>TRASH</source>
        <translation>移至回收站</translation>
    </message>
    <message>
        <source>MOVE</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>LINK</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>WILL GO</source>
        <translation>将移除</translation>
    </message>
    <message>
        <source>STAYS</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一组</translation>
    </message>
    <message>
        <source>Keep all, next</source>
        <translation>全部保留，下一组</translation>
    </message>
    <message>
        <source>Trash {count}, next</source>
        <translation>{count} 张移至回收站，下一组</translation>
    </message>
    <message>
        <source>Move {count}, next</source>
        <translation>移动 {count} 张，下一组</translation>
    </message>
    <message>
        <source>Link {count}, next</source>
        <translation>链接 {count} 张，下一组</translation>
    </message>
    <message>
        <source>{count} to trash</source>
        <translation>{count} 张待移至回收站</translation>
    </message>
    <message>
        <source>{count} to move</source>
        <translation>{count} 张待移动</translation>
    </message>
    <message>
        <source>{count} to link</source>
        <translation>{count} 张待链接</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>not duplicates</source>
        <translation>不是重复</translation>
    </message>
    <message>
        <source>kept all</source>
        <translation>已全部保留</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Something went wrong in Samelens. Your photos were not affected.

{error}

Details are in {folder}.</source>
        <translation>Samelens 出错了。你的照片未受影响。

{error}

详细信息位于 {folder}。</translation>
    </message>
</context>
<context>
    <name>level</name>
    <message>
        <source>Same bytes</source>
        <translation>字节相同</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>同一照片</translation>
    </message>
    <message>
        <source>Similar shot</source>
        <translation>相似照片</translation>
    </message>
    <message>
        <source>Different photo</source>
        <translation>不同照片</translation>
    </message>
    <message>
        <source>Surely the same photo</source>
        <translation>肯定是同一照片</translation>
    </message>
    <message>
        <source>Probably the same photo</source>
        <translation>很可能是同一照片</translation>
    </message>
    <message>
        <source>Maybe the same photo</source>
        <translation>也许是同一照片</translation>
    </message>
    <message>
        <source>Surely a similar shot</source>
        <translation>肯定是相似照片</translation>
    </message>
    <message>
        <source>Probably a similar shot</source>
        <translation>很可能是相似照片</translation>
    </message>
    <message>
        <source>Maybe a similar shot</source>
        <translation>也许是相似照片</translation>
    </message>
    <message>
        <source>Surely different</source>
        <translation>肯定不同</translation>
    </message>
    <message>
        <source>Probably different</source>
        <translation>很可能不同</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Probability that both are the same photo</source>
        <translation>两张是同一照片的概率</translation>
    </message>
    <message>
        <source>Probability that both show the same scene</source>
        <translation>两张显示同一场景的概率</translation>
    </message>
    <message>
        <source>Probability that both show the same photo or scene</source>
        <translation>两张显示同一照片或场景的概率</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. Waiting for it…</source>
        <translation>另一个 Samelens 正在移动文件。正在等待…</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>All undecided groups</source>
        <translation>所有未决定的组</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>仅完全相同的副本</translation>
    </message>
    <message>
        <source>Only photos in “{folder}”</source>
        <translation>仅“{folder}”中的照片</translation>
    </message>
    <message>
        <source>As filtered: {groups}</source>
        <translation>按当前筛选：{groups}</translation>
    </message>
</context>
<context>
    <name>shortcut</name>
    <message>
        <source>{key} is reserved and can&apos;t be reassigned.</source>
        <translation>{key} 已被保留，无法重新分配。</translation>
    </message>
    <message>
        <source>{key} is already used for “{command}”. Change that shortcut first.</source>
        <translation>{key} 已用于“{command}”。请先更改该快捷键。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Review and Compare</source>
        <translation>审阅和比较</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>显示键盘快捷键</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>全屏或还原</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Scan the folders</source>
        <translation>扫描文件夹</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>取消扫描</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>上一组</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>下一组</translation>
    </message>
    <message>
        <source>Previous photo in the group</source>
        <translation>组中的上一张照片</translation>
    </message>
    <message>
        <source>Next photo in the group</source>
        <translation>组中的下一张照片</translation>
    </message>
    <message>
        <source>Accept and next</source>
        <translation>接受并转到下一组</translation>
    </message>
    <message>
        <source>Mark the photo on the right, or keep it</source>
        <translation>标记右侧的照片，或保留它</translation>
    </message>
    <message>
        <source>Make the photo on the right the keeper</source>
        <translation>将右侧的照片设为保留项</translation>
    </message>
    <message>
        <source>Keep all: they are copies, and all stay</source>
        <translation>全部保留：它们是副本，全部留下</translation>
    </message>
    <message>
        <source>Not duplicates: keep all, don&apos;t ask again</source>
        <translation>不是重复：全部保留，不再询问</translation>
    </message>
    <message>
        <source>Pick the photo: it stays, and on to the next</source>
        <translation>留用照片：将其留下，并转到下一张</translation>
    </message>
    <message>
        <source>Reject the photo: it goes, and on to the next</source>
        <translation>排除照片：将其标记为移除，并转到下一张</translation>
    </message>
    <message>
        <source>Take back a pick or reject</source>
        <translation>取消留用或排除</translation>
    </message>
    <message>
        <source>Clear the marks of the group</source>
        <translation>清除该组的标记</translation>
    </message>
    <message>
        <source>Auto-mark</source>
        <translation>自动标记</translation>
    </message>
    <message>
        <source>Find photos similar to the one on the right</source>
        <translation>查找与右侧照片相近的照片</translation>
    </message>
    <message>
        <source>Remove marked photos</source>
        <translation>移除已标记的照片</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Copy the paths of the group&apos;s photos</source>
        <translation>复制组中照片的路径</translation>
    </message>
    <message>
        <source>All photos of the group as a grid, and back</source>
        <translation>以网格显示组中的所有照片，或还原</translation>
    </message>
    <message>
        <source>Show or hide the facts</source>
        <translation>显示或隐藏信息</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>重做已撤销的操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Zoom to 100% and back</source>
        <translation>缩放到 100% 或还原</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Outline what differs, or don&apos;t</source>
        <translation>圈出不同之处，或不圈</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>同一照片</translation>
    </message>
    <message>
        <source>Different photos</source>
        <translation>不同照片</translation>
    </message>
    <message>
        <source>Skip this pair</source>
        <translation>跳过此对</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>上一对</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A date and time as Qt&apos;s QDateTime::toString() takes it: &quot;12 Mar 2024, 14:05&quot;</extracomment>
        <translation>yyyy/M/d HH:mm</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>{time} left in this step</source>
        <translation>此步骤剩余 {time}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A scan is running. Stop it and close? Photos already read are kept.</source>
        <translation>扫描正在进行。要停止扫描并关闭吗？已读取的照片会保留。</translation>
    </message>
    <message>
        <source>Pick the best: {pick} keeps a photo, {reject} marks it to go, {unset} takes that back.</source>
        <translation>选出最好的：{pick} 保留照片，{reject} 将其标记为移除，{unset} 取消这一选择。</translation>
    </message>
    <message>
        <source>Scoring your groups again…</source>
        <translation>正在为你的组重新评分…</translation>
    </message>
</context>
</TS>
