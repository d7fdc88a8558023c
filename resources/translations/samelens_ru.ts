<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AutoMarkController</name>
    <message>
        <source>Comparing photos by your keeper rules…</source>
        <translation>Фото сравниваются по вашим правилам выбора…</translation>
    </message>
</context>
<context>
    <name>AutoMarkPreview</name>
    <message>
        <source>Auto-mark</source>
        <translation>Автоотметка</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Правила выбора…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Mark {photos}</source>
        <translation>Отметить {photos}</translation>
    </message>
    <message>
        <source>There is nothing left to mark.</source>
        <translation>Отмечать больше нечего.</translation>
    </message>
    <message>
        <source>Mark {photos} in {groups}, {bytes}?</source>
        <translation>Отметить {photos} ({groups}, {bytes})?</translation>
    </message>
    <message>
        <source>Nothing is removed yet, and one Undo takes all marks back.</source>
        <translation>Пока ничего не убирается, а одна отмена снимает все отметки.</translation>
    </message>
    <message>
        <source>{groups} undecided: {why}.</source>
        <translation>Без решения {groups}: {why}.</translation>
    </message>
    <message>
        <source>similar shots are left to you</source>
        <translation>похожие кадры решаете вы</translation>
    </message>
    <message>
        <source>all other photos are references or gone</source>
        <translation>все остальные фото эталонные или их уже нет</translation>
    </message>
    <message>
        <source>not alike enough to mark without you</source>
        <translation>недостаточно похожи, чтобы отмечать без вас</translation>
    </message>
    <message>
        <source>What would be marked</source>
        <translation>Что будет отмечено</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>and {groups} more</source>
        <translation>и ещё {groups}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Drop a photo here, or paste one (Ctrl+V).</source>
        <translation>Перетащите сюда фото или вставьте его (Ctrl+V).</translation>
    </message>
    <message>
        <source>Drop the other photo here.</source>
        <translation>Перетащите сюда второе фото.</translation>
    </message>
    <message>
        <source>Drop two photos above to compare them.</source>
        <translation>Чтобы сравнить два фото, перетащите их наверх.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравниваю…</translation>
    </message>
    <message>
        <source>There is no verdict: one of the photos can&apos;t be used.</source>
        <translation>Вердикта нет: одно из фото нельзя использовать.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поменять</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Поменять местами</translation>
    </message>
    <message>
        <source>wheel: zoom   drag: move   {key} 100 %</source>
        <translation>колесо: масштаб   мышью: сдвиг   {key} 100 %</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a photo…</source>
        <translation>Выбрать фото…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Выберите фото</translation>
    </message>
    <message>
        <source>That is no photo file.</source>
        <translation>Это не файл фото.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Saved scan (*.json);;Table for spreadsheets (*.csv);;Web page (*.html)</source>
        <translation>Сохранённое сканирование (*.json);;Таблица (*.csv);;Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Записано: {file}.</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Записываю {name}…</translation>
    </message>
    <message>
        <source>Open a saved scan</source>
        <translation>Открыть сохранённое сканирование</translation>
    </message>
    <message>
        <source>Saved scan (*.json)</source>
        <translation>Сохранённое сканирование (*.json)</translation>
    </message>
    <message>
        <source>Left out: {photos}</source>
        <translation>Пропущено: {photos}</translation>
    </message>
    <message>
        <source>They are not as they were in the saved scan. Scan again for all.</source>
        <translation>Они не такие, как в сохранённом сканировании. Чтобы увидеть все, сканируйте снова.</translation>
    </message>
    <message>
        <source>Opening the scan…</source>
        <translation>Открываю сканирование…</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>Facts of the photos</source>
        <translation>Сведения о фото</translation>
    </message>
</context>
<context>
    <name>FileListDialog</name>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos of the group</source>
        <translation>Фото группы</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Drop a photo here, or paste one (Ctrl+V).</source>
        <translation>Перетащите сюда фото или вставьте его (Ctrl+V).</translation>
    </message>
    <message>
        <source>Looking for the nearest photos…</source>
        <translation>Ищу ближайшие фото…</translation>
    </message>
    <message>
        <source>The nearest photos appear here.</source>
        <translation>Здесь появятся ближайшие фото.</translation>
    </message>
    <message>
        <source>No photos were scanned yet.</source>
        <translation>Ещё ни одно фото не сканировалось.</translation>
    </message>
    <message>
        <source>There is no other photo in what was scanned.</source>
        <translation>Среди сканированного нет другого фото.</translation>
    </message>
    <message>
        <source>Nearest among {photos}</source>
        <translation>Ближайшие; просмотрено {photos}</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Найти похожие фото</translation>
    </message>
    <message>
        <source>Searched is what was ever scanned, also on drives that are away.</source>
        <translation>Поиск идёт по всему, что когда-либо сканировалось, также на отключённых дисках.</translation>
    </message>
    <message>
        <source>The nearest photos</source>
        <translation>Ближайшие фото</translation>
    </message>
    <message>
        <source>Choose folders to scan</source>
        <translation>Выбрать папки для сканирования</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Find similar to it</source>
        <translation>Найти похожие на него</translation>
    </message>
    <message>
        <source>Compare  ↵</source>
        <translation>Сравнить  ↵</translation>
    </message>
    <message>
        <source>Beside the photo on the left (double click)</source>
        <translation>Рядом с фото слева (двойной щелчок)</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Scan</source>
        <translation>Сканировать</translation>
    </message>
    <message>
        <source>Reference: keep, never touch</source>
        <translation>Эталон: оставлять, не трогать</translation>
    </message>
    <message>
        <source>Use of {folder}</source>
        <translation>Использование: {folder}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>GroupDelegate</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>точно</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>{groups} · {decided} decided</source>
        <translation>{groups} · решено {decided}</translation>
    </message>
    <message>
        <source>Filter by name or folder</source>
        <translation>Имя или папка</translation>
    </message>
    <message>
        <source>Sort groups</source>
        <translation>Упорядочить группы</translation>
    </message>
    <message>
        <source>Show only some</source>
        <translation>Показать только некоторые</translation>
    </message>
    <message>
        <source>Size to free</source>
        <translation>Сколько освободится</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Дата съёмки</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Number of photos</source>
        <translation>Количество фото</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Без решения</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решённые</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Любая папка</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точные</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>То же</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Похожие</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Не дубликаты</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Groups of duplicate photos</source>
        <translation>Группы дубликатов фото</translation>
    </message>
    <message>
        <source>Show only some (on)</source>
        <translation>Показать только некоторые (включено)</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) chosen</source>
        <translation>
            <numerusform>Выбрана %n группа</numerusform>
            <numerusform>Выбрано %n группы</numerusform>
            <numerusform>Выбрано %n групп</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Undo this removal</source>
        <translation>Вернуть убранное</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing was removed yet.</source>
        <translation>Ещё ничего не убрано.</translation>
    </message>
    <message>
        <source>Every removal can be undone here, as long as its files are still there.</source>
        <translation>Здесь можно вернуть всё убранное, пока его файлы ещё есть.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>и ещё {n}</translation>
    </message>
    <message>
        <source>Removals, the latest first</source>
        <translation>Убранное, новейшее вверху</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Moved to a folder</source>
        <translation>В папку</translation>
    </message>
    <message>
        <source>Replaced by hard links</source>
        <translation>Заменено жёсткими ссылками</translation>
    </message>
    <message>
        <source>Replaced by symbolic links</source>
        <translation>Заменено символическими ссылками</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>убрано {count}</translation>
    </message>
    <message>
        <source>{count} put back</source>
        <translation>возвращено {count}</translation>
    </message>
    <message>
        <source>{count} not removed</source>
        <translation>не убрано {count}</translation>
    </message>
    <message>
        <source>{count} interrupted</source>
        <translation>прервано {count}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>not removed</source>
        <translation>не убрано</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>прервано</translation>
    </message>
</context>
<context>
    <name>KeeperRulesDialog</name>
    <message>
        <source>Keeper rules</source>
        <translation>Правила выбора</translation>
    </message>
    <message>
        <source>Which photo stays</source>
        <translation>Какое фото остаётся</translation>
    </message>
    <message>
        <source>The first rule that tells photos apart decides; what is nearly as good goes on to the next. Photos in reference folders always stay. Drag the rules, or use the buttons.</source>
        <translation>Решает первое правило, по которому фото различаются; почти равные переходят к следующему. Фото в эталонных папках остаются всегда. Перетаскивайте правила или пользуйтесь кнопками.</translation>
    </message>
    <message>
        <source>Rules, the most important first</source>
        <translation>Правила, важнейшее вверху</translation>
    </message>
    <message>
        <source>Preferred folders, the best first</source>
        <translation>Предпочитаемые папки, лучшая вверху</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>In a preferred folder (listed below)</source>
        <translation>В предпочитаемой папке (из списка ниже)</translation>
    </message>
    <message>
        <source>Has its date taken</source>
        <translation>Есть дата съёмки</translation>
    </message>
    <message>
        <source>Most pixels (a fifth fewer is as good)</source>
        <translation>Больше всего пикселей (на пятую часть меньше — так же)</translation>
    </message>
    <message>
        <source>Best format: RAW, TIFF, PNG, HEIC, AVIF, JPEG</source>
        <translation>Лучший формат: RAW, TIFF, PNG, HEIC, AVIF, JPEG</translation>
    </message>
    <message>
        <source>Sharpest (5 points less are as good; reads the photos)</source>
        <translation>Самое резкое (до 5 пунктов — так же; читает фото)</translation>
    </message>
    <message>
        <source>Has its place, GPS (reads the photos)</source>
        <translation>Есть место, GPS (читает фото)</translation>
    </message>
    <message>
        <source>Highest rating, stars (reads the photos)</source>
        <translation>Высшая оценка, звёзды (читает фото)</translation>
    </message>
    <message>
        <source>Most bytes (2 % fewer are as good)</source>
        <translation>Больше всего байтов (на 2 % меньше — так же)</translation>
    </message>
    <message>
        <source>Taken first (2 seconds are the same)</source>
        <translation>Снятое раньше (до 2 секунд — так же)</translation>
    </message>
    <message>
        <source>Oldest file (2 seconds are the same)</source>
        <translation>Самый старый файл (до 2 секунд — так же)</translation>
    </message>
    <message>
        <source>Shortest path</source>
        <translation>Самый короткий путь</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Choose a preferred folder</source>
        <translation>Выберите предпочитаемую папку</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Изменить клавиши…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Показать все клавиши</translation>
    </message>
    <message>
        <source>Mark that photo, or keep it</source>
        <translation>Отметить то фото или оставить его</translation>
    </message>
    <message>
        <source>Choose several groups</source>
        <translation>Выбрать несколько групп</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Шторка</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Мигание</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
</context>
<context>
    <name>NearestDelegate</name>
    <message>
        <source>Not connected now</source>
        <translation>Сейчас не подключено</translation>
    </message>
    <message>
        <source>  + {count} more</source>
        <translation>  + ещё {count}</translation>
    </message>
</context>
<context>
    <name>PairLoader</name>
    <message>
        <source>These photos can&apos;t be laid over each other: too little in them is alike.</source>
        <translation>Эти фото нельзя наложить: в них слишком мало общего.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Both photos laid over each other</source>
        <translation>Оба фото, наложенные друг на друга</translation>
    </message>
    <message>
        <source>Laying both photos over each other…</source>
        <translation>Накладываю фото друг на друга…</translation>
    </message>
    <message>
        <source>Two photos are needed.</source>
        <translation>Нужны два фото.</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>Видимой разницы нет</translation>
    </message>
    <message>
        <source>Bright: what differs, {percent} % of it. Overall brightness is left out.</source>
        <translation>Светлое: что различается, {percent} % площади. Общая яркость не учитывается.</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>KEEP</source>
        <translation>ОСТАВИТЬ</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>УДАЛИТЬ</translation>
    </message>
    <message>
        <source>STAYS</source>
        <translation>ОСТАЁТСЯ</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>УБРАНО</translation>
    </message>
    <message>
        <source>Keep it (click)</source>
        <translation>Оставить (щёлкните)</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Найти похожие фото</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Loading…</source>
        <translation>Загружаю…</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Cache</source>
        <translation>Кэш</translation>
    </message>
    <message>
        <source>What was read from photos. It may be deleted: the next scan reads them again.</source>
        <translation>Прочитанное из фото. Его можно удалить: следующее сканирование прочитает фото снова.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Verdicts, heads, the journal of removals, recent scans. Never deleted here.</source>
        <translation>Вердикты, обученные оценщики, журнал убранного, последние сканирования. Здесь никогда не удаляется.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>What happened, for reports of mistakes.</source>
        <translation>Что происходило; для сообщений об ошибках.</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>Очистить кэш…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Открыть папку: {name}</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>Очистить кэш?</translation>
    </message>
    <message>
        <source>The next scan reads every photo again, which takes its time. What stays: your photos, verdicts, heads, the journal of removals with undo, and recent scans.</source>
        <translation>Следующее сканирование прочитает каждое фото снова, а это требует времени. Останутся: ваши фото, вердикты, обученные оценщики, журнал убранного с возвратом и последние сканирования.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>A scan is running and uses the cache. Cancel it first, or wait.</source>
        <translation>Идёт сканирование, оно использует кэш. Отмените его или подождите.</translation>
    </message>
    <message>
        <source>{size} became free.</source>
        <translation>Освобождено {size}.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Сканирование</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{device}, not there</source>
        <translation>{device}, отсутствует</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Takes effect when Samelens is started again.</source>
        <translation>Подействует после перезапуска Samelens.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Маленькие</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средние</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Большие</translation>
    </message>
    <message>
        <source>Thumbnails of groups</source>
        <translation>Миниатюры групп</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Точные копии</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>То же фото</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Похожие кадры</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Насколько похожи</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Правила выбора…</translation>
    </message>
    <message>
        <source>Which photo stays</source>
        <translation>Какое фото остаётся</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Где вычислять</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Full: 32 bits (fp32)</source>
        <translation>Полная: 32 бита (fp32)</translation>
    </message>
    <message>
        <source>Short: 16 bits (fp16, bf16)</source>
        <translation>Короткая: 16 бит (fp16, bf16)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Looking for what this computer has…</source>
        <translation>Смотрю, что есть в этом компьютере…</translation>
    </message>
    <message>
        <source>From the next scan on; in Compare and Find when Samelens is started again. Automatic is the fastest that gives the same results.</source>
        <translation>Действует со следующего сканирования, а в сравнении и поиске — после перезапуска Samelens. «Автоматически» — самое быстрое с тем же результатом.</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Видеокарта (CUDA)</translation>
    </message>
    <message>
        <source>Graphics of the Mac (MPS)</source>
        <translation>Графика Mac (MPS)</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Процессор (CPU)</translation>
    </message>
</context>
<context>
    <name>RemovalController</name>
    <message>
        <source>Putting photos back…</source>
        <translation>Возвращаю фото…</translation>
    </message>
    <message>
        <source>Moving photos to the trash…</source>
        <translation>Перемещаю фото в корзину…</translation>
    </message>
    <message>
        <source>Moving photos…</source>
        <translation>Перемещаю фото…</translation>
    </message>
    <message>
        <source>Replacing photos by links…</source>
        <translation>Заменяю фото ссылками…</translation>
    </message>
    <message>
        <source>{files} moved to the trash.</source>
        <translation>Перемещено в корзину: {files}.</translation>
    </message>
    <message>
        <source>{files} moved to {folder}.</source>
        <translation>Перемещено в {folder}: {files}.</translation>
    </message>
    <message>
        <source>{files} replaced by hard links.</source>
        <translation>Заменено жёсткими ссылками: {files}.</translation>
    </message>
    <message>
        <source>{files} replaced by symbolic links.</source>
        <translation>Заменено символическими ссылками: {files}.</translation>
    </message>
    <message>
        <source>Stopped; the others are where they were.</source>
        <translation>Остановлено; остальные там, где были.</translation>
    </message>
    <message>
        <source>Not removed: {files}</source>
        <translation>Не убрано: {files}</translation>
    </message>
    <message>
        <source>Back in place: {files}.</source>
        <translation>Снова на месте: {files}.</translation>
    </message>
    <message>
        <source>Not put back: {files}</source>
        <translation>Не возвращено: {files}</translation>
    </message>
</context>
<context>
    <name>RemovalSummary</name>
    <message>
        <source>Remove photos</source>
        <translation>Убрать фото</translation>
    </message>
    <message>
        <source>Remove {photos}?</source>
        <translation>Убрать {photos}?</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) stay</source>
        <translation>
            <numerusform>остаётся %n фото</numerusform>
            <numerusform>остаются %n фото</numerusform>
            <numerusform>остаётся %n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>{bytes} in all. {photos_stay} in place. Each file is checked again before it goes, and you can undo it, also later from History.</source>
        <translation>Всего {bytes}. На месте {photos_stay}. Перед этим каждый файл проверяется ещё раз, и всё можно вернуть, также позже из «Истории».</translation>
    </message>
    <message>
        <source>{count} of them have a companion file (RAW or Live Photo video): take it along</source>
        <translation>{count} из них имеют сопутствующий файл (RAW или видео Live Photo): взять и его</translation>
    </message>
    <message>
        <source>{count} have a RAW or video that the photo that stays has not; that file stays.</source>
        <translation>{count} имеют RAW или видео, которого нет у фото, что остаётся; такой файл останется.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>The space is free once you empty the trash.</source>
        <translation>Место освободится, когда вы очистите корзину.</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>В папку</translation>
    </message>
    <message>
        <source>They go into a folder you choose, in the same subfolders as now.</source>
        <translation>В выбранную вами папку, в таких же вложенных папках, как сейчас.</translation>
    </message>
    <message>
        <source>Replace by hard links</source>
        <translation>Заменить жёсткими ссылками</translation>
    </message>
    <message>
        <source>They go to the trash; their names stay and open the photo that stays. Same drive only.</source>
        <translation>Они идут в корзину; имена остаются и открывают фото, что остаётся. Только на том же диске.</translation>
    </message>
    <message>
        <source>Replace by symbolic links</source>
        <translation>Заменить символическими ссылками</translation>
    </message>
    <message>
        <source>The same, also across drives; a link breaks if its photo is moved.</source>
        <translation>То же, также между дисками; ссылка ломается, если фото переместить.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Files that will be removed</source>
        <translation>Файлы, которые будут убраны</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose where to move the photos</source>
        <translation>Выберите, куда переместить фото</translation>
    </message>
    <message>
        <source>Move {count} to the trash</source>
        <translation>В корзину: {count}</translation>
    </message>
    <message>
        <source>Move {count} to the folder</source>
        <translation>В папку: {count}</translation>
    </message>
    <message>
        <source>Replace {count} by hard links</source>
        <translation>Жёсткие ссылки: {count}</translation>
    </message>
    <message>
        <source>Replace {count} by symbolic links</source>
        <translation>Символические ссылки: {count}</translation>
    </message>
    <message>
        <source>Looking for companion files…</source>
        <translation>Ищу сопутствующие файлы…</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>These photos are remembered as not duplicates.</source>
        <translation>Запомнено: эти фото не дубликаты.</translation>
    </message>
    <message>
        <source>{groups} marked.</source>
        <translation>Отмечено {groups}.</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Отменено: {name}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n photo(s) marked</source>
        <translation>
            <numerusform>Отмечено %n фото</numerusform>
            <numerusform>Отмечено %n фото</numerusform>
            <numerusform>Отмечено %n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>{bytes} to free</source>
        <translation>освободится {bytes}</translation>
    </message>
    <message>
        <source>Remove {count}…</source>
        <translation>Убрать {count}…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Не дубликаты</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>Not duplicates…</source>
        <translation>Не дубликаты…</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Правила выбора…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Open a saved scan…</source>
        <translation>Открыть сохранённое сканирование…</translation>
    </message>
    <message>
        <source>Auto-mark…</source>
        <translation>Автоотметка…</translation>
    </message>
    <message>
        <source>See what would be marked in all undecided groups, then decide</source>
        <translation>Увидеть, что будет отмечено во всех группах без решения, и решить</translation>
    </message>
    <message>
        <source>{key} keep</source>
        <translation>{key} оставить</translation>
    </message>
    <message>
        <source>{key} delete</source>
        <translation>{key} удалить</translation>
    </message>
    <message>
        <source>{key} not duplicates</source>
        <translation>{key} не дубликаты</translation>
    </message>
    <message>
        <source>{key} all keys</source>
        <translation>{key} все клавиши</translation>
    </message>
    <message>
        <source>1 2 3 toggle</source>
        <translation>1 2 3 переключить</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Отменить последнее решение</translation>
    </message>
    <message>
        <source>Keep all and never ask again</source>
        <translation>Оставить все и больше не спрашивать</translation>
    </message>
    <message>
        <source>Mark all but the photos that stay, and go on</source>
        <translation>Отметить все, кроме фото, что остаются, и далее</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Making the demo library</source>
        <translation>Создаю демонстрационную библиотеку</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Ищу фото</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Читаю фото</translation>
    </message>
    <message>
        <source>Finding neighbors</source>
        <translation>Ищу соседей</translation>
    </message>
    <message>
        <source>Comparing pairs</source>
        <translation>Сравниваю пары</translation>
    </message>
    <message>
        <source>Looking closely at pairs</source>
        <translation>Присматриваюсь к парам</translation>
    </message>
    <message>
        <source>Making groups</source>
        <translation>Составляю группы</translation>
    </message>
    <message>
        <source>No scan is running</source>
        <translation>Сканирование не идёт</translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation>Ход этапа</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Photos that were read stay in the cache</source>
        <translation>Прочитанные фото остаются в кэше</translation>
    </message>
    <message>
        <source>Back to start</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>Review groups</source>
        <translation>Просмотреть группы</translation>
    </message>
    <message>
        <source>What was read stays, even if you cancel.</source>
        <translation>Прочитанное остаётся, даже если отменить.</translation>
    </message>
    <message>
        <source>Files that could not be used</source>
        <translation>Файлы, которые не удалось использовать</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Начинаю</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Останавливаю</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} в секунду</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
    </message>
    <message>
        <source>problems: {count}</source>
        <translation>проблем: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) found</source>
        <translation>
            <numerusform>Найдена %n группа</numerusform>
            <numerusform>Найдено %n группы</numerusform>
            <numerusform>Найдено %n групп</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Дубликатов не найдено</translation>
    </message>
    <message>
        <source>{photos} in {time}</source>
        <translation>{photos} за {time}</translation>
    </message>
    <message>
        <source>Files that could not be used: {count}</source>
        <translation>Не удалось использовать файлов: {count}</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>New key</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавиши</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Все по умолчанию</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Find duplicate photos</source>
        <translation>Найти дубликаты фото</translation>
    </message>
    <message>
        <source>{names}: {photos}, {groups}</source>
        <translation>{names}: {photos}, {groups}</translation>
    </message>
    <message>
        <source>Choose a folder with photos</source>
        <translation>Выберите папку с фото</translation>
    </message>
    <message>
        <source>Choose folders, and Samelens finds copies, edits and crops of the same photo.</source>
        <translation>Выберите папки, и Samelens найдёт копии, правки и обрезки того же фото.</translation>
    </message>
    <message>
        <source>You decide side by side what stays.</source>
        <translation>Вы сравниваете их рядом и решаете, что остаётся.</translation>
    </message>
    <message>
        <source>What you remove goes to the trash and can be brought back.</source>
        <translation>Убранное идёт в корзину, и его можно вернуть.</translation>
    </message>
    <message>
        <source>Try it on a demo library</source>
        <translation>Попробовать на демонстрационной библиотеке</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Drop folders here.</source>
        <translation>Перетащите папки сюда.</translation>
    </message>
    <message>
        <source>Exact copies: the very same bytes. Needs no comparing of pictures.</source>
        <translation>Точные копии: те же байты. Изображения не сравниваются.</translation>
    </message>
    <message>
        <source>Same photo: also edits, crops, other sizes and formats.</source>
        <translation>То же фото: также правки, обрезки, другие размеры и форматы.</translation>
    </message>
    <message>
        <source>Similar shots: also other shots of a scene. Look closely.</source>
        <translation>Похожие кадры: также другие кадры той же сцены. Присмотритесь.</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Насколько похожи</translation>
    </message>
    <message>
        <source>Open a saved scan…</source>
        <translation>Открыть сохранённое сканирование…</translation>
    </message>
    <message>
        <source>Recent scans</source>
        <translation>Последние сканирования</translation>
    </message>
    <message numerus="yes">
        <source>Scan %n folder(s)</source>
        <translation>
            <numerusform>Сканировать %n папку</numerusform>
            <numerusform>Сканировать %n папки</numerusform>
            <numerusform>Сканировать %n папок</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканировать</translation>
    </message>
</context>
<context>
    <name>VerdictListDialog</name>
    <message>
        <source>Not duplicates</source>
        <translation>Не дубликаты</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Let the next scan compare these photos again</source>
        <translation>Пусть следующее сканирование снова сравнит эти фото</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The next scan puts these pairs into no group. Removed ones are found again.</source>
        <translation>Следующее сканирование не сложит эти пары в группу. Убранные из списка найдёт снова.</translation>
    </message>
    <message>
        <source>Nothing was called not duplicates yet.</source>
        <translation>Ещё ничего не названо «не дубликатами».</translation>
    </message>
    <message>
        <source>Pairs that are not duplicates</source>
        <translation>Пары, которые не дубликаты</translation>
    </message>
</context>
<context>
    <name>VerdictModel</name>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Is not</source>
        <translation>Не является</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С каких пор</translation>
    </message>
    <message>
        <source>unknown to the last scans</source>
        <translation>неизвестно последним сканированиям</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Drop two photos above to compare them.</source>
        <translation>Чтобы сравнить два фото, перетащите их наверх.</translation>
    </message>
    <message>
        <source>How probable it is that both show the same photo</source>
        <translation>Насколько вероятно, что это то же фото</translation>
    </message>
    <message>
        <source>pixels equal</source>
        <translation>пиксели равны</translation>
    </message>
    <message>
        <source>pixels differ</source>
        <translation>пиксели разные</translation>
    </message>
    <message>
        <source>bytes equal</source>
        <translation>байты равны</translation>
    </message>
    <message>
        <source>bytes differ</source>
        <translation>байты разные</translation>
    </message>
    <message>
        <source>cosine {value}</source>
        <translation>косинус {value}</translation>
    </message>
    <message>
        <source>You said: the same</source>
        <translation>Вы сказали: то же</translation>
    </message>
    <message>
        <source>You said: different</source>
        <translation>Вы сказали: разные</translation>
    </message>
    <message>
        <source>You said: ignore</source>
        <translation>Вы сказали: не учитывать</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>Что скажете вы?</translation>
    </message>
    <message>
        <source>Where the difference lies</source>
        <translation>В чём разница</translation>
    </message>
    <message>
        <source>Color, texture (C2)</source>
        <translation>Цвет, текстура (C2)</translation>
    </message>
    <message>
        <source>Patterns (C3)</source>
        <translation>Узоры (C3)</translation>
    </message>
    <message>
        <source>What is shown (C5)</source>
        <translation>Что изображено (C5)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>То же</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Разные</translation>
    </message>
    <message>
        <source>Remembered: your word stands above the program&apos;s in the next scan.</source>
        <translation>Запомнено: в следующем сканировании ваше слово выше программного.</translation>
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
        <translation>в предпочитаемой папке</translation>
    </message>
    <message>
        <source>has its date taken</source>
        <translation>есть дата съёмки</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>больше всего пикселей</translation>
    </message>
    <message>
        <source>best format</source>
        <translation>лучший формат</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>самое резкое</translation>
    </message>
    <message>
        <source>has its place</source>
        <translation>есть место</translation>
    </message>
    <message>
        <source>highest rating</source>
        <translation>высшая оценка</translation>
    </message>
    <message>
        <source>most bytes</source>
        <translation>больше всего байтов</translation>
    </message>
    <message>
        <source>taken first</source>
        <translation>снято раньше</translation>
    </message>
    <message>
        <source>oldest file</source>
        <translation>самый старый файл</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>самый короткий путь</translation>
    </message>
    <message>
        <source>in a reference folder</source>
        <translation>в эталонной папке</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>первое по имени</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>выбрано вами</translation>
    </message>
    <message>
        <source>same bytes</source>
        <translation>те же байты</translation>
    </message>
    <message>
        <source>without its date taken</source>
        <translation>без даты съёмки</translation>
    </message>
    <message>
        <source>smaller: {pixels}</source>
        <translation>меньше: {pixels}</translation>
    </message>
    <message>
        <source>{one} instead of {other}</source>
        <translation>{one} вместо {other}</translation>
    </message>
    <message>
        <source>fewer bytes: {size}</source>
        <translation>меньше байтов: {size}</translation>
    </message>
    <message>
        <source>edited copy</source>
        <translation>изменённая копия</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>отметка</translation>
    </message>
    <message>
        <source>unmark</source>
        <translation>снятие отметки</translation>
    </message>
    <message>
        <source>keeper</source>
        <translation>выбор фото, что остаётся</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>принятие</translation>
    </message>
    <message>
        <source>not duplicates</source>
        <translation>не дубликаты</translation>
    </message>
    <message>
        <source>clear marks</source>
        <translation>снятие отметок</translation>
    </message>
    <message>
        <source>auto-mark</source>
        <translation>автоотметка</translation>
    </message>
    <message>
        <source>This photo was removed already.</source>
        <translation>Это фото уже убрано.</translation>
    </message>
    <message>
        <source>This is the photo that stays. Make another one the keeper first.</source>
        <translation>Это фото остаётся. Сначала выберите другое, что останется.</translation>
    </message>
    <message>
        <source>This photo is in a reference folder, which is never touched.</source>
        <translation>Это фото в эталонной папке, а её не трогают.</translation>
    </message>
    <message>
        <source>This is the last photo of the group that isn&apos;t marked.</source>
        <translation>Это последнее неотмеченное фото группы.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Пиксели</translation>
    </message>
    <message>
        <source>more</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>less loss</source>
        <translation>меньше потерь</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>есть дата</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>раньше</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Резкость</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>резче</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>is named</source>
        <translation>названа</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>{one}, quality {number}</source>
        <translation>{one}, качество {number}</translation>
    </message>
    <message>
        <source>{one}, lossless</source>
        <translation>{one}, без потерь</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>те же байты</translation>
    </message>
    <message>
        <source>the same pixels, other metadata</source>
        <translation>те же пиксели, другие метаданные</translation>
    </message>
    <message>
        <source>the same pixels, {what}</source>
        <translation>те же пиксели, {what}</translation>
    </message>
    <message>
        <source>another shot of the scene</source>
        <translation>другой кадр той же сцены</translation>
    </message>
    <message>
        <source>re-encoded</source>
        <translation>перекодировано</translation>
    </message>
    <message>
        <source>re-encoded: {what}</source>
        <translation>перекодировано: {what}</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>отражено</translation>
    </message>
    <message>
        <source>rotated by {number}°</source>
        <translation>повёрнуто на {number}°</translation>
    </message>
    <message>
        <source>cropped: the first shows {number} % of the second</source>
        <translation>обрезано: первое показывает {number} % второго</translation>
    </message>
    <message>
        <source>cropped: the second shows {number} % of the first</source>
        <translation>обрезано: второе показывает {number} % первого</translation>
    </message>
    <message>
        <source>resized: {what}</source>
        <translation>другой размер: {what}</translation>
    </message>
    <message>
        <source>resized to {number} %</source>
        <translation>размер изменён до {number} %</translation>
    </message>
    <message>
        <source>recolored: gray</source>
        <translation>другие цвета: серое</translation>
    </message>
    <message>
        <source>recolored</source>
        <translation>другие цвета</translation>
    </message>
    <message>
        <source>overlay: {number} % of it covered or retouched</source>
        <translation>наложено: {number} % закрыто или отретушировано</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}.</source>
        <translation>Файл не читается: {why}.</translation>
    </message>
    <message>
        <source>This is not a photo in a format that is known.</source>
        <translation>Это не фото в известном формате.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Это файл, а не папка.</translation>
    </message>
    <message>
        <source>This is named as an SVG drawing, not a photo.</source>
        <translation>По имени это рисунок SVG, а не фото.</translation>
    </message>
    <message>
        <source>The picture claims to be absurdly large.</source>
        <translation>Изображение выдаёт себя за невероятно большое.</translation>
    </message>
    <message>
        <source>The picture claims to be absurdly large ({pixels}).</source>
        <translation>Изображение выдаёт себя за невероятно большое ({pixels}).</translation>
    </message>
    <message>
        <source>The picture is too large for this computer&apos;s memory.</source>
        <translation>Изображение слишком велико для памяти этого компьютера.</translation>
    </message>
    <message>
        <source>The file changed while it was read; scan again.</source>
        <translation>Файл изменился во время чтения; сканируйте снова.</translation>
    </message>
    <message>
        <source>The picture is cut off: the file ends too early.</source>
        <translation>Изображение обрывается: файл кончается слишком рано.</translation>
    </message>
    <message>
        <source>The camera&apos;s RAW file can&apos;t be decoded; it may be damaged or of an unknown model.</source>
        <translation>Файл RAW камеры не раскодируется; он может быть повреждён или от неизвестной модели.</translation>
    </message>
    <message>
        <source>The picture is damaged and can&apos;t be decoded.</source>
        <translation>Изображение повреждено и не раскодируется.</translation>
    </message>
    <message>
        <source>The folder is not there; a drive may be unplugged.</source>
        <translation>Папки нет; возможно, диск отключён.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: {why}.</source>
        <translation>Папка не читается: {why}.</translation>
    </message>
    <message>
        <source>The link points to nothing.</source>
        <translation>Ссылка ведёт в никуда.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Его там больше нет.</translation>
    </message>
    <message>
        <source>It changed since the scan.</source>
        <translation>Он изменился после сканирования.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {why}.</source>
        <translation>{path} не читается: {why}.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Файла больше нет.</translation>
    </message>
    <message>
        <source>The file changed since the scan. Scan again.</source>
        <translation>Файл изменился после сканирования. Сканируйте снова.</translation>
    </message>
    <message>
        <source>The photo that should stay is not there any more.</source>
        <translation>Фото, которое должно остаться, больше нет.</translation>
    </message>
    <message>
        <source>The photo that should stay changed since the scan. Scan again.</source>
        <translation>Фото, которое должно остаться, изменилось после сканирования. Сканируйте снова.</translation>
    </message>
    <message>
        <source>The photo that should stay is marked too; nothing was done.</source>
        <translation>Фото, которое должно остаться, тоже отмечено; ничего не сделано.</translation>
    </message>
    <message>
        <source>It is in a reference folder, which is never touched.</source>
        <translation>Оно в эталонной папке, а её не трогают.</translation>
    </message>
    <message>
        <source>It is the same file as the photo that should stay.</source>
        <translation>Это тот же файл, что и фото, которое должно остаться.</translation>
    </message>
    <message>
        <source>Its bytes are no longer those of the photo that should stay.</source>
        <translation>Его байты уже не те, что у фото, которое должно остаться.</translation>
    </message>
    <message>
        <source>Another file lies at {place} already.</source>
        <translation>В {place} уже лежит другой файл.</translation>
    </message>
    <message>
        <source>Another file lies in its place now; it stays where it is: {place}.</source>
        <translation>На его месте уже лежит другой файл; он остаётся там, где есть: {place}.</translation>
    </message>
    <message>
        <source>It can&apos;t be moved: {why}.</source>
        <translation>Переместить не удалось: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be put back: {why}.</source>
        <translation>Вернуть не удалось: {why}.</translation>
    </message>
    <message>
        <source>A network drive has no trash. It can be moved to a folder instead.</source>
        <translation>На сетевом диске нет корзины. Вместо этого можно переместить в папку.</translation>
    </message>
    <message>
        <source>It isn&apos;t known where to move it.</source>
        <translation>Неизвестно, куда перемещать.</translation>
    </message>
    <message>
        <source>It is in the trash, without a link in its place.</source>
        <translation>Оно в корзине, а на его месте нет ссылки.</translation>
    </message>
    <message>
        <source>The photo that stays lies on another drive, where a hard link can&apos;t reach.</source>
        <translation>Фото, которое остаётся, на другом диске, куда жёсткая ссылка не достаёт.</translation>
    </message>
    <message>
        <source>No {what} can be made here: {why}.</source>
        <translation>Здесь нельзя создать {what}: {why}.</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>жёсткую ссылку</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>символическую ссылку</translation>
    </message>
    <message>
        <source>No link can be put in its place: {why}.</source>
        <translation>На его место нельзя поставить ссылку: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read any more: {why}.</source>
        <translation>Оно больше не читается: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with its copy: {why}.</source>
        <translation>Его нельзя сравнить с копией: {why}.</translation>
    </message>
    <message>
        <source>Where it lies in the trash isn&apos;t known. Restore it from there by hand.</source>
        <translation>Неизвестно, где оно в корзине. Восстановите его оттуда вручную.</translation>
    </message>
    <message>
        <source>It is not {place} any more.</source>
        <translation>Больше нет здесь: {place}.</translation>
    </message>
    <message>
        <source>It can&apos;t be moved to the trash ({why}); the drive may have none. It can be moved to a folder instead.</source>
        <translation>В корзину не перемещается ({why}); на диске её может не быть. Вместо этого можно переместить в папку.</translation>
    </message>
    <message>
        <source>In its place lies something else than the link to the photo that stayed; the file stays where it is: {place}.</source>
        <translation>На его месте не ссылка на фото, которое осталось, а что-то другое; файл остаётся там, где есть: {place}.</translation>
    </message>
    <message>
        <source>The photo that should stay can&apos;t be read: {why}.</source>
        <translation>Фото, которое должно остаться, не читается: {why}.</translation>
    </message>
    <message>
        <source>{number} Jan {when}</source>
        <translation>{number} янв. {when}</translation>
    </message>
    <message>
        <source>{number} Feb {when}</source>
        <translation>{number} февр. {when}</translation>
    </message>
    <message>
        <source>{number} Mar {when}</source>
        <translation>{number} марта {when}</translation>
    </message>
    <message>
        <source>{number} Apr {when}</source>
        <translation>{number} апр. {when}</translation>
    </message>
    <message>
        <source>{number} May {when}</source>
        <translation>{number} мая {when}</translation>
    </message>
    <message>
        <source>{number} Jun {when}</source>
        <translation>{number} июня {when}</translation>
    </message>
    <message>
        <source>{number} Jul {when}</source>
        <translation>{number} июля {when}</translation>
    </message>
    <message>
        <source>{number} Aug {when}</source>
        <translation>{number} авг. {when}</translation>
    </message>
    <message>
        <source>{number} Sep {when}</source>
        <translation>{number} сент. {when}</translation>
    </message>
    <message>
        <source>{number} Oct {when}</source>
        <translation>{number} окт. {when}</translation>
    </message>
    <message>
        <source>{number} Nov {when}</source>
        <translation>{number} нояб. {when}</translation>
    </message>
    <message>
        <source>{number} Dec {when}</source>
        <translation>{number} дек. {when}</translation>
    </message>
    <message>
        <source>The cache: {reason}</source>
        <translation>Кэш: {reason}</translation>
    </message>
    <message>
        <source>The cache ({path}): {reason}</source>
        <translation>Кэш ({path}): {reason}</translation>
    </message>
    <message>
        <source>Your decisions: {reason}</source>
        <translation>Ваши решения: {reason}</translation>
    </message>
    <message>
        <source>Your decisions ({path}): {reason}</source>
        <translation>Ваши решения ({path}): {reason}</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>The folder or file can&apos;t be written to.</source>
        <translation>В папку или файл нельзя записать.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened; the folder may be missing or protected.</source>
        <translation>Файл не открывается; папки может не быть или она защищена.</translation>
    </message>
    <message>
        <source>Another running Samelens is using it.</source>
        <translation>Его использует другой запущенный Samelens.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written.</source>
        <translation>Диск не читается или на него не пишется.</translation>
    </message>
    <message>
        <source>The cache was damaged and is built anew; photos are read again.</source>
        <translation>Кэш был повреждён, он строится заново; фото читаются снова.</translation>
    </message>
    <message>
        <source>This computer has no {one} device to compute with.</source>
        <translation>В этом компьютере нет устройства {one} для вычислений.</translation>
    </message>
    <message>
        <source>{path} is not a scan saved by this version of Samelens, or it is damaged.</source>
        <translation>{path} не сохранённое этой версией Samelens сканирование, или файл повреждён.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a picture.</source>
        <translation>{path} — не папка и не изображение.</translation>
    </message>
</context>
<context>
    <name>count</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Something went wrong inside Samelens. Your photos were not touched by it.

{error}

Details are in {folder}.</source>
        <translation>В Samelens произошла ошибка. Ваших фото она не коснулась.

{error}

Подробности в {folder}.</translation>
    </message>
</context>
<context>
    <name>level</name>
    <message>
        <source>Same bytes</source>
        <translation>Те же байты</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>То же фото</translation>
    </message>
    <message>
        <source>Similar shot</source>
        <translation>Похожий кадр</translation>
    </message>
    <message>
        <source>Different photo</source>
        <translation>Другое фото</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>shortcut</name>
    <message>
        <source>{key} can&apos;t be given another meaning.</source>
        <translation>{key} нельзя назначить иначе.</translation>
    </message>
    <message>
        <source>{key} already belongs to “{command}”. Give that another key first.</source>
        <translation>{key} уже принадлежит команде «{command}». Сначала дайте ей другую клавишу.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканирование</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Review and Compare</source>
        <translation>Просмотр и сравнение</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Показать все клавиши</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>Scan the folders</source>
        <translation>Сканировать папки</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Отменить сканирование</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Предыдущая группа</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Следующая группа</translation>
    </message>
    <message>
        <source>Next photo of the group</source>
        <translation>Следующее фото группы</translation>
    </message>
    <message>
        <source>Accept and next</source>
        <translation>Принять и далее</translation>
    </message>
    <message>
        <source>Mark the photo on the right, or keep it</source>
        <translation>Отметить фото справа или оставить</translation>
    </message>
    <message>
        <source>Make the photo on the right the one that stays</source>
        <translation>Оставлять фото справа</translation>
    </message>
    <message>
        <source>Not duplicates: keep all, never ask again</source>
        <translation>Не дубликаты: оставить все, не спрашивать</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Снять отметки</translation>
    </message>
    <message>
        <source>Auto-mark</source>
        <translation>Автоотметка</translation>
    </message>
    <message>
        <source>Find photos similar to the one on the right</source>
        <translation>Найти похожие на фото справа</translation>
    </message>
    <message>
        <source>Remove what is marked</source>
        <translation>Убрать отмеченное</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>100 % and back</source>
        <translation>100 % и назад</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Шторка</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Мигание</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
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
        <translation>{minutes} мин {seconds} с</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A scan is running. Stop it and close? What was read stays.</source>
        <translation>Идёт сканирование. Остановить его и закрыть? Прочитанное остаётся.</translation>
    </message>
</context>
</TS>
