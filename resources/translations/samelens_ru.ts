<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AutoMarkController</name>
    <message>
        <source>Applying your keeper rules…</source>
        <translation>Применяю ваши правила выбора…</translation>
    </message>
</context>
<context>
    <name>AutoMarkModel</name>
    <message>
        <source>Keeper</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>AutoMarkPreview</name>
    <message>
        <source>Auto-mark</source>
        <translation>Автоотметка</translation>
    </message>
    <message>
        <source>Where to mark</source>
        <translation>Где отмечать</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Снять выбор</translation>
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
        <source>Nothing is ticked.</source>
        <translation>Ничего не выбрано.</translation>
    </message>
    <message>
        <source>Nothing to mark here.</source>
        <translation>Здесь отмечать нечего.</translation>
    </message>
    <message>
        <source>Mark {photos} in {groups} ({bytes})?</source>
        <translation>Отметить {photos} ({groups}, {bytes})?</translation>
    </message>
    <message>
        <source>Nothing is removed yet. A single undo clears all these marks.</source>
        <translation>Пока ничего не убирается. Одна отмена снимает все эти отметки.</translation>
    </message>
    <message>
        <source>{groups} left undecided: {why}.</source>
        <translation>Без решения {groups}: {why}.</translation>
    </message>
    <message>
        <source>Photos that would be marked</source>
        <translation>Фото, которые будут отмечены</translation>
    </message>
</context>
<context>
    <name>BackbonesController</name>
    <message>
        <source>{name} is ready to use.</source>
        <translation>{name} готова к использованию.</translation>
    </message>
    <message>
        <source>Getting {name}…</source>
        <translation>Получение {name}…</translation>
    </message>
    <message>
        <source>Switching to {name}…</source>
        <translation>Переход на {name}…</translation>
    </message>
    <message>
        <source>Its head recognizes {percent} of edited copies it hasn&apos;t seen before.</source>
        <translation>Её оценщик узнаёт {percent} изменённых копий, которых раньше не видел.</translation>
    </message>
    <message>
        <source>Training the head of {name}…</source>
        <translation>Обучение оценщика для {name}…</translation>
    </message>
    <message>
        <source>A scan or training is running. Cancel it, or wait until it finishes.</source>
        <translation>Идёт сканирование или обучение. Сначала отмените его или подождите, пока оно закончится.</translation>
    </message>
    <message>
        <source>{name} is in use.</source>
        <translation>{name} используется.</translation>
    </message>
    <message>
        <source>{name} is in use. The next scan reads your photos again with it. What {before} computed is kept, so switching back is quick. Groups in Review stay as {before} made them.</source>
        <translation>{name} используется. Следующее сканирование прочтёт ваши фото с ней снова. То, что вычислила {before}, сохраняется, так что вернуться можно быстро. Группы в просмотре остаются такими, как их составила {before}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
</context>
<context>
    <name>BackbonesPanel</name>
    <message>
        <source>A backbone is the neural network that looks at your photos. samelens-r50 was made to find copies; you can try the others as well. What each one computes is kept, and your verdicts and decisions apply to all of them.</source>
        <translation>Основа — это нейронная сеть, которая смотрит на ваши фото. samelens-r50 создана для поиска копий; другие тоже можно попробовать. Вычисленное каждой сохраняется, а ваши вердикты и решения действуют для всех.</translation>
    </message>
    <message>
        <source>Downloading: {done} of {total}</source>
        <translation>Загрузка: {done} из {total}</translation>
    </message>
    <message>
        <source>Choosing some of your photos…</source>
        <translation>Отбор ваших фото…</translation>
    </message>
    <message>
        <source>Making copies of your photos…</source>
        <translation>Создание копий ваших фото…</translation>
    </message>
    <message>
        <source>Training the head…</source>
        <translation>Обучение оценщика…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливаю…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>In use, no head yet</source>
        <translation>Используется, ещё без оценщика</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готова</translation>
    </message>
    <message>
        <source>Available, no head yet</source>
        <translation>Доступна, ещё без оценщика</translation>
    </message>
    <message>
        <source>Not added; its file is on this disk</source>
        <translation>Ещё не добавлена; её файл есть на этом диске</translation>
    </message>
    <message>
        <source>Not downloaded yet ({size} to go)</source>
        <translation>Ещё не загружена (осталось {size})</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Получить…</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <translation>Получить {name}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Использовать {name}</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>Использовать…</translation>
    </message>
    <message>
        <source>This downloads {size} from {server}, where torchvision keeps its weights. None of your data is sent. An interrupted download continues where it stopped.

If you already have {file}, choose it instead, and nothing is downloaded.</source>
        <translation>Будет загружено {size} с {server}, где torchvision держит свои веса. Никакие ваши данные не отправляются. Прерванная загрузка продолжится с того же места.

Если у вас уже есть {file}, выберите его, и загружать ничего не нужно.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>The torchvision file {file} is already on this disk and will be used. It&apos;s downloaded from {server} only if it&apos;s damaged.</source>
        <translation>Файл torchvision {file} уже есть на этом диске, он и будет взят. С {server} он загрузится, только если повреждён.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Get {name}?</source>
        <translation>Получить {name}?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>A head decides whether two photos are the same, and each backbone needs its own. It&apos;s trained on edited copies of your scanned photos. This takes a few minutes; until then, the current backbone stays in use.</source>
        <translation>Оценщик определяет, одинаковы ли два фото, и каждой основе нужен свой. Он учится на изменённых копиях ваших просканированных фото. Это займёт несколько минут; до тех пор работает нынешняя основа.</translation>
    </message>
    <message>
        <source>{name} has no head yet</source>
        <translation>У {name} ещё нет оценщика</translation>
    </message>
    <message>
        <source>Train and use</source>
        <translation>Обучить и использовать</translation>
    </message>
    <message>
        <source>Choose {file}</source>
        <translation>Выберите {file}</translation>
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
        <source>These photos can&apos;t be compared: one of them can&apos;t be used.</source>
        <translation>Эти фото нельзя сравнить: одно из них не удалось использовать.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поменять</translation>
    </message>
    <message>
        <source>Swap the two photos</source>
        <translation>Поменять фото местами</translation>
    </message>
    <message>
        <source>wheel: zoom   drag: pan   {key} 100%</source>
        <translation>колесо: масштаб   мышью: сдвиг   {key} 100 %</translation>
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
            <numerusform>%Ln видео</numerusform>
            <numerusform>%Ln видео</numerusform>
            <numerusform>%Ln видео</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln группа</numerusform>
            <numerusform>%Ln группы</numerusform>
            <numerusform>%Ln групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>Они различаются в %Ln месте.</numerusform>
            <numerusform>Они различаются в %Ln местах.</numerusform>
            <numerusform>Они различаются в %Ln местах.</numerusform>
        </translation>
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
        <source>That&apos;s a folder. Drop one photo here, or add the folder on Start.</source>
        <translation>Это папка. Перетащите сюда одно фото или добавьте папку на странице «Начало».</translation>
    </message>
    <message>
        <source>That isn&apos;t a photo file.</source>
        <translation>Это не файл с фото.</translation>
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
        <source>Saved to {file}.</source>
        <translation>Сохранено: {file}.</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Сохраняю {name}…</translation>
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
        <source>These have changed or disappeared since the scan was saved. Scan again to see what&apos;s there now.</source>
        <translation>Они изменились или исчезли с тех пор, как сканирование сохранено. Сканируйте снова, чтобы увидеть, что есть сейчас.</translation>
    </message>
    <message>
        <source>Opening the scan…</source>
        <translation>Открываю сканирование…</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>Facts about the photos</source>
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
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
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
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos in the group</source>
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
        <source>The nearest photos will appear here.</source>
        <translation>Здесь появятся ближайшие фото.</translation>
    </message>
    <message>
        <source>No photos have been scanned yet.</source>
        <translation>Ещё ни одно фото не сканировалось.</translation>
    </message>
    <message>
        <source>No other photos have been scanned.</source>
        <translation>Других фото ещё не сканировалось.</translation>
    </message>
    <message>
        <source>No photo looks like this one.</source>
        <translation>Ни одно фото не похоже на это.</translation>
    </message>
    <message>
        <source>Nearest among {photos}</source>
        <translation>Ближайшие; просмотрено {photos}</translation>
    </message>
    <message>
        <source>Look alike: {alike} of the {count} nearest among {photos}</source>
        <translation>Похожи: {alike} из {count} ближайших; просмотрено {photos}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Показать все ({count})</translation>
    </message>
    <message>
        <source>Show only what looks alike</source>
        <translation>Показать только похожие</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Найти похожие фото</translation>
    </message>
    <message>
        <source>Searches everything you&apos;ve ever scanned, including photos on drives that aren&apos;t connected.</source>
        <translation>Поиск охватывает всё, что вы когда-либо сканировали, включая фото на отключённых дисках.</translation>
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
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Найти похожие</translation>
    </message>
    <message>
        <source>Compare  ↵</source>
        <translation>Сравнить  ↵</translation>
    </message>
    <message>
        <source>Compare with the photo on the left (double-click)</source>
        <translation>Сравнить с фото слева (двойной щелчок)</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Choose folders with photos</source>
        <translation>Выберите папки с фото</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
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
        <source>How to use {folder}</source>
        <translation>Как использовать {folder}</translation>
    </message>
    <message>
        <source>Don&apos;t scan {folder}</source>
        <translation>Не сканировать {folder}</translation>
    </message>
</context>
<context>
    <name>FolderRulesController</name>
    <message>
        <source>What is in “{folder}” is kept from now on. Change that in Keeper rules.</source>
        <translation>Всё, что в «{folder}», теперь остаётся. Изменить это можно в «Правилах выбора».</translation>
    </message>
    <message>
        <source>Nothing in “{folder}” is suggested any more. Change that in Keeper rules.</source>
        <translation>Из «{folder}» больше ничего не предлагается убрать. Изменить это можно в «Правилах выбора».</translation>
    </message>
    <message>
        <source>Always keep what is in this folder</source>
        <translation>Всегда оставлять всё из этой папки</translation>
    </message>
    <message>
        <source>Never suggest this folder</source>
        <translation>Ничего не предлагать из этой папки</translation>
    </message>
    <message>
        <source>What you marked in it stays marked: {photos}.</source>
        <translation>То, что вы в ней отметили, остаётся отмеченным: {photos}.</translation>
    </message>
</context>
<context>
    <name>GroupActs</name>
    <message>
        <source>{groups} marked.</source>
        <translation>Отмечено {groups}.</translation>
    </message>
    <message>
        <source>All of them stay. They still count as copies.</source>
        <translation>Все остаются. Они по-прежнему считаются копиями.</translation>
    </message>
    <message>
        <source>Samelens will remember that these aren&apos;t duplicates.</source>
        <translation>Запомнено: эти фото не дубликаты.</translation>
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
        <translation>Имя или папка</translation>
    </message>
    <message>
        <source>Sort groups</source>
        <translation>Упорядочить группы</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Фильтр групп</translation>
    </message>
    <message>
        <source>Space to free</source>
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
        <source>Filter groups (on)</source>
        <translation>Фильтр групп (включён)</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>No groups match the filter.</source>
        <translation>Ни одна группа не подходит под фильтр.</translation>
    </message>
    <message>
        <source>{groups} · {decided} decided</source>
        <translation>{groups} · решено {decided}</translation>
    </message>
    <message>
        <source>Show groups as a grid</source>
        <translation>Показать группы сеткой</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Назад к результатам</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Оставить все</translation>
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
    <message numerus="yes">
        <source>%Ln group(s) selected</source>
        <translation>
            <numerusform>Выбрана %Ln группа</numerusform>
            <numerusform>Выбрано %Ln группы</numerusform>
            <numerusform>Выбрано %Ln групп</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupListModel</name>
    <message>
        <source>all stay</source>
        <translation>все остаются</translation>
    </message>
    <message>
        <source>held by video</source>
        <translation>держит видео</translation>
    </message>
</context>
<context>
    <name>GroupStrip</name>
    <message>
        <source>Largest groups</source>
        <translation>Самые большие группы</translation>
    </message>
</context>
<context>
    <name>HeadsDialog</name>
    <message>
        <source>Heads</source>
        <translation>Оценщики</translation>
    </message>
    <message>
        <source>A head decides whether two photos are the same. You can go back to any of these; your verdicts and decisions stay.</source>
        <translation>Оценщик решает, одно ли и то же на двух фото. Вернуться можно к любому; ваши вердикты и решения останутся.</translation>
    </message>
    <message>
        <source>Heads, latest first</source>
        <translation>Оценщики, новейший вверху</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Оценщик</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>F1 when trained</source>
        <translation>F1 после обучения</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Use this head</source>
        <translation>Оценивать этим</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>Came with Samelens</source>
        <translation>Встроенный в Samelens</translation>
    </message>
    <message>
        <source>Trained here for {name}</source>
        <translation>Обученный здесь для {name}</translation>
    </message>
    <message>
        <source>Adapted to your photos</source>
        <translation>Приспособленный к вашим фото</translation>
    </message>
    <message>
        <source>Taught by {count} verdicts</source>
        <translation>Обученный на вердиктах: {count}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
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
        <source>Nothing has been removed yet.</source>
        <translation>Ещё ничего не убрано.</translation>
    </message>
    <message>
        <source>You can undo any removal here, as long as its files still exist.</source>
        <translation>Здесь можно отменить любое удаление, пока его файлы существуют.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>и ещё {n}</translation>
    </message>
    <message>
        <source>Removals, latest first</source>
        <translation>Убранное, новейшее вверху</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
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
        <source>Status</source>
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
        <source>Replaced with hard links</source>
        <translation>Заменено жёсткими ссылками</translation>
    </message>
    <message>
        <source>Replaced with symbolic links</source>
        <translation>Заменено символическими ссылками</translation>
    </message>
    <message>
        <source>Metadata added</source>
        <translation>Добавлены метаданные</translation>
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
        <source>metadata added: {count}</source>
        <translation>добавлены метаданные: {count}</translation>
    </message>
    <message>
        <source>added metadata removed: {count}</source>
        <translation>изъяты добавленные метаданные: {count}</translation>
    </message>
    <message>
        <source>metadata not added: {count}</source>
        <translation>не добавлены метаданные: {count}</translation>
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
    <message>
        <source>metadata added</source>
        <translation>добавлены метаданные</translation>
    </message>
    <message>
        <source>added metadata removed</source>
        <translation>изъяты добавленные метаданные</translation>
    </message>
    <message>
        <source>metadata not added</source>
        <translation>метаданные не добавлены</translation>
    </message>
</context>
<context>
    <name>KeeperRulesDialog</name>
    <message>
        <source>Keeper rules</source>
        <translation>Правила выбора</translation>
    </message>
    <message>
        <source>Which photo to keep</source>
        <translation>Какое фото оставлять</translation>
    </message>
    <message>
        <source>The first rule that separates the photos decides; near ties go to the next rule. Photos in reference folders always stay. Drag the rules to reorder them, or use the buttons.</source>
        <translation>Решает первое правило, по которому фото различаются; почти равные переходят к следующему. Фото в эталонных папках остаются всегда. Чтобы изменить порядок, перетаскивайте правила или пользуйтесь кнопками.</translation>
    </message>
    <message>
        <source>Rules, most important first</source>
        <translation>Правила, важнейшее вверху</translation>
    </message>
    <message>
        <source>Preferred folders, best first</source>
        <translation>Предпочитаемые папки, лучшая вверху</translation>
    </message>
    <message>
        <source>Folders in which nothing is suggested to go</source>
        <translation>Папки, из которых ничего не предлагается убрать</translation>
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
        <source>Has a date taken</source>
        <translation>Есть дата съёмки</translation>
    </message>
    <message>
        <source>Most real pixels (enlarging and frames add none; 5% fewer counts as equal)</source>
        <translation>Больше всего настоящих пикселей (увеличение и рамки не добавляют; на 5% меньше — то же самое)</translation>
    </message>
    <message>
        <source>Not enlarged, framed, captioned or saved again</source>
        <translation>Не увеличено, без рамки и подписи, не пересохранено</translation>
    </message>
    <message>
        <source>Least compressed (JPEG quality)</source>
        <translation>Меньше всего сжато (качество JPEG)</translation>
    </message>
    <message>
        <source>Most complete metadata (date, location, camera, rating)</source>
        <translation>Самые полные метаданные (дата, место, камера, оценка)</translation>
    </message>
    <message>
        <source>Best format: RAW, TIFF, PNG, HEIC, AVIF, JPEG</source>
        <translation>Лучший формат: RAW, TIFF, PNG, HEIC, AVIF, JPEG</translation>
    </message>
    <message>
        <source>Sharpest (within 5 points counts as equal; reads the photos)</source>
        <translation>Самое резкое (разница до 5 пунктов — наравне; читает фото)</translation>
    </message>
    <message>
        <source>Has a location (GPS; reads the photos)</source>
        <translation>Есть место (GPS; читает фото)</translation>
    </message>
    <message>
        <source>Highest star rating (reads the photos)</source>
        <translation>Высшая оценка в звёздах (читает фото)</translation>
    </message>
    <message>
        <source>Largest file (up to 2% smaller counts as equal)</source>
        <translation>Самый большой файл (до 2 % меньше — наравне)</translation>
    </message>
    <message>
        <source>Taken first (within 2 seconds counts as equal)</source>
        <translation>Снятое раньше (разница до 2 секунд — наравне)</translation>
    </message>
    <message>
        <source>Oldest file (within 2 seconds counts as equal)</source>
        <translation>Самый старый файл (разница до 2 секунд — наравне)</translation>
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
        <source>Choose a folder in which nothing is suggested to go</source>
        <translation>Выберите папку, из которой ничего не предлагается убрать</translation>
    </message>
    <message>
        <source>Choose a preferred folder</source>
        <translation>Выберите предпочитаемую папку</translation>
    </message>
</context>
<context>
    <name>KeptReviews</name>
    <message>
        <source>Go on with a review</source>
        <translation>Продолжить просмотр</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Показать ещё {count}</translation>
    </message>
    <message>
        <source>Saved scan</source>
        <translation>Сохранённое сканирование</translation>
    </message>
    <message>
        <source>{size} to free</source>
        <translation>освободится {size}</translation>
    </message>
    <message>
        <source>Remove the review of {folders}</source>
        <translation>Убрать просмотр: {folders}</translation>
    </message>
    <message>
        <source>Continue: {groups}, {decided} decided</source>
        <translation>Продолжить: {groups}, решено {decided}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
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
        <source>Mark that photo, or keep it</source>
        <translation>Отметить то фото или оставить его</translation>
    </message>
    <message>
        <source>Select several groups</source>
        <translation>Выбрать несколько групп</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Обучить</translation>
    </message>
    <message>
        <source>{total} of {recommended} recommended verdicts: {same} same, {different} different</source>
        <translation>{total} из {recommended} рекомендованных вердиктов (то же: {same}, разные: {different})</translation>
    </message>
    <message>
        <source>Verdicts given, out of those recommended</source>
        <translation>Сколько есть из рекомендованных вердиктов</translation>
    </message>
    <message>
        <source>Making copies of your photos…</source>
        <translation>Создаю копии ваших фото…</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Обучаю…</translation>
    </message>
    <message>
        <source>Scoring your groups again…</source>
        <translation>Оцениваю ваши группы снова…</translation>
    </message>
    <message>
        <source>Retraining needs {least} verdicts: {more} to go.</source>
        <translation>Для обучения нужно {least} вердиктов, не хватает {more}.</translation>
    </message>
    <message>
        <source>Retraining needs more “same” verdicts: {more} to go.</source>
        <translation>Для обучения не хватает вердиктов «то же»: {more}.</translation>
    </message>
    <message>
        <source>Retraining needs more “different” verdicts: {more} to go.</source>
        <translation>Для обучения не хватает вердиктов «разные»: {more}.</translation>
    </message>
    <message>
        <source>Enough to retrain. More “same” verdicts would help most.</source>
        <translation>Для обучения достаточно. Больше всего помогут вердикты «то же».</translation>
    </message>
    <message>
        <source>Enough to retrain. More “different” verdicts would help most.</source>
        <translation>Для обучения достаточно. Больше всего помогут вердикты «разные».</translation>
    </message>
    <message>
        <source>Enough to retrain; {more} more would make it more reliable.</source>
        <translation>Для обучения достаточно; ещё {more} — и будет надёжнее.</translation>
    </message>
    <message>
        <source>Enough to retrain.</source>
        <translation>Для обучения достаточно.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Import labels…</source>
        <translation>Импорт меток…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Для опытных</translation>
    </message>
    <message>
        <source>Adapt without verdicts</source>
        <translation>Приспособить без вердиктов</translation>
    </message>
    <message>
        <source>Heads…</source>
        <translation>Оценщики…</translation>
    </message>
    <message>
        <source>You can keep working. Nothing changes until you accept what was learned.</source>
        <translation>Можно работать дальше. Ничего не изменится, пока вы не примете выученное.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливаю…</translation>
    </message>
    <message>
        <source>Export verdicts…</source>
        <translation>Экспорт вердиктов…</translation>
    </message>
</context>
<context>
    <name>LookingController</name>
    <message>
        <source>Facts copied.</source>
        <translation>Сведения скопированы.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) copied.</source>
        <translation>
            <numerusform>Скопирован %Ln путь.</numerusform>
            <numerusform>Скопировано %Ln пути.</numerusform>
            <numerusform>Скопировано %Ln путей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with which program?</source>
        <translation>Какой программой открыть?</translation>
    </message>
    <message>
        <source>{program} can&apos;t be started.</source>
        <translation>{program} не запускается.</translation>
    </message>
    <message>
        <source>No program opened {name}.</source>
        <translation>Ни одна программа не открыла {name}.</translation>
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
        <source>Teach</source>
        <translation>Обучение</translation>
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
    <message>
        <source>Outline what differs</source>
        <translation>Обвести различия</translation>
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
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Samelens is already open.</source>
        <translation>Samelens уже открыт.</translation>
    </message>
    <message>
        <source>A second window would work on the same photos.</source>
        <translation>Второе окно будет работать с теми же фото.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>Открыть ещё одно</translation>
    </message>
</context>
<context>
    <name>PairLoader</name>
    <message>
        <source>Videos are compared by their bytes alone, never by their pictures.</source>
        <translation>Видео сравниваются только по байтам, а не по изображению.</translation>
    </message>
    <message>
        <source>These photos can&apos;t be overlaid: they have too little in common.</source>
        <translation>Эти фото нельзя наложить: в них слишком мало общего.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Both photos, overlaid</source>
        <translation>Оба фото, наложенные друг на друга</translation>
    </message>
    <message>
        <source>Aligning the photos…</source>
        <translation>Совмещаю фото…</translation>
    </message>
    <message>
        <source>This needs two photos.</source>
        <translation>Нужны два фото.</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>Видимой разницы нет</translation>
    </message>
    <message>
        <source>Bright areas differ ({percent}% of the picture). Overall brightness is ignored.</source>
        <translation>Светлые участки различаются ({percent} % площади). Общая яркость не учитывается.</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>REMOVED – PUT BACK</source>
        <translation>УБРАНО – ВЕРНУТЬ</translation>
    </message>
    <message>
        <source>Click to put it back where it was</source>
        <translation>Щёлкните, чтобы вернуть его на место</translation>
    </message>
    <message>
        <source>Click to keep it</source>
        <translation>Щёлкните, чтобы оставить его</translation>
    </message>
    <message>
        <source>Click to mark it</source>
        <translation>Щёлкните, чтобы отметить его</translation>
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
    <name>PlaceRow</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Add Pictures</source>
        <translation>Добавить Изображения</translation>
    </message>
    <message>
        <source>Add Downloads</source>
        <translation>Добавить Загрузки</translation>
    </message>
    <message>
        <source>Add Desktop</source>
        <translation>Добавить Рабочий стол</translation>
    </message>
    <message>
        <source>Add {drive}</source>
        <translation>Добавить {drive}</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Cache</source>
        <translation>Кэш</translation>
    </message>
    <message>
        <source>What Samelens has read from your photos. Safe to clear: the next scan reads them again.</source>
        <translation>Прочитанное из ваших фото. Его можно очистить: следующее сканирование прочитает фото снова.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Your verdicts and what was learned from them, the history of removals, recent scans. Never deleted here.</source>
        <translation>Ваши вердикты и то, чему по ним научено, история убранного, последние сканирования. Здесь никогда не удаляется.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>A record of what happened. Useful when you report a problem.</source>
        <translation>Запись того, что происходило. Пригодится, когда вы сообщаете об ошибке.</translation>
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
        <source>Open folder: {name}</source>
        <translation>Открыть папку: {name}</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>Очистить кэш?</translation>
    </message>
    <message>
        <source>The next scan will read every photo again, which takes a while. Your photos, verdicts, heads, history of removals (with undo) and recent scans stay.</source>
        <translation>Следующее сканирование прочитает каждое фото снова, а на это уйдёт время. Останутся ваши фото, вердикты, обученные оценщики, история убранного (с возвратом) и последние сканирования.</translation>
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
        <source>A scan is running and using the cache. Cancel it, or wait until it finishes.</source>
        <translation>Идёт сканирование, оно использует кэш. Отмените его или подождите, пока оно закончится.</translation>
    </message>
    <message>
        <source>{size} freed.</source>
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
        <source>Storage</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Для опытных</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{device} (not found)</source>
        <translation>{device} (не найдено)</translation>
    </message>
    <message>
        <source>Same as system</source>
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
        <source>Takes effect when you restart Samelens.</source>
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
        <source>Thumbnail size</source>
        <translation>Размер миниатюр</translation>
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
        <source>Match level</source>
        <translation>Уровень сходства</translation>
    </message>
    <message>
        <source>Folders to skip</source>
        <translation>Пропускать папки</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Правила выбора…</translation>
    </message>
    <message>
        <source>Which photo to keep</source>
        <translation>Какое фото оставлять</translation>
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
        <source>Full: 32-bit (fp32)</source>
        <translation>Полная: 32 бита (fp32)</translation>
    </message>
    <message>
        <source>Half: 16-bit (fp16, bf16)</source>
        <translation>Половинная: 16 бит (fp16, bf16)</translation>
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
        <source>Checking what this computer has…</source>
        <translation>Проверяю, что есть в этом компьютере…</translation>
    </message>
    <message>
        <source>Takes effect with the next scan; in Compare and Find, when you restart Samelens. Automatic picks the fastest option that gives the same results.</source>
        <translation>Действует со следующего сканирования, а в сравнении и поиске — после перезапуска Samelens. «Автоматически» — самый быстрый вариант с тем же результатом.</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Видеокарта (CUDA)</translation>
    </message>
    <message>
        <source>Mac graphics (MPS)</source>
        <translation>Графика Mac (MPS)</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Процессор (CPU)</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Photos just read</source>
        <translation>Только что прочитанные фото</translation>
    </message>
</context>
<context>
    <name>RecentScans</name>
    <message>
        <source>Recent scans</source>
        <translation>Последние сканирования</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Выбрать снова</translation>
    </message>
    <message>
        <source>Choose {folders} again</source>
        <translation>Выбрать снова: {folders}</translation>
    </message>
    <message>
        <source>Continue the review of {folders}</source>
        <translation>Продолжить просмотр: {folders}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>RemovalController</name>
    <message>
        <source>Putting files back…</source>
        <translation>Возвращаю файлы…</translation>
    </message>
    <message>
        <source>Moving files to the trash…</source>
        <translation>Перемещаю файлы в корзину…</translation>
    </message>
    <message>
        <source>Moving files…</source>
        <translation>Перемещаю файлы…</translation>
    </message>
    <message>
        <source>Replacing files with links…</source>
        <translation>Заменяю файлы ссылками…</translation>
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
        <source>{files} replaced with hard links.</source>
        <translation>Заменено жёсткими ссылками: {files}.</translation>
    </message>
    <message>
        <source>{files} replaced with symbolic links.</source>
        <translation>Заменено символическими ссылками: {files}.</translation>
    </message>
    <message>
        <source>Metadata added to {photos}.</source>
        <translation>Добавлены метаданные: {photos}.</translation>
    </message>
    <message>
        <source>Stopped; the rest were left in place.</source>
        <translation>Остановлено; остальные оставлены на месте.</translation>
    </message>
    <message>
        <source>Not removed: {files}</source>
        <translation>Не убрано: {files}</translation>
    </message>
    <message>
        <source>Put back: {files}.</source>
        <translation>Возвращено: {files}.</translation>
    </message>
    <message>
        <source>Added metadata removed from {photos}.</source>
        <translation>Изъяты добавленные метаданные: {photos}.</translation>
    </message>
    <message>
        <source>Not put back: {files}</source>
        <translation>Не возвращено: {files}</translation>
    </message>
</context>
<context>
    <name>RemovalSummary</name>
    <message>
        <source>Remove {photos}?</source>
        <translation>Убрать {photos}?</translation>
    </message>
    <message>
        <source>Copy missing metadata to the keepers</source>
        <translation>Скопировать недостающие метаданные к фото, которые остаются</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) hold a date or place that the kept photo lacks</source>
        <translation>
            <numerusform>%Ln фото имеет дату или место, которых нет у остающегося фото</numerusform>
            <numerusform>%Ln фото имеют дату или место, которых нет у остающегося фото</numerusform>
            <numerusform>%Ln фото имеют дату или место, которых нет у остающегося фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>The space is freed when you empty the trash.</source>
        <translation>Место освободится, когда вы очистите корзину.</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>В папку</translation>
    </message>
    <message>
        <source>They go to a folder you choose and keep their subfolders.</source>
        <translation>В выбранную вами папку, с сохранением вложенных папок.</translation>
    </message>
    <message>
        <source>Replace with hard links</source>
        <translation>Заменить жёсткими ссылками</translation>
    </message>
    <message>
        <source>They go to the trash, and their paths lead to the keeper instead. Same drive only.</source>
        <translation>Они идут в корзину, а их пути ведут к остающемуся фото. Только на том же диске.</translation>
    </message>
    <message>
        <source>Replace with symbolic links</source>
        <translation>Заменить символическими ссылками</translation>
    </message>
    <message>
        <source>The same, but works across drives. A link breaks if the keeper is moved.</source>
        <translation>То же, но и между дисками. Ссылка ломается, если переместить остающееся фото.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Date, location, keywords and rating go into a small .xmp file next to the keeper. A photo whose metadata can&apos;t be copied isn&apos;t removed.</source>
        <translation>Дата, место, ключевые слова и оценка попадают в небольшой файл .xmp рядом с остающимся фото. Фото, метаданные которого не удаётся скопировать, не убирается.</translation>
    </message>
    <message>
        <source>Choose where to move the files</source>
        <translation>Выберите, куда переместить файлы</translation>
    </message>
    <message>
        <source>{bytes} in total. Staying in place: {photos}. Before a file is removed, it and its keeper are read and checked again ({read} in all). You can undo this now, or later from History.</source>
        <translation>Всего {bytes}. Остаётся на месте: {photos}. Перед удалением каждый файл и фото, которое остаётся, читаются и проверяются ещё раз (всего {read}). Всё можно вернуть сейчас или позже из «Истории».</translation>
    </message>
    <message>
        <source>Files that will be removed</source>
        <translation>Файлы, которые будут убраны</translation>
    </message>
    <message>
        <source>These files stay:</source>
        <translation>Эти файлы остаются:</translation>
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
        <source>Remove files</source>
        <translation>Убрать файлы</translation>
    </message>
    <message numerus="yes">
        <source>Also remove the RAW file, video or sidecars of %Ln photo(s)</source>
        <translation>
            <numerusform>Убрать также RAW, видео или сопутствующие файлы %Ln фото</numerusform>
            <numerusform>Убрать также RAW, видео или сопутствующие файлы %Ln фото</numerusform>
            <numerusform>Убрать также RAW, видео или сопутствующие файлы %Ln фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photo(s) whose video would be left behind</source>
        <translation>
            <numerusform>Оставить %Ln фото, видео которого осталось бы одно</numerusform>
            <numerusform>Оставить %Ln фото, видео которых остались бы одни</numerusform>
            <numerusform>Оставить %Ln фото, видео которых остались бы одни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of these photos stay: the keeper has nothing as good</source>
        <translation>
            <numerusform>%Ln файл этих фото остаётся: у остающегося фото нет равноценного</numerusform>
            <numerusform>%Ln файла этих фото остаются: у остающегося фото нет равноценных</numerusform>
            <numerusform>%Ln файлов этих фото остаются: у остающегося фото нет равноценных</numerusform>
        </translation>
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
        <source>Replace {count} with hard links</source>
        <translation>Жёсткие ссылки: {count}</translation>
    </message>
    <message>
        <source>Replace {count} with symbolic links</source>
        <translation>Символические ссылки: {count}</translation>
    </message>
    <message>
        <source>Looking for companion files…</source>
        <translation>Ищу сопутствующие файлы…</translation>
    </message>
</context>
<context>
    <name>ResultsController</name>
    <message>
        <source>All files could be read.</source>
        <translation>Все файлы удалось прочитать.</translation>
    </message>
    <message>
        <source>Could not be read: {files}</source>
        <translation>Не удалось прочитать: {files}</translation>
    </message>
    <message>
        <source>They were left out of the scan, and nothing was done to them.</source>
        <translation>При сканировании они пропущены, и ничего с ними не сделано.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Largest groups</source>
        <translation>Самые большие группы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>Не удалось прочитать %Ln файл</numerusform>
            <numerusform>Не удалось прочитать %Ln файла</numerusform>
            <numerusform>Не удалось прочитать %Ln файлов</numerusform>
        </translation>
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
        <source>Back to Start</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>Review groups</source>
        <translation>Просмотреть группы</translation>
    </message>
    <message>
        <source>Look for similar shots…</source>
        <translation>Искать похожие кадры…</translation>
    </message>
    <message>
        <source>Look for edited copies…</source>
        <translation>Искать изменённые копии…</translation>
    </message>
    <message>
        <source>No photos found</source>
        <translation>Фото не найдено</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Дубликатов не найдено</translation>
    </message>
    <message>
        <source>All groups are settled</source>
        <translation>Все группы решены</translation>
    </message>
    <message>
        <source>{groups} for you to decide</source>
        <translation>Ждёт вашего решения: {groups}</translation>
    </message>
    <message>
        <source>{groups}, {bytes} could be freed</source>
        <translation>{groups}, можно освободить {bytes}</translation>
    </message>
    <message>
        <source>Go back to Start and choose folders that hold photos.</source>
        <translation>Вернитесь на страницу «Начало» и выберите папки с фото.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. What is in the trash frees its space when you empty it.</source>
        <translation>Решать больше нечего. То, что в корзине, освободит место, когда вы её очистите.</translation>
    </message>
    <message>
        <source>Among {files}. Nothing is removed before you have seen a summary.</source>
        <translation>Просмотрено {files}. Ничего не убирается, пока вы не увидите сводку.</translation>
    </message>
    <message>
        <source>Among {files} no two are byte for byte the same. Edited and resized copies weren&apos;t looked for.</source>
        <translation>Просмотрено {files}: одинаковых байт в байт нет. Изменённых копий и копий другого размера не искали.</translation>
    </message>
    <message>
        <source>Among {files} none is a copy of another. Other shots of the same scene weren&apos;t looked for.</source>
        <translation>Просмотрено {files}: копий среди них нет. Других кадров той же сцены не искали.</translation>
    </message>
    <message>
        <source>Among {files}. Go back to Start and add the folders to compare with.</source>
        <translation>Просмотрено {files}. Вернитесь на страницу «Начало» и добавьте папки, с которыми сравнить.</translation>
    </message>
    <message>
        <source>None left.</source>
        <translation>Больше нет.</translation>
    </message>
    <message>
        <source>Not looked for in this scan.</source>
        <translation>В этом сканировании не искали.</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>Выбрать лучшее</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>{count} of {photos} could go: {bytes}</source>
        <translation>Можно убрать {count} из {photos}: {bytes}</translation>
    </message>
    <message>
        <source>{photos}. None of them is marked for you.</source>
        <translation>{photos}. Ни одно не будет отмечено за вас.</translation>
    </message>
    <message>
        <source>{photos}. All stay unless you mark some.</source>
        <translation>{photos}. Остаются все, пока вы не отметите лишние.</translation>
    </message>
    <message numerus="yes">
        <source>Trash all %Ln copies…</source>
        <translation>
            <numerusform>В корзину: %Ln копия…</numerusform>
            <numerusform>В корзину: все %Ln копии…</numerusform>
            <numerusform>В корзину: все %Ln копий…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all %Ln copies…</source>
        <translation>
            <numerusform>Переместить %Ln копию…</numerusform>
            <numerusform>Переместить все %Ln копии…</numerusform>
            <numerusform>Переместить все %Ln копий…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link all %Ln copies…</source>
        <translation>
            <numerusform>Заменить ссылками: %Ln копия…</numerusform>
            <numerusform>Заменить ссылками: все %Ln копии…</numerusform>
            <numerusform>Заменить ссылками: все %Ln копий…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>Undone: {name}</source>
        <translation>Отменено: {name}</translation>
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
        <translation>Найти похожие фото</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Оставить все</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Не дубликаты</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Снять отметки</translation>
    </message>
    <message>
        <source>Mark: {badge}</source>
        <translation>Отметить: {badge}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Make it the keeper</source>
        <translation>Оставить именно это фото</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Копировать пути</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Открыть все</translation>
    </message>
    <message>
        <source>Show the keeper in its folder</source>
        <translation>Показать остающееся фото в папке</translation>
    </message>
    <message>
        <source>Copy facts</source>
        <translation>Копировать сведения</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Открыть с помощью</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Другая программа…</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>{key} keep</source>
        <translation>{key} оставить</translation>
    </message>
    <message>
        <source>{key} mark</source>
        <translation>{key} отметить</translation>
    </message>
    <message>
        <source>{key} pick</source>
        <translation>{key} выбрать</translation>
    </message>
    <message>
        <source>{key} reject</source>
        <translation>{key} отклонить</translation>
    </message>
    <message>
        <source>{key} unset</source>
        <translation>{key} сбросить</translation>
    </message>
    <message>
        <source>{key} keep all</source>
        <translation>{key} оставить все</translation>
    </message>
    <message>
        <source>{key} not duplicates</source>
        <translation>{key} не дубликаты</translation>
    </message>
    <message>
        <source>{key} all shortcuts</source>
        <translation>{key} все клавиши</translation>
    </message>
    <message>
        <source>1 2 3 toggle</source>
        <translation>1 2 3 переключить</translation>
    </message>
</context>
<context>
    <name>ReviewTopBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Оставить все</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Не дубликаты</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Отменить последнее решение</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Accept {groups}</source>
        <translation>Принять: {groups}</translation>
    </message>
    <message>
        <source>They are copies, and all of them stay</source>
        <translation>Это копии, и все они остаются</translation>
    </message>
    <message>
        <source>They are different photos: keep all and don&apos;t ask again</source>
        <translation>Это разные фото: оставить все и больше не спрашивать</translation>
    </message>
    <message>
        <source>Settle the group as it is shown and go to the next</source>
        <translation>Решить группу так, как показано, и перейти к следующей</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Сетка</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
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
        <source>Problems…</source>
        <translation>Проблемы…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Open a saved scan…</source>
        <translation>Открыть сохранённое сканирование…</translation>
    </message>
</context>
<context>
    <name>ScanOnDesktop</name>
    <message numerus="yes">
        <source>%Ln group(s) found</source>
        <translation>
            <numerusform>Найдена %Ln группа</numerusform>
            <numerusform>Найдено %Ln группы</numerusform>
            <numerusform>Найдено %Ln групп</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Дубликатов не найдено</translation>
    </message>
    <message>
        <source>The scan is done</source>
        <translation>Сканирование завершено</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Creating the demo library</source>
        <translation>Создаю демонстрационную библиотеку</translation>
    </message>
    <message>
        <source>No scan is running</source>
        <translation>Сканирование не идёт</translation>
    </message>
    <message>
        <source>Progress of this step</source>
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
        <source>Stopping…</source>
        <translation>Останавливаю…</translation>
    </message>
    <message>
        <source>Photos already read stay in the cache</source>
        <translation>Прочитанные фото остаются в кэше</translation>
    </message>
    <message>
        <source>Back to Start</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>Photos already read are kept, even if you cancel.</source>
        <translation>Прочитанное остаётся, даже если отменить.</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be used</source>
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
        <source>problems: {count}</source>
        <translation>проблем: {count}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) found</source>
        <translation>
            <numerusform>Найдена %Ln группа</numerusform>
            <numerusform>Найдено %Ln группы</numerusform>
            <numerusform>Найдено %Ln групп</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Дубликатов не найдено</translation>
    </message>
    <message>
        <source>looking for photos</source>
        <translation>поиск фото</translation>
    </message>
    <message>
        <source>reading photos</source>
        <translation>чтение фото</translation>
    </message>
    <message>
        <source>comparing photos</source>
        <translation>сравнение фото</translation>
    </message>
    <message>
        <source>making groups</source>
        <translation>составление групп</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Paused in step {number} of {count}: {step}</source>
        <translation>Приостановлено на шаге {number} из {count}: {step}</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Шаг {number} из {count}: {step}</translation>
    </message>
    <message>
        <source>{photos} in {time}</source>
        <translation>{photos} за {time}</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be used: {count}</source>
        <translation>Не удалось использовать файлов: {count}</translation>
    </message>
</context>
<context>
    <name>SessionSaver</name>
    <message>
        <source>{problem} What you decide can&apos;t be saved until that is solved.</source>
        <translation>{problem} Пока это не устранено, ваши решения не сохраняются.</translation>
    </message>
</context>
<context>
    <name>SessionsController</name>
    <message>
        <source>Carried over from your last review: decisions about {groups}.</source>
        <translation>Решения из прошлого просмотра перенесены: {groups}.</translation>
    </message>
    <message>
        <source>Opening the review…</source>
        <translation>Открываю просмотр…</translation>
    </message>
    <message>
        <source>Not there as they were: {photos}</source>
        <translation>Уже не то, что было: {photos}</translation>
    </message>
    <message>
        <source>These have changed or disappeared since the scan. They count as gone from their groups until they are back. Scan again to see what&apos;s there now.</source>
        <translation>Они изменились или исчезли после сканирования. В своих группах они считаются исчезнувшими, пока не вернутся. Сканируйте снова, чтобы увидеть, что есть сейчас.</translation>
    </message>
    <message>
        <source>Remove this review from the list? What you decided in it is forgotten; no photo is touched.</source>
        <translation>Убрать этот просмотр из списка? Решённое в нём забудется; фото это не коснётся.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>New shortcut</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>No shortcut</source>
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
        <source>Commands and their shortcuts</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Клавиша</translation>
    </message>
</context>
<context>
    <name>SkippedNamesEditor</name>
    <message>
        <source>Names of folders to skip, one per line</source>
        <translation>Имена папок, которые нужно пропускать, по одному в строке</translation>
    </message>
    <message>
        <source>One name per line, such as Exports or *.cache</source>
        <translation>По одному имени в строке, например Exports или *.cache</translation>
    </message>
    <message>
        <source>Folders with these names aren&apos;t scanned, wherever they are. * stands for any letters. Trash, snapshots and other programs&apos; thumbnails are always skipped.</source>
        <translation>Папки с такими именами не сканируются, где бы они ни находились. * означает любые буквы. Корзины, снимки состояния и миниатюры других программ пропускаются всегда.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The grid is for groups of {count} photos or more.</source>
        <translation>Сетка — для групп от {count} фото.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Find duplicate photos</source>
        <translation>Найти дубликаты фото</translation>
    </message>
    <message>
        <source>{folder} is already in the list.</source>
        <translation>{folder} уже есть в списке.</translation>
    </message>
    <message>
        <source>Left out because they aren&apos;t folders: {count}</source>
        <translation>Пропущено, потому что это не папки: {count}</translation>
    </message>
    <message>
        <source>Only folders can be scanned. To look for one photo, drop it on Find.</source>
        <translation>Сканировать можно только папки. Чтобы искать по одному фото, перетащите его на страницу «Найти».</translation>
    </message>
    <message>
        <source>Choose folders, and Samelens finds copies, edits and crops of the same photo.</source>
        <translation>Выберите папки, и Samelens найдёт копии, правки и обрезки того же фото.</translation>
    </message>
    <message>
        <source>You compare them side by side and decide what stays.</source>
        <translation>Вы сравниваете их рядом и решаете, что остаётся.</translation>
    </message>
    <message>
        <source>What you remove goes to the trash, and you can undo it.</source>
        <translation>Убранное идёт в корзину, и его можно вернуть.</translation>
    </message>
    <message>
        <source>Try it with a demo library</source>
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
        <source>Exact copies: byte for byte the same. Fast; pictures aren&apos;t compared.</source>
        <translation>Точные копии: одинаковы байт в байт. Быстро; изображения не сравниваются.</translation>
    </message>
    <message>
        <source>Same photo: also edits, crops, other sizes and formats.</source>
        <translation>То же фото: также правки, обрезки, другие размеры и форматы.</translation>
    </message>
    <message>
        <source>Similar shots: also other shots of the same scene. Check these carefully.</source>
        <translation>Похожие кадры: также другие кадры той же сцены. Проверяйте внимательно.</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Уровень сходства</translation>
    </message>
    <message>
        <source>Open a saved scan…</source>
        <translation>Открыть сохранённое сканирование…</translation>
    </message>
    <message numerus="yes">
        <source>Scan %Ln folder(s)</source>
        <translation>
            <numerusform>Сканировать %Ln папку</numerusform>
            <numerusform>Сканировать %Ln папки</numerusform>
            <numerusform>Сканировать %Ln папок</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканировать</translation>
    </message>
</context>
<context>
    <name>SurveyGrid</name>
    <message>
        <source>Photos in the group</source>
        <translation>Фото группы</translation>
    </message>
</context>
<context>
    <name>TaughtList</name>
    <message>
        <source>Change your verdict on the selected pairs</source>
        <translation>Изменить ваш вердикт о выбранных парах</translation>
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
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Forget your verdict on the selected pairs</source>
        <translation>Забыть ваш вердикт о выбранных парах</translation>
    </message>
    <message>
        <source>Verdicts to show</source>
        <translation>Какие вердикты</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Не учитывать</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортированные</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Your verdicts</source>
        <translation>Ваши вердикты</translation>
    </message>
    <message>
        <source>Your verdicts ({count})</source>
        <translation>Ваши вердикты ({count})</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>not in recent scans</source>
        <translation>нет в последних сканированиях</translation>
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
        <source>Ignore</source>
        <translation>Не учитывать</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Обучение</translation>
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
        <source>imported</source>
        <translation>импорт</translation>
    </message>
</context>
<context>
    <name>TeachController</name>
    <message>
        <source>Looking for pairs worth asking about…</source>
        <translation>Ищу пары, о которых стоит спросить…</translation>
    </message>
    <message>
        <source>Import verdicts, or labelled pairs: two paths and 1 or 0</source>
        <translation>Импорт вердиктов или пар с метками: два пути и 1 или 0</translation>
    </message>
    <message>
        <source>Verdicts added: {added}; already known: {known}.</source>
        <translation>Добавлено вердиктов: {added}, уже известных: {known}.</translation>
    </message>
    <message>
        <source>Photos that were never scanned: {count}. Scan their folder, so that what was said of them can teach.</source>
        <translation>Фото, которые никогда не сканировались: {count}. Просканируйте их папку, чтобы на них можно было учиться.</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be used: {count}.</source>
        <translation>Строки, которые нельзя использовать: {count}.</translation>
    </message>
    <message>
        <source>You&apos;ve answered all of these pairs.</source>
        <translation>Вы ответили обо всех этих парах.</translation>
    </message>
    <message>
        <source>There are no pairs to ask about yet. Scan a folder first.</source>
        <translation>Пока нет пар, о которых спросить: сначала сканируйте папку.</translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>Экспорт вердиктов</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Looking for pairs worth asking about…</source>
        <translation>Ищу пары, о которых стоит спросить…</translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <translation>Пара {number} из {count}</translation>
    </message>
    <message>
        <source>Samelens isn&apos;t sure: {score} for “same”.</source>
        <translation>Samelens не уверен: за «то же» {score}.</translation>
    </message>
    <message>
        <source>Samelens thinks these are the same ({score}).</source>
        <translation>Samelens считает, что это то же ({score}).</translation>
    </message>
    <message>
        <source>Samelens thinks these are different: {score} for “same”.</source>
        <translation>Samelens считает, что они разные: за «то же» {score}.</translation>
    </message>
    <message>
        <source>You said same, but Samelens says different ({score} for “same”). Are you still sure?</source>
        <translation>Вы сказали «то же», а Samelens говорит «разные» (за «то же» {score}). Оставить так?</translation>
    </message>
    <message>
        <source>You said different, but Samelens says same ({score}). Are you still sure?</source>
        <translation>Вы сказали «разные», а Samelens говорит «то же» ({score}). Оставить так?</translation>
    </message>
    <message>
        <source>Scan a folder</source>
        <translation>Сканировать папку</translation>
    </message>
    <message>
        <source>Look for more pairs</source>
        <translation>Искать ещё пары</translation>
    </message>
    <message>
        <source>Do these two belong in the same group?</source>
        <translation>Должны ли эти два фото быть в одной группе?</translation>
    </message>
    <message>
        <source>Same: shown in one group, where you decide; only copies are ever suggested for removal. Different: never in one group.</source>
        <translation>То же: в одной группе, где решаете вы; убрать предлагаются только копии. Разные: никогда не в одной группе.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
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
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Previous pair; its verdict is undone</source>
        <translation>Предыдущая пара; вердикт о ней снимается</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>{photos} marked</source>
        <translation>Отмечено {photos}</translation>
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
        <source>Auto-mark…</source>
        <translation>Автоотметка…</translation>
    </message>
    <message>
        <source>Preview what would be marked in all undecided groups</source>
        <translation>Посмотреть, что будет отмечено во всех группах без решения</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Правила выбора…</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>Reading your verdicts…</source>
        <translation>Читаю ваши вердикты…</translation>
    </message>
</context>
<context>
    <name>TrainingReportDialog</name>
    <message>
        <source>Pairs it now judges differently</source>
        <translation>Пары, которые он теперь оценивает иначе</translation>
    </message>
    <message>
        <source>Learned from {same} same and {different} different pairs. Measured on pairs of photos it didn&apos;t learn from; the ranges in parentheses allow for chance.</source>
        <translation>Обучался на парах: то же — {same}, разные — {different}. Измерено на парах из фото, на которых он не обучался; границы в скобках учитывают случайность.</translation>
    </message>
    <message>
        <source>Verdicts left out because their photos aren&apos;t in any scan: {count}.</source>
        <translation>Пропущено вердиктов, чьих фото нет ни в одном сканировании: {count}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Pairs it calls the same that really are</source>
        <translation>Действительно одинаковых из названных «то же»</translation>
    </message>
    <message>
        <source>Pairs that are the same and that it finds</source>
        <translation>Найденных из тех, что «то же»</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Чему научено</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Всё равно принять</translation>
    </message>
    <message>
        <source>Leave all as it was</source>
        <translation>Оставить всё как было</translation>
    </message>
    <message>
        <source>What was learned looks better, but that may be chance</source>
        <translation>После обучения вроде бы лучше, но это может быть случайность</translation>
    </message>
    <message>
        <source>What was learned judges your photos better</source>
        <translation>После обучения ваши фото оцениваются лучше</translation>
    </message>
    <message>
        <source>What was learned isn&apos;t better, so nothing changes</source>
        <translation>После обучения не лучше, поэтому ничего не изменится</translation>
    </message>
    <message>
        <source>What was learned misses edited copies, so nothing changes</source>
        <translation>После обучения пропускаются изменённые копии, поэтому ничего не изменится</translation>
    </message>
    <message>
        <source>On your verdicts it got better, but of edited copies it recognizes {after} where it was {before}.</source>
        <translation>На ваших вердиктах стало лучше, но изменённых копий теперь распознаётся {after}, а было {before}.</translation>
    </message>
    <message>
        <source>One figure rose, but the other fell by as much or more.</source>
        <translation>Один показатель вырос, но другой упал на столько же или больше.</translation>
    </message>
    <message>
        <source>The figures rose, but it&apos;s still right hardly more often than by guessing. Nothing changes. Check whether your verdicts contradict each other.</source>
        <translation>Показатели выросли, но ответы верны едва ли чаще, чем наугад. Ничего не изменится. Проверьте, не противоречат ли ваши вердикты друг другу.</translation>
    </message>
    <message>
        <source>The figures rose, but with so few pairs to measure on, luck alone could do that. Nothing changes. Give more verdicts and retrain.</source>
        <translation>Показатели выросли, но пар для проверки так мало, что это может быть просто случай. Ничего не изменится. Дайте больше вердиктов и переобучите.</translation>
    </message>
    <message>
        <source>Both combined</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Edited copies it still recognizes</source>
        <translation>Изменённых копий, которые он всё ещё узнаёт</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Вы сказали</translation>
    </message>
    <message>
        <source>Score: before → after</source>
        <translation>Оценка: до → после</translation>
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
        <source>now wrong</source>
        <translation>теперь неверно</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>теперь верно</translation>
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
        <source>Scans never put these pairs in one group. If you remove a pair, the next scan can find it again.</source>
        <translation>Сканирование никогда не складывает эти пары в одну группу. Если убрать пару из списка, следующее сканирование сможет найти её снова.</translation>
    </message>
    <message>
        <source>You haven&apos;t called anything “not duplicates” yet.</source>
        <translation>Вы ещё ничего не назвали «не дубликатами».</translation>
    </message>
    <message>
        <source>Pairs that aren&apos;t duplicates</source>
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
        <source>Not a duplicate of</source>
        <translation>Не дубликат</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С каких пор</translation>
    </message>
    <message>
        <source>not in recent scans</source>
        <translation>нет в последних сканированиях</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Drop two photos above to compare them.</source>
        <translation>Чтобы сравнить два фото, перетащите их наверх.</translation>
    </message>
    <message>
        <source>same pixels</source>
        <translation>те же пиксели</translation>
    </message>
    <message>
        <source>different pixels</source>
        <translation>разные пиксели</translation>
    </message>
    <message>
        <source>same bytes</source>
        <translation>те же байты</translation>
    </message>
    <message>
        <source>different bytes</source>
        <translation>разные байты</translation>
    </message>
    <message>
        <source>Advanced: cosine {value}</source>
        <translation>Для опытных: косинус {value}</translation>
    </message>
    <message>
        <source>No difference can be seen.</source>
        <translation>Различий не видно.</translation>
    </message>
    <message>
        <source>Otherwise no difference can be seen.</source>
        <translation>Других различий не видно.</translation>
    </message>
    <message>
        <source>Color, texture</source>
        <translation>Цвет, текстура</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Узоры</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Что изображено</translation>
    </message>
    <message>
        <source>Advanced: layer {name} of the network</source>
        <translation>Для опытных: слой {name} сети</translation>
    </message>
    <message>
        <source>You said: same</source>
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
        <source>What do you think?</source>
        <translation>А что скажете вы?</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>В чём разница</translation>
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
        <source>Remembered. The next scan will follow your verdict.</source>
        <translation>Запомнено. Следующее сканирование учтёт ваш вердикт.</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Marked and not yet removed: {files}.</source>
        <translation>Отмечено и ещё не убрано: {files}.</translation>
    </message>
    <message>
        <source>Trash {files} now…</source>
        <translation>В корзину сейчас: {files}…</translation>
    </message>
    <message>
        <source>Move {files} now…</source>
        <translation>Переместить сейчас: {files}…</translation>
    </message>
    <message>
        <source>Link {files} now…</source>
        <translation>Заменить ссылками сейчас: {files}…</translation>
    </message>
    <message>
        <source>Close and lose what isn&apos;t saved</source>
        <translation>Закрыть и потерять несохранённое</translation>
    </message>
    <message>
        <source>Keep the marks for next time</source>
        <translation>Оставить отметки на потом</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>Не закрывать</translation>
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
        <translation>ВИДЕО</translation>
    </message>
    <message>
        <source>One photo, {count} files: {names}</source>
        <translation>Одно фото, файлов: {count} ({names})</translation>
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
        <source>highest rating</source>
        <translation>высшая оценка</translation>
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
        <source>edited copy</source>
        <translation>изменённая копия</translation>
    </message>
    <message>
        <source>auto-mark</source>
        <translation>автоотметка</translation>
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
        <source>has it</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>те же байты</translation>
    </message>
    <message>
        <source>re-encoded</source>
        <translation>перекодировано</translation>
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
        <source>recolored</source>
        <translation>другие цвета</translation>
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
        <source>This is a file, not a folder.</source>
        <translation>Это файл, а не папка.</translation>
    </message>
    <message>
        <source>The picture claims to be absurdly large.</source>
        <translation>Изображение выдаёт себя за невероятно большое.</translation>
    </message>
    <message>
        <source>The picture is too large for this computer&apos;s memory.</source>
        <translation>Изображение слишком велико для памяти этого компьютера.</translation>
    </message>
    <message>
        <source>The picture is damaged and can&apos;t be decoded.</source>
        <translation>Изображение повреждено и не раскодируется.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: {why}.</source>
        <translation>Папка не читается: {why}.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Файл повреждён.</translation>
    </message>
    <message>
        <source>Choose at least one folder to scan.</source>
        <translation>Выберите хотя бы одну папку для сканирования.</translation>
    </message>
    <message>
        <source>Row {number}: {reason}</source>
        <translation>Строка {number}: {reason}</translation>
    </message>
    <message>
        <source>the first photo has neither a hash nor a path.</source>
        <translation>у первого фото нет ни хеша, ни пути.</translation>
    </message>
    <message>
        <source>the second photo has neither a hash nor a path.</source>
        <translation>у второго фото нет ни хеша, ни пути.</translation>
    </message>
    <message>
        <source>it belongs to another backbone.</source>
        <translation>он от другой основы.</translation>
    </message>
    <message>
        <source>its file can&apos;t be read ({why}).</source>
        <translation>его файл не читается ({why}).</translation>
    </message>
    <message>
        <source>its file was altered.</source>
        <translation>его файл изменён.</translation>
    </message>
    <message>
        <source>its file is damaged ({why}).</source>
        <translation>его файл повреждён ({why}).</translation>
    </message>
    <message>
        <source>Head {number} belongs to another backbone.</source>
        <translation>Оценщик {number} от другой основы.</translation>
    </message>
    <message>
        <source>There is no head {number}.</source>
        <translation>Оценщика {number} нет.</translation>
    </message>
    <message>
        <source>The head {name} belongs to another backbone.</source>
        <translation>Оценщик {name} от другой основы.</translation>
    </message>
    <message>
        <source>The head {name} can&apos;t be used: {why}</source>
        <translation>Оценщик {name} непригоден: {why}</translation>
    </message>
    <message>
        <source>The weights {name} can&apos;t be read.</source>
        <translation>Веса {name} не читаются.</translation>
    </message>
    <message>
        <source>The weights {name} don&apos;t fit: {why}</source>
        <translation>Веса {name} не подходят: {why}</translation>
    </message>
    <message>
        <source>Please install Samelens again.</source>
        <translation>Установите Samelens снова.</translation>
    </message>
    <message>
        <source>Please train its head again.</source>
        <translation>Обучите оценщика снова.</translation>
    </message>
    <message>
        <source>Choose {name}.</source>
        <translation>Выберите {name}.</translation>
    </message>
    <message>
        <source>The demo can&apos;t be written to {path}: {why}.</source>
        <translation>Демонстрационную библиотеку не удалось записать в {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} is not empty. Choose a new folder for the demo.</source>
        <translation>{path} не пуста. Выберите для демонстрационной библиотеки новую папку.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {why}.</source>
        <translation>{path} не читается: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {why}.</source>
        <translation>{path} не записывается: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written to: {why}.</source>
        <translation>В {path} нельзя записать: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be deleted: {why}.</source>
        <translation>{path} не удаляется: {why}.</translation>
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
        <source>It can&apos;t be compared with its copy: {why}.</source>
        <translation>Его нельзя сравнить с копией: {why}.</translation>
    </message>
    <message>
        <source>interrupted before the file was moved</source>
        <translation>прервано до перемещения файла</translation>
    </message>
    <message>
        <source>interrupted; the file was put back</source>
        <translation>прервано; файл возвращён на место</translation>
    </message>
    <message>
        <source>completed after an interruption</source>
        <translation>завершено после прерывания</translation>
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
        <source>{path} is neither a folder nor a picture.</source>
        <translation>{path} — не папка и не изображение.</translation>
    </message>
    <message>
        <source>chosen by your keeper rules</source>
        <translation>выбрано по вашим правилам</translation>
    </message>
    <message>
        <source>has a date taken</source>
        <translation>есть дата съёмки</translation>
    </message>
    <message>
        <source>has a location</source>
        <translation>есть место</translation>
    </message>
    <message>
        <source>largest file</source>
        <translation>самый большой файл</translation>
    </message>
    <message>
        <source>no date taken</source>
        <translation>без даты съёмки</translation>
    </message>
    <message>
        <source>fewer pixels: {width} × {height}</source>
        <translation>меньше пикселей: {width} × {height}</translation>
    </message>
    <message>
        <source>{format} instead of {other}</source>
        <translation>{format} вместо {other}</translation>
    </message>
    <message>
        <source>smaller file: {size}</source>
        <translation>файл меньше: {size}</translation>
    </message>
    <message>
        <source>This photo has already been removed.</source>
        <translation>Это фото уже убрано.</translation>
    </message>
    <message>
        <source>This is the keeper. Make another photo the keeper first.</source>
        <translation>Это фото остаётся. Сначала выберите другое, что останется.</translation>
    </message>
    <message>
        <source>This photo is in a reference folder. Those are never touched.</source>
        <translation>Это фото в эталонной папке, а их не трогают.</translation>
    </message>
    <message>
        <source>This is the last unmarked photo in the group.</source>
        <translation>Это последнее неотмеченное фото группы.</translation>
    </message>
    <message>
        <source>marking a photo</source>
        <translation>отметка фото</translation>
    </message>
    <message>
        <source>unmarking a photo</source>
        <translation>снятие отметки</translation>
    </message>
    <message>
        <source>changing the keeper</source>
        <translation>смена остающегося фото</translation>
    </message>
    <message>
        <source>accepting the suggestion</source>
        <translation>принятие предложения</translation>
    </message>
    <message>
        <source>saying “not duplicates”</source>
        <translation>«не дубликаты»</translation>
    </message>
    <message>
        <source>clearing the marks</source>
        <translation>снятие отметок</translation>
    </message>
    <message>
        <source>similar shots are for you to decide</source>
        <translation>похожие кадры решаете вы</translation>
    </message>
    <message>
        <source>all other photos are in reference folders or gone</source>
        <translation>все остальные фото в эталонных папках или исчезли</translation>
    </message>
    <message>
        <source>not similar enough to mark automatically</source>
        <translation>недостаточно похожи, чтобы отмечать автоматически</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>известна</translation>
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
        <translation>{format}, качество {quality}</translation>
    </message>
    <message>
        <source>{format}, lossless</source>
        <translation>{format}, без потерь</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved by this version of Samelens, or it&apos;s damaged.</source>
        <translation>{path} сохранён не этой версией Samelens, или файл повреждён.</translation>
    </message>
    <message>
        <source>It&apos;s gone.</source>
        <translation>Его больше нет.</translation>
    </message>
    <message>
        <source>It has changed since the scan.</source>
        <translation>Он изменился после сканирования.</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts.</source>
        <translation>{path} — не таблица вердиктов.</translation>
    </message>
    <message>
        <source>A file that was to go with it has changed: {path}.</source>
        <translation>Файл, который должен был уйти вместе с ним, изменился: {path}.</translation>
    </message>
    <message>
        <source>A photo that it belongs to is still there.</source>
        <translation>Фото, которому он принадлежит, всё ещё на месте.</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. If an earlier removal was interrupted, you&apos;ll be told the next time Samelens starts.</source>
        <translation>Другой Samelens сейчас перемещает файлы. Если предыдущее удаление было прервано, вы узнаете об этом при следующем запуске.</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. Try again once it has finished.</source>
        <translation>Другой Samelens сейчас перемещает файлы. Попробуйте ещё раз, когда он закончит.</translation>
    </message>
    <message>
        <source>At least one thread is needed.</source>
        <translation>Нужен хотя бы один поток.</translation>
    </message>
    <message>
        <source>At most {most} names of folders to skip can be used.</source>
        <translation>Можно указать не более {most} имён папок, которые нужно пропускать.</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Повреждения</translation>
    </message>
    <message>
        <source>Folders with a name that you chose to skip aren&apos;t scanned ({count}).</source>
        <translation>Папки, имена которых вы решили пропускать, не сканируются ({count}).</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>HDR, unlike the photo to keep</source>
        <translation>HDR, в отличие от остающегося фото</translation>
    </message>
    <message>
        <source>History knows of no removal of it that can be undone.</source>
        <translation>В «Истории» нет такого его удаления, которое можно отменить.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>ICC profile {profile} instead of {other_profile}</source>
        <translation>профиль ICC {profile} вместо {other_profile}</translation>
    </message>
    <message>
        <source>It was moved to {place}, but that drive isn&apos;t connected. Connect it and undo again.</source>
        <translation>Он перемещён в {place}, но этот диск не подключён. Подключите диск и отмените ещё раз.</translation>
    </message>
    <message>
        <source>It was put back, because {path} belongs to it and has to stay. {what}</source>
        <translation>Оно возвращено на место, потому что {path} относится к нему и должен остаться. {what}</translation>
    </message>
    <message>
        <source>It&apos;s away, but {path}, which belongs to it, has to stay. {what} It was to be put back at once. {stuck}</source>
        <translation>Оно уже убрано, но {path}, который относится к нему, должен остаться. {what} Его следовало сразу вернуть. {stuck}</translation>
    </message>
    <message>
        <source>Its drive isn&apos;t connected. Connect it and undo again.</source>
        <translation>Его диск не подключён. Подключите его и отмените ещё раз.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Libraries of other programs are compared, but nothing in them is offered for removal ({count}).</source>
        <translation>Библиотеки других программ сравниваются, но ничего из них не предлагается удалить ({count}).</translation>
    </message>
    <message>
        <source>Links that lead out of the chosen folders aren&apos;t followed ({count}). To compare what they lead to, choose that folder as well.</source>
        <translation>Ссылки, ведущие за пределы выбранных папок, не открываются ({count}). Чтобы сравнить то, куда они ведут, выберите и ту папку.</translation>
    </message>
    <message>
        <source>Nothing was moved, because Samelens can&apos;t tell whether another one is moving files: {why}.</source>
        <translation>Ничего не перемещено, потому что Samelens не может выяснить, не перемещает ли файлы другой: {why}.</translation>
    </message>
    <message>
        <source>Photos disappeared from this folder during the scan ({count}). Scan again.</source>
        <translation>Во время сканирования из этой папки исчезли фото ({count}). Сканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Photos that can be reached in two ways, such as two mounts of one drive, are scanned once ({count}).</source>
        <translation>Фото, к которым ведут два пути, например дважды подключённый диск, сканируются один раз ({count}).</translation>
    </message>
    <message>
        <source>Photos that you moved away as duplicates aren&apos;t scanned again ({count}).</source>
        <translation>Фото, которые вы переместили как дубликаты, повторно не сканируются ({count}).</translation>
    </message>
    <message>
        <source>Pictures in this format can&apos;t be read ({format}).</source>
        <translation>Изображения в этом формате прочитать не удаётся ({format}).</translation>
    </message>
    <message>
        <source>Snapshots and backups of folders aren&apos;t scanned ({count}).</source>
        <translation>Снимки состояния и резервные копии папок не сканируются ({count}).</translation>
    </message>
    <message>
        <source>Stopped before it was moved.</source>
        <translation>Остановлено до того, как он был перемещён.</translation>
    </message>
    <message>
        <source>The backbone {name} has no head yet, so it can&apos;t tell which photos match. Train one on your own photos in Settings › Advanced, or with: {command}. To switch back: {back}</source>
        <translation>У основы {name} ещё нет оценщика, и она не может сказать, какие фото совпадают. Обучите его на своих фото в «Настройки › Для опытных» или так: {command}. Чтобы вернуться: {back}</translation>
    </message>
    <message>
        <source>The cache</source>
        <translation>Кэш</translation>
    </message>
    <message>
        <source>The file at {place} isn&apos;t the one that was removed, so it stays there.</source>
        <translation>Файл {place} — не тот, что был удалён, поэтому он остаётся там.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: permission denied.</source>
        <translation>Файл не читается: доступ запрещён.</translation>
    </message>
    <message>
        <source>The file&apos;s modification date is after the year 2262. Please correct it.</source>
        <translation>Дата изменения файла позже 2262 года. Исправьте её.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: permission denied.</source>
        <translation>Папка не читается: доступ запрещён.</translation>
    </message>
    <message>
        <source>The history of removals</source>
        <translation>История убранного</translation>
    </message>
    <message>
        <source>The keeper is only a link to a file somewhere else.</source>
        <translation>Фото, которое должно остаться, — лишь ссылка на файл в другом месте.</translation>
    </message>
    <message>
        <source>The keeper vanished together with this photo: they are one file with two paths. Nothing more was removed. {what}</source>
        <translation>Фото, которое должно было остаться, исчезло вместе с этим: это один файл с двумя путями. Больше ничего не удалено. {what}</translation>
    </message>
    <message>
        <source>The keeper vanished together with this photo: they are one file with two paths. The photo was put back, and nothing more was removed.</source>
        <translation>Фото, которое должно было остаться, исчезло вместе с этим: это один файл с двумя путями. Фото возвращено на место, и больше ничего не удалено.</translation>
    </message>
    <message>
        <source>The keeper&apos;s own copy of a file that was to go with it has changed or is gone: {path}.</source>
        <translation>Копия такого файла у остающегося фото изменилась или исчезла: {path}.</translation>
    </message>
    <message>
        <source>The picture claims to be absurdly large ({width} × {height}).</source>
        <translation>Изображение выдаёт себя за невероятно большое ({width} × {height}).</translation>
    </message>
    <message>
        <source>The picture takes too long to decode, so it was given up.</source>
        <translation>Раскодирование изображения заняло слишком много времени, поэтому оно прервано.</translation>
    </message>
    <message>
        <source>The table {table} is damaged.</source>
        <translation>Таблица {table} повреждена.</translation>
    </message>
    <message>
        <source>The threshold must be above 0 and at most 1.</source>
        <translation>Порог должен быть больше 0 и не больше 1.</translation>
    </message>
    <message>
        <source>This folder is in a trash, a snapshot or another program&apos;s thumbnails. It was scanned because you chose it.</source>
        <translation>Эта папка лежит в корзине, в снимке состояния или среди миниатюр другой программы. Она просканирована, потому что вы её выбрали.</translation>
    </message>
    <message>
        <source>This is not a photo in a known format.</source>
        <translation>Это не фото в известном формате.</translation>
    </message>
    <message>
        <source>This review was removed from the list.</source>
        <translation>Этот просмотр убран из списка.</translation>
    </message>
    <message>
        <source>Thumbnails and previews of other programs aren&apos;t scanned ({count}).</source>
        <translation>Миниатюры и эскизы других программ не сканируются ({count}).</translation>
    </message>
    <message>
        <source>Trash folders aren&apos;t scanned ({count}).</source>
        <translation>Папки корзины не сканируются ({count}).</translation>
    </message>
    <message>
        <source>Video, {length}, {size}</source>
        <translation>Видео, {length}, {size}</translation>
    </message>
    <message>
        <source>Video, {size}</source>
        <translation>Видео, {size}</translation>
    </message>
    <message>
        <source>What was learned can&apos;t be saved in {path}: {why}.</source>
        <translation>Выученное не удаётся сохранить в {path}: {why}.</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Ваши решения</translation>
    </message>
    <message>
        <source>Your home folder isn&apos;t known. Set HOME, or {variable}.</source>
        <translation>Ваша домашняя папка неизвестна. Задайте HOME или {variable}.</translation>
    </message>
    <message>
        <source>a depth map</source>
        <translation>карту глубины</translation>
    </message>
    <message>
        <source>a frame or something else was added around it</source>
        <translation>вокруг добавлена рамка или что-то другое</translation>
    </message>
    <message>
        <source>a gain map (HDR)</source>
        <translation>карту усиления (HDR)</translation>
    </message>
    <message>
        <source>a motion photo: its video isn&apos;t in the photo to keep</source>
        <translation>движущееся фото: его видео нет в остающемся фото</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>an animation that isn&apos;t in the photo to keep</source>
        <translation>анимация, которой нет в остающемся фото</translation>
    </message>
    <message>
        <source>animation, {number} frames</source>
        <translation>анимация, кадров: {number}</translation>
    </message>
    <message>
        <source>as it was before it was edited or saved again</source>
        <translation>такое, как было до правки или пересохранения</translation>
    </message>
    <message>
        <source>both are the same file, or of the same bytes.</source>
        <translation>оба — один и тот же файл или имеют одни и те же байты.</translation>
    </message>
    <message>
        <source>both hold {what}, which may differ</source>
        <translation>оба содержат: {what}, возможно, разные</translation>
    </message>
    <message>
        <source>can&apos;t be developed here</source>
        <translation>здесь нельзя проявить</translation>
    </message>
    <message>
        <source>damaged from row {row} on</source>
        <translation>повреждено начиная со строки {row}</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>карта глубины</translation>
    </message>
    <message>
        <source>different, as you said</source>
        <translation>другое, как вы сказали</translation>
    </message>
    <message>
        <source>earliest date in a name</source>
        <translation>самая ранняя дата в имени</translation>
    </message>
    <message>
        <source>enlarged from fewer pixels</source>
        <translation>увеличено из меньшего числа пикселей</translation>
    </message>
    <message>
        <source>frames of an animation</source>
        <translation>кадры анимации</translation>
    </message>
    <message>
        <source>from row {row} on</source>
        <translation>начиная со строки {row}</translation>
    </message>
    <message>
        <source>further pictures</source>
        <translation>дополнительные изображения</translation>
    </message>
    <message>
        <source>has a depth map, unlike the photo to keep</source>
        <translation>содержит карту глубины, в отличие от остающегося фото</translation>
    </message>
    <message>
        <source>has fewer colors</source>
        <translation>в нём меньше цветов</translation>
    </message>
    <message>
        <source>has layers that the photo to keep doesn&apos;t</source>
        <translation>содержит слои, которых нет в остающемся фото</translation>
    </message>
    <message>
        <source>has pages that the photo to keep doesn&apos;t</source>
        <translation>содержит страницы, которых нет в остающемся фото</translation>
    </message>
    <message>
        <source>holds all that the others hold</source>
        <translation>содержит всё, что и другие</translation>
    </message>
    <message>
        <source>holds pictures that the photo to keep doesn&apos;t</source>
        <translation>содержит изображения, которых нет в остающемся фото</translation>
    </message>
    <message>
        <source>holds sound that the photo to keep doesn&apos;t</source>
        <translation>содержит звук, которого нет в остающемся фото</translation>
    </message>
    <message>
        <source>it has too few columns.</source>
        <translation>в ней слишком мало столбцов.</translation>
    </message>
    <message>
        <source>keeping a photo</source>
        <translation>сохранение фото</translation>
    </message>
    <message>
        <source>keeping all photos</source>
        <translation>сохранение всех фото</translation>
    </message>
    <message>
        <source>keeping what is in a folder</source>
        <translation>сохранение всего из папки</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>слои</translation>
    </message>
    <message>
        <source>least compressed</source>
        <translation>меньше всего сжато</translation>
    </message>
    <message>
        <source>may hold more than a picture</source>
        <translation>может содержать больше, чем изображение</translation>
    </message>
    <message>
        <source>may show what the photo to keep doesn&apos;t</source>
        <translation>может показывать то, чего нет на остающемся фото</translation>
    </message>
    <message>
        <source>more compressed: quality {quality}</source>
        <translation>сильнее сжато: качество {quality}</translation>
    </message>
    <message>
        <source>most complete metadata</source>
        <translation>самые полные метаданные</translation>
    </message>
    <message>
        <source>most real detail</source>
        <translation>больше всего настоящих деталей</translation>
    </message>
    <message>
        <source>motion photo</source>
        <translation>движущееся фото</translation>
    </message>
    <message>
        <source>motion photo, {seconds} s</source>
        <translation>движущееся фото, {seconds} с</translation>
    </message>
    <message>
        <source>not damaged</source>
        <translation>не повреждено</translation>
    </message>
    <message>
        <source>one picture</source>
        <translation>одно изображение</translation>
    </message>
    <message>
        <source>only the first holds {what}</source>
        <translation>только первый файл содержит: {what}</translation>
    </message>
    <message>
        <source>only the second holds {what}</source>
        <translation>только второй файл содержит: {what}</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>страницы</translation>
    </message>
    <message>
        <source>picking a photo</source>
        <translation>выбор фото</translation>
    </message>
    <message>
        <source>rejecting a photo</source>
        <translation>отклонение фото</translation>
    </message>
    <message>
        <source>row {line} says so already.</source>
        <translation>это уже сказано в строке {line}.</translation>
    </message>
    <message>
        <source>row {line} says the opposite, and counts.</source>
        <translation>строка {line} говорит обратное, и засчитана она.</translation>
    </message>
    <message>
        <source>saved again from a JPEG</source>
        <translation>пересохранено из JPEG</translation>
    </message>
    <message>
        <source>shows more than the photo to keep</source>
        <translation>показывает больше, чем остающееся фото</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>что-то неизвестное</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>straightened, distorted, or photographed at an angle</source>
        <translation>выровнено, искажено или сфотографировано под углом</translation>
    </message>
    <message>
        <source>taking back a pick or reject</source>
        <translation>сброс выбора или отклонения</translation>
    </message>
    <message>
        <source>the RAW to keep can&apos;t be developed here</source>
        <translation>остающийся RAW здесь нельзя проявить</translation>
    </message>
    <message>
        <source>the camera&apos;s RAW data</source>
        <translation>данные RAW с камеры</translation>
    </message>
    <message>
        <source>the metadata of {name} can&apos;t be read.</source>
        <translation>метаданные {name} не читаются.</translation>
    </message>
    <message>
        <source>the photo to keep doesn&apos;t show all that the others show</source>
        <translation>остающееся фото показывает не всё, что показывают другие</translation>
    </message>
    <message>
        <source>the photo to keep isn&apos;t the RAW</source>
        <translation>остающееся фото — не RAW</translation>
    </message>
    <message>
        <source>the same pixels, ICC profile {profile} instead of {other_profile}</source>
        <translation>те же пиксели, профиль ICC {profile} вместо {other_profile}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>you decided about these photos yourself</source>
        <translation>об этих фото вы решили сами</translation>
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
        <translation>{format}, сделанный из JPEG</translation>
    </message>
    <message>
        <source>{name} isn&apos;t there.</source>
        <translation>{name} нет.</translation>
    </message>
    <message>
        <source>{number} pages</source>
        <translation>страниц: {number}</translation>
    </message>
    <message>
        <source>{number} pictures</source>
        <translation>изображений: {number}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be created ({why}).</source>
        <translation>{path} не удалось создать ({why}).</translation>
    </message>
    <message>
        <source>{path} can&apos;t be removed.</source>
        <translation>{path} не удаляется.</translation>
    </message>
    <message>
        <source>{path} is there already, and it wasn&apos;t written by Samelens. Choose another name.</source>
        <translation>{path} уже существует, и его создала не Samelens. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts: {why}.</source>
        <translation>{path} — не таблица вердиктов: {why}.</translation>
    </message>
    <message>
        <source>{path} was being moved when Samelens stopped. It has been put back.</source>
        <translation>{path} как раз перемещался, когда Samelens остановился. Файл возвращён на место.</translation>
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
        <translation>«{name}» не может быть именем папки, которую нужно пропускать. Укажите имя, например Exports, или шаблон, например *.cache, без косых черт.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a label. Use 1 or 0, or same or different.</source>
        <translation>«{words}» — не метка. Используйте 1 или 0 либо same или different.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a verdict. Use same, different or ignore.</source>
        <translation>«{words}» — не вердикт. Можно same, different или ignore.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a sha256.</source>
        <translation>{name} — не sha256.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a valid time for a verdict.</source>
        <translation>«{words}» — не время, когда можно было дать вердикт.</translation>
    </message>
    <message>
        <source>the same pixels, {format} instead of {other_format}</source>
        <translation>те же пиксели, {format} вместо {other_format}</translation>
    </message>
    <message>
        <source>re-encoded: {format} instead of {other_format}</source>
        <translation>перекодировано: {format} вместо {other_format}</translation>
    </message>
    <message>
        <source>resized: {pixels} instead of {other_pixels}</source>
        <translation>другой размер: {pixels} вместо {other_pixels}</translation>
    </message>
    <message>
        <source>{name} is damaged. Please install Samelens again.</source>
        <translation>{name}: файл повреждён. Установите Samelens снова.</translation>
    </message>
    <message>
        <source>the same pixels, different metadata</source>
        <translation>те же пиксели, другие метаданные</translation>
    </message>
    <message>
        <source>another shot of the same scene</source>
        <translation>другой кадр той же сцены</translation>
    </message>
    <message>
        <source>cropped: the first shows {number}% of the second</source>
        <translation>обрезано: первое показывает {number} % второго</translation>
    </message>
    <message>
        <source>cropped: the second shows {number}% of the first</source>
        <translation>обрезано: второе показывает {number} % первого</translation>
    </message>
    <message>
        <source>resized to {number}%</source>
        <translation>размер изменён до {number} %</translation>
    </message>
    <message>
        <source>turned gray</source>
        <translation>обесцвечено</translation>
    </message>
    <message>
        <source>overlay: {number}% covered or retouched</source>
        <translation>наложено: {number} % закрыто или отретушировано</translation>
    </message>
    <message>
        <source>comes with Samelens; made to find copies</source>
        <translation>поставляется с Samelens; создана для поиска копий</translation>
    </message>
    <message>
        <source>torchvision&apos;s first ImageNet weights; names 76.1% of its pictures correctly</source>
        <translation>первые веса torchvision для ImageNet; верно называет 76,1 % его изображений</translation>
    </message>
    <message>
        <source>torchvision&apos;s second ImageNet weights; names 80.9% of its pictures correctly</source>
        <translation>вторые веса torchvision для ImageNet; верно называет 80,9 % его изображений</translation>
    </message>
    <message>
        <source>There is no backbone called {name}. Choose one of these: {names}.</source>
        <translation>Основы {name} нет. Выберите одну из этих: {names}.</translation>
    </message>
    <message>
        <source>The backbone {name} hasn&apos;t been downloaded yet. Get it with: {command}</source>
        <translation>Основа {name} ещё не загружена. Загрузите её: {command}</translation>
    </message>
    <message>
        <source>Your choice of backbone can&apos;t be read. Choose again with: {command}</source>
        <translation>Выбор основы не читается. Выберите снова: {command}</translation>
    </message>
    <message>
        <source>Your choice can&apos;t be saved in {path}: {why}</source>
        <translation>Выбор не удалось сохранить в {path}: {why}</translation>
    </message>
    <message>
        <source>This computer has no {device} device.</source>
        <translation>В этом компьютере нет устройства {device}.</translation>
    </message>
    <message>
        <source>The weights {name} can&apos;t be read ({why}). {remedy}</source>
        <translation>Веса {name} не читаются ({why}). {remedy}</translation>
    </message>
    <message>
        <source>The weights {name} aren&apos;t the ones Samelens was built with, or they&apos;re damaged. {remedy}</source>
        <translation>Веса {name} не те, с которыми создан Samelens, или они повреждены. {remedy}</translation>
    </message>
    <message>
        <source>The description of the weights {name} can&apos;t be read ({why}). {remedy}</source>
        <translation>Описание весов {name} не читается ({why}). {remedy}</translation>
    </message>
    <message>
        <source>The weights {name} aren&apos;t for a ResNet-50.</source>
        <translation>Веса {name} не от ResNet-50.</translation>
    </message>
    <message>
        <source>The weights of {name} aren&apos;t for a ResNet-50 ({tensor}).</source>
        <translation>Веса {name} не от ResNet-50 ({tensor}).</translation>
    </message>
    <message>
        <source>The weights of {name} contain numbers that aren&apos;t finite.</source>
        <translation>В весах {name} есть бесконечные числа.</translation>
    </message>
    <message>
        <source>The weights can&apos;t be saved in {path}: {why}</source>
        <translation>Веса не удалось сохранить в {path}: {why}</translation>
    </message>
    <message>
        <source>Please download them again.</source>
        <translation>Загрузите их снова.</translation>
    </message>
    <message>
        <source>The download was deleted. Please download it again.</source>
        <translation>Загруженное удалено. Загрузите снова.</translation>
    </message>
    <message>
        <source>The download of {name} stopped at {percent}%. Download it again, and it will continue from there.</source>
        <translation>Загрузка {name} оборвалась на {percent} %. Загрузите снова, и она продолжится оттуда.</translation>
    </message>
    <message>
        <source>The server refused to send {name} (HTTP status {status}).</source>
        <translation>Сервер отказался отправить {name} (состояние HTTP {status}).</translation>
    </message>
    <message>
        <source>The server with {name} can&apos;t be reached. Check your network, or get the file some other way and choose it here.</source>
        <translation>Сервер, где есть {name}, недоступен. Проверьте сеть или получите файл иначе и выберите его здесь.</translation>
    </message>
    <message>
        <source>The server sent a file other than {name}. Nothing was kept. Try again later.</source>
        <translation>Сервер отправил не {name}, а другой файл. Ничего не сохранено. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The disk is full: there&apos;s no room for the weights in {path}.</source>
        <translation>Диск заполнен: в {path} нет места для весов.</translation>
    </message>
    <message>
        <source>The description of the head {name} can&apos;t be read: {why}</source>
        <translation>Описание оценщика {name} не читается: {why}</translation>
    </message>
    <message>
        <source>{name} is damaged. {remedy}</source>
        <translation>{name}: файл повреждён. {remedy}</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t fit the backbone {backbone}.</source>
        <translation>{name} не подходит к основе {backbone}.</translation>
    </message>
    <message>
        <source>The head you taught can&apos;t be used: {reason} Samelens is using its own head instead. All your verdicts are still there; you can retrain on the Teach page.</source>
        <translation>Обученный вами оценщик непригоден: {reason} Вместо него оценивает встроенный в Samelens. Все ваши вердикты есть; обучить снова можно на странице «Обучение».</translation>
    </message>
    <message>
        <source>it was made by another version of Samelens.</source>
        <translation>его создала другая версия Samelens.</translation>
    </message>
    <message>
        <source>it builds on an older head that no longer comes with Samelens.</source>
        <translation>он обучен поверх более старого оценщика, которого в Samelens уже нет.</translation>
    </message>
    <message>
        <source>Its name says this is an SVG drawing, not a photo.</source>
        <translation>По имени это рисунок SVG, а не фото.</translation>
    </message>
    <message>
        <source>The link is broken: what it points to is gone.</source>
        <translation>Ссылка ведёт в никуда.</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Scan again.</source>
        <translation>Файл изменился во время чтения. Сканируйте снова.</translation>
    </message>
    <message>
        <source>The file disappeared during the scan.</source>
        <translation>Файл исчез во время сканирования.</translation>
    </message>
    <message>
        <source>The picture is incomplete: the file ends too early.</source>
        <translation>Изображение неполное: файл кончается слишком рано.</translation>
    </message>
    <message>
        <source>This RAW file can&apos;t be decoded. It may be damaged, or from a camera that isn&apos;t supported.</source>
        <translation>Этот файл RAW не раскодируется. Он может быть повреждён или от неподдерживаемой камеры.</translation>
    </message>
    <message>
        <source>Samelens crashed while reading this file. It will be skipped until it changes.</source>
        <translation>Samelens аварийно завершился, читая этот файл. Он пропускается, пока не изменится.</translation>
    </message>
    <message>
        <source>The folder isn&apos;t there. Its drive may be disconnected.</source>
        <translation>Папки нет. Возможно, диск отключён.</translation>
    </message>
    <message>
        <source>it isn&apos;t XMP, or can&apos;t be read safely.</source>
        <translation>это не XMP, или его нельзя безопасно прочитать.</translation>
    </message>
    <message>
        <source>it&apos;s too large.</source>
        <translation>слишком велик.</translation>
    </message>
    <message>
        <source>its keywords aren&apos;t a list that can be added to.</source>
        <translation>его ключевые слова — не список, который можно дополнить.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Файла больше нет.</translation>
    </message>
    <message>
        <source>The file has changed since the scan. Scan again.</source>
        <translation>Файл изменился после сканирования. Сканируйте снова.</translation>
    </message>
    <message>
        <source>The keeper is gone.</source>
        <translation>Фото, которое должно остаться, больше нет.</translation>
    </message>
    <message>
        <source>The keeper has changed since the scan. Scan again.</source>
        <translation>Фото, которое должно остаться, изменилось после сканирования. Сканируйте снова.</translation>
    </message>
    <message>
        <source>The keeper can&apos;t be read: {why}.</source>
        <translation>Фото, которое должно остаться, не читается: {why}.</translation>
    </message>
    <message>
        <source>The keeper is marked too, so nothing was done.</source>
        <translation>Фото, которое должно остаться, тоже отмечено, так что ничего не сделано.</translation>
    </message>
    <message>
        <source>It&apos;s in a reference folder. Those are never touched.</source>
        <translation>Оно в эталонной папке, а их не трогают.</translation>
    </message>
    <message>
        <source>It&apos;s the same file as the keeper.</source>
        <translation>Это тот же файл, что и фото, которое должно остаться.</translation>
    </message>
    <message>
        <source>Its bytes no longer match the keeper&apos;s.</source>
        <translation>Его байты уже не те, что у фото, которое должно остаться.</translation>
    </message>
    <message>
        <source>It can no longer be read: {why}.</source>
        <translation>Оно больше не читается: {why}.</translation>
    </message>
    <message>
        <source>There is already another file at {place}.</source>
        <translation>В {place} уже лежит другой файл.</translation>
    </message>
    <message>
        <source>A network drive has no trash. Move it to a folder instead.</source>
        <translation>На сетевом диске нет корзины. Вместо этого переместите в папку.</translation>
    </message>
    <message>
        <source>It can&apos;t be moved to the trash ({why}). The drive may not have one. Move it to a folder instead.</source>
        <translation>В корзину не перемещается ({why}). На диске её может не быть. Вместо этого переместите в папку.</translation>
    </message>
    <message>
        <source>The keeper is on another drive; a hard link can&apos;t lead there.</source>
        <translation>Остающееся фото на другом диске, куда жёсткая ссылка не достаёт.</translation>
    </message>
    <message>
        <source>A hard link can&apos;t be created here: {why}.</source>
        <translation>Здесь нельзя создать жёсткую ссылку: {why}.</translation>
    </message>
    <message>
        <source>A symbolic link can&apos;t be created here: {why}.</source>
        <translation>Здесь нельзя создать символическую ссылку: {why}.</translation>
    </message>
    <message>
        <source>A link can&apos;t be put in its place: {why}.</source>
        <translation>На его место нельзя поставить ссылку: {why}.</translation>
    </message>
    <message>
        <source>It&apos;s in the trash, but with no link in its place.</source>
        <translation>Оно в корзине, но на его месте нет ссылки.</translation>
    </message>
    <message>
        <source>It&apos;s in the trash. {what}</source>
        <translation>Оно в корзине. {what}</translation>
    </message>
    <message>
        <source>It can&apos;t be located in the trash. Restore it from there yourself.</source>
        <translation>Не удалось найти его в корзине. Восстановите его оттуда сами.</translation>
    </message>
    <message>
        <source>It&apos;s no longer in the trash.</source>
        <translation>Его больше нет в корзине.</translation>
    </message>
    <message>
        <source>It&apos;s no longer at {place}.</source>
        <translation>Его больше нет здесь: {place}.</translation>
    </message>
    <message>
        <source>Another file has taken its place, so it stays where it is: {place}.</source>
        <translation>На его месте уже другой файл, так что он остаётся там, где есть: {place}.</translation>
    </message>
    <message>
        <source>Its place no longer holds the link to the keeper, so the file stays where it is: {place}.</source>
        <translation>На его месте уже не ссылка на оставшееся фото, так что файл остаётся там, где есть: {place}.</translation>
    </message>
    <message>
        <source>Its metadata can&apos;t be copied to the keeper: {reason}</source>
        <translation>Его метаданные не удаётся скопировать к остающемуся фото: {reason}</translation>
    </message>
    <message>
        <source>Its metadata can&apos;t be copied to the keeper: the keeper is in a reference folder. Those are never touched.</source>
        <translation>Его метаданные не удаётся скопировать к остающемуся фото: оно в эталонной папке, а их не трогают.</translation>
    </message>
    <message>
        <source>The keeper&apos;s sidecar has just changed, or is a link.</source>
        <translation>Сопутствующий файл остающегося фото только что изменился или является ссылкой.</translation>
    </message>
    <message>
        <source>The keeper&apos;s sidecar can&apos;t be written: {why}.</source>
        <translation>Сопутствующий файл остающегося фото не записывается: {why}.</translation>
    </message>
    <message>
        <source>The sidecar has been changed since then, so it stays as it is.</source>
        <translation>Сопутствующий файл с тех пор изменён; он остаётся как есть.</translation>
    </message>
    <message>
        <source>The sidecar can&apos;t be restored: {why}.</source>
        <translation>Сопутствующий файл не удаётся восстановить: {why}.</translation>
    </message>
    <message>
        <source>The added metadata stays: a photo it came from hasn&apos;t been put back.</source>
        <translation>Добавленные метаданные остаются: фото, из которого они взяты, не возвращено.</translation>
    </message>
    <message>
        <source>interrupted before the file was written</source>
        <translation>прервано до записи файла</translation>
    </message>
    <message>
        <source>interrupted; the file is in neither place</source>
        <translation>прервано; файла нет ни там, ни там</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of labelled pairs: it needs the columns {names} and has {found}.</source>
        <translation>{path} — не таблица пар с метками: нужны столбцы {names}, а есть {found}.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts: it has neither a column named verdict nor columns named a, b and label.</source>
        <translation>{path} — не таблица вердиктов: нет ни столбца verdict, ни столбцов a, b и label.</translation>
    </message>
    <message>
        <source>{path} was moved to the trash just before Samelens stopped. You can put it back from History.</source>
        <translation>{path} перемещено в корзину перед самой остановкой Samelens. Вернуть можно в «Истории».</translation>
    </message>
    <message>
        <source>{path} was moved to the trash just before Samelens stopped. Look for it there.</source>
        <translation>{path} перемещено в корзину перед самой остановкой Samelens. Ищите его там.</translation>
    </message>
    <message>
        <source>{path} was moved to {place} just before Samelens stopped. You can put it back from History.</source>
        <translation>{path} перемещено в {place} перед самой остановкой Samelens. Вернуть можно в «Истории».</translation>
    </message>
    <message>
        <source>{path} was about to be moved to {place}, but it&apos;s in neither place now.</source>
        <translation>{path} следовало переместить в {place}, но его нет ни там, ни там.</translation>
    </message>
    <message>
        <source>{path} was about to be replaced with a link when Samelens stopped. It has been put back.</source>
        <translation>{path} следовало заменить ссылкой, когда Samelens остановился. Файл возвращён на место.</translation>
    </message>
    <message>
        <source>{path} was about to be moved to the trash, but is still there.</source>
        <translation>{path} следовало переместить в корзину, но файл всё ещё на месте.</translation>
    </message>
    <message>
        <source>{path} was about to be moved, but is still there.</source>
        <translation>{path} следовало переместить, но файл всё ещё на месте.</translation>
    </message>
    <message>
        <source>{path} was about to be replaced with a link, but is still there.</source>
        <translation>{path} следовало заменить ссылкой, но файл всё ещё на месте.</translation>
    </message>
    <message>
        <source>{path} was written just before Samelens stopped. You can undo this in History.</source>
        <translation>{path} записано перед самой остановкой Samelens. Отменить можно в «Истории».</translation>
    </message>
    <message>
        <source>{path} was about to be written, but is unchanged.</source>
        <translation>{path} следовало записать, но файл не изменился.</translation>
    </message>
    <message>
        <source>Samelens stopped while putting files back. You can put back the rest from History.</source>
        <translation>Samelens остановился, когда возвращал файлы. Остальные можно вернуть в «Истории».</translation>
    </message>
    <message>
        <source>It&apos;s in use by another running Samelens.</source>
        <translation>Его использует другой запущенный Samelens.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written to.</source>
        <translation>Диск не читается или на него не пишется.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Samelens. Please update Samelens. Nothing was changed.</source>
        <translation>{path} записан более новой версией Samelens. Обновите Samelens. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file with your decisions is damaged: {path}. It was left as it is. Any backups are next to it ({backups}): to go back to one, rename it to {name}.</source>
        <translation>Файл с вашими решениями повреждён: {path}. Он оставлен как есть. Резервные копии, если есть, лежат рядом ({backups}): чтобы вернуться к копии, назовите её {name}.</translation>
    </message>
    <message>
        <source>The cache was damaged and is being rebuilt, so photos will be read again.</source>
        <translation>Кэш был повреждён, он строится заново, так что фото будут прочитаны снова.</translation>
    </message>
    <message>
        <source>Retraining needs {least} verdicts on scanned photos, at least {each} of each kind. You have {same} same and {different} different.</source>
        <translation>Для обучения нужно {least} вердиктов о сканированных фото, каждого вида не менее {each}. Есть «то же»: {same}, «разные»: {different}.</translation>
    </message>
    <message>
        <source>At least {least} scanned photos are needed, on drives that are connected.</source>
        <translation>Нужно не менее {least} сканированных фото на подключённых дисках.</translation>
    </message>
    <message>
        <source>The head in use learned from your verdicts, which teach more than copies can. To adapt without verdicts, switch to the head that came with Samelens first.</source>
        <translation>Действующий оценщик научился по вашим вердиктам, а они учат большему, чем копии. Чтобы приспособить без вердиктов, сначала перейдите на встроенный в Samelens.</translation>
    </message>
    <message>
        <source>The head for {name} is trained on copies of your own photos. Scan at least {least} different photos first.</source>
        <translation>Оценщик для {name} учится на копиях ваших фото. Сначала просканируйте не менее {least} разных.</translation>
    </message>
</context>
<context>
    <name>count</name>
    <message>
        <source>{photos} and {videos}</source>
        <translation>{photos} и {videos}</translation>
    </message>
    <message>
        <source>They differ in many places.</source>
        <translation>Они различаются во многих местах.</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>TRASH</source>
        <translation>В КОРЗИНУ</translation>
    </message>
    <message>
        <source>MOVE</source>
        <translation>ПЕРЕМЕСТИТЬ</translation>
    </message>
    <message>
        <source>LINK</source>
        <translation>ССЫЛКА</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>ОСТАВИТЬ</translation>
    </message>
    <message>
        <source>WILL GO</source>
        <translation>УЙДЁТ</translation>
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
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Keep all, next</source>
        <translation>Оставить все, далее</translation>
    </message>
    <message>
        <source>Trash {count}, next</source>
        <translation>В корзину: {count}, далее</translation>
    </message>
    <message>
        <source>Move {count}, next</source>
        <translation>Переместить: {count}, далее</translation>
    </message>
    <message>
        <source>Link {count}, next</source>
        <translation>Заменить ссылками: {count}, далее</translation>
    </message>
    <message>
        <source>{count} to trash</source>
        <translation>в корзину: {count}</translation>
    </message>
    <message>
        <source>{count} to move</source>
        <translation>переместить: {count}</translation>
    </message>
    <message>
        <source>{count} to link</source>
        <translation>заменить ссылками: {count}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>not duplicates</source>
        <translation>не дубликаты</translation>
    </message>
    <message>
        <source>kept all</source>
        <translation>все остаются</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Something went wrong in Samelens. Your photos were not affected.

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
        <source>Surely the same photo</source>
        <translation>Наверняка то же фото</translation>
    </message>
    <message>
        <source>Probably the same photo</source>
        <translation>Вероятно, то же фото</translation>
    </message>
    <message>
        <source>Maybe the same photo</source>
        <translation>Возможно, то же фото</translation>
    </message>
    <message>
        <source>Surely a similar shot</source>
        <translation>Наверняка похожий кадр</translation>
    </message>
    <message>
        <source>Probably a similar shot</source>
        <translation>Вероятно, похожий кадр</translation>
    </message>
    <message>
        <source>Maybe a similar shot</source>
        <translation>Возможно, похожий кадр</translation>
    </message>
    <message>
        <source>Surely different</source>
        <translation>Наверняка разные</translation>
    </message>
    <message>
        <source>Probably different</source>
        <translation>Вероятно, разные</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Трудно сказать</translation>
    </message>
    <message>
        <source>Probability that both are the same photo</source>
        <translation>Вероятность, что это то же фото</translation>
    </message>
    <message>
        <source>Probability that both show the same scene</source>
        <translation>Вероятность, что на обоих та же сцена</translation>
    </message>
    <message>
        <source>Probability that both show the same photo or scene</source>
        <translation>Вероятность, что на обоих то же фото или та же сцена</translation>
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
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. Waiting for it…</source>
        <translation>Другой Samelens сейчас перемещает файлы. Ожидание…</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>All undecided groups</source>
        <translation>Все группы без решения</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Только точные копии</translation>
    </message>
    <message>
        <source>Only photos in “{folder}”</source>
        <translation>Только фото в «{folder}»</translation>
    </message>
    <message>
        <source>As filtered: {groups}</source>
        <translation>По фильтру: {groups}</translation>
    </message>
</context>
<context>
    <name>shortcut</name>
    <message>
        <source>{key} is reserved and can&apos;t be reassigned.</source>
        <translation>{key} зарезервирована, её нельзя переназначить.</translation>
    </message>
    <message>
        <source>{key} is already used for “{command}”. Change that shortcut first.</source>
        <translation>{key} уже принадлежит команде «{command}». Сначала измените её клавишу.</translation>
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
        <source>Teach</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
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
        <source>Full screen, and back</source>
        <translation>Во весь экран и назад</translation>
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
        <source>Previous photo in the group</source>
        <translation>Предыдущее фото группы</translation>
    </message>
    <message>
        <source>Next photo in the group</source>
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
        <source>Make the photo on the right the keeper</source>
        <translation>Оставлять фото справа</translation>
    </message>
    <message>
        <source>Keep all: they are copies, and all stay</source>
        <translation>Оставить все: это копии, и все остаются</translation>
    </message>
    <message>
        <source>Not duplicates: keep all, don&apos;t ask again</source>
        <translation>Не дубликаты: оставить все, не спрашивать</translation>
    </message>
    <message>
        <source>Pick the photo: it stays, and on to the next</source>
        <translation>Выбрать фото: оно остаётся, и к следующему</translation>
    </message>
    <message>
        <source>Reject the photo: it goes, and on to the next</source>
        <translation>Отклонить фото: оно уйдёт, и к следующему</translation>
    </message>
    <message>
        <source>Take back a pick or reject</source>
        <translation>Сбросить выбор или отклонение</translation>
    </message>
    <message>
        <source>Clear the marks of the group</source>
        <translation>Снять отметки группы</translation>
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
        <source>Remove marked photos</source>
        <translation>Убрать отмеченные фото</translation>
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
        <source>Copy the paths of the group&apos;s photos</source>
        <translation>Копировать пути фото группы</translation>
    </message>
    <message>
        <source>All photos of the group as a grid, and back</source>
        <translation>Все фото группы сеткой и назад</translation>
    </message>
    <message>
        <source>Show or hide the facts</source>
        <translation>Показать или скрыть сведения</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Повторить отменённое</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Zoom to 100% and back</source>
        <translation>Масштаб 100 % и назад</translation>
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
    <message>
        <source>Outline what differs, or don&apos;t</source>
        <translation>Обводить различия или нет</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>То же фото</translation>
    </message>
    <message>
        <source>Different photos</source>
        <translation>Разные фото</translation>
    </message>
    <message>
        <source>Skip this pair</source>
        <translation>Пропустить пару</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Предыдущая пара</translation>
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
    <message>
        <source>almost done</source>
        <translation>почти готово</translation>
    </message>
    <message>
        <source>{time} left in this step</source>
        <translation>осталось {time} в этом шаге</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A date and time as Qt&apos;s QDateTime::toString() takes it: &quot;12 Mar 2024, 14:05&quot;</extracomment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Сегодня, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Вчера, {time}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A scan is running. Stop it and close? Photos already read are kept.</source>
        <translation>Идёт сканирование. Остановить его и закрыть? Прочитанное остаётся.</translation>
    </message>
    <message>
        <source>Pick the best: {pick} keeps a photo, {reject} marks it to go, {unset} takes that back.</source>
        <translation>Выберите лучшее: {pick} оставляет фото, {reject} отмечает лишнее, {unset} сбрасывает это.</translation>
    </message>
    <message>
        <source>Scoring your groups again…</source>
        <translation>Оцениваю ваши группы снова…</translation>
    </message>
</context>
</TS>
