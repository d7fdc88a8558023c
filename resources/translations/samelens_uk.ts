<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
<context>
    <name>AutoMarkController</name>
    <message>
        <source>Applying your keeper rules…</source>
        <translation>Застосовую ваші правила вибору…</translation>
    </message>
</context>
<context>
    <name>AutoMarkModel</name>
    <message>
        <source>Keeper</source>
        <translation>Лишається</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Позначено</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
</context>
<context>
    <name>AutoMarkPreview</name>
    <message>
        <source>Auto-mark</source>
        <translation>Автопозначення</translation>
    </message>
    <message>
        <source>Where to mark</source>
        <translation>Де позначати</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Вибрати всі</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Зняти вибір</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Правила вибору…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Mark {photos}</source>
        <translation>Позначити {photos}</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Нічого не вибрано.</translation>
    </message>
    <message>
        <source>Nothing to mark here.</source>
        <translation>Тут позначати нічого.</translation>
    </message>
    <message>
        <source>Mark {photos} in {groups} ({bytes})?</source>
        <translation>Позначити {photos} ({groups}, {bytes})?</translation>
    </message>
    <message>
        <source>Nothing is removed yet. A single undo clears all these marks.</source>
        <translation>Поки що нічого не прибирається. Одне «Вернути» знімає всі ці позначки.</translation>
    </message>
    <message>
        <source>{groups} left undecided: {why}.</source>
        <translation>Без рішення {groups}: {why}.</translation>
    </message>
    <message>
        <source>Photos that would be marked</source>
        <translation>Фото, які буде позначено</translation>
    </message>
</context>
<context>
    <name>BackbonesController</name>
    <message>
        <source>{name} is ready to use.</source>
        <translation>{name} готова до використання.</translation>
    </message>
    <message>
        <source>Getting {name}…</source>
        <translation>Отримання {name}…</translation>
    </message>
    <message>
        <source>Switching to {name}…</source>
        <translation>Перехід на {name}…</translation>
    </message>
    <message>
        <source>Its head recognizes {percent} of edited copies it hasn&apos;t seen before.</source>
        <translation>Її оцінювач упізнає {percent} змінених копій, яких раніше не бачив.</translation>
    </message>
    <message>
        <source>Training the head of {name}…</source>
        <translation>Навчання оцінювача для {name}…</translation>
    </message>
    <message>
        <source>A scan or training is running. Cancel it, or wait until it finishes.</source>
        <translation>Триває сканування або навчання. Спершу скасуйте його або зачекайте, поки воно скінчиться.</translation>
    </message>
    <message>
        <source>{name} is in use.</source>
        <translation>{name} у вжитку.</translation>
    </message>
    <message>
        <source>{name} is in use. The next scan reads your photos again with it. What {before} computed is kept, so switching back is quick. Groups in Review stay as {before} made them.</source>
        <translation>{name} у вжитку. Наступне сканування прочитає ваші фото з нею знову. Те, що обчислила {before}, зберігається, тож повернутися можна швидко. Групи в перегляді лишаються такими, як їх склала {before}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
</context>
<context>
    <name>BackbonesPanel</name>
    <message>
        <source>A backbone is the neural network that looks at your photos. samelens-r50 was made to find copies; you can try the others as well. What each one computes is kept, and your verdicts and decisions apply to all of them.</source>
        <translation>Основа — це нейронна мережа, що дивиться на ваші фото. samelens-r50 створено для пошуку копій; інші теж можна спробувати. Обчислене кожною зберігається, а ваші вердикти й рішення чинні для всіх.</translation>
    </message>
    <message>
        <source>Downloading: {done} of {total}</source>
        <translation>Завантаження: {done} з {total}</translation>
    </message>
    <message>
        <source>Choosing some of your photos…</source>
        <translation>Добір ваших фото…</translation>
    </message>
    <message>
        <source>Making copies of your photos…</source>
        <translation>Створення копій ваших фото…</translation>
    </message>
    <message>
        <source>Training the head…</source>
        <translation>Навчання оцінювача…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупиняю…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>У вжитку</translation>
    </message>
    <message>
        <source>In use, no head yet</source>
        <translation>У вжитку, ще без оцінювача</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готова</translation>
    </message>
    <message>
        <source>Available, no head yet</source>
        <translation>Доступна, ще без оцінювача</translation>
    </message>
    <message>
        <source>Not added; its file is on this disk</source>
        <translation>Ще не додано; її файл є на цьому диску</translation>
    </message>
    <message>
        <source>Not downloaded yet ({size} to go)</source>
        <translation>Ще не завантажено (лишилося {size})</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Отримати…</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <translation>Отримати {name}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Вжити</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Вжити {name}</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>Вжити…</translation>
    </message>
    <message>
        <source>This downloads {size} from {server}, where torchvision keeps its weights. None of your data is sent. An interrupted download continues where it stopped.

If you already have {file}, choose it instead, and nothing is downloaded.</source>
        <translation>Буде завантажено {size} з {server}, де torchvision тримає свої ваги. Жодних ваших даних не надсилається. Перерване завантаження продовжиться з того ж місця.

Якщо ви вже маєте {file}, виберіть його, і завантажувати нічого не треба.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>The torchvision file {file} is already on this disk and will be used. It&apos;s downloaded from {server} only if it&apos;s damaged.</source>
        <translation>Файл torchvision {file} уже є на цьому диску, його й буде взято. З {server} він завантажиться лише тоді, якщо пошкоджений.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Взяти</translation>
    </message>
    <message>
        <source>Get {name}?</source>
        <translation>Отримати {name}?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>A head decides whether two photos are the same, and each backbone needs its own. It&apos;s trained on edited copies of your scanned photos. This takes a few minutes; until then, the current backbone stays in use.</source>
        <translation>Оцінювач визначає, чи два фото однакові, і кожна основа потребує свого. Він вчиться на змінених копіях ваших просканованих фото. Це триває кілька хвилин; доти працює теперішня основа.</translation>
    </message>
    <message>
        <source>{name} has no head yet</source>
        <translation>{name} ще не має оцінювача</translation>
    </message>
    <message>
        <source>Train and use</source>
        <translation>Навчити й ужити</translation>
    </message>
    <message>
        <source>Choose {file}</source>
        <translation>Виберіть {file}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Drop a photo here, or paste one (Ctrl+V).</source>
        <translation>Перетягніть сюди фото або вставте його (Ctrl+V).</translation>
    </message>
    <message>
        <source>Drop the other photo here.</source>
        <translation>Перетягніть сюди друге фото.</translation>
    </message>
    <message>
        <source>Drop two photos above to compare them.</source>
        <translation>Щоб порівняти два фото, перетягніть їх угору.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Порівнюю…</translation>
    </message>
    <message>
        <source>These photos can&apos;t be compared: one of them can&apos;t be used.</source>
        <translation>Ці фото не можна порівняти: одне з них не вдалося використати.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поміняти</translation>
    </message>
    <message>
        <source>Swap the two photos</source>
        <translation>Поміняти фото місцями</translation>
    </message>
    <message>
        <source>wheel: zoom   drag: pan   {key} 100%</source>
        <translation>колесо: масштаб   мишею: рух   {key} 100 %</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln відео</numerusform>
            <numerusform>%Ln відео</numerusform>
            <numerusform>%Ln відео</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln група</numerusform>
            <numerusform>%Ln групи</numerusform>
            <numerusform>%Ln груп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файли</numerusform>
            <numerusform>%Ln файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>Вони відрізняються в %Ln місці.</numerusform>
            <numerusform>Вони відрізняються в %Ln місцях.</numerusform>
            <numerusform>Вони відрізняються в %Ln місцях.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a photo…</source>
        <translation>Вибрати фото…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Виберіть фото</translation>
    </message>
    <message>
        <source>That&apos;s a folder. Drop one photo here, or add the folder on Start.</source>
        <translation>Це папка. Перетягніть сюди одне фото або додайте папку на сторінці «Початок».</translation>
    </message>
    <message>
        <source>That isn&apos;t a photo file.</source>
        <translation>Це не файл із фото.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Saved scan (*.json);;Table for spreadsheets (*.csv);;Web page (*.html)</source>
        <translation>Збережене сканування (*.json);;Таблиця (*.csv);;Вебсторінка (*.html)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Збережено: {file}.</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Зберігаю {name}…</translation>
    </message>
    <message>
        <source>Open a saved scan</source>
        <translation>Відкрити збережене сканування</translation>
    </message>
    <message>
        <source>Saved scan (*.json)</source>
        <translation>Збережене сканування (*.json)</translation>
    </message>
    <message>
        <source>Left out: {photos}</source>
        <translation>Пропущено: {photos}</translation>
    </message>
    <message>
        <source>These have changed or disappeared since the scan was saved. Scan again to see what&apos;s there now.</source>
        <translation>Вони змінилися або зникли, відколи сканування збережено. Скануйте знову, щоб побачити, що є тепер.</translation>
    </message>
    <message>
        <source>Opening the scan…</source>
        <translation>Відкриваю сканування…</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>Facts about the photos</source>
        <translation>Відомості про фото</translation>
    </message>
</context>
<context>
    <name>FileListDialog</name>
    <message>
        <source>and {count} more</source>
        <translation>і ще {count}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в папці</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos in the group</source>
        <translation>Фото групи</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Drop a photo here, or paste one (Ctrl+V).</source>
        <translation>Перетягніть сюди фото або вставте його (Ctrl+V).</translation>
    </message>
    <message>
        <source>Looking for the nearest photos…</source>
        <translation>Шукаю найближчі фото…</translation>
    </message>
    <message>
        <source>The nearest photos will appear here.</source>
        <translation>Тут з&apos;являться найближчі фото.</translation>
    </message>
    <message>
        <source>No photos have been scanned yet.</source>
        <translation>Ще жодного фото не скановано.</translation>
    </message>
    <message>
        <source>No other photos have been scanned.</source>
        <translation>Інших фото ще не скановано.</translation>
    </message>
    <message>
        <source>No photo looks like this one.</source>
        <translation>Жодне фото не схоже на це.</translation>
    </message>
    <message>
        <source>Nearest among {photos}</source>
        <translation>Найближчі; переглянуто {photos}</translation>
    </message>
    <message>
        <source>Look alike: {alike} of the {count} nearest among {photos}</source>
        <translation>Схожі: {alike} з {count} найближчих; переглянуто {photos}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Показати всі ({count})</translation>
    </message>
    <message>
        <source>Show only what looks alike</source>
        <translation>Показати лише схожі</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Знайти схожі фото</translation>
    </message>
    <message>
        <source>Searches everything you&apos;ve ever scanned, including photos on drives that aren&apos;t connected.</source>
        <translation>Пошук охоплює все, що ви колись сканували, зокрема фото на відключених дисках.</translation>
    </message>
    <message>
        <source>The nearest photos</source>
        <translation>Найближчі фото</translation>
    </message>
    <message>
        <source>Choose folders to scan</source>
        <translation>Вибрати папки для сканування</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити папку</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Знайти схожі</translation>
    </message>
    <message>
        <source>Compare  ↵</source>
        <translation>Порівняти  ↵</translation>
    </message>
    <message>
        <source>Compare with the photo on the left (double-click)</source>
        <translation>Порівняти з фото ліворуч (подвійне клацання)</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Choose folders with photos</source>
        <translation>Виберіть папки з фото</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Scan</source>
        <translation>Сканувати</translation>
    </message>
    <message>
        <source>Reference: keep, never touch</source>
        <translation>Еталон: лишати, не чіпати</translation>
    </message>
    <message>
        <source>How to use {folder}</source>
        <translation>Як використовувати {folder}</translation>
    </message>
    <message>
        <source>Don&apos;t scan {folder}</source>
        <translation>Не сканувати {folder}</translation>
    </message>
</context>
<context>
    <name>FolderRulesController</name>
    <message>
        <source>What is in “{folder}” is kept from now on. Change that in Keeper rules.</source>
        <translation>Усе, що в «{folder}», відтепер лишається. Змінити це можна в «Правилах вибору».</translation>
    </message>
    <message>
        <source>Nothing in “{folder}” is suggested any more. Change that in Keeper rules.</source>
        <translation>З «{folder}» більше нічого не пропонується прибрати. Змінити це можна в «Правилах вибору».</translation>
    </message>
    <message>
        <source>Always keep what is in this folder</source>
        <translation>Завжди лишати все з цієї папки</translation>
    </message>
    <message>
        <source>Never suggest this folder</source>
        <translation>Нічого не пропонувати з цієї папки</translation>
    </message>
    <message>
        <source>What you marked in it stays marked: {photos}.</source>
        <translation>Те, що ви в ній позначили, лишається позначеним: {photos}.</translation>
    </message>
</context>
<context>
    <name>GroupActs</name>
    <message>
        <source>{groups} marked.</source>
        <translation>Позначено {groups}.</translation>
    </message>
    <message>
        <source>All of them stay. They still count as copies.</source>
        <translation>Усі лишаються. Вони й далі вважаються копіями.</translation>
    </message>
    <message>
        <source>Samelens will remember that these aren&apos;t duplicates.</source>
        <translation>Запам&apos;ятано: ці фото не дублікати.</translation>
    </message>
</context>
<context>
    <name>GroupDelegate</name>
    <message>
        <source>exact</source>
        <translation>точно</translation>
    </message>
</context>
<context>
    <name>GroupFilter</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>Назва або папка</translation>
    </message>
    <message>
        <source>Sort groups</source>
        <translation>Упорядкувати групи</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Фільтр груп</translation>
    </message>
    <message>
        <source>Space to free</source>
        <translation>Скільки звільниться</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Певність</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Дата зйомки</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Number of photos</source>
        <translation>Кількість фото</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Усі групи</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Без рішення</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Вирішені</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Будь-яка папка</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точні</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Те саме</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Схожі</translation>
    </message>
    <message>
        <source>Filter groups (on)</source>
        <translation>Фільтр груп (увімкнено)</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>No groups match the filter.</source>
        <translation>Жодна група не підходить під фільтр.</translation>
    </message>
    <message>
        <source>{groups} · {decided} decided</source>
        <translation>{groups} · вирішено {decided}</translation>
    </message>
    <message>
        <source>Show groups as a grid</source>
        <translation>Показати групи сіткою</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Назад до результатів</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Лишити всі</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Не дублікати</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Зняти</translation>
    </message>
    <message>
        <source>Groups of duplicate photos</source>
        <translation>Групи дублікатів фото</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) selected</source>
        <translation>
            <numerusform>Вибрано %Ln групу</numerusform>
            <numerusform>Вибрано %Ln групи</numerusform>
            <numerusform>Вибрано %Ln груп</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupListModel</name>
    <message>
        <source>all stay</source>
        <translation>усі лишаються</translation>
    </message>
    <message>
        <source>held by video</source>
        <translation>тримає відео</translation>
    </message>
</context>
<context>
    <name>GroupStrip</name>
    <message>
        <source>Largest groups</source>
        <translation>Найбільші групи</translation>
    </message>
</context>
<context>
    <name>HeadsDialog</name>
    <message>
        <source>Heads</source>
        <translation>Оцінювачі</translation>
    </message>
    <message>
        <source>A head decides whether two photos are the same. You can go back to any of these; your verdicts and decisions stay.</source>
        <translation>Оцінювач вирішує, чи два фото — те саме. Повернутися можна до будь-якого; ваші вердикти й рішення лишаться.</translation>
    </message>
    <message>
        <source>Heads, latest first</source>
        <translation>Оцінювачі, найновіший вгорі</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Оцінювач</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>F1 when trained</source>
        <translation>F1 після навчання</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Use this head</source>
        <translation>Оцінювати цим</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>діє</translation>
    </message>
    <message>
        <source>Came with Samelens</source>
        <translation>Вбудований у Samelens</translation>
    </message>
    <message>
        <source>Trained here for {name}</source>
        <translation>Навчений тут для {name}</translation>
    </message>
    <message>
        <source>Adapted to your photos</source>
        <translation>Пристосований до ваших фото</translation>
    </message>
    <message>
        <source>Taught by {count} verdicts</source>
        <translation>Навчений на вердиктах: {count}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Undo this removal</source>
        <translation>Вернути прибране</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>Ще нічого не прибрано.</translation>
    </message>
    <message>
        <source>You can undo any removal here, as long as its files still exist.</source>
        <translation>Тут можна вернути будь-яке прибирання, доки його файли існують.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>і ще {n}</translation>
    </message>
    <message>
        <source>Removals, latest first</source>
        <translation>Прибране, найновіше вгорі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>До смітника</translation>
    </message>
    <message>
        <source>Moved to a folder</source>
        <translation>До папки</translation>
    </message>
    <message>
        <source>Replaced with hard links</source>
        <translation>Замінено жорсткими посиланнями</translation>
    </message>
    <message>
        <source>Replaced with symbolic links</source>
        <translation>Замінено символічними посиланнями</translation>
    </message>
    <message>
        <source>Metadata added</source>
        <translation>Додано метадані</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>прибрано {count}</translation>
    </message>
    <message>
        <source>{count} put back</source>
        <translation>повернено {count}</translation>
    </message>
    <message>
        <source>{count} not removed</source>
        <translation>не прибрано {count}</translation>
    </message>
    <message>
        <source>{count} interrupted</source>
        <translation>перервано {count}</translation>
    </message>
    <message>
        <source>metadata added: {count}</source>
        <translation>додано метадані: {count}</translation>
    </message>
    <message>
        <source>added metadata removed: {count}</source>
        <translation>вилучено додані метадані: {count}</translation>
    </message>
    <message>
        <source>metadata not added: {count}</source>
        <translation>не додано метадані: {count}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>прибрано</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>повернено</translation>
    </message>
    <message>
        <source>not removed</source>
        <translation>не прибрано</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>перервано</translation>
    </message>
    <message>
        <source>metadata added</source>
        <translation>додано метадані</translation>
    </message>
    <message>
        <source>added metadata removed</source>
        <translation>вилучено додані метадані</translation>
    </message>
    <message>
        <source>metadata not added</source>
        <translation>метадані не додано</translation>
    </message>
</context>
<context>
    <name>KeeperRulesDialog</name>
    <message>
        <source>Keeper rules</source>
        <translation>Правила вибору</translation>
    </message>
    <message>
        <source>Which photo to keep</source>
        <translation>Яке фото лишати</translation>
    </message>
    <message>
        <source>The first rule that separates the photos decides; near ties go to the next rule. Photos in reference folders always stay. Drag the rules to reorder them, or use the buttons.</source>
        <translation>Вирішує перше правило, за яким фото різняться; майже рівні переходять до наступного. Фото в еталонних папках лишаються завжди. Щоб змінити порядок, перетягуйте правила або користуйтеся кнопками.</translation>
    </message>
    <message>
        <source>Rules, most important first</source>
        <translation>Правила, найважливіше вгорі</translation>
    </message>
    <message>
        <source>Preferred folders, best first</source>
        <translation>Бажані папки, найкраща вгорі</translation>
    </message>
    <message>
        <source>Folders in which nothing is suggested to go</source>
        <translation>Папки, з яких нічого не пропонується прибрати</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Типові</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>In a preferred folder (listed below)</source>
        <translation>У бажаній папці (зі списку нижче)</translation>
    </message>
    <message>
        <source>Has a date taken</source>
        <translation>Має дату зйомки</translation>
    </message>
    <message>
        <source>Most real pixels (enlarging and frames add none; 5% fewer counts as equal)</source>
        <translation>Найбільше справжніх пікселів (збільшення й рамки не додають; на 5% менше — те саме)</translation>
    </message>
    <message>
        <source>Not enlarged, framed, captioned or saved again</source>
        <translation>Не збільшене, без рамки й підпису, не перезбережене</translation>
    </message>
    <message>
        <source>Least compressed (JPEG quality)</source>
        <translation>Найменше стиснене (якість JPEG)</translation>
    </message>
    <message>
        <source>Most complete metadata (date, location, camera, rating)</source>
        <translation>Найповніші метадані (дата, місце, камера, оцінка)</translation>
    </message>
    <message>
        <source>Best format: RAW, TIFF, PNG, HEIC, AVIF, JPEG</source>
        <translation>Найкращий формат: RAW, TIFF, PNG, HEIC, AVIF, JPEG</translation>
    </message>
    <message>
        <source>Sharpest (within 5 points counts as equal; reads the photos)</source>
        <translation>Найрізкіше (різниця до 5 пунктів — нарівні; читає фото)</translation>
    </message>
    <message>
        <source>Has a location (GPS; reads the photos)</source>
        <translation>Має місце (GPS; читає фото)</translation>
    </message>
    <message>
        <source>Highest star rating (reads the photos)</source>
        <translation>Найвища оцінка в зірках (читає фото)</translation>
    </message>
    <message>
        <source>Largest file (up to 2% smaller counts as equal)</source>
        <translation>Найбільший файл (до 2 % менший — нарівні)</translation>
    </message>
    <message>
        <source>Taken first (within 2 seconds counts as equal)</source>
        <translation>Зняте раніше (різниця до 2 секунд — нарівні)</translation>
    </message>
    <message>
        <source>Oldest file (within 2 seconds counts as equal)</source>
        <translation>Найстаріший файл (різниця до 2 секунд — нарівні)</translation>
    </message>
    <message>
        <source>Shortest path</source>
        <translation>Найкоротший шлях</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Choose a folder in which nothing is suggested to go</source>
        <translation>Виберіть папку, з якої нічого не пропонується прибрати</translation>
    </message>
    <message>
        <source>Choose a preferred folder</source>
        <translation>Виберіть бажану папку</translation>
    </message>
</context>
<context>
    <name>KeptReviews</name>
    <message>
        <source>Go on with a review</source>
        <translation>Продовжити перегляд</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Показати ще {count}</translation>
    </message>
    <message>
        <source>Saved scan</source>
        <translation>Збережене сканування</translation>
    </message>
    <message>
        <source>{size} to free</source>
        <translation>звільниться {size}</translation>
    </message>
    <message>
        <source>Remove the review of {folders}</source>
        <translation>Прибрати перегляд: {folders}</translation>
    </message>
    <message>
        <source>Continue: {groups}, {decided} decided</source>
        <translation>Продовжити: {groups}, вирішено {decided}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Змінити клавіші…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Mark that photo, or keep it</source>
        <translation>Позначити те фото або лишити його</translation>
    </message>
    <message>
        <source>Select several groups</source>
        <translation>Вибрати кілька груп</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Навчити</translation>
    </message>
    <message>
        <source>{total} of {recommended} recommended verdicts: {same} same, {different} different</source>
        <translation>{total} з {recommended} рекомендованих вердиктів (те саме: {same}, різні: {different})</translation>
    </message>
    <message>
        <source>Verdicts given, out of those recommended</source>
        <translation>Скільки є з рекомендованих вердиктів</translation>
    </message>
    <message>
        <source>Making copies of your photos…</source>
        <translation>Створюю копії ваших фото…</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Навчаю…</translation>
    </message>
    <message>
        <source>Scoring your groups again…</source>
        <translation>Оцінюю ваші групи знову…</translation>
    </message>
    <message>
        <source>Retraining needs {least} verdicts: {more} to go.</source>
        <translation>Для навчання треба {least} вердиктів, бракує {more}.</translation>
    </message>
    <message>
        <source>Retraining needs more “same” verdicts: {more} to go.</source>
        <translation>Для навчання бракує вердиктів «те саме»: {more}.</translation>
    </message>
    <message>
        <source>Retraining needs more “different” verdicts: {more} to go.</source>
        <translation>Для навчання бракує вердиктів «різні»: {more}.</translation>
    </message>
    <message>
        <source>Enough to retrain. More “same” verdicts would help most.</source>
        <translation>Для навчання досить. Найбільше допоможуть вердикти «те саме».</translation>
    </message>
    <message>
        <source>Enough to retrain. More “different” verdicts would help most.</source>
        <translation>Для навчання досить. Найбільше допоможуть вердикти «різні».</translation>
    </message>
    <message>
        <source>Enough to retrain; {more} more would make it more reliable.</source>
        <translation>Для навчання досить; ще {more} — і буде надійніше.</translation>
    </message>
    <message>
        <source>Enough to retrain.</source>
        <translation>Для навчання досить.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Import labels…</source>
        <translation>Імпорт міток…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Для досвідчених</translation>
    </message>
    <message>
        <source>Adapt without verdicts</source>
        <translation>Пристосувати без вердиктів</translation>
    </message>
    <message>
        <source>Heads…</source>
        <translation>Оцінювачі…</translation>
    </message>
    <message>
        <source>You can keep working. Nothing changes until you accept what was learned.</source>
        <translation>Можна працювати далі. Нічого не зміниться, доки ви не приймете навчене.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупиняю…</translation>
    </message>
    <message>
        <source>Export verdicts…</source>
        <translation>Експорт вердиктів…</translation>
    </message>
</context>
<context>
    <name>LookingController</name>
    <message>
        <source>Facts copied.</source>
        <translation>Відомості скопійовано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) copied.</source>
        <translation>
            <numerusform>Скопійовано %Ln шлях.</numerusform>
            <numerusform>Скопійовано %Ln шляхи.</numerusform>
            <numerusform>Скопійовано %Ln шляхів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with which program?</source>
        <translation>Якою програмою відкрити?</translation>
    </message>
    <message>
        <source>{program} can&apos;t be started.</source>
        <translation>{program} не запускається.</translation>
    </message>
    <message>
        <source>No program opened {name}.</source>
        <translation>Жодна програма не відкрила {name}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Side by side</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Шторка</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Миготіння</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Різниця</translation>
    </message>
    <message>
        <source>Outline what differs</source>
        <translation>Обвести відмінності</translation>
    </message>
</context>
<context>
    <name>NearestDelegate</name>
    <message>
        <source>Not connected now</source>
        <translation>Зараз не підключено</translation>
    </message>
    <message>
        <source>  + {count} more</source>
        <translation>  + ще {count}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Вернути</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Samelens is already open.</source>
        <translation>Samelens уже відкрито.</translation>
    </message>
    <message>
        <source>A second window would work on the same photos.</source>
        <translation>Друге вікно працюватиме з тими самими фото.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>Відкрити ще одне</translation>
    </message>
</context>
<context>
    <name>PairLoader</name>
    <message>
        <source>Videos are compared by their bytes alone, never by their pictures.</source>
        <translation>Відео порівнюються лише за байтами, а не за зображенням.</translation>
    </message>
    <message>
        <source>These photos can&apos;t be overlaid: they have too little in common.</source>
        <translation>Ці фото не можна накласти: у них замало спільного.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Both photos, overlaid</source>
        <translation>Обидва фото, накладені одне на одне</translation>
    </message>
    <message>
        <source>Aligning the photos…</source>
        <translation>Суміщаю фото…</translation>
    </message>
    <message>
        <source>This needs two photos.</source>
        <translation>Потрібні два фото.</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>Видимої різниці немає</translation>
    </message>
    <message>
        <source>Bright areas differ ({percent}% of the picture). Overall brightness is ignored.</source>
        <translation>Світлі ділянки різняться ({percent} % площі). Загальна яскравість не враховується.</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>REMOVED – PUT BACK</source>
        <translation>ПРИБРАНО – ПОВЕРНУТИ</translation>
    </message>
    <message>
        <source>Click to put it back where it was</source>
        <translation>Клацніть, щоб повернути його на місце</translation>
    </message>
    <message>
        <source>Click to keep it</source>
        <translation>Клацніть, щоб лишити його</translation>
    </message>
    <message>
        <source>Click to mark it</source>
        <translation>Клацніть, щоб позначити його</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Loading…</source>
        <translation>Завантажую…</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Add Pictures</source>
        <translation>Додати Зображення</translation>
    </message>
    <message>
        <source>Add Downloads</source>
        <translation>Додати Завантаження</translation>
    </message>
    <message>
        <source>Add Desktop</source>
        <translation>Додати Стільницю</translation>
    </message>
    <message>
        <source>Add {drive}</source>
        <translation>Додати {drive}</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Cache</source>
        <translation>Кеш</translation>
    </message>
    <message>
        <source>What Samelens has read from your photos. Safe to clear: the next scan reads them again.</source>
        <translation>Прочитане з ваших фото. Його можна очистити: наступне сканування прочитає фото знову.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Your verdicts and what was learned from them, the history of removals, recent scans. Never deleted here.</source>
        <translation>Ваші вердикти й те, чого з них навчено, історія прибраного, останні сканування. Тут ніколи не видаляється.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>A record of what happened. Useful when you report a problem.</source>
        <translation>Запис того, що відбувалося. Стане у пригоді, коли повідомляєте про помилку.</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>Очистити кеш…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open folder: {name}</source>
        <translation>Відкрити папку: {name}</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>Очистити кеш?</translation>
    </message>
    <message>
        <source>The next scan will read every photo again, which takes a while. Your photos, verdicts, heads, history of removals (with undo) and recent scans stay.</source>
        <translation>Наступне сканування прочитає кожне фото знову, а на це піде час. Лишаться ваші фото, вердикти, навчені оцінювачі, історія прибраного (з поверненням) і останні сканування.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>A scan is running and using the cache. Cancel it, or wait until it finishes.</source>
        <translation>Триває сканування, воно користується кешем. Скасуйте його або зачекайте, поки воно скінчиться.</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>Звільнено {size}.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Сканування</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Сховище</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Для досвідчених</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>{device} (not found)</source>
        <translation>{device} (не знайдено)</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Takes effect when you restart Samelens.</source>
        <translation>Діятиме після перезапуску Samelens.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Малі</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Середні</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Великі</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Розмір мініатюр</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Точні копії</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Те саме фото</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Схожі кадри</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Рівень схожості</translation>
    </message>
    <message>
        <source>Folders to skip</source>
        <translation>Пропускати папки</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Правила вибору…</translation>
    </message>
    <message>
        <source>Which photo to keep</source>
        <translation>Яке фото лишати</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Де обчислювати</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Full: 32-bit (fp32)</source>
        <translation>Повна: 32 біти (fp32)</translation>
    </message>
    <message>
        <source>Half: 16-bit (fp16, bf16)</source>
        <translation>Половинна: 16 бітів (fp16, bf16)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точність</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Checking what this computer has…</source>
        <translation>Перевіряю, що є в цьому комп&apos;ютері…</translation>
    </message>
    <message>
        <source>Takes effect with the next scan; in Compare and Find, when you restart Samelens. Automatic picks the fastest option that gives the same results.</source>
        <translation>Діє з наступного сканування, а в порівнянні та пошуку — після перезапуску Samelens. «Автоматично» — найшвидший варіант із тим самим результатом.</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Відеокарта (CUDA)</translation>
    </message>
    <message>
        <source>Mac graphics (MPS)</source>
        <translation>Графіка Mac (MPS)</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Процесор (CPU)</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Photos just read</source>
        <translation>Щойно прочитані фото</translation>
    </message>
</context>
<context>
    <name>RecentScans</name>
    <message>
        <source>Recent scans</source>
        <translation>Останні сканування</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Вибрати знову</translation>
    </message>
    <message>
        <source>Choose {folders} again</source>
        <translation>Вибрати знову: {folders}</translation>
    </message>
    <message>
        <source>Continue the review of {folders}</source>
        <translation>Продовжити перегляд: {folders}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
</context>
<context>
    <name>RemovalController</name>
    <message>
        <source>Putting files back…</source>
        <translation>Повертаю файли…</translation>
    </message>
    <message>
        <source>Moving files to the trash…</source>
        <translation>Переміщую файли до смітника…</translation>
    </message>
    <message>
        <source>Moving files…</source>
        <translation>Переміщую файли…</translation>
    </message>
    <message>
        <source>Replacing files with links…</source>
        <translation>Замінюю файли посиланнями…</translation>
    </message>
    <message>
        <source>{files} moved to the trash.</source>
        <translation>Переміщено до смітника: {files}.</translation>
    </message>
    <message>
        <source>{files} moved to {folder}.</source>
        <translation>Переміщено до {folder}: {files}.</translation>
    </message>
    <message>
        <source>{files} replaced with hard links.</source>
        <translation>Замінено жорсткими посиланнями: {files}.</translation>
    </message>
    <message>
        <source>{files} replaced with symbolic links.</source>
        <translation>Замінено символічними посиланнями: {files}.</translation>
    </message>
    <message>
        <source>Metadata added to {photos}.</source>
        <translation>Додано метадані: {photos}.</translation>
    </message>
    <message>
        <source>Stopped; the rest were left in place.</source>
        <translation>Зупинено; решту лишено на місці.</translation>
    </message>
    <message>
        <source>Not removed: {files}</source>
        <translation>Не прибрано: {files}</translation>
    </message>
    <message>
        <source>Put back: {files}.</source>
        <translation>Повернено: {files}.</translation>
    </message>
    <message>
        <source>Added metadata removed from {photos}.</source>
        <translation>Вилучено додані метадані: {photos}.</translation>
    </message>
    <message>
        <source>Not put back: {files}</source>
        <translation>Не повернено: {files}</translation>
    </message>
</context>
<context>
    <name>RemovalSummary</name>
    <message>
        <source>Remove {photos}?</source>
        <translation>Прибрати {photos}?</translation>
    </message>
    <message>
        <source>Copy missing metadata to the keepers</source>
        <translation>Скопіювати відсутні метадані до фото, що лишаються</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) hold a date or place that the kept photo lacks</source>
        <translation>
            <numerusform>%Ln фото має дату чи місце, яких бракує фото, що лишається</numerusform>
            <numerusform>%Ln фото мають дату чи місце, яких бракує фото, що лишається</numerusform>
            <numerusform>%Ln фото мають дату чи місце, яких бракує фото, що лишається</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>До смітника</translation>
    </message>
    <message>
        <source>The space is freed when you empty the trash.</source>
        <translation>Місце звільниться, коли ви спорожните смітник.</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>До папки</translation>
    </message>
    <message>
        <source>They go to a folder you choose and keep their subfolders.</source>
        <translation>У вибрану вами папку, зі збереженням вкладених папок.</translation>
    </message>
    <message>
        <source>Replace with hard links</source>
        <translation>Замінити жорсткими посиланнями</translation>
    </message>
    <message>
        <source>They go to the trash, and their paths lead to the keeper instead. Same drive only.</source>
        <translation>Вони йдуть до смітника, а їхні шляхи ведуть до фото, що лишається. Лише на тому самому диску.</translation>
    </message>
    <message>
        <source>Replace with symbolic links</source>
        <translation>Замінити символічними посиланнями</translation>
    </message>
    <message>
        <source>The same, but works across drives. A link breaks if the keeper is moved.</source>
        <translation>Те саме, але й між дисками. Посилання ламається, якщо перемістити фото, що лишається.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Вибрати папку…</translation>
    </message>
    <message>
        <source>Date, location, keywords and rating go into a small .xmp file next to the keeper. A photo whose metadata can&apos;t be copied isn&apos;t removed.</source>
        <translation>Дата, місце, ключові слова й оцінка потрапляють у невеликий файл .xmp поруч із фото, що лишається. Фото, метадані якого не вдається скопіювати, не прибирається.</translation>
    </message>
    <message>
        <source>Choose where to move the files</source>
        <translation>Виберіть, куди перемістити файли</translation>
    </message>
    <message>
        <source>{bytes} in total. Staying in place: {photos}. Before a file is removed, it and its keeper are read and checked again ({read} in all). You can undo this now, or later from History.</source>
        <translation>Разом {bytes}. Лишається на місці: {photos}. Перед прибиранням кожен файл і фото, що лишається, читаються й перевіряються ще раз (усього {read}). Усе можна вернути зараз або згодом з «Історії».</translation>
    </message>
    <message>
        <source>Files that will be removed</source>
        <translation>Файли, які буде прибрано</translation>
    </message>
    <message>
        <source>These files stay:</source>
        <translation>Ці файли лишаються:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>і ще {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Remove files</source>
        <translation>Прибрати файли</translation>
    </message>
    <message numerus="yes">
        <source>Also remove the RAW file, video or sidecars of %Ln photo(s)</source>
        <translation>
            <numerusform>Прибрати також RAW, відео або супутні файли %Ln фото</numerusform>
            <numerusform>Прибрати також RAW, відео або супутні файли %Ln фото</numerusform>
            <numerusform>Прибрати також RAW, відео або супутні файли %Ln фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photo(s) whose video would be left behind</source>
        <translation>
            <numerusform>Лишити %Ln фото, відео якого лишилося б саме</numerusform>
            <numerusform>Лишити %Ln фото, відео яких лишилися б самі</numerusform>
            <numerusform>Лишити %Ln фото, відео яких лишилися б самі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of these photos stay: the keeper has nothing as good</source>
        <translation>
            <numerusform>%Ln файл цих фото лишається: у фото, що лишається, нема рівноцінного</numerusform>
            <numerusform>%Ln файли цих фото лишаються: у фото, що лишається, нема рівноцінних</numerusform>
            <numerusform>%Ln файлів цих фото лишаються: у фото, що лишається, нема рівноцінних</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {count} to the trash</source>
        <translation>До смітника: {count}</translation>
    </message>
    <message>
        <source>Move {count} to the folder</source>
        <translation>До папки: {count}</translation>
    </message>
    <message>
        <source>Replace {count} with hard links</source>
        <translation>Жорсткі посилання: {count}</translation>
    </message>
    <message>
        <source>Replace {count} with symbolic links</source>
        <translation>Символічні посилання: {count}</translation>
    </message>
    <message>
        <source>Looking for companion files…</source>
        <translation>Шукаю супутні файли…</translation>
    </message>
</context>
<context>
    <name>ResultsController</name>
    <message>
        <source>All files could be read.</source>
        <translation>Усі файли вдалося прочитати.</translation>
    </message>
    <message>
        <source>Could not be read: {files}</source>
        <translation>Не вдалося прочитати: {files}</translation>
    </message>
    <message>
        <source>They were left out of the scan, and nothing was done to them.</source>
        <translation>Під час сканування їх пропущено, і нічого з ними не зроблено.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Largest groups</source>
        <translation>Найбільші групи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>Не вдалося прочитати %Ln файл</numerusform>
            <numerusform>Не вдалося прочитати %Ln файли</numerusform>
            <numerusform>Не вдалося прочитати %Ln файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Точні копії</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Те саме фото</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Схожі кадри</translation>
    </message>
    <message>
        <source>Back to Start</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>Review groups</source>
        <translation>Переглянути групи</translation>
    </message>
    <message>
        <source>Look for similar shots…</source>
        <translation>Шукати схожі кадри…</translation>
    </message>
    <message>
        <source>Look for edited copies…</source>
        <translation>Шукати змінені копії…</translation>
    </message>
    <message>
        <source>No photos found</source>
        <translation>Фото не знайдено</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Дублікатів не знайдено</translation>
    </message>
    <message>
        <source>All groups are settled</source>
        <translation>Усі групи вирішено</translation>
    </message>
    <message>
        <source>{groups} for you to decide</source>
        <translation>Чекає вашого рішення: {groups}</translation>
    </message>
    <message>
        <source>{groups}, {bytes} could be freed</source>
        <translation>{groups}, можна звільнити {bytes}</translation>
    </message>
    <message>
        <source>Go back to Start and choose folders that hold photos.</source>
        <translation>Поверніться на сторінку «Початок» і виберіть папки з фото.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. What is in the trash frees its space when you empty it.</source>
        <translation>Вирішувати більше нічого. Те, що в смітнику, звільнить місце, коли ви його спорожните.</translation>
    </message>
    <message>
        <source>Among {files}. Nothing is removed before you have seen a summary.</source>
        <translation>Переглянуто {files}. Нічого не прибирається, доки ви не побачите підсумок.</translation>
    </message>
    <message>
        <source>Among {files} no two are byte for byte the same. Edited and resized copies weren&apos;t looked for.</source>
        <translation>Переглянуто {files}: байт у байт однакових немає. Змінених копій і копій іншого розміру не шукали.</translation>
    </message>
    <message>
        <source>Among {files} none is a copy of another. Other shots of the same scene weren&apos;t looked for.</source>
        <translation>Переглянуто {files}: копій серед них немає. Інших кадрів тієї самої сцени не шукали.</translation>
    </message>
    <message>
        <source>Among {files}. Go back to Start and add the folders to compare with.</source>
        <translation>Переглянуто {files}. Поверніться на сторінку «Початок» і додайте папки, з якими порівняти.</translation>
    </message>
    <message>
        <source>None left.</source>
        <translation>Більше немає.</translation>
    </message>
    <message>
        <source>Not looked for in this scan.</source>
        <translation>У цьому скануванні не шукали.</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>Вибрати найкраще</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>{count} of {photos} could go: {bytes}</source>
        <translation>Можна прибрати {count} з {photos}: {bytes}</translation>
    </message>
    <message>
        <source>{photos}. None of them is marked for you.</source>
        <translation>{photos}. Жодного не буде позначено за вас.</translation>
    </message>
    <message>
        <source>{photos}. All stay unless you mark some.</source>
        <translation>{photos}. Лишаються всі, доки ви не позначите зайві.</translation>
    </message>
    <message numerus="yes">
        <source>Trash all %Ln copies…</source>
        <translation>
            <numerusform>До смітника: %Ln копія…</numerusform>
            <numerusform>До смітника: усі %Ln копії…</numerusform>
            <numerusform>До смітника: усі %Ln копій…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all %Ln copies…</source>
        <translation>
            <numerusform>Перемістити %Ln копію…</numerusform>
            <numerusform>Перемістити всі %Ln копії…</numerusform>
            <numerusform>Перемістити всі %Ln копій…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link all %Ln copies…</source>
        <translation>
            <numerusform>Замінити посиланнями: %Ln копія…</numerusform>
            <numerusform>Замінити посиланнями: усі %Ln копії…</numerusform>
            <numerusform>Замінити посиланнями: усі %Ln копій…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>Undone: {name}</source>
        <translation>Скасовано: {name}</translation>
    </message>
    <message>
        <source>Redone: {name}</source>
        <translation>Повторено: {name}</translation>
    </message>
</context>
<context>
    <name>ReviewMenus</name>
    <message>
        <source>Find similar photos</source>
        <translation>Знайти схожі фото</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Лишити всі</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Не дублікати</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Зняти позначки</translation>
    </message>
    <message>
        <source>Mark: {badge}</source>
        <translation>Позначити: {badge}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Лишити</translation>
    </message>
    <message>
        <source>Make it the keeper</source>
        <translation>Лишити саме це фото</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в папці</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копіювати шлях</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Копіювати шляхи</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Відкрити всі</translation>
    </message>
    <message>
        <source>Show the keeper in its folder</source>
        <translation>Показати в папці фото, що лишається</translation>
    </message>
    <message>
        <source>Copy facts</source>
        <translation>Копіювати відомості</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Відкрити за допомогою</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Інша програма…</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>{key} keep</source>
        <translation>{key} лишити</translation>
    </message>
    <message>
        <source>{key} mark</source>
        <translation>{key} позначити</translation>
    </message>
    <message>
        <source>{key} pick</source>
        <translation>{key} вибрати</translation>
    </message>
    <message>
        <source>{key} reject</source>
        <translation>{key} відхилити</translation>
    </message>
    <message>
        <source>{key} unset</source>
        <translation>{key} скинути</translation>
    </message>
    <message>
        <source>{key} keep all</source>
        <translation>{key} лишити всі</translation>
    </message>
    <message>
        <source>{key} not duplicates</source>
        <translation>{key} не дублікати</translation>
    </message>
    <message>
        <source>{key} all shortcuts</source>
        <translation>{key} усі клавіші</translation>
    </message>
    <message>
        <source>1 2 3 toggle</source>
        <translation>1 2 3 перемкнути</translation>
    </message>
</context>
<context>
    <name>ReviewTopBar</name>
    <message>
        <source>Undo</source>
        <translation>Вернути</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Лишити всі</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Не дублікати</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} з {count}</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Вернути останнє рішення</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Accept {groups}</source>
        <translation>Прийняти: {groups}</translation>
    </message>
    <message>
        <source>They are copies, and all of them stay</source>
        <translation>Це копії, і всі вони лишаються</translation>
    </message>
    <message>
        <source>They are different photos: keep all and don&apos;t ask again</source>
        <translation>Це різні фото: лишити всі й більше не питати</translation>
    </message>
    <message>
        <source>Settle the group as it is shown and go to the next</source>
        <translation>Вирішити групу так, як показано, і перейти до наступної</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Сітка</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Відомості</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь екран</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Історія…</translation>
    </message>
    <message>
        <source>Not duplicates…</source>
        <translation>Не дублікати…</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Правила вибору…</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>Проблеми…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Open a saved scan…</source>
        <translation>Відкрити збережене сканування…</translation>
    </message>
</context>
<context>
    <name>ScanOnDesktop</name>
    <message numerus="yes">
        <source>%Ln group(s) found</source>
        <translation>
            <numerusform>Знайдено %Ln групу</numerusform>
            <numerusform>Знайдено %Ln групи</numerusform>
            <numerusform>Знайдено %Ln груп</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Дублікатів не знайдено</translation>
    </message>
    <message>
        <source>The scan is done</source>
        <translation>Сканування завершено</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Creating the demo library</source>
        <translation>Створюю демонстраційну бібліотеку</translation>
    </message>
    <message>
        <source>No scan is running</source>
        <translation>Сканування не триває</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>Перебіг етапу</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупиняю…</translation>
    </message>
    <message>
        <source>Photos already read stay in the cache</source>
        <translation>Прочитані фото лишаються в кеші</translation>
    </message>
    <message>
        <source>Back to Start</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>Photos already read are kept, even if you cancel.</source>
        <translation>Прочитане лишається, навіть якщо скасувати.</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be used</source>
        <translation>Файли, які не вдалося використати</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Починаю</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Зупиняю</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} за секунду</translation>
    </message>
    <message>
        <source>problems: {count}</source>
        <translation>проблем: {count}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) found</source>
        <translation>
            <numerusform>Знайдено %Ln групу</numerusform>
            <numerusform>Знайдено %Ln групи</numerusform>
            <numerusform>Знайдено %Ln груп</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Дублікатів не знайдено</translation>
    </message>
    <message>
        <source>looking for photos</source>
        <translation>пошук фото</translation>
    </message>
    <message>
        <source>reading photos</source>
        <translation>читання фото</translation>
    </message>
    <message>
        <source>comparing photos</source>
        <translation>порівняння фото</translation>
    </message>
    <message>
        <source>making groups</source>
        <translation>складання груп</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Paused in step {number} of {count}: {step}</source>
        <translation>Призупинено на кроці {number} з {count}: {step}</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Крок {number} з {count}: {step}</translation>
    </message>
    <message>
        <source>{photos} in {time}</source>
        <translation>{photos} за {time}</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be used: {count}</source>
        <translation>Не вдалося використати файлів: {count}</translation>
    </message>
</context>
<context>
    <name>SessionSaver</name>
    <message>
        <source>{problem} What you decide can&apos;t be saved until that is solved.</source>
        <translation>{problem} Доки це не усунено, ваші рішення не зберігаються.</translation>
    </message>
</context>
<context>
    <name>SessionsController</name>
    <message>
        <source>Carried over from your last review: decisions about {groups}.</source>
        <translation>Рішення з минулого перегляду перенесено: {groups}.</translation>
    </message>
    <message>
        <source>Opening the review…</source>
        <translation>Відкриваю перегляд…</translation>
    </message>
    <message>
        <source>Not there as they were: {photos}</source>
        <translation>Уже не те, що було: {photos}</translation>
    </message>
    <message>
        <source>These have changed or disappeared since the scan. They count as gone from their groups until they are back. Scan again to see what&apos;s there now.</source>
        <translation>Вони змінилися або зникли після сканування. У своїх групах вони вважаються зниклими, доки не повернуться. Скануйте знову, щоб побачити, що є тепер.</translation>
    </message>
    <message>
        <source>Remove this review from the list? What you decided in it is forgotten; no photo is touched.</source>
        <translation>Прибрати цей перегляд зі списку? Вирішене в ньому забудеться; фото це не торкнеться.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>New shortcut</source>
        <translation>Нова клавіша</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Без клавіші</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Типова</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Усі типові</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Команди та їхні клавіші</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Клавіша</translation>
    </message>
</context>
<context>
    <name>SkippedNamesEditor</name>
    <message>
        <source>Names of folders to skip, one per line</source>
        <translation>Назви папок, які слід пропускати, по одній у рядку</translation>
    </message>
    <message>
        <source>One name per line, such as Exports or *.cache</source>
        <translation>По одній назві в рядку, наприклад Exports або *.cache</translation>
    </message>
    <message>
        <source>Folders with these names aren&apos;t scanned, wherever they are. * stands for any letters. Trash, snapshots and other programs&apos; thumbnails are always skipped.</source>
        <translation>Папки з такими назвами не скануються, де б вони не були. * означає будь-які літери. Кошики, знімки стану та мініатюри інших програм пропускаються завжди.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The grid is for groups of {count} photos or more.</source>
        <translation>Сітка — для груп від {count} фото.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Find duplicate photos</source>
        <translation>Знайти дублікати фото</translation>
    </message>
    <message>
        <source>{folder} is already in the list.</source>
        <translation>{folder} вже є у списку.</translation>
    </message>
    <message>
        <source>Left out because they aren&apos;t folders: {count}</source>
        <translation>Пропущено, бо це не папки: {count}</translation>
    </message>
    <message>
        <source>Only folders can be scanned. To look for one photo, drop it on Find.</source>
        <translation>Сканувати можна лише папки. Щоб шукати за одним фото, перетягніть його на сторінку «Знайти».</translation>
    </message>
    <message>
        <source>Choose folders, and Samelens finds copies, edits and crops of the same photo.</source>
        <translation>Виберіть папки, і Samelens знайде копії, правлення й обрізки того самого фото.</translation>
    </message>
    <message>
        <source>You compare them side by side and decide what stays.</source>
        <translation>Ви порівнюєте їх поруч і вирішуєте, що лишається.</translation>
    </message>
    <message>
        <source>What you remove goes to the trash, and you can undo it.</source>
        <translation>Прибране йде до смітника, і його можна вернути.</translation>
    </message>
    <message>
        <source>Try it with a demo library</source>
        <translation>Спробувати на демонстраційній бібліотеці</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Додати папку…</translation>
    </message>
    <message>
        <source>Drop folders here.</source>
        <translation>Перетягніть папки сюди.</translation>
    </message>
    <message>
        <source>Exact copies: byte for byte the same. Fast; pictures aren&apos;t compared.</source>
        <translation>Точні копії: байт у байт однакові. Швидко; зображення не порівнюються.</translation>
    </message>
    <message>
        <source>Same photo: also edits, crops, other sizes and formats.</source>
        <translation>Те саме фото: також правлення, обрізки, інші розміри й формати.</translation>
    </message>
    <message>
        <source>Similar shots: also other shots of the same scene. Check these carefully.</source>
        <translation>Схожі кадри: також інші кадри тієї самої сцени. Перевіряйте уважно.</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Рівень схожості</translation>
    </message>
    <message>
        <source>Open a saved scan…</source>
        <translation>Відкрити збережене сканування…</translation>
    </message>
    <message numerus="yes">
        <source>Scan %Ln folder(s)</source>
        <translation>
            <numerusform>Сканувати %Ln папку</numerusform>
            <numerusform>Сканувати %Ln папки</numerusform>
            <numerusform>Сканувати %Ln папок</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканувати</translation>
    </message>
</context>
<context>
    <name>SurveyGrid</name>
    <message>
        <source>Photos in the group</source>
        <translation>Фото групи</translation>
    </message>
</context>
<context>
    <name>TaughtList</name>
    <message>
        <source>Change your verdict on the selected pairs</source>
        <translation>Змінити ваш вердикт про вибрані пари</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Те саме</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Різні</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Forget your verdict on the selected pairs</source>
        <translation>Забути ваш вердикт про вибрані пари</translation>
    </message>
    <message>
        <source>Verdicts to show</source>
        <translation>Які вердикти</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Не зважати</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Імпортовані</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Назва файлу</translation>
    </message>
    <message>
        <source>Your verdicts</source>
        <translation>Ваші вердикти</translation>
    </message>
    <message>
        <source>Your verdicts ({count})</source>
        <translation>Ваші вердикти ({count})</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>not in recent scans</source>
        <translation>немає в останніх скануваннях</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Те саме</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Різні</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Не зважати</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>імпорт</translation>
    </message>
</context>
<context>
    <name>TeachController</name>
    <message>
        <source>Looking for pairs worth asking about…</source>
        <translation>Шукаю пари, про які варто спитати…</translation>
    </message>
    <message>
        <source>Import verdicts, or labelled pairs: two paths and 1 or 0</source>
        <translation>Імпорт вердиктів або пар із мітками: два шляхи та 1 або 0</translation>
    </message>
    <message>
        <source>Verdicts added: {added}; already known: {known}.</source>
        <translation>Додано вердиктів: {added}, уже відомих: {known}.</translation>
    </message>
    <message>
        <source>Photos that were never scanned: {count}. Scan their folder, so that what was said of them can teach.</source>
        <translation>Фото, яких ніколи не сканували: {count}. Проскануйте їхню теку, щоб на них можна було навчатися.</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be used: {count}.</source>
        <translation>Рядки, які не можна використати: {count}.</translation>
    </message>
    <message>
        <source>You&apos;ve answered all of these pairs.</source>
        <translation>Ви відповіли про всі ці пари.</translation>
    </message>
    <message>
        <source>There are no pairs to ask about yet. Scan a folder first.</source>
        <translation>Поки немає пар, про які спитати: спершу скануйте папку.</translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>Експорт вердиктів</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Looking for pairs worth asking about…</source>
        <translation>Шукаю пари, про які варто спитати…</translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <translation>Пара {number} з {count}</translation>
    </message>
    <message>
        <source>Samelens isn&apos;t sure: {score} for “same”.</source>
        <translation>Samelens не певен: за «те саме» {score}.</translation>
    </message>
    <message>
        <source>Samelens thinks these are the same ({score}).</source>
        <translation>Samelens вважає, що це те саме ({score}).</translation>
    </message>
    <message>
        <source>Samelens thinks these are different: {score} for “same”.</source>
        <translation>Samelens вважає, що вони різні: за «те саме» {score}.</translation>
    </message>
    <message>
        <source>You said same, but Samelens says different ({score} for “same”). Are you still sure?</source>
        <translation>Ви сказали «те саме», а Samelens каже «різні» (за «те саме» {score}). Лишити так?</translation>
    </message>
    <message>
        <source>You said different, but Samelens says same ({score}). Are you still sure?</source>
        <translation>Ви сказали «різні», а Samelens каже «те саме» ({score}). Лишити так?</translation>
    </message>
    <message>
        <source>Scan a folder</source>
        <translation>Сканувати папку</translation>
    </message>
    <message>
        <source>Look for more pairs</source>
        <translation>Шукати ще пари</translation>
    </message>
    <message>
        <source>Do these two belong in the same group?</source>
        <translation>Чи мають ці два фото бути в одній групі?</translation>
    </message>
    <message>
        <source>Same: shown in one group, where you decide; only copies are ever suggested for removal. Different: never in one group.</source>
        <translation>Те саме: в одній групі, де вирішуєте ви; прибрати пропонуються лише копії. Різні: ніколи не в одній групі.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Те саме</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Різні</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Previous pair; its verdict is undone</source>
        <translation>Попередня пара; вердикт про неї знімається</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>{photos} marked</source>
        <translation>Позначено {photos}</translation>
    </message>
    <message>
        <source>{bytes} to free</source>
        <translation>звільниться {bytes}</translation>
    </message>
    <message>
        <source>Remove {count}…</source>
        <translation>Прибрати {count}…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Прибрати…</translation>
    </message>
    <message>
        <source>Auto-mark…</source>
        <translation>Автопозначення…</translation>
    </message>
    <message>
        <source>Preview what would be marked in all undecided groups</source>
        <translation>Переглянути, що буде позначено в усіх групах без рішення</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Правила вибору…</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>Reading your verdicts…</source>
        <translation>Читаю ваші вердикти…</translation>
    </message>
</context>
<context>
    <name>TrainingReportDialog</name>
    <message>
        <source>Pairs it now judges differently</source>
        <translation>Пари, які він тепер оцінює інакше</translation>
    </message>
    <message>
        <source>Learned from {same} same and {different} different pairs. Measured on pairs of photos it didn&apos;t learn from; the ranges in parentheses allow for chance.</source>
        <translation>Навчався на парах: те саме — {same}, різні — {different}. Виміряно на парах із фото, на яких він не навчався; межі в дужках зважають на випадковість.</translation>
    </message>
    <message>
        <source>Verdicts left out because their photos aren&apos;t in any scan: {count}.</source>
        <translation>Пропущено вердиктів, чиїх фото немає в жодному скануванні: {count}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message>
        <source>Pairs it calls the same that really are</source>
        <translation>Справді однакових із названих «те саме»</translation>
    </message>
    <message>
        <source>Pairs that are the same and that it finds</source>
        <translation>Знайдених із тих, що «те саме»</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Чого навчено</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Усе одно прийняти</translation>
    </message>
    <message>
        <source>Leave all as it was</source>
        <translation>Лишити все, як було</translation>
    </message>
    <message>
        <source>What was learned looks better, but that may be chance</source>
        <translation>Після навчання начебто краще, але це може бути випадок</translation>
    </message>
    <message>
        <source>What was learned judges your photos better</source>
        <translation>Після навчання ваші фото оцінюються краще</translation>
    </message>
    <message>
        <source>What was learned isn&apos;t better, so nothing changes</source>
        <translation>Після навчання не краще, тож нічого не зміниться</translation>
    </message>
    <message>
        <source>What was learned misses edited copies, so nothing changes</source>
        <translation>Після навчання пропускаються змінені копії, тож нічого не зміниться</translation>
    </message>
    <message>
        <source>On your verdicts it got better, but of edited copies it recognizes {after} where it was {before}.</source>
        <translation>На ваших вердиктах стало краще, але змінених копій тепер розпізнається {after}, а було {before}.</translation>
    </message>
    <message>
        <source>One figure rose, but the other fell by as much or more.</source>
        <translation>Один показник зріс, але інший упав на стільки ж або більше.</translation>
    </message>
    <message>
        <source>The figures rose, but it&apos;s still right hardly more often than by guessing. Nothing changes. Check whether your verdicts contradict each other.</source>
        <translation>Показники зросли, але відповіді правильні навряд чи частіше, ніж навмання. Нічого не зміниться. Перевірте, чи ваші вердикти не суперечать один одному.</translation>
    </message>
    <message>
        <source>The figures rose, but with so few pairs to measure on, luck alone could do that. Nothing changes. Give more verdicts and retrain.</source>
        <translation>Показники зросли, але пар для перевірки так мало, що це може бути просто випадок. Нічого не зміниться. Дайте більше вердиктів і перенавчіть.</translation>
    </message>
    <message>
        <source>Both combined</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>Edited copies it still recognizes</source>
        <translation>Змінених копій, які він досі впізнає</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Ви сказали</translation>
    </message>
    <message>
        <source>Score: before → after</source>
        <translation>Оцінка: до → після</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Те саме</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Різні</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>тепер неправильно</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>тепер правильно</translation>
    </message>
</context>
<context>
    <name>VerdictListDialog</name>
    <message>
        <source>Not duplicates</source>
        <translation>Не дублікати</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Let the next scan compare these photos again</source>
        <translation>Нехай наступне сканування знову порівняє ці фото</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Scans never put these pairs in one group. If you remove a pair, the next scan can find it again.</source>
        <translation>Сканування ніколи не складає ці пари в одну групу. Якщо прибрати пару зі списку, наступне сканування зможе знайти її знову.</translation>
    </message>
    <message>
        <source>You haven&apos;t called anything “not duplicates” yet.</source>
        <translation>Ви ще нічого не назвали «не дублікатами».</translation>
    </message>
    <message>
        <source>Pairs that aren&apos;t duplicates</source>
        <translation>Пари, що не є дублікатами</translation>
    </message>
</context>
<context>
    <name>VerdictModel</name>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Not a duplicate of</source>
        <translation>Не дублікат</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Відколи</translation>
    </message>
    <message>
        <source>not in recent scans</source>
        <translation>немає в останніх скануваннях</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Drop two photos above to compare them.</source>
        <translation>Щоб порівняти два фото, перетягніть їх угору.</translation>
    </message>
    <message>
        <source>same pixels</source>
        <translation>ті самі пікселі</translation>
    </message>
    <message>
        <source>different pixels</source>
        <translation>різні пікселі</translation>
    </message>
    <message>
        <source>same bytes</source>
        <translation>ті самі байти</translation>
    </message>
    <message>
        <source>different bytes</source>
        <translation>різні байти</translation>
    </message>
    <message>
        <source>Advanced: cosine {value}</source>
        <translation>Для досвідчених: косинус {value}</translation>
    </message>
    <message>
        <source>No difference can be seen.</source>
        <translation>Відмінностей не видно.</translation>
    </message>
    <message>
        <source>Otherwise no difference can be seen.</source>
        <translation>Інших відмінностей не видно.</translation>
    </message>
    <message>
        <source>Color, texture</source>
        <translation>Колір, текстура</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Візерунки</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Що зображено</translation>
    </message>
    <message>
        <source>Advanced: layer {name} of the network</source>
        <translation>Для досвідчених: шар {name} мережі</translation>
    </message>
    <message>
        <source>You said: same</source>
        <translation>Ви сказали: те саме</translation>
    </message>
    <message>
        <source>You said: different</source>
        <translation>Ви сказали: різні</translation>
    </message>
    <message>
        <source>You said: ignore</source>
        <translation>Ви сказали: не зважати</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation>А що скажете ви?</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>У чому різниця</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернути</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Те саме</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Різні</translation>
    </message>
    <message>
        <source>Remembered. The next scan will follow your verdict.</source>
        <translation>Запам&apos;ятано. Наступне сканування зважить на ваш вердикт.</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Marked and not yet removed: {files}.</source>
        <translation>Позначено й ще не прибрано: {files}.</translation>
    </message>
    <message>
        <source>Trash {files} now…</source>
        <translation>До смітника зараз: {files}…</translation>
    </message>
    <message>
        <source>Move {files} now…</source>
        <translation>Перемістити зараз: {files}…</translation>
    </message>
    <message>
        <source>Link {files} now…</source>
        <translation>Замінити посиланнями зараз: {files}…</translation>
    </message>
    <message>
        <source>Close and lose what isn&apos;t saved</source>
        <translation>Закрити й втратити незбережене</translation>
    </message>
    <message>
        <source>Keep the marks for next time</source>
        <translation>Лишити позначки на потім</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>Не закривати</translation>
    </message>
</context>
<context>
    <name>companion</name>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>VIDEO</source>
        <translation>ВІДЕО</translation>
    </message>
    <message>
        <source>One photo, {count} files: {names}</source>
        <translation>Одне фото, файлів: {count} ({names})</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>{number} B</source>
        <translation>{number} Б</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} КБ</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} МБ</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} ГБ</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation>{number} ТБ</translation>
    </message>
    <message>
        <source>in a preferred folder</source>
        <translation>у бажаній папці</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>найбільше пікселів</translation>
    </message>
    <message>
        <source>best format</source>
        <translation>найкращий формат</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>найрізкіше</translation>
    </message>
    <message>
        <source>highest rating</source>
        <translation>найвища оцінка</translation>
    </message>
    <message>
        <source>taken first</source>
        <translation>зняте раніше</translation>
    </message>
    <message>
        <source>oldest file</source>
        <translation>найстаріший файл</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>найкоротший шлях</translation>
    </message>
    <message>
        <source>in a reference folder</source>
        <translation>в еталонній папці</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>перше за назвою</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>вибрано вами</translation>
    </message>
    <message>
        <source>same bytes</source>
        <translation>ті самі байти</translation>
    </message>
    <message>
        <source>edited copy</source>
        <translation>змінена копія</translation>
    </message>
    <message>
        <source>auto-mark</source>
        <translation>автопозначення</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Пікселі</translation>
    </message>
    <message>
        <source>more</source>
        <translation>більше</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>більше</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>less loss</source>
        <translation>менше втрат</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Знято</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>є дата</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>раніше</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Різкість</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>різкіше</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>є</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>ті самі байти</translation>
    </message>
    <message>
        <source>re-encoded</source>
        <translation>перекодовано</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>віддзеркалено</translation>
    </message>
    <message>
        <source>rotated by {number}°</source>
        <translation>повернуто на {number}°</translation>
    </message>
    <message>
        <source>recolored</source>
        <translation>інші кольори</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}.</source>
        <translation>Файл не читається: {why}.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Це файл, а не папка.</translation>
    </message>
    <message>
        <source>The picture claims to be absurdly large.</source>
        <translation>Зображення видає себе за неймовірно велике.</translation>
    </message>
    <message>
        <source>The picture is too large for this computer&apos;s memory.</source>
        <translation>Зображення завелике для пам&apos;яті цього комп&apos;ютера.</translation>
    </message>
    <message>
        <source>The picture is damaged and can&apos;t be decoded.</source>
        <translation>Зображення пошкоджене й не розкодовується.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: {why}.</source>
        <translation>Папка не читається: {why}.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Файл пошкоджено.</translation>
    </message>
    <message>
        <source>Choose at least one folder to scan.</source>
        <translation>Виберіть хоча б одну папку для сканування.</translation>
    </message>
    <message>
        <source>Row {number}: {reason}</source>
        <translation>Рядок {number}: {reason}</translation>
    </message>
    <message>
        <source>the first photo has neither a hash nor a path.</source>
        <translation>перше фото не має ні хешу, ні шляху.</translation>
    </message>
    <message>
        <source>the second photo has neither a hash nor a path.</source>
        <translation>друге фото не має ні хешу, ні шляху.</translation>
    </message>
    <message>
        <source>it belongs to another backbone.</source>
        <translation>він від іншої основи.</translation>
    </message>
    <message>
        <source>its file can&apos;t be read ({why}).</source>
        <translation>його файл не читається ({why}).</translation>
    </message>
    <message>
        <source>its file was altered.</source>
        <translation>його файл змінено.</translation>
    </message>
    <message>
        <source>its file is damaged ({why}).</source>
        <translation>його файл пошкоджено ({why}).</translation>
    </message>
    <message>
        <source>Head {number} belongs to another backbone.</source>
        <translation>Оцінювач {number} від іншої основи.</translation>
    </message>
    <message>
        <source>There is no head {number}.</source>
        <translation>Оцінювача {number} немає.</translation>
    </message>
    <message>
        <source>The head {name} belongs to another backbone.</source>
        <translation>Оцінювач {name} від іншої основи.</translation>
    </message>
    <message>
        <source>The head {name} can&apos;t be used: {why}</source>
        <translation>Оцінювач {name} непридатний: {why}</translation>
    </message>
    <message>
        <source>The weights {name} can&apos;t be read.</source>
        <translation>Ваги {name} не читаються.</translation>
    </message>
    <message>
        <source>The weights {name} don&apos;t fit: {why}</source>
        <translation>Ваги {name} не підходять: {why}</translation>
    </message>
    <message>
        <source>Please install Samelens again.</source>
        <translation>Встановіть Samelens знову.</translation>
    </message>
    <message>
        <source>Please train its head again.</source>
        <translation>Навчіть оцінювача знову.</translation>
    </message>
    <message>
        <source>Choose {name}.</source>
        <translation>Виберіть {name}.</translation>
    </message>
    <message>
        <source>The demo can&apos;t be written to {path}: {why}.</source>
        <translation>Демонстраційну бібліотеку не вдалося записати в {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} is not empty. Choose a new folder for the demo.</source>
        <translation>{path} не порожня. Виберіть для демонстраційної бібліотеки нову папку.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {why}.</source>
        <translation>{path} не читається: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {why}.</source>
        <translation>{path} не записується: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written to: {why}.</source>
        <translation>У {path} не можна записати: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be deleted: {why}.</source>
        <translation>{path} не видаляється: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be moved: {why}.</source>
        <translation>Перемістити не вдалося: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be put back: {why}.</source>
        <translation>Повернути не вдалося: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with its copy: {why}.</source>
        <translation>Його не можна порівняти з копією: {why}.</translation>
    </message>
    <message>
        <source>interrupted before the file was moved</source>
        <translation>перервано до переміщення файлу</translation>
    </message>
    <message>
        <source>interrupted; the file was put back</source>
        <translation>перервано; файл повернуто на місце</translation>
    </message>
    <message>
        <source>completed after an interruption</source>
        <translation>завершено після переривання</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заповнений.</translation>
    </message>
    <message>
        <source>The folder or file can&apos;t be written to.</source>
        <translation>До папки чи файлу не можна записати.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened; the folder may be missing or protected.</source>
        <translation>Файл не відкривається; папки може не бути або її захищено.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a picture.</source>
        <translation>{path} — не папка й не зображення.</translation>
    </message>
    <message>
        <source>chosen by your keeper rules</source>
        <translation>вибрано за вашими правилами</translation>
    </message>
    <message>
        <source>has a date taken</source>
        <translation>має дату зйомки</translation>
    </message>
    <message>
        <source>has a location</source>
        <translation>має місце</translation>
    </message>
    <message>
        <source>largest file</source>
        <translation>найбільший файл</translation>
    </message>
    <message>
        <source>no date taken</source>
        <translation>без дати зйомки</translation>
    </message>
    <message>
        <source>fewer pixels: {width} × {height}</source>
        <translation>менше пікселів: {width} × {height}</translation>
    </message>
    <message>
        <source>{format} instead of {other}</source>
        <translation>{format} замість {other}</translation>
    </message>
    <message>
        <source>smaller file: {size}</source>
        <translation>менший файл: {size}</translation>
    </message>
    <message>
        <source>This photo has already been removed.</source>
        <translation>Це фото вже прибрано.</translation>
    </message>
    <message>
        <source>This is the keeper. Make another photo the keeper first.</source>
        <translation>Це фото лишається. Спершу виберіть інше, що лишиться.</translation>
    </message>
    <message>
        <source>This photo is in a reference folder. Those are never touched.</source>
        <translation>Це фото в еталонній папці, а їх не чіпають.</translation>
    </message>
    <message>
        <source>This is the last unmarked photo in the group.</source>
        <translation>Це останнє непозначене фото групи.</translation>
    </message>
    <message>
        <source>marking a photo</source>
        <translation>позначення фото</translation>
    </message>
    <message>
        <source>unmarking a photo</source>
        <translation>зняття позначки</translation>
    </message>
    <message>
        <source>changing the keeper</source>
        <translation>зміна фото, що лишається</translation>
    </message>
    <message>
        <source>accepting the suggestion</source>
        <translation>прийняття пропозиції</translation>
    </message>
    <message>
        <source>saying “not duplicates”</source>
        <translation>«не дублікати»</translation>
    </message>
    <message>
        <source>clearing the marks</source>
        <translation>зняття позначок</translation>
    </message>
    <message>
        <source>similar shots are for you to decide</source>
        <translation>схожі кадри вирішуєте ви</translation>
    </message>
    <message>
        <source>all other photos are in reference folders or gone</source>
        <translation>усі інші фото в еталонних папках або зникли</translation>
    </message>
    <message>
        <source>not similar enough to mark automatically</source>
        <translation>не досить схожі, щоб позначати автоматично</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>відома</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>{size}</source>
        <translation>{size}</translation>
    </message>
    <message>
        <source>{format}, quality {quality}</source>
        <translation>{format}, якість {quality}</translation>
    </message>
    <message>
        <source>{format}, lossless</source>
        <translation>{format}, без втрат</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved by this version of Samelens, or it&apos;s damaged.</source>
        <translation>{path} збережено не цією версією Samelens, або файл пошкоджено.</translation>
    </message>
    <message>
        <source>It&apos;s gone.</source>
        <translation>Його більше немає.</translation>
    </message>
    <message>
        <source>It has changed since the scan.</source>
        <translation>Його змінено після сканування.</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts.</source>
        <translation>{path} — не таблиця вердиктів.</translation>
    </message>
    <message>
        <source>A file that was to go with it has changed: {path}.</source>
        <translation>Файл, що мав бути прибраний разом із ним, змінився: {path}.</translation>
    </message>
    <message>
        <source>A photo that it belongs to is still there.</source>
        <translation>Фото, якому він належить, досі на місці.</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. If an earlier removal was interrupted, you&apos;ll be told the next time Samelens starts.</source>
        <translation>Інший Samelens саме переміщує файли. Якщо попереднє вилучення було перервано, ви дізнаєтеся про це під час наступного запуску.</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. Try again once it has finished.</source>
        <translation>Інший Samelens саме переміщує файли. Спробуйте ще раз, коли він закінчить.</translation>
    </message>
    <message>
        <source>At least one thread is needed.</source>
        <translation>Потрібен хоча б один потік.</translation>
    </message>
    <message>
        <source>At most {most} names of folders to skip can be used.</source>
        <translation>Можна вказати щонайбільше {most} назв папок, які слід пропускати.</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>За назвою</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Пошкодження</translation>
    </message>
    <message>
        <source>Folders with a name that you chose to skip aren&apos;t scanned ({count}).</source>
        <translation>Папки, назви яких ви вирішили пропускати, не скануються ({count}).</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>HDR, unlike the photo to keep</source>
        <translation>HDR, на відміну від фото, що лишається</translation>
    </message>
    <message>
        <source>History knows of no removal of it that can be undone.</source>
        <translation>В «Історії» немає такого його прибирання, яке можна вернути.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Містить</translation>
    </message>
    <message>
        <source>ICC profile {profile} instead of {other_profile}</source>
        <translation>профіль ICC {profile} замість {other_profile}</translation>
    </message>
    <message>
        <source>It was moved to {place}, but that drive isn&apos;t connected. Connect it and undo again.</source>
        <translation>Його переміщено до {place}, але цей диск не підключено. Підключіть диск і скасуйте ще раз.</translation>
    </message>
    <message>
        <source>It was put back, because {path} belongs to it and has to stay. {what}</source>
        <translation>Його повернуто на місце, бо {path} належить до нього й має лишитися. {what}</translation>
    </message>
    <message>
        <source>It&apos;s away, but {path}, which belongs to it, has to stay. {what} It was to be put back at once. {stuck}</source>
        <translation>Його вже прибрано, але {path}, що належить до нього, має лишитися. {what} Його слід було одразу повернути. {stuck}</translation>
    </message>
    <message>
        <source>Its drive isn&apos;t connected. Connect it and undo again.</source>
        <translation>Його диск не підключено. Підключіть його та скасуйте ще раз.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Libraries of other programs are compared, but nothing in them is offered for removal ({count}).</source>
        <translation>Бібліотеки інших програм порівнюються, але нічого з них не пропонується вилучити ({count}).</translation>
    </message>
    <message>
        <source>Links that lead out of the chosen folders aren&apos;t followed ({count}). To compare what they lead to, choose that folder as well.</source>
        <translation>Посилання, що ведуть за межі вибраних тек, не відкриваються ({count}). Щоб порівняти те, куди вони ведуть, виберіть і ту теку.</translation>
    </message>
    <message>
        <source>Nothing was moved, because Samelens can&apos;t tell whether another one is moving files: {why}.</source>
        <translation>Нічого не переміщено, бо Samelens не може з’ясувати, чи інший не переміщує файли: {why}.</translation>
    </message>
    <message>
        <source>Photos disappeared from this folder during the scan ({count}). Scan again.</source>
        <translation>Під час сканування з цієї теки зникли фото ({count}). Скануйте ще раз.</translation>
    </message>
    <message>
        <source>Photos that can be reached in two ways, such as two mounts of one drive, are scanned once ({count}).</source>
        <translation>Фото, до яких ведуть два шляхи, наприклад двічі під&apos;єднаний диск, скануються один раз ({count}).</translation>
    </message>
    <message>
        <source>Photos that you moved away as duplicates aren&apos;t scanned again ({count}).</source>
        <translation>Фото, які ви перемістили як дублікати, повторно не скануються ({count}).</translation>
    </message>
    <message>
        <source>Pictures in this format can&apos;t be read ({format}).</source>
        <translation>Зображення в цьому форматі прочитати не вдається ({format}).</translation>
    </message>
    <message>
        <source>Snapshots and backups of folders aren&apos;t scanned ({count}).</source>
        <translation>Знімки стану та резервні копії тек не скануються ({count}).</translation>
    </message>
    <message>
        <source>Stopped before it was moved.</source>
        <translation>Зупинено, перш ніж його було переміщено.</translation>
    </message>
    <message>
        <source>The backbone {name} has no head yet, so it can&apos;t tell which photos match. Train one on your own photos in Settings › Advanced, or with: {command}. To switch back: {back}</source>
        <translation>Основа {name} ще не має оцінювача, тож не може сказати, які фото збігаються. Навчіть його на своїх фото в «Параметри › Для досвідчених» або так: {command}. Щоб повернутися: {back}</translation>
    </message>
    <message>
        <source>The cache</source>
        <translation>Кеш</translation>
    </message>
    <message>
        <source>The file at {place} isn&apos;t the one that was removed, so it stays there.</source>
        <translation>Файл {place} — не той, що було вилучено, тому він залишається там.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: permission denied.</source>
        <translation>Файл не читається: доступ заборонено.</translation>
    </message>
    <message>
        <source>The file&apos;s modification date is after the year 2262. Please correct it.</source>
        <translation>Дата зміни файлу пізніша за 2262 рік. Виправте її.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: permission denied.</source>
        <translation>Папка не читається: доступ заборонено.</translation>
    </message>
    <message>
        <source>The history of removals</source>
        <translation>Історія прибраного</translation>
    </message>
    <message>
        <source>The keeper is only a link to a file somewhere else.</source>
        <translation>Фото, що мало лишитися, — лише посилання на файл деінде.</translation>
    </message>
    <message>
        <source>The keeper vanished together with this photo: they are one file with two paths. Nothing more was removed. {what}</source>
        <translation>Фото, що мало лишитися, зникло разом із цим: це один файл із двома шляхами. Більше нічого не вилучено. {what}</translation>
    </message>
    <message>
        <source>The keeper vanished together with this photo: they are one file with two paths. The photo was put back, and nothing more was removed.</source>
        <translation>Фото, що мало лишитися, зникло разом із цим: це один файл із двома шляхами. Фото повернуто на місце, і більше нічого не вилучено.</translation>
    </message>
    <message>
        <source>The keeper&apos;s own copy of a file that was to go with it has changed or is gone: {path}.</source>
        <translation>Копія такого файлу біля фото, що лишається, змінилася або зникла: {path}.</translation>
    </message>
    <message>
        <source>The picture claims to be absurdly large ({width} × {height}).</source>
        <translation>Зображення видає себе за неймовірно велике ({width} × {height}).</translation>
    </message>
    <message>
        <source>The picture takes too long to decode, so it was given up.</source>
        <translation>Розкодування зображення тривало надто довго, тож його припинено.</translation>
    </message>
    <message>
        <source>The table {table} is damaged.</source>
        <translation>Таблицю {table} пошкоджено.</translation>
    </message>
    <message>
        <source>The threshold must be above 0 and at most 1.</source>
        <translation>Поріг має бути більший за 0 і не більший за 1.</translation>
    </message>
    <message>
        <source>This folder is in a trash, a snapshot or another program&apos;s thumbnails. It was scanned because you chose it.</source>
        <translation>Ця тека лежить у смітнику, у знімку стану або серед мініатюр іншої програми. Її скановано, бо ви її вибрали.</translation>
    </message>
    <message>
        <source>This is not a photo in a known format.</source>
        <translation>Це не фото у відомому форматі.</translation>
    </message>
    <message>
        <source>This review was removed from the list.</source>
        <translation>Цей перегляд прибрано зі списку.</translation>
    </message>
    <message>
        <source>Thumbnails and previews of other programs aren&apos;t scanned ({count}).</source>
        <translation>Мініатюри та ескізи інших програм не скануються ({count}).</translation>
    </message>
    <message>
        <source>Trash folders aren&apos;t scanned ({count}).</source>
        <translation>Теки смітника не скануються ({count}).</translation>
    </message>
    <message>
        <source>Video, {length}, {size}</source>
        <translation>Відео, {length}, {size}</translation>
    </message>
    <message>
        <source>Video, {size}</source>
        <translation>Відео, {size}</translation>
    </message>
    <message>
        <source>What was learned can&apos;t be saved in {path}: {why}.</source>
        <translation>Навчене не вдається зберегти в {path}: {why}.</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Ваші рішення</translation>
    </message>
    <message>
        <source>Your home folder isn&apos;t known. Set HOME, or {variable}.</source>
        <translation>Ваша домашня тека невідома. Задайте HOME або {variable}.</translation>
    </message>
    <message>
        <source>a depth map</source>
        <translation>карту глибини</translation>
    </message>
    <message>
        <source>a frame or something else was added around it</source>
        <translation>навколо додано рамку чи щось інше</translation>
    </message>
    <message>
        <source>a gain map (HDR)</source>
        <translation>карту підсилення (HDR)</translation>
    </message>
    <message>
        <source>a motion photo: its video isn&apos;t in the photo to keep</source>
        <translation>рухоме фото: його відео немає у фото, що лишається</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>відео</translation>
    </message>
    <message>
        <source>an animation that isn&apos;t in the photo to keep</source>
        <translation>анімація, якої немає у фото, що лишається</translation>
    </message>
    <message>
        <source>animation, {number} frames</source>
        <translation>анімація, кадрів: {number}</translation>
    </message>
    <message>
        <source>as it was before it was edited or saved again</source>
        <translation>таке, як було до редагування чи перезбереження</translation>
    </message>
    <message>
        <source>both are the same file, or of the same bytes.</source>
        <translation>обидва — той самий файл або мають ті самі байти.</translation>
    </message>
    <message>
        <source>both hold {what}, which may differ</source>
        <translation>обидва містять: {what}, можливо, різні</translation>
    </message>
    <message>
        <source>can&apos;t be developed here</source>
        <translation>тут не можна проявити</translation>
    </message>
    <message>
        <source>damaged from row {row} on</source>
        <translation>пошкоджено, починаючи з рядка {row}</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>карта глибини</translation>
    </message>
    <message>
        <source>different, as you said</source>
        <translation>інше, як ви сказали</translation>
    </message>
    <message>
        <source>earliest date in a name</source>
        <translation>найраніша дата в назві</translation>
    </message>
    <message>
        <source>enlarged from fewer pixels</source>
        <translation>збільшене з меншої кількості пікселів</translation>
    </message>
    <message>
        <source>frames of an animation</source>
        <translation>кадри анімації</translation>
    </message>
    <message>
        <source>from row {row} on</source>
        <translation>починаючи з рядка {row}</translation>
    </message>
    <message>
        <source>further pictures</source>
        <translation>додаткові зображення</translation>
    </message>
    <message>
        <source>has a depth map, unlike the photo to keep</source>
        <translation>має карту глибини, на відміну від фото, що лишається</translation>
    </message>
    <message>
        <source>has fewer colors</source>
        <translation>має менше кольорів</translation>
    </message>
    <message>
        <source>has layers that the photo to keep doesn&apos;t</source>
        <translation>має шари, яких немає у фото, що лишається</translation>
    </message>
    <message>
        <source>has pages that the photo to keep doesn&apos;t</source>
        <translation>має сторінки, яких немає у фото, що лишається</translation>
    </message>
    <message>
        <source>holds all that the others hold</source>
        <translation>містить усе, що й інші</translation>
    </message>
    <message>
        <source>holds pictures that the photo to keep doesn&apos;t</source>
        <translation>містить зображення, яких немає у фото, що лишається</translation>
    </message>
    <message>
        <source>holds sound that the photo to keep doesn&apos;t</source>
        <translation>містить звук, якого немає у фото, що лишається</translation>
    </message>
    <message>
        <source>it has too few columns.</source>
        <translation>у ньому замало стовпців.</translation>
    </message>
    <message>
        <source>keeping a photo</source>
        <translation>збереження фото</translation>
    </message>
    <message>
        <source>keeping all photos</source>
        <translation>збереження всіх фото</translation>
    </message>
    <message>
        <source>keeping what is in a folder</source>
        <translation>збереження всього з папки</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>шари</translation>
    </message>
    <message>
        <source>least compressed</source>
        <translation>найменше стиснене</translation>
    </message>
    <message>
        <source>may hold more than a picture</source>
        <translation>може містити більше, ніж зображення</translation>
    </message>
    <message>
        <source>may show what the photo to keep doesn&apos;t</source>
        <translation>може показувати те, чого немає на фото, що залишається</translation>
    </message>
    <message>
        <source>more compressed: quality {quality}</source>
        <translation>сильніше стиснене: якість {quality}</translation>
    </message>
    <message>
        <source>most complete metadata</source>
        <translation>найповніші метадані</translation>
    </message>
    <message>
        <source>most real detail</source>
        <translation>найбільше справжніх деталей</translation>
    </message>
    <message>
        <source>motion photo</source>
        <translation>рухоме фото</translation>
    </message>
    <message>
        <source>motion photo, {seconds} s</source>
        <translation>рухоме фото, {seconds} с</translation>
    </message>
    <message>
        <source>not damaged</source>
        <translation>не пошкоджено</translation>
    </message>
    <message>
        <source>one picture</source>
        <translation>одне зображення</translation>
    </message>
    <message>
        <source>only the first holds {what}</source>
        <translation>лише перший файл містить: {what}</translation>
    </message>
    <message>
        <source>only the second holds {what}</source>
        <translation>лише другий файл містить: {what}</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>сторінки</translation>
    </message>
    <message>
        <source>picking a photo</source>
        <translation>вибір фото</translation>
    </message>
    <message>
        <source>rejecting a photo</source>
        <translation>відхилення фото</translation>
    </message>
    <message>
        <source>row {line} says so already.</source>
        <translation>це вже сказано в рядку {line}.</translation>
    </message>
    <message>
        <source>row {line} says the opposite, and counts.</source>
        <translation>рядок {line} каже протилежне, і зараховано його.</translation>
    </message>
    <message>
        <source>saved again from a JPEG</source>
        <translation>перезбережене з JPEG</translation>
    </message>
    <message>
        <source>shows more than the photo to keep</source>
        <translation>показує більше, ніж фото, що залишається</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>щось невідоме</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>straightened, distorted, or photographed at an angle</source>
        <translation>вирівняне, викривлене або сфотографоване під кутом</translation>
    </message>
    <message>
        <source>taking back a pick or reject</source>
        <translation>скидання вибору чи відхилення</translation>
    </message>
    <message>
        <source>the RAW to keep can&apos;t be developed here</source>
        <translation>RAW, що лишається, тут не можна проявити</translation>
    </message>
    <message>
        <source>the camera&apos;s RAW data</source>
        <translation>дані RAW з камери</translation>
    </message>
    <message>
        <source>the metadata of {name} can&apos;t be read.</source>
        <translation>метадані {name} не читаються.</translation>
    </message>
    <message>
        <source>the photo to keep doesn&apos;t show all that the others show</source>
        <translation>фото, що залишається, показує не все, що показують інші</translation>
    </message>
    <message>
        <source>the photo to keep isn&apos;t the RAW</source>
        <translation>фото, що лишається, — не RAW</translation>
    </message>
    <message>
        <source>the same pixels, ICC profile {profile} instead of {other_profile}</source>
        <translation>ті самі пікселі, профіль ICC {profile} замість {other_profile}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>you decided about these photos yourself</source>
        <translation>про ці фото ви вирішили самі</translation>
    </message>
    <message>
        <source>{database} ({path}): {reason}</source>
        <translation>{database} ({path}): {reason}</translation>
    </message>
    <message>
        <source>{database}: {reason}</source>
        <translation>{database}: {reason}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{format} made from a JPEG</source>
        <translation>{format}, зроблений з JPEG</translation>
    </message>
    <message>
        <source>{name} isn&apos;t there.</source>
        <translation>{name} немає.</translation>
    </message>
    <message>
        <source>{number} pages</source>
        <translation>сторінок: {number}</translation>
    </message>
    <message>
        <source>{number} pictures</source>
        <translation>зображень: {number}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be created ({why}).</source>
        <translation>{path} не вдалося створити ({why}).</translation>
    </message>
    <message>
        <source>{path} can&apos;t be removed.</source>
        <translation>{path} не видаляється.</translation>
    </message>
    <message>
        <source>{path} is there already, and it wasn&apos;t written by Samelens. Choose another name.</source>
        <translation>{path} вже існує, і його створила не Samelens. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts: {why}.</source>
        <translation>{path} — не таблиця вердиктів: {why}.</translation>
    </message>
    <message>
        <source>{path} was being moved when Samelens stopped. It has been put back.</source>
        <translation>{path} саме переміщувався, коли Samelens зупинився. Файл повернуто на місце.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a folder to skip. Use a name such as Exports, or a pattern such as *.cache, without slashes.</source>
        <translation>«{name}» не може бути назвою папки, яку слід пропускати. Укажіть назву, наприклад Exports, або шаблон, наприклад *.cache, без скісних рисок.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a label. Use 1 or 0, or same or different.</source>
        <translation>«{words}» — не мітка. Використайте 1 або 0, чи same або different.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a verdict. Use same, different or ignore.</source>
        <translation>«{words}» — не вердикт. Можна same, different або ignore.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a sha256.</source>
        <translation>{name} — не sha256.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a valid time for a verdict.</source>
        <translation>«{words}» — не час, коли можна було дати вердикт.</translation>
    </message>
    <message>
        <source>the same pixels, {format} instead of {other_format}</source>
        <translation>ті самі пікселі, {format} замість {other_format}</translation>
    </message>
    <message>
        <source>re-encoded: {format} instead of {other_format}</source>
        <translation>перекодовано: {format} замість {other_format}</translation>
    </message>
    <message>
        <source>resized: {pixels} instead of {other_pixels}</source>
        <translation>інший розмір: {pixels} замість {other_pixels}</translation>
    </message>
    <message>
        <source>{name} is damaged. Please install Samelens again.</source>
        <translation>{name}: файл пошкоджено. Встановіть Samelens знову.</translation>
    </message>
    <message>
        <source>the same pixels, different metadata</source>
        <translation>ті самі пікселі, інші метадані</translation>
    </message>
    <message>
        <source>another shot of the same scene</source>
        <translation>інший кадр тієї самої сцени</translation>
    </message>
    <message>
        <source>cropped: the first shows {number}% of the second</source>
        <translation>обрізано: перше показує {number} % другого</translation>
    </message>
    <message>
        <source>cropped: the second shows {number}% of the first</source>
        <translation>обрізано: друге показує {number} % першого</translation>
    </message>
    <message>
        <source>resized to {number}%</source>
        <translation>розмір змінено до {number} %</translation>
    </message>
    <message>
        <source>turned gray</source>
        <translation>знебарвлено</translation>
    </message>
    <message>
        <source>overlay: {number}% covered or retouched</source>
        <translation>накладено: {number} % закрито чи ретушовано</translation>
    </message>
    <message>
        <source>comes with Samelens; made to find copies</source>
        <translation>постачається із Samelens; створена для пошуку копій</translation>
    </message>
    <message>
        <source>torchvision&apos;s first ImageNet weights; names 76.1% of its pictures correctly</source>
        <translation>перші ваги torchvision для ImageNet; правильно називає 76,1 % його зображень</translation>
    </message>
    <message>
        <source>torchvision&apos;s second ImageNet weights; names 80.9% of its pictures correctly</source>
        <translation>другі ваги torchvision для ImageNet; правильно називає 80,9 % його зображень</translation>
    </message>
    <message>
        <source>There is no backbone called {name}. Choose one of these: {names}.</source>
        <translation>Основи {name} немає. Виберіть одну з цих: {names}.</translation>
    </message>
    <message>
        <source>The backbone {name} hasn&apos;t been downloaded yet. Get it with: {command}</source>
        <translation>Основу {name} ще не завантажено. Завантажте її: {command}</translation>
    </message>
    <message>
        <source>Your choice of backbone can&apos;t be read. Choose again with: {command}</source>
        <translation>Вибір основи не читається. Виберіть знову: {command}</translation>
    </message>
    <message>
        <source>Your choice can&apos;t be saved in {path}: {why}</source>
        <translation>Вибір не вдалося зберегти в {path}: {why}</translation>
    </message>
    <message>
        <source>This computer has no {device} device.</source>
        <translation>У цьому комп&apos;ютері немає пристрою {device}.</translation>
    </message>
    <message>
        <source>The weights {name} can&apos;t be read ({why}). {remedy}</source>
        <translation>Ваги {name} не читаються ({why}). {remedy}</translation>
    </message>
    <message>
        <source>The weights {name} aren&apos;t the ones Samelens was built with, or they&apos;re damaged. {remedy}</source>
        <translation>Ваги {name} не ті, з якими створено Samelens, або їх пошкоджено. {remedy}</translation>
    </message>
    <message>
        <source>The description of the weights {name} can&apos;t be read ({why}). {remedy}</source>
        <translation>Опис ваг {name} не читається ({why}). {remedy}</translation>
    </message>
    <message>
        <source>The weights {name} aren&apos;t for a ResNet-50.</source>
        <translation>Ваги {name} не від ResNet-50.</translation>
    </message>
    <message>
        <source>The weights of {name} aren&apos;t for a ResNet-50 ({tensor}).</source>
        <translation>Ваги {name} не від ResNet-50 ({tensor}).</translation>
    </message>
    <message>
        <source>The weights of {name} contain numbers that aren&apos;t finite.</source>
        <translation>У вагах {name} є нескінченні числа.</translation>
    </message>
    <message>
        <source>The weights can&apos;t be saved in {path}: {why}</source>
        <translation>Ваги не вдалося зберегти в {path}: {why}</translation>
    </message>
    <message>
        <source>Please download them again.</source>
        <translation>Завантажте їх знову.</translation>
    </message>
    <message>
        <source>The download was deleted. Please download it again.</source>
        <translation>Завантажене видалено. Завантажте знову.</translation>
    </message>
    <message>
        <source>The download of {name} stopped at {percent}%. Download it again, and it will continue from there.</source>
        <translation>Завантаження {name} урвалося на {percent} %. Завантажте знову, і воно продовжиться звідти.</translation>
    </message>
    <message>
        <source>The server refused to send {name} (HTTP status {status}).</source>
        <translation>Сервер відмовився надіслати {name} (стан HTTP {status}).</translation>
    </message>
    <message>
        <source>The server with {name} can&apos;t be reached. Check your network, or get the file some other way and choose it here.</source>
        <translation>Сервер, де є {name}, недосяжний. Перевірте мережу або отримайте файл інакше й виберіть його тут.</translation>
    </message>
    <message>
        <source>The server sent a file other than {name}. Nothing was kept. Try again later.</source>
        <translation>Сервер надіслав не {name}, а інший файл. Нічого не збережено. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The disk is full: there&apos;s no room for the weights in {path}.</source>
        <translation>Диск заповнений: у {path} немає місця для ваг.</translation>
    </message>
    <message>
        <source>The description of the head {name} can&apos;t be read: {why}</source>
        <translation>Опис оцінювача {name} не читається: {why}</translation>
    </message>
    <message>
        <source>{name} is damaged. {remedy}</source>
        <translation>{name}: файл пошкоджено. {remedy}</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t fit the backbone {backbone}.</source>
        <translation>{name} не підходить до основи {backbone}.</translation>
    </message>
    <message>
        <source>The head you taught can&apos;t be used: {reason} Samelens is using its own head instead. All your verdicts are still there; you can retrain on the Teach page.</source>
        <translation>Навчений вами оцінювач непридатний: {reason} Натомість оцінює вбудований у Samelens. Усі ваші вердикти є; навчити знову можна на сторінці «Навчання».</translation>
    </message>
    <message>
        <source>it was made by another version of Samelens.</source>
        <translation>його створила інша версія Samelens.</translation>
    </message>
    <message>
        <source>it builds on an older head that no longer comes with Samelens.</source>
        <translation>його навчено поверх старішого оцінювача, якого в Samelens уже немає.</translation>
    </message>
    <message>
        <source>Its name says this is an SVG drawing, not a photo.</source>
        <translation>За назвою це малюнок SVG, а не фото.</translation>
    </message>
    <message>
        <source>The link is broken: what it points to is gone.</source>
        <translation>Посилання веде в нікуди.</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Scan again.</source>
        <translation>Файл змінився під час читання. Скануйте знову.</translation>
    </message>
    <message>
        <source>The file disappeared during the scan.</source>
        <translation>Файл зник під час сканування.</translation>
    </message>
    <message>
        <source>The picture is incomplete: the file ends too early.</source>
        <translation>Зображення неповне: файл закінчується зарано.</translation>
    </message>
    <message>
        <source>This RAW file can&apos;t be decoded. It may be damaged, or from a camera that isn&apos;t supported.</source>
        <translation>Цей файл RAW не розкодовується. Він може бути пошкоджений або від непідтримуваної камери.</translation>
    </message>
    <message>
        <source>Samelens crashed while reading this file. It will be skipped until it changes.</source>
        <translation>Samelens аварійно завершився, читаючи цей файл. Він пропускається, доки не зміниться.</translation>
    </message>
    <message>
        <source>The folder isn&apos;t there. Its drive may be disconnected.</source>
        <translation>Папки немає. Можливо, диск відключено.</translation>
    </message>
    <message>
        <source>it isn&apos;t XMP, or can&apos;t be read safely.</source>
        <translation>це не XMP або його не можна безпечно прочитати.</translation>
    </message>
    <message>
        <source>it&apos;s too large.</source>
        <translation>завеликий.</translation>
    </message>
    <message>
        <source>its keywords aren&apos;t a list that can be added to.</source>
        <translation>його ключові слова — не список, який можна доповнити.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Файлу більше немає.</translation>
    </message>
    <message>
        <source>The file has changed since the scan. Scan again.</source>
        <translation>Файл змінився після сканування. Скануйте знову.</translation>
    </message>
    <message>
        <source>The keeper is gone.</source>
        <translation>Фото, що мало лишитися, більше немає.</translation>
    </message>
    <message>
        <source>The keeper has changed since the scan. Scan again.</source>
        <translation>Фото, що має лишитися, змінилося після сканування. Скануйте знову.</translation>
    </message>
    <message>
        <source>The keeper can&apos;t be read: {why}.</source>
        <translation>Фото, що має лишитися, не читається: {why}.</translation>
    </message>
    <message>
        <source>The keeper is marked too, so nothing was done.</source>
        <translation>Фото, що має лишитися, теж позначено, тож нічого не зроблено.</translation>
    </message>
    <message>
        <source>It&apos;s in a reference folder. Those are never touched.</source>
        <translation>Воно в еталонній папці, а їх не чіпають.</translation>
    </message>
    <message>
        <source>It&apos;s the same file as the keeper.</source>
        <translation>Це той самий файл, що й фото, яке має лишитися.</translation>
    </message>
    <message>
        <source>Its bytes no longer match the keeper&apos;s.</source>
        <translation>Його байти вже не ті, що у фото, яке має лишитися.</translation>
    </message>
    <message>
        <source>It can no longer be read: {why}.</source>
        <translation>Воно більше не читається: {why}.</translation>
    </message>
    <message>
        <source>There is already another file at {place}.</source>
        <translation>У {place} вже лежить інший файл.</translation>
    </message>
    <message>
        <source>A network drive has no trash. Move it to a folder instead.</source>
        <translation>На мережевому диску немає смітника. Натомість перемістіть до папки.</translation>
    </message>
    <message>
        <source>It can&apos;t be moved to the trash ({why}). The drive may not have one. Move it to a folder instead.</source>
        <translation>До смітника не переміщується ({why}). На диску його може не бути. Натомість перемістіть до папки.</translation>
    </message>
    <message>
        <source>The keeper is on another drive; a hard link can&apos;t lead there.</source>
        <translation>Фото, що лишається, на іншому диску, куди жорстке посилання не сягає.</translation>
    </message>
    <message>
        <source>A hard link can&apos;t be created here: {why}.</source>
        <translation>Тут не можна створити жорстке посилання: {why}.</translation>
    </message>
    <message>
        <source>A symbolic link can&apos;t be created here: {why}.</source>
        <translation>Тут не можна створити символічне посилання: {why}.</translation>
    </message>
    <message>
        <source>A link can&apos;t be put in its place: {why}.</source>
        <translation>На його місце не можна поставити посилання: {why}.</translation>
    </message>
    <message>
        <source>It&apos;s in the trash, but with no link in its place.</source>
        <translation>Воно в смітнику, але на його місці немає посилання.</translation>
    </message>
    <message>
        <source>It&apos;s in the trash. {what}</source>
        <translation>Воно в смітнику. {what}</translation>
    </message>
    <message>
        <source>It can&apos;t be located in the trash. Restore it from there yourself.</source>
        <translation>Не вдалося знайти його в смітнику. Відновіть його звідти самі.</translation>
    </message>
    <message>
        <source>It&apos;s no longer in the trash.</source>
        <translation>Його більше немає в смітнику.</translation>
    </message>
    <message>
        <source>It&apos;s no longer at {place}.</source>
        <translation>Його більше немає тут: {place}.</translation>
    </message>
    <message>
        <source>Another file has taken its place, so it stays where it is: {place}.</source>
        <translation>На його місці вже інший файл, тож він лишається там, де є: {place}.</translation>
    </message>
    <message>
        <source>Its place no longer holds the link to the keeper, so the file stays where it is: {place}.</source>
        <translation>На його місці вже не посилання на фото, що лишилося, тож файл лишається там, де є: {place}.</translation>
    </message>
    <message>
        <source>Its metadata can&apos;t be copied to the keeper: {reason}</source>
        <translation>Його метадані не вдається скопіювати до фото, що лишається: {reason}</translation>
    </message>
    <message>
        <source>Its metadata can&apos;t be copied to the keeper: the keeper is in a reference folder. Those are never touched.</source>
        <translation>Його метадані не вдається скопіювати до фото, що лишається: воно в еталонній папці, а їх не чіпають.</translation>
    </message>
    <message>
        <source>The keeper&apos;s sidecar has just changed, or is a link.</source>
        <translation>Супутній файл фото, що лишається, щойно змінився або є посиланням.</translation>
    </message>
    <message>
        <source>The keeper&apos;s sidecar can&apos;t be written: {why}.</source>
        <translation>Супутній файл фото, що лишається, не записується: {why}.</translation>
    </message>
    <message>
        <source>The sidecar has been changed since then, so it stays as it is.</source>
        <translation>Супутній файл відтоді змінено; він лишається, як є.</translation>
    </message>
    <message>
        <source>The sidecar can&apos;t be restored: {why}.</source>
        <translation>Супутній файл не вдається відновити: {why}.</translation>
    </message>
    <message>
        <source>The added metadata stays: a photo it came from hasn&apos;t been put back.</source>
        <translation>Додані метадані лишаються: фото, з якого їх узято, не повернуто.</translation>
    </message>
    <message>
        <source>interrupted before the file was written</source>
        <translation>перервано до запису файлу</translation>
    </message>
    <message>
        <source>interrupted; the file is in neither place</source>
        <translation>перервано; файлу немає ні там, ні там</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of labelled pairs: it needs the columns {names} and has {found}.</source>
        <translation>{path} — не таблиця пар із мітками: потрібні стовпці {names}, а є {found}.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts: it has neither a column named verdict nor columns named a, b and label.</source>
        <translation>{path} — не таблиця вердиктів: немає ні стовпця verdict, ні стовпців a, b і label.</translation>
    </message>
    <message>
        <source>{path} was moved to the trash just before Samelens stopped. You can put it back from History.</source>
        <translation>{path} переміщено до смітника перед самою зупинкою Samelens. Повернути можна в «Історії».</translation>
    </message>
    <message>
        <source>{path} was moved to the trash just before Samelens stopped. Look for it there.</source>
        <translation>{path} переміщено до смітника перед самою зупинкою Samelens. Шукайте його там.</translation>
    </message>
    <message>
        <source>{path} was moved to {place} just before Samelens stopped. You can put it back from History.</source>
        <translation>{path} переміщено до {place} перед самою зупинкою Samelens. Повернути можна в «Історії».</translation>
    </message>
    <message>
        <source>{path} was about to be moved to {place}, but it&apos;s in neither place now.</source>
        <translation>{path} мало бути переміщено до {place}, але його немає ні там, ні там.</translation>
    </message>
    <message>
        <source>{path} was about to be replaced with a link when Samelens stopped. It has been put back.</source>
        <translation>{path} мало бути замінено посиланням, коли Samelens зупинився. Файл повернуто на місце.</translation>
    </message>
    <message>
        <source>{path} was about to be moved to the trash, but is still there.</source>
        <translation>{path} мало бути переміщено до смітника, але файл досі на місці.</translation>
    </message>
    <message>
        <source>{path} was about to be moved, but is still there.</source>
        <translation>{path} мало бути переміщено, але файл досі на місці.</translation>
    </message>
    <message>
        <source>{path} was about to be replaced with a link, but is still there.</source>
        <translation>{path} мало бути замінено посиланням, але файл досі на місці.</translation>
    </message>
    <message>
        <source>{path} was written just before Samelens stopped. You can undo this in History.</source>
        <translation>{path} записано перед самою зупинкою Samelens. Скасувати можна в «Історії».</translation>
    </message>
    <message>
        <source>{path} was about to be written, but is unchanged.</source>
        <translation>{path} мало бути записано, але файл не змінився.</translation>
    </message>
    <message>
        <source>Samelens stopped while putting files back. You can put back the rest from History.</source>
        <translation>Samelens зупинився, коли повертав файли. Решту можна повернути в «Історії».</translation>
    </message>
    <message>
        <source>It&apos;s in use by another running Samelens.</source>
        <translation>Його використовує інший запущений Samelens.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written to.</source>
        <translation>Диск не читається або на нього не пишеться.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Samelens. Please update Samelens. Nothing was changed.</source>
        <translation>{path} записано новішою версією Samelens. Оновіть Samelens. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The file with your decisions is damaged: {path}. It was left as it is. Any backups are next to it ({backups}): to go back to one, rename it to {name}.</source>
        <translation>Файл із вашими рішеннями пошкоджено: {path}. Його лишено як є. Резервні копії, якщо є, лежать поруч ({backups}): щоб повернутися до копії, назвіть її {name}.</translation>
    </message>
    <message>
        <source>The cache was damaged and is being rebuilt, so photos will be read again.</source>
        <translation>Кеш було пошкоджено, він будується наново, тож фото буде прочитано знову.</translation>
    </message>
    <message>
        <source>Retraining needs {least} verdicts on scanned photos, at least {each} of each kind. You have {same} same and {different} different.</source>
        <translation>Для навчання треба {least} вердиктів про скановані фото, кожного виду щонайменше {each}. Є «те саме»: {same}, «різні»: {different}.</translation>
    </message>
    <message>
        <source>At least {least} scanned photos are needed, on drives that are connected.</source>
        <translation>Потрібно щонайменше {least} сканованих фото на підключених дисках.</translation>
    </message>
    <message>
        <source>The head in use learned from your verdicts, which teach more than copies can. To adapt without verdicts, switch to the head that came with Samelens first.</source>
        <translation>Оцінювач, що діє зараз, навчився з ваших вердиктів, а вони навчають більше, ніж копії. Щоб пристосувати без вердиктів, спершу перейдіть на вбудований у Samelens.</translation>
    </message>
    <message>
        <source>The head for {name} is trained on copies of your own photos. Scan at least {least} different photos first.</source>
        <translation>Оцінювач для {name} вчиться на копіях ваших фото. Спершу проскануйте щонайменше {least} різних.</translation>
    </message>
</context>
<context>
    <name>count</name>
    <message>
        <source>{photos} and {videos}</source>
        <translation>{photos} і {videos}</translation>
    </message>
    <message>
        <source>They differ in many places.</source>
        <translation>Вони відрізняються в багатьох місцях.</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>TRASH</source>
        <translation>У КОШИК</translation>
    </message>
    <message>
        <source>MOVE</source>
        <translation>ПЕРЕМІСТИТИ</translation>
    </message>
    <message>
        <source>LINK</source>
        <translation>ПОСИЛАННЯ</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>ЛИШИТИ</translation>
    </message>
    <message>
        <source>WILL GO</source>
        <translation>ПІДЕ</translation>
    </message>
    <message>
        <source>STAYS</source>
        <translation>ЛИШАЄТЬСЯ</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>ПРИБРАНО</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Keep all, next</source>
        <translation>Лишити всі, далі</translation>
    </message>
    <message>
        <source>Trash {count}, next</source>
        <translation>У кошик: {count}, далі</translation>
    </message>
    <message>
        <source>Move {count}, next</source>
        <translation>Перемістити: {count}, далі</translation>
    </message>
    <message>
        <source>Link {count}, next</source>
        <translation>Замінити посиланнями: {count}, далі</translation>
    </message>
    <message>
        <source>{count} to trash</source>
        <translation>у кошик: {count}</translation>
    </message>
    <message>
        <source>{count} to move</source>
        <translation>перемістити: {count}</translation>
    </message>
    <message>
        <source>{count} to link</source>
        <translation>замінити посиланнями: {count}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>прибрано</translation>
    </message>
    <message>
        <source>not duplicates</source>
        <translation>не дублікати</translation>
    </message>
    <message>
        <source>kept all</source>
        <translation>усі лишаються</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Something went wrong in Samelens. Your photos were not affected.

{error}

Details are in {folder}.</source>
        <translation>У Samelens сталася помилка. Ваших фото вона не торкнулася.

{error}

Подробиці в {folder}.</translation>
    </message>
</context>
<context>
    <name>level</name>
    <message>
        <source>Same bytes</source>
        <translation>Ті самі байти</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Те саме фото</translation>
    </message>
    <message>
        <source>Similar shot</source>
        <translation>Схожий кадр</translation>
    </message>
    <message>
        <source>Different photo</source>
        <translation>Інше фото</translation>
    </message>
    <message>
        <source>Surely the same photo</source>
        <translation>Напевно те саме фото</translation>
    </message>
    <message>
        <source>Probably the same photo</source>
        <translation>Мабуть, те саме фото</translation>
    </message>
    <message>
        <source>Maybe the same photo</source>
        <translation>Можливо, те саме фото</translation>
    </message>
    <message>
        <source>Surely a similar shot</source>
        <translation>Напевно схожий кадр</translation>
    </message>
    <message>
        <source>Probably a similar shot</source>
        <translation>Мабуть, схожий кадр</translation>
    </message>
    <message>
        <source>Maybe a similar shot</source>
        <translation>Можливо, схожий кадр</translation>
    </message>
    <message>
        <source>Surely different</source>
        <translation>Напевно різні</translation>
    </message>
    <message>
        <source>Probably different</source>
        <translation>Мабуть, різні</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Важко сказати</translation>
    </message>
    <message>
        <source>Probability that both are the same photo</source>
        <translation>Імовірність, що це те саме фото</translation>
    </message>
    <message>
        <source>Probability that both show the same scene</source>
        <translation>Імовірність, що на обох та сама сцена</translation>
    </message>
    <message>
        <source>Probability that both show the same photo or scene</source>
        <translation>Імовірність, що на обох те саме фото або та сама сцена</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. Waiting for it…</source>
        <translation>Інший Samelens саме переміщує файли. Очікування…</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>All undecided groups</source>
        <translation>Усі групи без рішення</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Лише точні копії</translation>
    </message>
    <message>
        <source>Only photos in “{folder}”</source>
        <translation>Лише фото в «{folder}»</translation>
    </message>
    <message>
        <source>As filtered: {groups}</source>
        <translation>За фільтром: {groups}</translation>
    </message>
</context>
<context>
    <name>shortcut</name>
    <message>
        <source>{key} is reserved and can&apos;t be reassigned.</source>
        <translation>{key} зарезервовано, її не можна перепризначити.</translation>
    </message>
    <message>
        <source>{key} is already used for “{command}”. Change that shortcut first.</source>
        <translation>{key} уже належить команді «{command}». Спершу змініть її клавішу.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканування</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Review and Compare</source>
        <translation>Перегляд і порівняння</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Показати всі клавіші</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>На весь екран і назад</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Додати папку</translation>
    </message>
    <message>
        <source>Scan the folders</source>
        <translation>Сканувати папки</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Скасувати сканування</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Попередня група</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Наступна група</translation>
    </message>
    <message>
        <source>Previous photo in the group</source>
        <translation>Попереднє фото групи</translation>
    </message>
    <message>
        <source>Next photo in the group</source>
        <translation>Наступне фото групи</translation>
    </message>
    <message>
        <source>Accept and next</source>
        <translation>Прийняти й далі</translation>
    </message>
    <message>
        <source>Mark the photo on the right, or keep it</source>
        <translation>Позначити фото праворуч або лишити</translation>
    </message>
    <message>
        <source>Make the photo on the right the keeper</source>
        <translation>Лишати фото праворуч</translation>
    </message>
    <message>
        <source>Keep all: they are copies, and all stay</source>
        <translation>Лишити всі: це копії, і всі лишаються</translation>
    </message>
    <message>
        <source>Not duplicates: keep all, don&apos;t ask again</source>
        <translation>Не дублікати: лишити всі, не питати</translation>
    </message>
    <message>
        <source>Pick the photo: it stays, and on to the next</source>
        <translation>Вибрати фото: воно лишається, і до наступного</translation>
    </message>
    <message>
        <source>Reject the photo: it goes, and on to the next</source>
        <translation>Відхилити фото: воно піде, і до наступного</translation>
    </message>
    <message>
        <source>Take back a pick or reject</source>
        <translation>Скинути вибір чи відхилення</translation>
    </message>
    <message>
        <source>Clear the marks of the group</source>
        <translation>Зняти позначки групи</translation>
    </message>
    <message>
        <source>Auto-mark</source>
        <translation>Автопозначення</translation>
    </message>
    <message>
        <source>Find photos similar to the one on the right</source>
        <translation>Знайти схожі на фото праворуч</translation>
    </message>
    <message>
        <source>Remove marked photos</source>
        <translation>Прибрати позначені фото</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Copy the paths of the group&apos;s photos</source>
        <translation>Копіювати шляхи фото групи</translation>
    </message>
    <message>
        <source>All photos of the group as a grid, and back</source>
        <translation>Усі фото групи сіткою і назад</translation>
    </message>
    <message>
        <source>Show or hide the facts</source>
        <translation>Показати або сховати відомості</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Повторити скасоване</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернути</translation>
    </message>
    <message>
        <source>Zoom to 100% and back</source>
        <translation>Масштаб 100 % і назад</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Шторка</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Миготіння</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Різниця</translation>
    </message>
    <message>
        <source>Outline what differs, or don&apos;t</source>
        <translation>Обводити відмінності чи ні</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>Те саме фото</translation>
    </message>
    <message>
        <source>Different photos</source>
        <translation>Різні фото</translation>
    </message>
    <message>
        <source>Skip this pair</source>
        <translation>Пропустити пару</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Попередня пара</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} хв {seconds} с</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} год {minutes} хв</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>майже готово</translation>
    </message>
    <message>
        <source>{time} left in this step</source>
        <translation>лишилося {time} у цьому кроці</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A date and time as Qt&apos;s QDateTime::toString() takes it: &quot;12 Mar 2024, 14:05&quot;</extracomment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Сьогодні, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Учора, {time}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A scan is running. Stop it and close? Photos already read are kept.</source>
        <translation>Триває сканування. Зупинити його й закрити? Прочитане лишається.</translation>
    </message>
    <message>
        <source>Pick the best: {pick} keeps a photo, {reject} marks it to go, {unset} takes that back.</source>
        <translation>Виберіть найкраще: {pick} лишає фото, {reject} позначає зайве, {unset} скидає це.</translation>
    </message>
    <message>
        <source>Scoring your groups again…</source>
        <translation>Оцінюю ваші групи знову…</translation>
    </message>
</context>
</TS>
