<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>AutoMarkController</name>
    <message>
        <source>Applying your keeper rules…</source>
        <translation>Stosowanie reguł wyboru…</translation>
    </message>
</context>
<context>
    <name>AutoMarkModel</name>
    <message>
        <source>Keeper</source>
        <translation>Zostaje</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Oznaczone</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
</context>
<context>
    <name>AutoMarkPreview</name>
    <message>
        <source>Auto-mark</source>
        <translation>Automatyczne oznaczanie</translation>
    </message>
    <message>
        <source>Where to mark</source>
        <translation>Gdzie oznaczyć</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Zaznacz wszystkie</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Odznacz wszystkie</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Reguły wyboru…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Mark {photos}</source>
        <translation>Oznacz {photos}</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nic nie jest zaznaczone.</translation>
    </message>
    <message>
        <source>Nothing to mark here.</source>
        <translation>Nie ma tu nic do oznaczenia.</translation>
    </message>
    <message>
        <source>Mark {photos} in {groups} ({bytes})?</source>
        <translation>Oznaczyć {photos} ({groups}, {bytes})?</translation>
    </message>
    <message>
        <source>Nothing is removed yet. A single undo clears all these marks.</source>
        <translation>Na razie nic nie jest usuwane. Jedno „Cofnij” zdejmuje wszystkie te oznaczenia.</translation>
    </message>
    <message>
        <source>{groups} left undecided: {why}.</source>
        <translation>Bez rozstrzygnięcia {groups}: {why}.</translation>
    </message>
    <message>
        <source>Photos that would be marked</source>
        <translation>Zdjęcia, które zostałyby oznaczone</translation>
    </message>
</context>
<context>
    <name>BackbonesController</name>
    <message>
        <source>{name} is ready to use.</source>
        <translation>Sieć {name} jest gotowa do użycia.</translation>
    </message>
    <message>
        <source>Getting {name}…</source>
        <translation>Pobieranie {name}…</translation>
    </message>
    <message>
        <source>Switching to {name}…</source>
        <translation>Przełączanie na {name}…</translation>
    </message>
    <message>
        <source>Its head recognizes {percent} of edited copies it hasn&apos;t seen before.</source>
        <translation>Jej klasyfikator rozpoznaje {percent} zmienionych kopii, których wcześniej nie widział.</translation>
    </message>
    <message>
        <source>Training the head of {name}…</source>
        <translation>Trenowanie klasyfikatora sieci {name}…</translation>
    </message>
    <message>
        <source>A scan or training is running. Cancel it, or wait until it finishes.</source>
        <translation>Trwa skanowanie lub trenowanie. Anuluj je albo poczekaj, aż się zakończy.</translation>
    </message>
    <message>
        <source>{name} is in use.</source>
        <translation>Sieć {name} jest w użyciu.</translation>
    </message>
    <message>
        <source>{name} is in use. The next scan reads your photos again with it. What {before} computed is kept, so switching back is quick. Groups in Review stay as {before} made them.</source>
        <translation>Sieć {name} jest w użyciu. Następne skanowanie odczyta nią zdjęcia od nowa. To, co obliczyła {before}, jest zachowane, więc powrót będzie szybki. Grupy w przeglądzie pozostają takie, jak je ułożyła {before}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
</context>
<context>
    <name>BackbonesPanel</name>
    <message>
        <source>A backbone is the neural network that looks at your photos. samelens-r50 was made to find copies; you can try the others as well. What each one computes is kept, and your verdicts and decisions apply to all of them.</source>
        <translation>Sieć bazowa to sieć neuronowa, która ogląda twoje zdjęcia. samelens-r50 powstała do znajdowania kopii; pozostałe też można wypróbować. To, co każda obliczy, jest zachowywane, a twoje werdykty i decyzje dotyczą wszystkich.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Downloading: {done} of {total}</source>
        <translation>Pobieranie: {done} z {total}</translation>
    </message>
    <message>
        <source>Choosing some of your photos…</source>
        <translation>Wybieranie części zdjęć…</translation>
    </message>
    <message>
        <source>Making copies of your photos…</source>
        <translation>Tworzenie kopii zdjęć…</translation>
    </message>
    <message>
        <source>Training the head…</source>
        <translation>Trenowanie klasyfikatora…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>In use, no head yet</source>
        <translation>W użyciu, jeszcze bez klasyfikatora</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowa</translation>
    </message>
    <message>
        <source>Available, no head yet</source>
        <translation>Dostępna, jeszcze bez klasyfikatora</translation>
    </message>
    <message>
        <source>Not added; its file is on this disk</source>
        <translation>Nie dodano; jej plik jest na tym dysku</translation>
    </message>
    <message>
        <source>Not downloaded yet ({size} to go)</source>
        <translation>Jeszcze nie pobrano (pozostało {size})</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Pobierz…</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <translation>Pobierz {name}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Użyj {name}</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>Użyj…</translation>
    </message>
    <message>
        <source>This downloads {size} from {server}, where torchvision keeps its weights. None of your data is sent. An interrupted download continues where it stopped.

If you already have {file}, choose it instead, and nothing is downloaded.</source>
        <translation>Zostanie pobrane {size} z {server}, gdzie torchvision przechowuje swoje wagi. Żadne twoje dane nie są wysyłane. Przerwane pobieranie jest wznawiane od miejsca przerwania.

Jeśli masz już {file}, wskaż ten plik, a nic nie będzie pobierane.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>The torchvision file {file} is already on this disk and will be used. It&apos;s downloaded from {server} only if it&apos;s damaged.</source>
        <translation>Plik torchvision {file} jest już na tym dysku i zostanie użyty. Z {server} będzie pobrany tylko wtedy, gdy okaże się uszkodzony.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Get {name}?</source>
        <translation>Pobrać {name}?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>A head decides whether two photos are the same, and each backbone needs its own. It&apos;s trained on edited copies of your scanned photos. This takes a few minutes; until then, the current backbone stays in use.</source>
        <translation>Klasyfikator decyduje, czy dwa zdjęcia są takie same, a każda sieć bazowa potrzebuje własnego. Jest trenowany na zmienionych kopiach twoich przeskanowanych zdjęć. Zajmuje to kilka minut; do tego czasu w użyciu pozostaje obecna sieć bazowa.</translation>
    </message>
    <message>
        <source>{name} has no head yet</source>
        <translation>Sieć {name} nie ma jeszcze klasyfikatora</translation>
    </message>
    <message>
        <source>Train and use</source>
        <translation>Trenuj i użyj</translation>
    </message>
    <message>
        <source>Choose {file}</source>
        <translation>Wybierz {file}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Drop a photo here, or paste one (Ctrl+V).</source>
        <translation>Upuść tu zdjęcie lub je wklej (Ctrl+V).</translation>
    </message>
    <message>
        <source>Drop the other photo here.</source>
        <translation>Upuść tu drugie zdjęcie.</translation>
    </message>
    <message>
        <source>Drop two photos above to compare them.</source>
        <translation>Upuść powyżej dwa zdjęcia, aby je porównać.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Porównywanie…</translation>
    </message>
    <message>
        <source>These photos can&apos;t be compared: one of them can&apos;t be used.</source>
        <translation>Tych zdjęć nie można porównać: jednego z nich nie da się użyć.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Zamień</translation>
    </message>
    <message>
        <source>Swap the two photos</source>
        <translation>Zamień zdjęcia miejscami</translation>
    </message>
    <message>
        <source>wheel: zoom   drag: pan   {key} 100%</source>
        <translation>kółko: powiększenie   przeciąganie: przesuwanie   {key} 100%</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia</numerusform>
            <numerusform>%Ln zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln film</numerusform>
            <numerusform>%Ln filmy</numerusform>
            <numerusform>%Ln filmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupa</numerusform>
            <numerusform>%Ln grupy</numerusform>
            <numerusform>%Ln grup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>Różnią się w %Ln miejscu.</numerusform>
            <numerusform>Różnią się w %Ln miejscach.</numerusform>
            <numerusform>Różnią się w %Ln miejscach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a photo…</source>
        <translation>Wybierz zdjęcie…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Wybierz zdjęcie</translation>
    </message>
    <message>
        <source>That&apos;s a folder. Drop one photo here, or add the folder on Start.</source>
        <translation>To jest folder. Upuść tu jedno zdjęcie albo dodaj folder na stronie „Start”.</translation>
    </message>
    <message>
        <source>That isn&apos;t a photo file.</source>
        <translation>To nie jest plik ze zdjęciem.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Saved scan (*.json);;Table for spreadsheets (*.csv);;Web page (*.html)</source>
        <translation>Zapisany skan (*.json);;Tabela arkusza kalkulacyjnego (*.csv);;Strona internetowa (*.html)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Zapisano w {file}.</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Zapisywanie {name}…</translation>
    </message>
    <message>
        <source>Open a saved scan</source>
        <translation>Otwórz zapisany skan</translation>
    </message>
    <message>
        <source>Saved scan (*.json)</source>
        <translation>Zapisany skan (*.json)</translation>
    </message>
    <message>
        <source>Left out: {photos}</source>
        <translation>Pominięto: {photos}</translation>
    </message>
    <message>
        <source>These have changed or disappeared since the scan was saved. Scan again to see what&apos;s there now.</source>
        <translation>Te zdjęcia zmieniły się lub zniknęły od czasu zapisania skanu. Przeskanuj ponownie, aby zobaczyć stan obecny.</translation>
    </message>
    <message>
        <source>Opening the scan…</source>
        <translation>Otwieranie skanu…</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>Facts about the photos</source>
        <translation>Informacje o zdjęciach</translation>
    </message>
</context>
<context>
    <name>FileListDialog</name>
    <message>
        <source>and {count} more</source>
        <translation>i jeszcze {count}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos in the group</source>
        <translation>Zdjęcia w grupie</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Drop a photo here, or paste one (Ctrl+V).</source>
        <translation>Upuść tu zdjęcie lub je wklej (Ctrl+V).</translation>
    </message>
    <message>
        <source>Looking for the nearest photos…</source>
        <translation>Szukanie najbliższych zdjęć…</translation>
    </message>
    <message>
        <source>The nearest photos will appear here.</source>
        <translation>Tu pojawią się najbliższe zdjęcia.</translation>
    </message>
    <message>
        <source>No photos have been scanned yet.</source>
        <translation>Nie przeskanowano jeszcze żadnych zdjęć.</translation>
    </message>
    <message>
        <source>No other photos have been scanned.</source>
        <translation>Nie przeskanowano żadnych innych zdjęć.</translation>
    </message>
    <message>
        <source>No photo looks like this one.</source>
        <translation>Żadne zdjęcie nie jest podobne do tego.</translation>
    </message>
    <message>
        <source>Nearest among {photos}</source>
        <translation>Najbliższe; przeszukano {photos}</translation>
    </message>
    <message>
        <source>Look alike: {alike} of the {count} nearest among {photos}</source>
        <translation>Podobne: {alike} z {count} najbliższych; przeszukano {photos}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Pokaż wszystkie ({count})</translation>
    </message>
    <message>
        <source>Show only what looks alike</source>
        <translation>Pokaż tylko podobne</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Znajdź podobne zdjęcia</translation>
    </message>
    <message>
        <source>Searches everything you&apos;ve ever scanned, including photos on drives that aren&apos;t connected.</source>
        <translation>Przeszukuje wszystko, co kiedykolwiek przeskanowano, także zdjęcia na niepodłączonych dyskach.</translation>
    </message>
    <message>
        <source>The nearest photos</source>
        <translation>Najbliższe zdjęcia</translation>
    </message>
    <message>
        <source>Choose folders to scan</source>
        <translation>Wybierz foldery do skanowania</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Znajdź podobne</translation>
    </message>
    <message>
        <source>Compare  ↵</source>
        <translation>Porównaj  ↵</translation>
    </message>
    <message>
        <source>Compare with the photo on the left (double-click)</source>
        <translation>Porównaj ze zdjęciem po lewej (dwukrotne kliknięcie)</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Choose folders with photos</source>
        <translation>Wybierz foldery ze zdjęciami</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Scan</source>
        <translation>Skanuj</translation>
    </message>
    <message>
        <source>Reference: keep, never touch</source>
        <translation>Wzorzec: zachowaj, nie ruszaj</translation>
    </message>
    <message>
        <source>How to use {folder}</source>
        <translation>Jak użyć folderu {folder}</translation>
    </message>
    <message>
        <source>Don&apos;t scan {folder}</source>
        <translation>Nie skanuj folderu {folder}</translation>
    </message>
</context>
<context>
    <name>FolderRulesController</name>
    <message>
        <source>What is in “{folder}” is kept from now on. Change that in Keeper rules.</source>
        <translation>To, co jest w „{folder}”, jest odtąd zachowywane. Można to zmienić w regułach wyboru.</translation>
    </message>
    <message>
        <source>Nothing in “{folder}” is suggested any more. Change that in Keeper rules.</source>
        <translation>Z „{folder}” nic już nie będzie proponowane. Można to zmienić w regułach wyboru.</translation>
    </message>
    <message>
        <source>Always keep what is in this folder</source>
        <translation>Zawsze zachowuj zawartość tego folderu</translation>
    </message>
    <message>
        <source>Never suggest this folder</source>
        <translation>Nigdy nie proponuj niczego z tego folderu</translation>
    </message>
    <message>
        <source>What you marked in it stays marked: {photos}.</source>
        <translation>To, co w nim zaznaczono, pozostaje zaznaczone: {photos}.</translation>
    </message>
</context>
<context>
    <name>GroupActs</name>
    <message>
        <source>{groups} marked.</source>
        <translation>Oznaczono: {groups}.</translation>
    </message>
    <message>
        <source>All of them stay. They still count as copies.</source>
        <translation>Zostają wszystkie. Nadal są uznawane za kopie.</translation>
    </message>
    <message>
        <source>Samelens will remember that these aren&apos;t duplicates.</source>
        <translation>Samelens zapamięta, że to nie duplikaty.</translation>
    </message>
</context>
<context>
    <name>GroupDelegate</name>
    <message>
        <source>exact</source>
        <translation>dokładne</translation>
    </message>
</context>
<context>
    <name>GroupFilter</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>Nazwa lub folder</translation>
    </message>
    <message>
        <source>Sort groups</source>
        <translation>Sortuj grupy</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtruj grupy</translation>
    </message>
    <message>
        <source>Filter groups (on)</source>
        <translation>Filtruj grupy (włączone)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Całość</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>To samo</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Podobne</translation>
    </message>
    <message>
        <source>Space to free</source>
        <translation>Miejsce do zwolnienia</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Data zrobienia</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Number of photos</source>
        <translation>Liczba zdjęć</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Wszystkie grupy</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Nierozstrzygnięte</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Rozstrzygnięte</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Dowolny folder</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Show groups as a grid</source>
        <translation>Pokaż grupy jako siatkę</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Wróć do wyników</translation>
    </message>
    <message>
        <source>No groups match the filter.</source>
        <translation>Żadna grupa nie pasuje do filtra.</translation>
    </message>
    <message>
        <source>{groups} · {decided} decided</source>
        <translation>{groups} · rozstrzygnięto {decided}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Zachowaj całość</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Nie duplikaty</translation>
    </message>
    <message>
        <source>Groups of duplicate photos</source>
        <translation>Grupy zduplikowanych zdjęć</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) selected</source>
        <translation>
            <numerusform>Wybrano %Ln grupę</numerusform>
            <numerusform>Wybrano %Ln grupy</numerusform>
            <numerusform>Wybrano %Ln grup</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupListModel</name>
    <message>
        <source>all stay</source>
        <translation>zostają wszystkie</translation>
    </message>
    <message>
        <source>held by video</source>
        <translation>zostaje przez film</translation>
    </message>
</context>
<context>
    <name>GroupStrip</name>
    <message>
        <source>Largest groups</source>
        <translation>Największe grupy</translation>
    </message>
</context>
<context>
    <name>HeadsDialog</name>
    <message>
        <source>Heads</source>
        <translation>Klasyfikatory</translation>
    </message>
    <message>
        <source>A head decides whether two photos are the same. You can go back to any of these; your verdicts and decisions stay.</source>
        <translation>Klasyfikator decyduje, czy dwa zdjęcia są takie same. Możesz wrócić do każdego z nich; twoje werdykty i decyzje pozostają.</translation>
    </message>
    <message>
        <source>Heads, latest first</source>
        <translation>Klasyfikatory, od najnowszego</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Klasyfikator</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>F1 when trained</source>
        <translation>F1 po treningu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Use this head</source>
        <translation>Użyj tego</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>w użyciu</translation>
    </message>
    <message>
        <source>Came with Samelens</source>
        <translation>Dostarczony z Samelens</translation>
    </message>
    <message>
        <source>Trained here for {name}</source>
        <translation>Wytrenowany tutaj dla {name}</translation>
    </message>
    <message>
        <source>Adapted to your photos</source>
        <translation>Dostosowany do twoich zdjęć</translation>
    </message>
    <message>
        <source>Taught by {count} verdicts</source>
        <translation>Wyuczony na werdyktach: {count}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Undo this removal</source>
        <translation>Cofnij to usunięcie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>Nic jeszcze nie usunięto.</translation>
    </message>
    <message>
        <source>You can undo any removal here, as long as its files still exist.</source>
        <translation>Tu możesz cofnąć każde usunięcie, dopóki jego pliki istnieją.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>i jeszcze {n}</translation>
    </message>
    <message>
        <source>Removals, latest first</source>
        <translation>Usunięcia, od najnowszego</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Przeniesiono do kosza</translation>
    </message>
    <message>
        <source>Moved to a folder</source>
        <translation>Przeniesiono do folderu</translation>
    </message>
    <message>
        <source>Replaced with hard links</source>
        <translation>Zastąpiono twardymi dowiązaniami</translation>
    </message>
    <message>
        <source>Replaced with symbolic links</source>
        <translation>Zastąpiono dowiązaniami symbolicznymi</translation>
    </message>
    <message>
        <source>Metadata added</source>
        <translation>Dodano metadane</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>usunięto {count}</translation>
    </message>
    <message>
        <source>{count} put back</source>
        <translation>przywrócono {count}</translation>
    </message>
    <message>
        <source>{count} not removed</source>
        <translation>nie usunięto {count}</translation>
    </message>
    <message>
        <source>{count} interrupted</source>
        <translation>przerwano {count}</translation>
    </message>
    <message>
        <source>metadata added: {count}</source>
        <translation>dodano metadane: {count}</translation>
    </message>
    <message>
        <source>added metadata removed: {count}</source>
        <translation>usunięto dodane metadane: {count}</translation>
    </message>
    <message>
        <source>metadata not added: {count}</source>
        <translation>nie dodano metadanych: {count}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>przywrócono</translation>
    </message>
    <message>
        <source>not removed</source>
        <translation>nie usunięto</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>przerwano</translation>
    </message>
    <message>
        <source>metadata added</source>
        <translation>dodano metadane</translation>
    </message>
    <message>
        <source>added metadata removed</source>
        <translation>usunięto dodane metadane</translation>
    </message>
    <message>
        <source>metadata not added</source>
        <translation>nie dodano metadanych</translation>
    </message>
</context>
<context>
    <name>KeeperRulesDialog</name>
    <message>
        <source>Keeper rules</source>
        <translation>Reguły wyboru</translation>
    </message>
    <message>
        <source>Which photo to keep</source>
        <translation>Które zdjęcie zachować</translation>
    </message>
    <message>
        <source>The first rule that separates the photos decides; near ties go to the next rule. Photos in reference folders always stay. Drag the rules to reorder them, or use the buttons.</source>
        <translation>Decyduje pierwsza reguła, która rozróżnia zdjęcia; prawie równe przechodzą do następnej. Zdjęcia w folderach wzorcowych zostają zawsze. Kolejność zmienisz, przeciągając reguły lub używając przycisków.</translation>
    </message>
    <message>
        <source>Rules, most important first</source>
        <translation>Reguły, od najważniejszej</translation>
    </message>
    <message>
        <source>Preferred folders, best first</source>
        <translation>Preferowane foldery, od najlepszego</translation>
    </message>
    <message>
        <source>Folders in which nothing is suggested to go</source>
        <translation>Foldery, z których nic nie jest proponowane do usunięcia</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Domyślne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>In a preferred folder (listed below)</source>
        <translation>W preferowanym folderze (z listy poniżej)</translation>
    </message>
    <message>
        <source>Has a date taken</source>
        <translation>Ma datę zrobienia</translation>
    </message>
    <message>
        <source>Most real pixels (enlarging and frames add none; 5% fewer counts as equal)</source>
        <translation>Najwięcej prawdziwych pikseli (powiększenie i ramki się nie liczą; 5% mniej to tyle samo)</translation>
    </message>
    <message>
        <source>Not enlarged, framed, captioned or saved again</source>
        <translation>Niepowiększone, bez ramki i podpisu, niezapisane ponownie</translation>
    </message>
    <message>
        <source>Least compressed (JPEG quality)</source>
        <translation>Najmniej skompresowane (jakość JPEG)</translation>
    </message>
    <message>
        <source>Most complete metadata (date, location, camera, rating)</source>
        <translation>Najpełniejsze metadane (data, miejsce, aparat, ocena)</translation>
    </message>
    <message>
        <source>Best format: RAW, TIFF, PNG, HEIC, AVIF, JPEG</source>
        <translation>Najlepszy format: RAW, TIFF, PNG, HEIC, AVIF, JPEG</translation>
    </message>
    <message>
        <source>Sharpest (within 5 points counts as equal; reads the photos)</source>
        <translation>Najostrzejsze (do 5 punktów to równo; odczytuje zdjęcia)</translation>
    </message>
    <message>
        <source>Has a location (GPS; reads the photos)</source>
        <translation>Ma miejsce (GPS; odczytuje zdjęcia)</translation>
    </message>
    <message>
        <source>Highest star rating (reads the photos)</source>
        <translation>Najwyższa ocena w gwiazdkach (odczytuje zdjęcia)</translation>
    </message>
    <message>
        <source>Largest file (up to 2% smaller counts as equal)</source>
        <translation>Największy plik (do 2% mniejszy to równy)</translation>
    </message>
    <message>
        <source>Taken first (within 2 seconds counts as equal)</source>
        <translation>Zrobione najwcześniej (do 2 sekund to równo)</translation>
    </message>
    <message>
        <source>Oldest file (within 2 seconds counts as equal)</source>
        <translation>Najstarszy plik (do 2 sekund to równo)</translation>
    </message>
    <message>
        <source>Shortest path</source>
        <translation>Najkrótsza ścieżka</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Choose a folder in which nothing is suggested to go</source>
        <translation>Wybierz folder, z którego nic nie będzie proponowane do usunięcia</translation>
    </message>
    <message>
        <source>Choose a preferred folder</source>
        <translation>Wybierz preferowany folder</translation>
    </message>
</context>
<context>
    <name>KeptReviews</name>
    <message>
        <source>Go on with a review</source>
        <translation>Kontynuuj przegląd</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Pokaż jeszcze {count}</translation>
    </message>
    <message>
        <source>Saved scan</source>
        <translation>Zapisany skan</translation>
    </message>
    <message>
        <source>{size} to free</source>
        <translation>zwolni się {size}</translation>
    </message>
    <message>
        <source>Remove the review of {folders}</source>
        <translation>Usuń przegląd: {folders}</translation>
    </message>
    <message>
        <source>Continue: {groups}, {decided} decided</source>
        <translation>Kontynuuj: {groups}, rozstrzygnięto {decided}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Zmień skróty…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Mark that photo, or keep it</source>
        <translation>Oznacz to zdjęcie lub je zachowaj</translation>
    </message>
    <message>
        <source>Select several groups</source>
        <translation>Wybierz kilka grup</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Trenuj ponownie</translation>
    </message>
    <message>
        <source>{total} of {recommended} recommended verdicts: {same} same, {different} different</source>
        <translation>{total} z {recommended} zalecanych werdyktów: to samo – {same}, różne – {different}</translation>
    </message>
    <message>
        <source>Verdicts given, out of those recommended</source>
        <translation>Wydane werdykty spośród zalecanych</translation>
    </message>
    <message>
        <source>Making copies of your photos…</source>
        <translation>Tworzenie kopii zdjęć…</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Trenowanie…</translation>
    </message>
    <message>
        <source>Scoring your groups again…</source>
        <translation>Ponowne ocenianie grup…</translation>
    </message>
    <message>
        <source>You can keep working. Nothing changes until you accept what was learned.</source>
        <translation>Możesz pracować dalej. Nic się nie zmieni, dopóki nie przyjmiesz tego, czego się nauczono.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Retraining needs {least} verdicts: {more} to go.</source>
        <translation>Do treningu potrzeba werdyktów: {least}; brakuje: {more}.</translation>
    </message>
    <message>
        <source>Retraining needs more “same” verdicts: {more} to go.</source>
        <translation>Do treningu brakuje werdyktów „to samo”: {more}.</translation>
    </message>
    <message>
        <source>Retraining needs more “different” verdicts: {more} to go.</source>
        <translation>Do treningu brakuje werdyktów „różne”: {more}.</translation>
    </message>
    <message>
        <source>Enough to retrain. More “same” verdicts would help most.</source>
        <translation>Wystarczy do treningu. Najbardziej pomogłyby kolejne werdykty „to samo”.</translation>
    </message>
    <message>
        <source>Enough to retrain. More “different” verdicts would help most.</source>
        <translation>Wystarczy do treningu. Najbardziej pomogłyby kolejne werdykty „różne”.</translation>
    </message>
    <message>
        <source>Enough to retrain; {more} more would make it more reliable.</source>
        <translation>Wystarczy do treningu; kolejne werdykty ({more}) zwiększyłyby pewność.</translation>
    </message>
    <message>
        <source>Enough to retrain.</source>
        <translation>Wystarczy do treningu.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Import labels…</source>
        <translation>Importuj etykiety…</translation>
    </message>
    <message>
        <source>Export verdicts…</source>
        <translation>Eksportuj werdykty…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Zaawansowane</translation>
    </message>
    <message>
        <source>Adapt without verdicts</source>
        <translation>Dostosuj bez werdyktów</translation>
    </message>
    <message>
        <source>Heads…</source>
        <translation>Klasyfikatory…</translation>
    </message>
</context>
<context>
    <name>LookingController</name>
    <message>
        <source>Facts copied.</source>
        <translation>Skopiowano informacje.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) copied.</source>
        <translation>
            <numerusform>Skopiowano %Ln ścieżkę.</numerusform>
            <numerusform>Skopiowano %Ln ścieżki.</numerusform>
            <numerusform>Skopiowano %Ln ścieżek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with which program?</source>
        <translation>Jakim programem otworzyć?</translation>
    </message>
    <message>
        <source>{program} can&apos;t be started.</source>
        <translation>Nie można uruchomić {program}.</translation>
    </message>
    <message>
        <source>No program opened {name}.</source>
        <translation>Żaden program nie otworzył {name}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Nauka</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Suwak</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Miganie</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Outline what differs</source>
        <translation>Obrysuj różnice</translation>
    </message>
</context>
<context>
    <name>NearestDelegate</name>
    <message>
        <source>Not connected now</source>
        <translation>Teraz niepodłączone</translation>
    </message>
    <message>
        <source>  + {count} more</source>
        <translation>  + jeszcze {count}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Samelens is already open.</source>
        <translation>Samelens jest już otwarty.</translation>
    </message>
    <message>
        <source>A second window would work on the same photos.</source>
        <translation>Drugie okno pracowałoby na tych samych zdjęciach.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>Otwórz kolejne</translation>
    </message>
</context>
<context>
    <name>PairLoader</name>
    <message>
        <source>Videos are compared by their bytes alone, never by their pictures.</source>
        <translation>Filmy są porównywane tylko bajt po bajcie, nigdy po obrazie.</translation>
    </message>
    <message>
        <source>These photos can&apos;t be overlaid: they have too little in common.</source>
        <translation>Tych zdjęć nie da się nałożyć: mają za mało wspólnego.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Both photos, overlaid</source>
        <translation>Oba zdjęcia, nałożone na siebie</translation>
    </message>
    <message>
        <source>Aligning the photos…</source>
        <translation>Dopasowywanie zdjęć…</translation>
    </message>
    <message>
        <source>This needs two photos.</source>
        <translation>Potrzebne są dwa zdjęcia.</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>Brak widocznych różnic</translation>
    </message>
    <message>
        <source>Bright areas differ ({percent}% of the picture). Overall brightness is ignored.</source>
        <translation>Jasne obszary się różnią ({percent}% obrazu). Ogólna jasność nie jest brana pod uwagę.</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>REMOVED – PUT BACK</source>
        <translation>USUNIĘTE – PRZYWRÓĆ</translation>
    </message>
    <message>
        <source>Click to put it back where it was</source>
        <translation>Kliknij, aby przywrócić je na dawne miejsce</translation>
    </message>
    <message>
        <source>Click to keep it</source>
        <translation>Kliknij, aby je zachować</translation>
    </message>
    <message>
        <source>Click to mark it</source>
        <translation>Kliknij, aby je oznaczyć</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Loading…</source>
        <translation>Wczytywanie…</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Add Pictures</source>
        <translation>Dodaj Obrazy</translation>
    </message>
    <message>
        <source>Add Downloads</source>
        <translation>Dodaj Pobrane</translation>
    </message>
    <message>
        <source>Add Desktop</source>
        <translation>Dodaj Pulpit</translation>
    </message>
    <message>
        <source>Add {drive}</source>
        <translation>Dodaj {drive}</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Cache</source>
        <translation>Pamięć podręczna</translation>
    </message>
    <message>
        <source>What Samelens has read from your photos. Safe to clear: the next scan reads them again.</source>
        <translation>To, co Samelens odczytał z twoich zdjęć. Można ją bezpiecznie wyczyścić: następne skanowanie odczyta je ponownie.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decyzje</translation>
    </message>
    <message>
        <source>Your verdicts and what was learned from them, the history of removals, recent scans. Never deleted here.</source>
        <translation>Twoje werdykty i to, czego się z nich nauczono, historia usunięć, ostatnie skany. Tutaj nigdy nie są usuwane.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>A record of what happened. Useful when you report a problem.</source>
        <translation>Zapis tego, co się działo. Przydatny, gdy zgłaszasz problem.</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>Wyczyść pamięć podręczną…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open folder: {name}</source>
        <translation>Otwórz folder: {name}</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>Wyczyścić pamięć podręczną?</translation>
    </message>
    <message>
        <source>The next scan will read every photo again, which takes a while. Your photos, verdicts, heads, history of removals (with undo) and recent scans stay.</source>
        <translation>Następne skanowanie odczyta ponownie każde zdjęcie, co chwilę potrwa. Pozostaną zdjęcia, werdykty, klasyfikatory, historia usunięć (z cofaniem) i ostatnie skany.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>A scan is running and using the cache. Cancel it, or wait until it finishes.</source>
        <translation>Trwa skanowanie, które używa pamięci podręcznej. Anuluj je albo poczekaj, aż się zakończy.</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>Zwolniono {size}.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Skanowanie</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Zaawansowane</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>{device} (not found)</source>
        <translation>{device} (nie znaleziono)</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Takes effect when you restart Samelens.</source>
        <translation>Działa po ponownym uruchomieniu Samelens.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Małe</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średnie</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Duże</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Rozmiar miniatur</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Dokładne kopie</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>To samo zdjęcie</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Podobne ujęcia</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Poziom podobieństwa</translation>
    </message>
    <message>
        <source>Folders to skip</source>
        <translation>Pomijane foldery</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Reguły wyboru…</translation>
    </message>
    <message>
        <source>Which photo to keep</source>
        <translation>Które zdjęcie zachować</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Obliczenia na</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Full: 32-bit (fp32)</source>
        <translation>Pełna: 32 bity (fp32)</translation>
    </message>
    <message>
        <source>Half: 16-bit (fp16, bf16)</source>
        <translation>Połowiczna: 16 bitów (fp16, bf16)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Dokładność</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Wątki</translation>
    </message>
    <message>
        <source>Checking what this computer has…</source>
        <translation>Sprawdzanie, co ma ten komputer…</translation>
    </message>
    <message>
        <source>Takes effect with the next scan; in Compare and Find, when you restart Samelens. Automatic picks the fastest option that gives the same results.</source>
        <translation>Działa od następnego skanowania, a w porównywaniu i szukaniu po ponownym uruchomieniu Samelens. „Automatycznie” wybiera najszybszą opcję, która daje te same wyniki.</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Karta graficzna (CUDA)</translation>
    </message>
    <message>
        <source>Mac graphics (MPS)</source>
        <translation>Grafika Maca (MPS)</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesor (CPU)</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Photos just read</source>
        <translation>Właśnie wczytane zdjęcia</translation>
    </message>
</context>
<context>
    <name>RecentScans</name>
    <message>
        <source>Recent scans</source>
        <translation>Ostatnie skany</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Wybierz ponownie</translation>
    </message>
    <message>
        <source>Choose {folders} again</source>
        <translation>Wybierz ponownie {folders}</translation>
    </message>
    <message>
        <source>Continue the review of {folders}</source>
        <translation>Kontynuuj przegląd: {folders}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
</context>
<context>
    <name>RemovalController</name>
    <message>
        <source>Putting files back…</source>
        <translation>Przywracanie plików…</translation>
    </message>
    <message>
        <source>Moving files to the trash…</source>
        <translation>Przenoszenie plików do kosza…</translation>
    </message>
    <message>
        <source>Moving files…</source>
        <translation>Przenoszenie plików…</translation>
    </message>
    <message>
        <source>Replacing files with links…</source>
        <translation>Zastępowanie plików dowiązaniami…</translation>
    </message>
    <message>
        <source>{files} moved to the trash.</source>
        <translation>Przeniesiono do kosza: {files}.</translation>
    </message>
    <message>
        <source>{files} moved to {folder}.</source>
        <translation>Przeniesiono do {folder}: {files}.</translation>
    </message>
    <message>
        <source>{files} replaced with hard links.</source>
        <translation>Zastąpiono twardymi dowiązaniami: {files}.</translation>
    </message>
    <message>
        <source>{files} replaced with symbolic links.</source>
        <translation>Zastąpiono dowiązaniami symbolicznymi: {files}.</translation>
    </message>
    <message>
        <source>Metadata added to {photos}.</source>
        <translation>Dodano metadane: {photos}.</translation>
    </message>
    <message>
        <source>Stopped; the rest were left in place.</source>
        <translation>Zatrzymano; pozostałe zostały na miejscu.</translation>
    </message>
    <message>
        <source>Not removed: {files}</source>
        <translation>Nie usunięto: {files}</translation>
    </message>
    <message>
        <source>Put back: {files}.</source>
        <translation>Przywrócono: {files}.</translation>
    </message>
    <message>
        <source>Added metadata removed from {photos}.</source>
        <translation>Usunięto dodane metadane: {photos}.</translation>
    </message>
    <message>
        <source>Not put back: {files}</source>
        <translation>Nie przywrócono: {files}</translation>
    </message>
</context>
<context>
    <name>RemovalSummary</name>
    <message>
        <source>Remove files</source>
        <translation>Usuń pliki</translation>
    </message>
    <message>
        <source>Copy missing metadata to the keepers</source>
        <translation>Kopiuj brakujące metadane do zachowywanych zdjęć</translation>
    </message>
    <message>
        <source>Files that will be removed</source>
        <translation>Pliki, które zostaną usunięte</translation>
    </message>
    <message numerus="yes">
        <source>Also remove the RAW file, video or sidecars of %Ln photo(s)</source>
        <translation>
            <numerusform>Usuń też RAW, film lub pliki poboczne %Ln zdjęcia</numerusform>
            <numerusform>Usuń też RAW, filmy lub pliki poboczne %Ln zdjęć</numerusform>
            <numerusform>Usuń też RAW, filmy lub pliki poboczne %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photo(s) whose video would be left behind</source>
        <translation>
            <numerusform>Zachowaj %Ln zdjęcie, którego film zostałby sam</numerusform>
            <numerusform>Zachowaj %Ln zdjęcia, których filmy zostałyby same</numerusform>
            <numerusform>Zachowaj %Ln zdjęć, których filmy zostałyby same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of these photos stay: the keeper has nothing as good</source>
        <translation>
            <numerusform>%Ln plik tych zdjęć zostaje: zachowywane zdjęcie nie ma równie dobrego</numerusform>
            <numerusform>%Ln pliki tych zdjęć zostają: zachowywane zdjęcie nie ma równie dobrych</numerusform>
            <numerusform>%Ln plików tych zdjęć zostaje: zachowywane zdjęcie nie ma równie dobrych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) hold a date or place that the kept photo lacks</source>
        <translation>
            <numerusform>%Ln zdjęcie ma datę lub miejsce, których brak zachowywanemu</numerusform>
            <numerusform>%Ln zdjęcia mają datę lub miejsce, których brak zachowywanemu</numerusform>
            <numerusform>%Ln zdjęć ma datę lub miejsce, których brak zachowywanemu</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>The space is freed when you empty the trash.</source>
        <translation>Miejsce zwolni się po opróżnieniu kosza.</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Przenieś do folderu</translation>
    </message>
    <message>
        <source>They go to a folder you choose and keep their subfolders.</source>
        <translation>Trafią do wybranego folderu z zachowaniem podfolderów.</translation>
    </message>
    <message>
        <source>Replace with hard links</source>
        <translation>Zastąp twardymi dowiązaniami</translation>
    </message>
    <message>
        <source>They go to the trash, and their paths lead to the keeper instead. Same drive only.</source>
        <translation>Trafią do kosza, a ich ścieżki będą prowadzić do zachowanego zdjęcia. Tylko na tym samym dysku.</translation>
    </message>
    <message>
        <source>Replace with symbolic links</source>
        <translation>Zastąp dowiązaniami symbolicznymi</translation>
    </message>
    <message>
        <source>The same, but works across drives. A link breaks if the keeper is moved.</source>
        <translation>To samo, ale także między dyskami. Przeniesienie zachowanego zdjęcia psuje dowiązanie.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Date, location, keywords and rating go into a small .xmp file next to the keeper. A photo whose metadata can&apos;t be copied isn&apos;t removed.</source>
        <translation>Data, miejsce, słowa kluczowe i ocena trafiają do małego pliku .xmp obok zachowywanego zdjęcia. Zdjęcie, którego metadanych nie da się skopiować, nie jest usuwane.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose where to move the files</source>
        <translation>Wybierz, dokąd przenieść pliki</translation>
    </message>
    <message>
        <source>{bytes} in total. Staying in place: {photos}. Before a file is removed, it and its keeper are read and checked again ({read} in all). You can undo this now, or later from History.</source>
        <translation>Łącznie {bytes}. Na miejscu zostają: {photos}. Przed usunięciem każdy plik i zachowywane zdjęcie są odczytywane i sprawdzane ponownie (łącznie {read}). Można to cofnąć teraz albo później z historii.</translation>
    </message>
    <message>
        <source>Move {count} to the trash</source>
        <translation>Przenieś do kosza: {count}</translation>
    </message>
    <message>
        <source>Move {count} to the folder</source>
        <translation>Przenieś do folderu: {count}</translation>
    </message>
    <message>
        <source>Replace {count} with hard links</source>
        <translation>Twarde dowiązania: {count}</translation>
    </message>
    <message>
        <source>Replace {count} with symbolic links</source>
        <translation>Dowiązania symboliczne: {count}</translation>
    </message>
    <message>
        <source>Looking for companion files…</source>
        <translation>Szukanie plików towarzyszących…</translation>
    </message>
    <message>
        <source>Remove {photos}?</source>
        <translation>Usunąć {photos}?</translation>
    </message>
    <message>
        <source>These files stay:</source>
        <translation>Te pliki zostają:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>i jeszcze {count}</translation>
    </message>
</context>
<context>
    <name>ResultsController</name>
    <message>
        <source>All files could be read.</source>
        <translation>Udało się odczytać wszystkie pliki.</translation>
    </message>
    <message>
        <source>Could not be read: {files}</source>
        <translation>Nie udało się odczytać: {files}</translation>
    </message>
    <message>
        <source>They were left out of the scan, and nothing was done to them.</source>
        <translation>Pominięto je w skanowaniu i nic z nimi nie zrobiono.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Largest groups</source>
        <translation>Największe grupy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>Nie udało się odczytać %Ln pliku</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Dokładne kopie</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>To samo zdjęcie</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Podobne ujęcia</translation>
    </message>
    <message>
        <source>Back to Start</source>
        <translation>Wróć do startu</translation>
    </message>
    <message>
        <source>Review groups</source>
        <translation>Przejrzyj grupy</translation>
    </message>
    <message>
        <source>Look for similar shots…</source>
        <translation>Szukaj podobnych ujęć…</translation>
    </message>
    <message>
        <source>Look for edited copies…</source>
        <translation>Szukaj zmienionych kopii…</translation>
    </message>
    <message>
        <source>No photos found</source>
        <translation>Nie znaleziono zdjęć</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Nie znaleziono duplikatów</translation>
    </message>
    <message>
        <source>All groups are settled</source>
        <translation>Wszystkie grupy są rozstrzygnięte</translation>
    </message>
    <message>
        <source>{groups} for you to decide</source>
        <translation>Do rozstrzygnięcia: {groups}</translation>
    </message>
    <message>
        <source>{groups}, {bytes} could be freed</source>
        <translation>{groups}, można zwolnić {bytes}</translation>
    </message>
    <message>
        <source>Go back to Start and choose folders that hold photos.</source>
        <translation>Wróć na stronę „Start” i wybierz foldery ze zdjęciami.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. What is in the trash frees its space when you empty it.</source>
        <translation>Nie zostało nic do rozstrzygnięcia. Miejsce po tym, co jest w koszu, zwolni się po jego opróżnieniu.</translation>
    </message>
    <message>
        <source>Among {files}. Nothing is removed before you have seen a summary.</source>
        <translation>Przeszukano: {files}. Nic nie zostanie usunięte, zanim zobaczysz podsumowanie.</translation>
    </message>
    <message>
        <source>Among {files} no two are byte for byte the same. Edited and resized copies weren&apos;t looked for.</source>
        <translation>Przeszukano: {files}. Żadne dwa pliki nie są identyczne co do bajta. Nie szukano kopii zmienionych ani o innym rozmiarze.</translation>
    </message>
    <message>
        <source>Among {files} none is a copy of another. Other shots of the same scene weren&apos;t looked for.</source>
        <translation>Przeszukano: {files}. Żaden plik nie jest kopią innego. Nie szukano innych ujęć tej samej sceny.</translation>
    </message>
    <message>
        <source>Among {files}. Go back to Start and add the folders to compare with.</source>
        <translation>Przeszukano: {files}. Wróć na stronę „Start” i dodaj foldery, z którymi chcesz porównać.</translation>
    </message>
    <message>
        <source>None left.</source>
        <translation>Nic już nie zostało.</translation>
    </message>
    <message>
        <source>Not looked for in this scan.</source>
        <translation>Nie szukano w tym skanowaniu.</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>Wybierz najlepsze</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>{count} of {photos} could go: {bytes}</source>
        <translation>{photos}, można usunąć {count}: {bytes}</translation>
    </message>
    <message>
        <source>{photos}. None of them is marked for you.</source>
        <translation>{photos}. Żadne nie jest oznaczane za ciebie.</translation>
    </message>
    <message>
        <source>{photos}. All stay unless you mark some.</source>
        <translation>{photos}. Zostają wszystkie, chyba że jakieś oznaczysz.</translation>
    </message>
    <message numerus="yes">
        <source>Trash all %Ln copies…</source>
        <translation>
            <numerusform>Do kosza: %Ln kopia…</numerusform>
            <numerusform>Do kosza: wszystkie %Ln kopie…</numerusform>
            <numerusform>Do kosza: wszystkie %Ln kopii…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all %Ln copies…</source>
        <translation>
            <numerusform>Przenieś: %Ln kopia…</numerusform>
            <numerusform>Przenieś: wszystkie %Ln kopie…</numerusform>
            <numerusform>Przenieś: wszystkie %Ln kopii…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link all %Ln copies…</source>
        <translation>
            <numerusform>Dowiąż: %Ln kopia…</numerusform>
            <numerusform>Dowiąż: wszystkie %Ln kopie…</numerusform>
            <numerusform>Dowiąż: wszystkie %Ln kopii…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>Undone: {name}</source>
        <translation>Cofnięto: {name}</translation>
    </message>
    <message>
        <source>Redone: {name}</source>
        <translation>Ponowiono: {name}</translation>
    </message>
</context>
<context>
    <name>ReviewMenus</name>
    <message>
        <source>Find similar photos</source>
        <translation>Znajdź podobne zdjęcia</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Zachowaj całość</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Nie duplikaty</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Zdejmij oznaczenia</translation>
    </message>
    <message>
        <source>Mark: {badge}</source>
        <translation>Oznacz: {badge}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Make it the keeper</source>
        <translation>Ustaw jako zachowywane</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiuj ścieżkę</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Kopiuj ścieżki</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Otwórz wszystkie</translation>
    </message>
    <message>
        <source>Show the keeper in its folder</source>
        <translation>Pokaż zachowywane zdjęcie w folderze</translation>
    </message>
    <message>
        <source>Copy facts</source>
        <translation>Kopiuj informacje</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Otwórz w programie</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Inny program…</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>{key} keep</source>
        <translation>{key} zachowaj</translation>
    </message>
    <message>
        <source>{key} mark</source>
        <translation>{key} oznacz</translation>
    </message>
    <message>
        <source>{key} pick</source>
        <translation>{key} wybierz</translation>
    </message>
    <message>
        <source>{key} reject</source>
        <translation>{key} odrzuć</translation>
    </message>
    <message>
        <source>{key} unset</source>
        <translation>{key} odwołaj</translation>
    </message>
    <message>
        <source>{key} keep all</source>
        <translation>{key} zachowaj całość</translation>
    </message>
    <message>
        <source>{key} not duplicates</source>
        <translation>{key} nie duplikaty</translation>
    </message>
    <message>
        <source>{key} all shortcuts</source>
        <translation>{key} wszystkie skróty</translation>
    </message>
    <message>
        <source>1 2 3 toggle</source>
        <translation>1 2 3 przełącz</translation>
    </message>
</context>
<context>
    <name>ReviewTopBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Zachowaj całość</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Nie duplikaty</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} z {count}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Accept {groups}</source>
        <translation>Przyjmij: {groups}</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Cofnij ostatnią decyzję</translation>
    </message>
    <message>
        <source>They are copies, and all of them stay</source>
        <translation>To kopie i zostają wszystkie</translation>
    </message>
    <message>
        <source>They are different photos: keep all and don&apos;t ask again</source>
        <translation>To różne zdjęcia: zachowaj wszystkie i nie pytaj więcej</translation>
    </message>
    <message>
        <source>Settle the group as it is shown and go to the next</source>
        <translation>Rozstrzygnij grupę tak, jak ją pokazano, i przejdź do następnej</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Siatka</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Informacje</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historia…</translation>
    </message>
    <message>
        <source>Not duplicates…</source>
        <translation>Nie duplikaty…</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Reguły wyboru…</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>Problemy…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Open a saved scan…</source>
        <translation>Otwórz zapisany skan…</translation>
    </message>
</context>
<context>
    <name>ScanOnDesktop</name>
    <message numerus="yes">
        <source>%Ln group(s) found</source>
        <translation>
            <numerusform>Znaleziono %Ln grupę</numerusform>
            <numerusform>Znaleziono %Ln grupy</numerusform>
            <numerusform>Znaleziono %Ln grup</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Nie znaleziono duplikatów</translation>
    </message>
    <message>
        <source>The scan is done</source>
        <translation>Skanowanie zakończone</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>No scan is running</source>
        <translation>Nie trwa żadne skanowanie</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>Postęp tego kroku</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be used</source>
        <translation>Pliki, których nie udało się użyć</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Photos already read stay in the cache</source>
        <translation>Odczytane zdjęcia zostają w pamięci podręcznej</translation>
    </message>
    <message>
        <source>Back to Start</source>
        <translation>Wróć do startu</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Photos already read are kept, even if you cancel.</source>
        <translation>To, co już odczytano, jest zachowane nawet po anulowaniu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) found</source>
        <translation>
            <numerusform>Znaleziono %Ln grupę</numerusform>
            <numerusform>Znaleziono %Ln grupy</numerusform>
            <numerusform>Znaleziono %Ln grup</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Nie znaleziono duplikatów</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Zatrzymywanie</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Rozpoczynanie</translation>
    </message>
    <message>
        <source>looking for photos</source>
        <translation>szukanie zdjęć</translation>
    </message>
    <message>
        <source>reading photos</source>
        <translation>odczyt zdjęć</translation>
    </message>
    <message>
        <source>comparing photos</source>
        <translation>porównywanie zdjęć</translation>
    </message>
    <message>
        <source>making groups</source>
        <translation>tworzenie grup</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Creating the demo library</source>
        <translation>Tworzenie biblioteki demonstracyjnej</translation>
    </message>
    <message>
        <source>Paused in step {number} of {count}: {step}</source>
        <translation>Wstrzymano w kroku {number} z {count}: {step}</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Krok {number} z {count}: {step}</translation>
    </message>
    <message>
        <source>{photos} in {time}</source>
        <translation>{photos} w {time}</translation>
    </message>
    <message>
        <source>problems: {count}</source>
        <translation>problemy: {count}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} na sekundę</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be used: {count}</source>
        <translation>Pliki, których nie udało się użyć: {count}</translation>
    </message>
</context>
<context>
    <name>SessionSaver</name>
    <message>
        <source>{problem} What you decide can&apos;t be saved until that is solved.</source>
        <translation>{problem} Dopóki to nie zostanie rozwiązane, nie można zapisać twoich decyzji.</translation>
    </message>
</context>
<context>
    <name>SessionsController</name>
    <message>
        <source>Carried over from your last review: decisions about {groups}.</source>
        <translation>Decyzje przejęte z ostatniego przeglądu: {groups}.</translation>
    </message>
    <message>
        <source>Opening the review…</source>
        <translation>Otwieranie przeglądu…</translation>
    </message>
    <message>
        <source>Not there as they were: {photos}</source>
        <translation>Zmienione lub brakujące: {photos}</translation>
    </message>
    <message>
        <source>These have changed or disappeared since the scan. They count as gone from their groups until they are back. Scan again to see what&apos;s there now.</source>
        <translation>Te zdjęcia zmieniły się lub zniknęły od czasu skanowania. Dopóki nie wrócą, w swoich grupach są uznawane za brakujące. Przeskanuj ponownie, aby zobaczyć stan obecny.</translation>
    </message>
    <message>
        <source>Remove this review from the list? What you decided in it is forgotten; no photo is touched.</source>
        <translation>Usunąć ten przegląd z listy? Podjęte w nim decyzje zostaną zapomniane; żadne zdjęcie nie zostanie ruszone.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>New shortcut</source>
        <translation>Nowy skrót</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Brak skrótu</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Domyślny</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Wszystkie domyślne</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Polecenia i ich skróty</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Skrót</translation>
    </message>
</context>
<context>
    <name>SkippedNamesEditor</name>
    <message>
        <source>Names of folders to skip, one per line</source>
        <translation>Nazwy pomijanych folderów, po jednej w wierszu</translation>
    </message>
    <message>
        <source>One name per line, such as Exports or *.cache</source>
        <translation>Jedna nazwa w wierszu, na przykład Exports lub *.cache</translation>
    </message>
    <message>
        <source>Folders with these names aren&apos;t scanned, wherever they are. * stands for any letters. Trash, snapshots and other programs&apos; thumbnails are always skipped.</source>
        <translation>Foldery o tych nazwach nie są skanowane, gdziekolwiek są. * oznacza dowolne litery. Kosz, migawki i miniatury innych programów są zawsze pomijane.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The grid is for groups of {count} photos or more.</source>
        <translation>Siatka jest dla grup od {count} zdjęć.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Find duplicate photos</source>
        <translation>Znajdź zduplikowane zdjęcia</translation>
    </message>
    <message>
        <source>{folder} is already in the list.</source>
        <translation>{folder} jest już na liście.</translation>
    </message>
    <message>
        <source>Left out because they aren&apos;t folders: {count}</source>
        <translation>Pominięto, bo to nie foldery: {count}</translation>
    </message>
    <message>
        <source>Only folders can be scanned. To look for one photo, drop it on Find.</source>
        <translation>Skanować można tylko foldery. Aby szukać jednego zdjęcia, upuść je na stronie „Szukaj”.</translation>
    </message>
    <message>
        <source>Choose folders, and Samelens finds copies, edits and crops of the same photo.</source>
        <translation>Wybierz foldery, a Samelens znajdzie kopie, przeróbki i kadry tego samego zdjęcia.</translation>
    </message>
    <message>
        <source>You compare them side by side and decide what stays.</source>
        <translation>Porównujesz je obok siebie i decydujesz, co zostaje.</translation>
    </message>
    <message>
        <source>What you remove goes to the trash, and you can undo it.</source>
        <translation>To, co usuniesz, trafia do kosza i można to cofnąć.</translation>
    </message>
    <message>
        <source>Try it with a demo library</source>
        <translation>Wypróbuj na bibliotece demonstracyjnej</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Drop folders here.</source>
        <translation>Upuść tu foldery.</translation>
    </message>
    <message>
        <source>Exact copies: byte for byte the same. Fast; pictures aren&apos;t compared.</source>
        <translation>Dokładne kopie: identyczne co do bajta. Szybko; obrazy nie są porównywane.</translation>
    </message>
    <message>
        <source>Same photo: also edits, crops, other sizes and formats.</source>
        <translation>To samo zdjęcie: także przeróbki, kadry, inne rozmiary i formaty.</translation>
    </message>
    <message>
        <source>Similar shots: also other shots of the same scene. Check these carefully.</source>
        <translation>Podobne ujęcia: także inne ujęcia tej samej sceny. Sprawdzaj je uważnie.</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Poziom podobieństwa</translation>
    </message>
    <message>
        <source>Open a saved scan…</source>
        <translation>Otwórz zapisany skan…</translation>
    </message>
    <message numerus="yes">
        <source>Scan %Ln folder(s)</source>
        <translation>
            <numerusform>Skanuj %Ln folder</numerusform>
            <numerusform>Skanuj %Ln foldery</numerusform>
            <numerusform>Skanuj %Ln folderów</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skanuj</translation>
    </message>
</context>
<context>
    <name>SurveyGrid</name>
    <message>
        <source>Photos in the group</source>
        <translation>Zdjęcia w grupie</translation>
    </message>
</context>
<context>
    <name>TaughtList</name>
    <message>
        <source>Change your verdict on the selected pairs</source>
        <translation>Zmień swój werdykt o wybranych parach</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>To samo</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Różne</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Forget your verdict on the selected pairs</source>
        <translation>Zapomnij swój werdykt o wybranych parach</translation>
    </message>
    <message>
        <source>Verdicts to show</source>
        <translation>Które werdykty pokazać</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoruj</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importowane</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>Your verdicts</source>
        <translation>Twoje werdykty</translation>
    </message>
    <message>
        <source>Your verdicts ({count})</source>
        <translation>Twoje werdykty ({count})</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>not in recent scans</source>
        <translation>brak w ostatnich skanach</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>To samo</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Różne</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoruj</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Nauka</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>import</translation>
    </message>
</context>
<context>
    <name>TeachController</name>
    <message>
        <source>Looking for pairs worth asking about…</source>
        <translation>Szukanie par, o które warto zapytać…</translation>
    </message>
    <message>
        <source>Import verdicts, or labelled pairs: two paths and 1 or 0</source>
        <translation>Importuj werdykty albo pary z etykietą: dwie ścieżki i 1 lub 0</translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>Eksportuj werdykty</translation>
    </message>
    <message>
        <source>Verdicts added: {added}; already known: {known}.</source>
        <translation>Dodano werdyktów: {added}; już znanych: {known}.</translation>
    </message>
    <message>
        <source>Photos that were never scanned: {count}. Scan their folder, so that what was said of them can teach.</source>
        <translation>Zdjęcia, których nigdy nie skanowano: {count}. Przeskanuj ich folder, aby program mógł się z nich uczyć.</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be used: {count}.</source>
        <translation>Wiersze, których nie można użyć: {count}.</translation>
    </message>
    <message>
        <source>You&apos;ve answered all of these pairs.</source>
        <translation>Odpowiedziano już o wszystkich tych parach.</translation>
    </message>
    <message>
        <source>There are no pairs to ask about yet. Scan a folder first.</source>
        <translation>Nie ma jeszcze par, o które można zapytać. Najpierw przeskanuj folder.</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Looking for pairs worth asking about…</source>
        <translation>Szukanie par, o które warto zapytać…</translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <translation>Para {number} z {count}</translation>
    </message>
    <message>
        <source>Samelens isn&apos;t sure: {score} for “same”.</source>
        <translation>Samelens nie ma pewności: {score} za „to samo”.</translation>
    </message>
    <message>
        <source>Samelens thinks these are the same ({score}).</source>
        <translation>Samelens uważa, że to to samo ({score}).</translation>
    </message>
    <message>
        <source>Samelens thinks these are different: {score} for “same”.</source>
        <translation>Samelens uważa, że są różne: {score} za „to samo”.</translation>
    </message>
    <message>
        <source>You said same, but Samelens says different ({score} for “same”). Are you still sure?</source>
        <translation>Twój werdykt to „to samo”, ale Samelens mówi „różne” ({score} za „to samo”). Na pewno?</translation>
    </message>
    <message>
        <source>You said different, but Samelens says same ({score}). Are you still sure?</source>
        <translation>Twój werdykt to „różne”, ale Samelens mówi „to samo” ({score}). Na pewno?</translation>
    </message>
    <message>
        <source>Scan a folder</source>
        <translation>Skanuj folder</translation>
    </message>
    <message>
        <source>Look for more pairs</source>
        <translation>Szukaj kolejnych par</translation>
    </message>
    <message>
        <source>Do these two belong in the same group?</source>
        <translation>Czy te dwa zdjęcia powinny być w jednej grupie?</translation>
    </message>
    <message>
        <source>Same: shown in one group, where you decide; only copies are ever suggested for removal. Different: never in one group.</source>
        <translation>To samo: w jednej grupie, w której decydujesz ty; do usunięcia proponowane są tylko kopie. Różne: nigdy w jednej grupie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>To samo</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Różne</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Previous pair; its verdict is undone</source>
        <translation>Poprzednia para; werdykt o niej zostanie cofnięty</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>{photos} marked</source>
        <translation>oznaczono: {photos}</translation>
    </message>
    <message>
        <source>{bytes} to free</source>
        <translation>zwolni się {bytes}</translation>
    </message>
    <message>
        <source>Remove {count}…</source>
        <translation>Usuń {count}…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Auto-mark…</source>
        <translation>Oznacz automatycznie…</translation>
    </message>
    <message>
        <source>Preview what would be marked in all undecided groups</source>
        <translation>Zobacz, co zostałoby oznaczone we wszystkich nierozstrzygniętych grupach</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Reguły wyboru…</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>Reading your verdicts…</source>
        <translation>Odczytywanie werdyktów…</translation>
    </message>
</context>
<context>
    <name>TrainingReportDialog</name>
    <message>
        <source>What was learned</source>
        <translation>Czego się nauczono</translation>
    </message>
    <message>
        <source>Pairs it now judges differently</source>
        <translation>Pary, które teraz ocenia inaczej</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Użyj mimo to</translation>
    </message>
    <message>
        <source>Leave all as it was</source>
        <translation>Zostaw wszystko jak było</translation>
    </message>
    <message>
        <source>What was learned looks better, but that may be chance</source>
        <translation>Po nauce wydaje się lepiej, ale to może być przypadek</translation>
    </message>
    <message>
        <source>What was learned judges your photos better</source>
        <translation>Po nauce zdjęcia są oceniane lepiej</translation>
    </message>
    <message>
        <source>What was learned isn&apos;t better, so nothing changes</source>
        <translation>Po nauce nie jest lepiej, więc nic się nie zmieni</translation>
    </message>
    <message>
        <source>What was learned misses edited copies, so nothing changes</source>
        <translation>Po nauce pomijane są zmienione kopie, więc nic się nie zmieni</translation>
    </message>
    <message>
        <source>On your verdicts it got better, but of edited copies it recognizes {after} where it was {before}.</source>
        <translation>Na twoich werdyktach jest lepiej, ale spośród zmienionych kopii rozpoznaje teraz {after}, a przedtem {before}.</translation>
    </message>
    <message>
        <source>One figure rose, but the other fell by as much or more.</source>
        <translation>Jeden wskaźnik wzrósł, ale drugi spadł o tyle samo lub więcej.</translation>
    </message>
    <message>
        <source>The figures rose, but it&apos;s still right hardly more often than by guessing. Nothing changes. Check whether your verdicts contradict each other.</source>
        <translation>Wskaźniki wzrosły, ale odpowiedzi są trafne niewiele częściej niż przy zgadywaniu. Nic się nie zmieni. Sprawdź, czy twoje werdykty nie są ze sobą sprzeczne.</translation>
    </message>
    <message>
        <source>The figures rose, but with so few pairs to measure on, luck alone could do that. Nothing changes. Give more verdicts and retrain.</source>
        <translation>Wskaźniki wzrosły, ale przy tak małej liczbie par może to być zwykły traf. Nic się nie zmieni. Wydaj więcej werdyktów i trenuj ponownie.</translation>
    </message>
    <message>
        <source>Learned from {same} same and {different} different pairs. Measured on pairs of photos it didn&apos;t learn from; the ranges in parentheses allow for chance.</source>
        <translation>Nauka na parach: to samo – {same}, różne – {different}. Zmierzono na parach zdjęć, na których się nie uczono; zakresy w nawiasach uwzględniają przypadek.</translation>
    </message>
    <message>
        <source>Verdicts left out because their photos aren&apos;t in any scan: {count}.</source>
        <translation>Pominięte werdykty, których zdjęć nie ma w żadnym skanie: {count}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Pairs it calls the same that really are</source>
        <translation>Pary uznane za to samo, które naprawdę nim są</translation>
    </message>
    <message>
        <source>Pairs that are the same and that it finds</source>
        <translation>Pary będące tym samym, które znajduje</translation>
    </message>
    <message>
        <source>Both combined</source>
        <translation>Oba łącznie</translation>
    </message>
    <message>
        <source>Edited copies it still recognizes</source>
        <translation>Zmienione kopie, które nadal rozpoznaje</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Twój werdykt</translation>
    </message>
    <message>
        <source>Score: before → after</source>
        <translation>Wynik: przed → po</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>To samo</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Różne</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>teraz źle</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>teraz dobrze</translation>
    </message>
</context>
<context>
    <name>VerdictListDialog</name>
    <message>
        <source>Not duplicates</source>
        <translation>Nie duplikaty</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Let the next scan compare these photos again</source>
        <translation>Niech następne skanowanie znów porówna te zdjęcia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Scans never put these pairs in one group. If you remove a pair, the next scan can find it again.</source>
        <translation>Skanowanie nigdy nie łączy tych par w jedną grupę. Jeśli usuniesz parę z listy, następne skanowanie może ją znów znaleźć.</translation>
    </message>
    <message>
        <source>You haven&apos;t called anything “not duplicates” yet.</source>
        <translation>Nic jeszcze nie zostało uznane za „nie duplikaty”.</translation>
    </message>
    <message>
        <source>Pairs that aren&apos;t duplicates</source>
        <translation>Pary, które nie są duplikatami</translation>
    </message>
</context>
<context>
    <name>VerdictModel</name>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Not a duplicate of</source>
        <translation>Nie jest duplikatem</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>not in recent scans</source>
        <translation>brak w ostatnich skanach</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Drop two photos above to compare them.</source>
        <translation>Upuść powyżej dwa zdjęcia, aby je porównać.</translation>
    </message>
    <message>
        <source>same pixels</source>
        <translation>te same piksele</translation>
    </message>
    <message>
        <source>different pixels</source>
        <translation>różne piksele</translation>
    </message>
    <message>
        <source>same bytes</source>
        <translation>te same bajty</translation>
    </message>
    <message>
        <source>different bytes</source>
        <translation>różne bajty</translation>
    </message>
    <message>
        <source>Advanced: cosine {value}</source>
        <translation>Zaawansowane: cosinus {value}</translation>
    </message>
    <message>
        <source>No difference can be seen.</source>
        <translation>Nie widać żadnej różnicy.</translation>
    </message>
    <message>
        <source>Otherwise no difference can be seen.</source>
        <translation>Poza tym nie widać żadnej różnicy.</translation>
    </message>
    <message>
        <source>You said: same</source>
        <translation>Twój werdykt: to samo</translation>
    </message>
    <message>
        <source>You said: different</source>
        <translation>Twój werdykt: różne</translation>
    </message>
    <message>
        <source>You said: ignore</source>
        <translation>Twój werdykt: ignoruj</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation>A co ty sądzisz?</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Czym się różnią</translation>
    </message>
    <message>
        <source>Color, texture</source>
        <translation>Kolor, tekstura</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Wzory</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Advanced: layer {name} of the network</source>
        <translation>Zaawansowane: warstwa {name} sieci</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>To samo</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Różne</translation>
    </message>
    <message>
        <source>Remembered. The next scan will follow your verdict.</source>
        <translation>Zapamiętano. Następne skanowanie uwzględni twój werdykt.</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Marked and not yet removed: {files}.</source>
        <translation>Oznaczone i jeszcze nieusunięte: {files}.</translation>
    </message>
    <message>
        <source>Trash {files} now…</source>
        <translation>Do kosza teraz: {files}…</translation>
    </message>
    <message>
        <source>Move {files} now…</source>
        <translation>Przenieś teraz: {files}…</translation>
    </message>
    <message>
        <source>Link {files} now…</source>
        <translation>Dowiąż teraz: {files}…</translation>
    </message>
    <message>
        <source>Close and lose what isn&apos;t saved</source>
        <translation>Zamknij i utrać niezapisane</translation>
    </message>
    <message>
        <source>Keep the marks for next time</source>
        <translation>Zachowaj oznaczenia na następny raz</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>Nie zamykaj</translation>
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
        <translation>FILM</translation>
    </message>
    <message>
        <source>One photo, {count} files: {names}</source>
        <translation>Jedno zdjęcie, pliki ({count}): {names}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A file that was to go with it has changed: {path}.</source>
        <translation>Plik, który miał zostać usunięty razem z nim, zmienił się: {path}.</translation>
    </message>
    <message>
        <source>A hard link can&apos;t be created here: {why}.</source>
        <translation>Nie można tu utworzyć twardego dowiązania: {why}.</translation>
    </message>
    <message>
        <source>A link can&apos;t be put in its place: {why}.</source>
        <translation>Nie można wstawić dowiązania w jego miejsce: {why}.</translation>
    </message>
    <message>
        <source>A network drive has no trash. Move it to a folder instead.</source>
        <translation>Dysk sieciowy nie ma kosza. Przenieś plik do folderu.</translation>
    </message>
    <message>
        <source>A photo that it belongs to is still there.</source>
        <translation>Zdjęcie, do którego należy, nadal jest na miejscu.</translation>
    </message>
    <message>
        <source>A symbolic link can&apos;t be created here: {why}.</source>
        <translation>Nie można tu utworzyć dowiązania symbolicznego: {why}.</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. If an earlier removal was interrupted, you&apos;ll be told the next time Samelens starts.</source>
        <translation>Inny Samelens właśnie przenosi pliki. Jeśli wcześniejsze usuwanie zostało przerwane, informacja pojawi się przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. Try again once it has finished.</source>
        <translation>Inny Samelens właśnie przenosi pliki. Spróbuj ponownie, gdy skończy.</translation>
    </message>
    <message>
        <source>Another file has taken its place, so it stays where it is: {place}.</source>
        <translation>Jego miejsce zajął inny plik, więc pozostaje tam, gdzie jest: {place}.</translation>
    </message>
    <message>
        <source>At least one thread is needed.</source>
        <translation>Potrzebny jest co najmniej jeden wątek.</translation>
    </message>
    <message>
        <source>At least {least} scanned photos are needed, on drives that are connected.</source>
        <translation>Potrzeba co najmniej {least} przeskanowanych zdjęć na podłączonych dyskach.</translation>
    </message>
    <message>
        <source>At most {most} names of folders to skip can be used.</source>
        <translation>Można podać co najwyżej {most} nazw pomijanych folderów.</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Według nazwy</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Aparat</translation>
    </message>
    <message>
        <source>Choose at least one folder to scan.</source>
        <translation>Wybierz co najmniej jeden folder do skanowania.</translation>
    </message>
    <message>
        <source>Choose {name}.</source>
        <translation>Wybierz {name}.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Szkody</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folders with a name that you chose to skip aren&apos;t scanned ({count}).</source>
        <translation>Foldery o nazwach wybranych do pominięcia nie są skanowane ({count}).</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>HDR, unlike the photo to keep</source>
        <translation>HDR, w przeciwieństwie do zachowywanego zdjęcia</translation>
    </message>
    <message>
        <source>Head {number} belongs to another backbone.</source>
        <translation>Klasyfikator {number} należy do innej sieci bazowej.</translation>
    </message>
    <message>
        <source>History knows of no removal of it that can be undone.</source>
        <translation>W historii nie ma usunięcia tego pliku, które można by cofnąć.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Zawiera</translation>
    </message>
    <message>
        <source>ICC profile {profile} instead of {other_profile}</source>
        <translation>profil ICC {profile} zamiast {other_profile}</translation>
    </message>
    <message>
        <source>It can no longer be read: {why}.</source>
        <translation>Pliku nie da się już odczytać: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with its copy: {why}.</source>
        <translation>Nie można porównać pliku z jego kopią: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be located in the trash. Restore it from there yourself.</source>
        <translation>Nie można odnaleźć pliku w koszu. Przywróć go stamtąd samodzielnie.</translation>
    </message>
    <message>
        <source>It can&apos;t be moved to the trash ({why}). The drive may not have one. Move it to a folder instead.</source>
        <translation>Nie można przenieść pliku do kosza ({why}). Dysk może go nie mieć. Przenieś plik do folderu.</translation>
    </message>
    <message>
        <source>It can&apos;t be moved: {why}.</source>
        <translation>Nie można przenieść pliku: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be put back: {why}.</source>
        <translation>Nie można przywrócić pliku: {why}.</translation>
    </message>
    <message>
        <source>It has changed since the scan.</source>
        <translation>Plik zmienił się od czasu skanowania.</translation>
    </message>
    <message>
        <source>It was moved to {place}, but that drive isn&apos;t connected. Connect it and undo again.</source>
        <translation>Plik przeniesiono do {place}, ale ten dysk nie jest podłączony. Podłącz go i cofnij ponownie.</translation>
    </message>
    <message>
        <source>It was put back, because {path} belongs to it and has to stay. {what}</source>
        <translation>Plik przywrócono, ponieważ {path} należy do niego i musi zostać. {what}</translation>
    </message>
    <message>
        <source>It&apos;s away, but {path}, which belongs to it, has to stay. {what} It was to be put back at once. {stuck}</source>
        <translation>Pliku nie ma już na miejscu, ale należący do niego {path} musi zostać. {what} Plik miał zostać od razu przywrócony. {stuck}</translation>
    </message>
    <message>
        <source>It&apos;s gone.</source>
        <translation>Pliku już nie ma.</translation>
    </message>
    <message>
        <source>It&apos;s in a reference folder. Those are never touched.</source>
        <translation>Plik jest w folderze wzorcowym. Te nigdy nie są ruszane.</translation>
    </message>
    <message>
        <source>It&apos;s in the trash, but with no link in its place.</source>
        <translation>Plik jest w koszu, ale bez dowiązania w jego miejscu.</translation>
    </message>
    <message>
        <source>It&apos;s in the trash. {what}</source>
        <translation>Plik jest w koszu. {what}</translation>
    </message>
    <message>
        <source>It&apos;s in use by another running Samelens.</source>
        <translation>Używa go inny uruchomiony Samelens.</translation>
    </message>
    <message>
        <source>It&apos;s no longer at {place}.</source>
        <translation>Pliku nie ma już tutaj: {place}.</translation>
    </message>
    <message>
        <source>It&apos;s no longer in the trash.</source>
        <translation>Pliku nie ma już w koszu.</translation>
    </message>
    <message>
        <source>It&apos;s the same file as the keeper.</source>
        <translation>To ten sam plik co zachowywane zdjęcie.</translation>
    </message>
    <message>
        <source>Its bytes no longer match the keeper&apos;s.</source>
        <translation>Jego bajty nie zgadzają się już z zachowywanym zdjęciem.</translation>
    </message>
    <message>
        <source>Its drive isn&apos;t connected. Connect it and undo again.</source>
        <translation>Jego dysk nie jest podłączony. Podłącz go i cofnij ponownie.</translation>
    </message>
    <message>
        <source>Its metadata can&apos;t be copied to the keeper: the keeper is in a reference folder. Those are never touched.</source>
        <translation>Nie można skopiować metadanych do zachowywanego zdjęcia: jest w folderze wzorcowym. Te nigdy nie są ruszane.</translation>
    </message>
    <message>
        <source>Its metadata can&apos;t be copied to the keeper: {reason}</source>
        <translation>Nie można skopiować metadanych do zachowywanego zdjęcia: {reason}</translation>
    </message>
    <message>
        <source>Its name says this is an SVG drawing, not a photo.</source>
        <translation>Według nazwy to rysunek SVG, a nie zdjęcie.</translation>
    </message>
    <message>
        <source>Its place no longer holds the link to the keeper, so the file stays where it is: {place}.</source>
        <translation>W jego miejscu nie ma już dowiązania do zachowanego zdjęcia, więc plik pozostaje tam, gdzie jest: {place}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Libraries of other programs are compared, but nothing in them is offered for removal ({count}).</source>
        <translation>Biblioteki innych programów są porównywane, ale nic z nich nie jest proponowane do usunięcia ({count}).</translation>
    </message>
    <message>
        <source>Links that lead out of the chosen folders aren&apos;t followed ({count}). To compare what they lead to, choose that folder as well.</source>
        <translation>Dowiązania prowadzące poza wybrane foldery nie są śledzone ({count}). Aby porównać to, do czego prowadzą, wybierz także tamten folder.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Nothing was moved, because Samelens can&apos;t tell whether another one is moving files: {why}.</source>
        <translation>Nic nie przeniesiono, ponieważ nie można ustalić, czy inny Samelens nie przenosi plików: {why}.</translation>
    </message>
    <message>
        <source>Photos disappeared from this folder during the scan ({count}). Scan again.</source>
        <translation>Podczas skanowania z tego folderu zniknęły zdjęcia ({count}). Przeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Photos that can be reached in two ways, such as two mounts of one drive, are scanned once ({count}).</source>
        <translation>Zdjęcia dostępne dwiema drogami, na przykład przez dwa punkty montowania jednego dysku, są skanowane raz ({count}).</translation>
    </message>
    <message>
        <source>Photos that you moved away as duplicates aren&apos;t scanned again ({count}).</source>
        <translation>Zdjęcia przeniesione wcześniej jako duplikaty nie są skanowane ponownie ({count}).</translation>
    </message>
    <message>
        <source>Pictures in this format can&apos;t be read ({format}).</source>
        <translation>Obrazów w tym formacie nie da się odczytać ({format}).</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Piksele</translation>
    </message>
    <message>
        <source>Please download them again.</source>
        <translation>Pobierz je ponownie.</translation>
    </message>
    <message>
        <source>Please install Samelens again.</source>
        <translation>Zainstaluj ponownie Samelens.</translation>
    </message>
    <message>
        <source>Please train its head again.</source>
        <translation>Wytrenuj ponownie klasyfikator.</translation>
    </message>
    <message>
        <source>Retraining needs {least} verdicts on scanned photos, at least {each} of each kind. You have {same} same and {different} different.</source>
        <translation>Do treningu potrzeba werdyktów o przeskanowanych zdjęciach: {least}, każdego rodzaju co najmniej {each}. Masz „to samo”: {same}, „różne”: {different}.</translation>
    </message>
    <message>
        <source>Row {number}: {reason}</source>
        <translation>Wiersz {number}: {reason}</translation>
    </message>
    <message>
        <source>Samelens crashed while reading this file. It will be skipped until it changes.</source>
        <translation>Samelens uległ awarii podczas odczytu tego pliku. Będzie on pomijany, dopóki się nie zmieni.</translation>
    </message>
    <message>
        <source>Samelens stopped while putting files back. You can put back the rest from History.</source>
        <translation>Samelens zakończył działanie podczas przywracania plików. Resztę możesz przywrócić z historii.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Ostrość</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Snapshots and backups of folders aren&apos;t scanned ({count}).</source>
        <translation>Migawki i kopie zapasowe folderów nie są skanowane ({count}).</translation>
    </message>
    <message>
        <source>Stopped before it was moved.</source>
        <translation>Zatrzymano przed przeniesieniem pliku.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Zrobiono</translation>
    </message>
    <message>
        <source>The added metadata stays: a photo it came from hasn&apos;t been put back.</source>
        <translation>Dodane metadane zostają: zdjęcie, z którego pochodzą, nie zostało przywrócone.</translation>
    </message>
    <message>
        <source>The backbone {name} has no head yet, so it can&apos;t tell which photos match. Train one on your own photos in Settings › Advanced, or with: {command}. To switch back: {back}</source>
        <translation>Sieć bazowa {name} nie ma jeszcze klasyfikatora, więc nie może określić, które zdjęcia do siebie pasują. Wytrenuj go na własnych zdjęciach w „Ustawienia › Zaawansowane” albo poleceniem: {command}. Aby wrócić: {back}</translation>
    </message>
    <message>
        <source>The backbone {name} hasn&apos;t been downloaded yet. Get it with: {command}</source>
        <translation>Sieć bazowa {name} nie została jeszcze pobrana. Pobierz ją poleceniem: {command}</translation>
    </message>
    <message>
        <source>The cache</source>
        <translation>Pamięć podręczna</translation>
    </message>
    <message>
        <source>The cache was damaged and is being rebuilt, so photos will be read again.</source>
        <translation>Pamięć podręczna była uszkodzona i jest odbudowywana, więc zdjęcia zostaną odczytane ponownie.</translation>
    </message>
    <message>
        <source>The demo can&apos;t be written to {path}: {why}.</source>
        <translation>Nie można zapisać biblioteki demonstracyjnej w {path}: {why}.</translation>
    </message>
    <message>
        <source>The description of the head {name} can&apos;t be read: {why}</source>
        <translation>Nie można odczytać opisu klasyfikatora {name}: {why}</translation>
    </message>
    <message>
        <source>The description of the weights {name} can&apos;t be read ({why}). {remedy}</source>
        <translation>Nie można odczytać opisu wag {name} ({why}). {remedy}</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written to.</source>
        <translation>Nie można odczytać dysku lub na nim zapisać.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Dysk jest pełny.</translation>
    </message>
    <message>
        <source>The disk is full: there&apos;s no room for the weights in {path}.</source>
        <translation>Dysk jest pełny: w {path} nie ma miejsca na wagi.</translation>
    </message>
    <message>
        <source>The download of {name} stopped at {percent}%. Download it again, and it will continue from there.</source>
        <translation>Pobieranie {name} zatrzymało się na {percent}%. Pobierz ponownie, a będzie kontynuowane od tego miejsca.</translation>
    </message>
    <message>
        <source>The download was deleted. Please download it again.</source>
        <translation>Pobrany plik usunięto. Pobierz go ponownie.</translation>
    </message>
    <message>
        <source>The file at {place} isn&apos;t the one that was removed, so it stays there.</source>
        <translation>Plik {place} nie jest tym, który usunięto, więc pozostaje tam.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened; the folder may be missing or protected.</source>
        <translation>Nie można otworzyć pliku; może brakować folderu lub może on być chroniony.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: permission denied.</source>
        <translation>Nie można odczytać pliku: odmowa dostępu.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}.</source>
        <translation>Nie można odczytać pliku: {why}.</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Scan again.</source>
        <translation>Plik zmienił się podczas odczytu. Przeskanuj ponownie.</translation>
    </message>
    <message>
        <source>The file disappeared during the scan.</source>
        <translation>Plik zniknął podczas skanowania.</translation>
    </message>
    <message>
        <source>The file has changed since the scan. Scan again.</source>
        <translation>Plik zmienił się od czasu skanowania. Przeskanuj ponownie.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Plik jest uszkodzony.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Pliku już nie ma.</translation>
    </message>
    <message>
        <source>The file with your decisions is damaged: {path}. It was left as it is. Any backups are next to it ({backups}): to go back to one, rename it to {name}.</source>
        <translation>Plik z twoimi decyzjami jest uszkodzony: {path}. Pozostawiono go bez zmian. Ewentualne kopie zapasowe są obok ({backups}): aby wrócić do jednej z nich, zmień jej nazwę na {name}.</translation>
    </message>
    <message>
        <source>The file&apos;s modification date is after the year 2262. Please correct it.</source>
        <translation>Data modyfikacji pliku jest późniejsza niż rok 2262. Popraw ją.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: permission denied.</source>
        <translation>Nie można odczytać folderu: odmowa dostępu.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: {why}.</source>
        <translation>Nie można odczytać folderu: {why}.</translation>
    </message>
    <message>
        <source>The folder isn&apos;t there. Its drive may be disconnected.</source>
        <translation>Folderu nie ma. Jego dysk może być niepodłączony.</translation>
    </message>
    <message>
        <source>The folder or file can&apos;t be written to.</source>
        <translation>W tym folderze lub pliku nie można zapisywać.</translation>
    </message>
    <message>
        <source>The head for {name} is trained on copies of your own photos. Scan at least {least} different photos first.</source>
        <translation>Klasyfikator sieci {name} jest trenowany na kopiach twoich zdjęć. Najpierw przeskanuj co najmniej {least} różnych zdjęć.</translation>
    </message>
    <message>
        <source>The head in use learned from your verdicts, which teach more than copies can. To adapt without verdicts, switch to the head that came with Samelens first.</source>
        <translation>Klasyfikator w użyciu uczył się na twoich werdyktach, które uczą więcej niż kopie. Aby dostosować bez werdyktów, najpierw przejdź na klasyfikator dostarczony z Samelens.</translation>
    </message>
    <message>
        <source>The head you taught can&apos;t be used: {reason} Samelens is using its own head instead. All your verdicts are still there; you can retrain on the Teach page.</source>
        <translation>Wyuczonego przez ciebie klasyfikatora nie można użyć: {reason} Samelens używa zamiast niego własnego. Wszystkie twoje werdykty są zachowane; możesz trenować ponownie na stronie „Nauka”.</translation>
    </message>
    <message>
        <source>The head {name} belongs to another backbone.</source>
        <translation>Klasyfikator {name} należy do innej sieci bazowej.</translation>
    </message>
    <message>
        <source>The head {name} can&apos;t be used: {why}</source>
        <translation>Klasyfikatora {name} nie można użyć: {why}</translation>
    </message>
    <message>
        <source>The history of removals</source>
        <translation>Historia usunięć</translation>
    </message>
    <message>
        <source>The keeper can&apos;t be read: {why}.</source>
        <translation>Nie można odczytać zachowywanego zdjęcia: {why}.</translation>
    </message>
    <message>
        <source>The keeper has changed since the scan. Scan again.</source>
        <translation>Zachowywane zdjęcie zmieniło się od czasu skanowania. Przeskanuj ponownie.</translation>
    </message>
    <message>
        <source>The keeper is gone.</source>
        <translation>Zachowywanego zdjęcia już nie ma.</translation>
    </message>
    <message>
        <source>The keeper is marked too, so nothing was done.</source>
        <translation>Zachowywane zdjęcie też jest oznaczone, więc nic nie zrobiono.</translation>
    </message>
    <message>
        <source>The keeper is on another drive; a hard link can&apos;t lead there.</source>
        <translation>Zachowywane zdjęcie jest na innym dysku; twarde dowiązanie tam nie sięga.</translation>
    </message>
    <message>
        <source>The keeper is only a link to a file somewhere else.</source>
        <translation>Zachowywane zdjęcie jest tylko dowiązaniem do pliku w innym miejscu.</translation>
    </message>
    <message>
        <source>The keeper vanished together with this photo: they are one file with two paths. Nothing more was removed. {what}</source>
        <translation>Zachowywane zdjęcie zniknęło razem z tym: to jeden plik o dwóch ścieżkach. Nic więcej nie usunięto. {what}</translation>
    </message>
    <message>
        <source>The keeper vanished together with this photo: they are one file with two paths. The photo was put back, and nothing more was removed.</source>
        <translation>Zachowywane zdjęcie zniknęło razem z tym: to jeden plik o dwóch ścieżkach. Zdjęcie przywrócono i nic więcej nie usunięto.</translation>
    </message>
    <message>
        <source>The keeper&apos;s own copy of a file that was to go with it has changed or is gone: {path}.</source>
        <translation>Należąca do zachowywanego zdjęcia kopia pliku, który miał zostać usunięty, zmieniła się lub zniknęła: {path}.</translation>
    </message>
    <message>
        <source>The keeper&apos;s sidecar can&apos;t be written: {why}.</source>
        <translation>Nie można zapisać pliku pobocznego zachowywanego zdjęcia: {why}.</translation>
    </message>
    <message>
        <source>The keeper&apos;s sidecar has just changed, or is a link.</source>
        <translation>Plik poboczny zachowywanego zdjęcia właśnie się zmienił lub jest dowiązaniem.</translation>
    </message>
    <message>
        <source>The link is broken: what it points to is gone.</source>
        <translation>Dowiązanie jest zerwane: tego, na co wskazuje, już nie ma.</translation>
    </message>
    <message>
        <source>The picture claims to be absurdly large ({width} × {height}).</source>
        <translation>Obraz podaje niedorzecznie duże wymiary ({width} × {height}).</translation>
    </message>
    <message>
        <source>The picture claims to be absurdly large.</source>
        <translation>Obraz podaje niedorzecznie duże wymiary.</translation>
    </message>
    <message>
        <source>The picture is damaged and can&apos;t be decoded.</source>
        <translation>Obraz jest uszkodzony i nie da się go zdekodować.</translation>
    </message>
    <message>
        <source>The picture is incomplete: the file ends too early.</source>
        <translation>Obraz jest niekompletny: plik kończy się za wcześnie.</translation>
    </message>
    <message>
        <source>The picture is too large for this computer&apos;s memory.</source>
        <translation>Obraz jest za duży dla pamięci tego komputera.</translation>
    </message>
    <message>
        <source>The picture takes too long to decode, so it was given up.</source>
        <translation>Dekodowanie obrazu trwa zbyt długo, więc je przerwano.</translation>
    </message>
    <message>
        <source>The server refused to send {name} (HTTP status {status}).</source>
        <translation>Serwer odmówił wysłania {name} (stan HTTP {status}).</translation>
    </message>
    <message>
        <source>The server sent a file other than {name}. Nothing was kept. Try again later.</source>
        <translation>Serwer wysłał inny plik niż {name}. Niczego nie zachowano. Spróbuj później.</translation>
    </message>
    <message>
        <source>The server with {name} can&apos;t be reached. Check your network, or get the file some other way and choose it here.</source>
        <translation>Nie można połączyć się z serwerem, na którym jest {name}. Sprawdź sieć albo zdobądź plik w inny sposób i wskaż go tutaj.</translation>
    </message>
    <message>
        <source>The sidecar can&apos;t be restored: {why}.</source>
        <translation>Nie można przywrócić pliku pobocznego: {why}.</translation>
    </message>
    <message>
        <source>The sidecar has been changed since then, so it stays as it is.</source>
        <translation>Plik poboczny został od tego czasu zmieniony, więc pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>The table {table} is damaged.</source>
        <translation>Tabela {table} jest uszkodzona.</translation>
    </message>
    <message>
        <source>The threshold must be above 0 and at most 1.</source>
        <translation>Próg musi być większy niż 0 i nie większy niż 1.</translation>
    </message>
    <message>
        <source>The weights can&apos;t be saved in {path}: {why}</source>
        <translation>Nie można zapisać wag w {path}: {why}</translation>
    </message>
    <message>
        <source>The weights of {name} aren&apos;t for a ResNet-50 ({tensor}).</source>
        <translation>Wagi {name} nie są dla ResNet-50 ({tensor}).</translation>
    </message>
    <message>
        <source>The weights of {name} contain numbers that aren&apos;t finite.</source>
        <translation>Wagi {name} zawierają liczby, które nie są skończone.</translation>
    </message>
    <message>
        <source>The weights {name} aren&apos;t for a ResNet-50.</source>
        <translation>Wagi {name} nie są dla ResNet-50.</translation>
    </message>
    <message>
        <source>The weights {name} aren&apos;t the ones Samelens was built with, or they&apos;re damaged. {remedy}</source>
        <translation>Wagi {name} nie są tymi, z którymi zbudowano Samelens, albo są uszkodzone. {remedy}</translation>
    </message>
    <message>
        <source>The weights {name} can&apos;t be read ({why}). {remedy}</source>
        <translation>Nie można odczytać wag {name} ({why}). {remedy}</translation>
    </message>
    <message>
        <source>The weights {name} can&apos;t be read.</source>
        <translation>Nie można odczytać wag {name}.</translation>
    </message>
    <message>
        <source>The weights {name} don&apos;t fit: {why}</source>
        <translation>Wagi {name} nie pasują: {why}</translation>
    </message>
    <message>
        <source>There is already another file at {place}.</source>
        <translation>W {place} jest już inny plik.</translation>
    </message>
    <message>
        <source>There is no backbone called {name}. Choose one of these: {names}.</source>
        <translation>Nie ma sieci bazowej o nazwie {name}. Wybierz jedną z tych: {names}.</translation>
    </message>
    <message>
        <source>There is no head {number}.</source>
        <translation>Nie ma klasyfikatora {number}.</translation>
    </message>
    <message>
        <source>This RAW file can&apos;t be decoded. It may be damaged, or from a camera that isn&apos;t supported.</source>
        <translation>Tego pliku RAW nie da się zdekodować. Może być uszkodzony lub pochodzić z nieobsługiwanego aparatu.</translation>
    </message>
    <message>
        <source>This computer has no {device} device.</source>
        <translation>Ten komputer nie ma urządzenia {device}.</translation>
    </message>
    <message>
        <source>This folder is in a trash, a snapshot or another program&apos;s thumbnails. It was scanned because you chose it.</source>
        <translation>Ten folder jest w koszu, migawce lub wśród miniatur innego programu. Został przeskanowany, bo go wybrano.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>To jest plik, a nie folder.</translation>
    </message>
    <message>
        <source>This is not a photo in a known format.</source>
        <translation>To nie jest zdjęcie w znanym formacie.</translation>
    </message>
    <message>
        <source>This is the keeper. Make another photo the keeper first.</source>
        <translation>To zdjęcie zostaje. Najpierw wybierz inne do zachowania.</translation>
    </message>
    <message>
        <source>This is the last unmarked photo in the group.</source>
        <translation>To ostatnie nieoznaczone zdjęcie w grupie.</translation>
    </message>
    <message>
        <source>This photo has already been removed.</source>
        <translation>To zdjęcie już usunięto.</translation>
    </message>
    <message>
        <source>This photo is in a reference folder. Those are never touched.</source>
        <translation>To zdjęcie jest w folderze wzorcowym. Te nigdy nie są ruszane.</translation>
    </message>
    <message>
        <source>This review was removed from the list.</source>
        <translation>Ten przegląd usunięto z listy.</translation>
    </message>
    <message>
        <source>Thumbnails and previews of other programs aren&apos;t scanned ({count}).</source>
        <translation>Miniatury i podglądy innych programów nie są skanowane ({count}).</translation>
    </message>
    <message>
        <source>Trash folders aren&apos;t scanned ({count}).</source>
        <translation>Foldery kosza nie są skanowane ({count}).</translation>
    </message>
    <message>
        <source>Video, {length}, {size}</source>
        <translation>Film, {length}, {size}</translation>
    </message>
    <message>
        <source>Video, {size}</source>
        <translation>Film, {size}</translation>
    </message>
    <message>
        <source>What was learned can&apos;t be saved in {path}: {why}.</source>
        <translation>Nie można zapisać tego, czego się nauczono, w {path}: {why}.</translation>
    </message>
    <message>
        <source>Your choice can&apos;t be saved in {path}: {why}</source>
        <translation>Nie można zapisać wyboru w {path}: {why}</translation>
    </message>
    <message>
        <source>Your choice of backbone can&apos;t be read. Choose again with: {command}</source>
        <translation>Nie można odczytać wyboru sieci bazowej. Wybierz ponownie poleceniem: {command}</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Twoje decyzje</translation>
    </message>
    <message>
        <source>Your home folder isn&apos;t known. Set HOME, or {variable}.</source>
        <translation>Twój folder domowy jest nieznany. Ustaw HOME lub {variable}.</translation>
    </message>
    <message>
        <source>a depth map</source>
        <translation>mapę głębi</translation>
    </message>
    <message>
        <source>a frame or something else was added around it</source>
        <translation>dookoła dodano ramkę lub coś innego</translation>
    </message>
    <message>
        <source>a gain map (HDR)</source>
        <translation>mapę wzmocnienia (HDR)</translation>
    </message>
    <message>
        <source>a motion photo: its video isn&apos;t in the photo to keep</source>
        <translation>ruchome zdjęcie: jego filmu nie ma w zachowywanym zdjęciu</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>film</translation>
    </message>
    <message>
        <source>accepting the suggestion</source>
        <translation>przyjęcie propozycji</translation>
    </message>
    <message>
        <source>all other photos are in reference folders or gone</source>
        <translation>wszystkie pozostałe zdjęcia są w folderach wzorcowych lub ich już nie ma</translation>
    </message>
    <message>
        <source>an animation that isn&apos;t in the photo to keep</source>
        <translation>animacja, której nie ma w zachowywanym zdjęciu</translation>
    </message>
    <message>
        <source>animation, {number} frames</source>
        <translation>animacja, klatek: {number}</translation>
    </message>
    <message>
        <source>another shot of the same scene</source>
        <translation>inne ujęcie tej samej sceny</translation>
    </message>
    <message>
        <source>as it was before it was edited or saved again</source>
        <translation>takie, jak przed edycją lub ponownym zapisem</translation>
    </message>
    <message>
        <source>auto-mark</source>
        <translation>automatyczne oznaczanie</translation>
    </message>
    <message>
        <source>best format</source>
        <translation>najlepszy format</translation>
    </message>
    <message>
        <source>both are the same file, or of the same bytes.</source>
        <translation>oba to ten sam plik albo mają te same bajty.</translation>
    </message>
    <message>
        <source>both hold {what}, which may differ</source>
        <translation>oba zawierają: {what}, być może różne</translation>
    </message>
    <message>
        <source>can&apos;t be developed here</source>
        <translation>nie da się tu wywołać</translation>
    </message>
    <message>
        <source>changing the keeper</source>
        <translation>zmiana zachowywanego zdjęcia</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>wybrane przez ciebie</translation>
    </message>
    <message>
        <source>chosen by your keeper rules</source>
        <translation>wybrane według twoich reguł</translation>
    </message>
    <message>
        <source>clearing the marks</source>
        <translation>wyczyszczenie oznaczeń</translation>
    </message>
    <message>
        <source>comes with Samelens; made to find copies</source>
        <translation>dostarczana z Samelens; stworzona do znajdowania kopii</translation>
    </message>
    <message>
        <source>completed after an interruption</source>
        <translation>dokończono po przerwaniu</translation>
    </message>
    <message>
        <source>cropped: the first shows {number}% of the second</source>
        <translation>przycięte: pierwsze pokazuje {number}% drugiego</translation>
    </message>
    <message>
        <source>cropped: the second shows {number}% of the first</source>
        <translation>przycięte: drugie pokazuje {number}% pierwszego</translation>
    </message>
    <message>
        <source>damaged from row {row} on</source>
        <translation>uszkodzone od wiersza {row}</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>ma datę</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>mapa głębi</translation>
    </message>
    <message>
        <source>different, as you said</source>
        <translation>różne, zgodnie z twoim werdyktem</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>wcześniej</translation>
    </message>
    <message>
        <source>earliest date in a name</source>
        <translation>najwcześniejsza data w nazwie</translation>
    </message>
    <message>
        <source>edited copy</source>
        <translation>zmieniona kopia</translation>
    </message>
    <message>
        <source>enlarged from fewer pixels</source>
        <translation>powiększone z mniejszej liczby pikseli</translation>
    </message>
    <message>
        <source>fewer pixels: {width} × {height}</source>
        <translation>mniej pikseli: {width} × {height}</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>pierwsze według nazwy</translation>
    </message>
    <message>
        <source>frames of an animation</source>
        <translation>klatki animacji</translation>
    </message>
    <message>
        <source>from row {row} on</source>
        <translation>od wiersza {row}</translation>
    </message>
    <message>
        <source>further pictures</source>
        <translation>dalsze obrazy</translation>
    </message>
    <message>
        <source>has a date taken</source>
        <translation>ma datę zrobienia</translation>
    </message>
    <message>
        <source>has a depth map, unlike the photo to keep</source>
        <translation>ma mapę głębi, w przeciwieństwie do zachowywanego zdjęcia</translation>
    </message>
    <message>
        <source>has a location</source>
        <translation>ma miejsce</translation>
    </message>
    <message>
        <source>has fewer colors</source>
        <translation>ma mniej kolorów</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>jest</translation>
    </message>
    <message>
        <source>has layers that the photo to keep doesn&apos;t</source>
        <translation>ma warstwy, których nie ma zachowywane zdjęcie</translation>
    </message>
    <message>
        <source>has pages that the photo to keep doesn&apos;t</source>
        <translation>ma strony, których nie ma zachowywane zdjęcie</translation>
    </message>
    <message>
        <source>highest rating</source>
        <translation>najwyższa ocena</translation>
    </message>
    <message>
        <source>holds all that the others hold</source>
        <translation>zawiera wszystko, co zawierają pozostałe</translation>
    </message>
    <message>
        <source>holds pictures that the photo to keep doesn&apos;t</source>
        <translation>zawiera obrazy, których nie ma zachowywane zdjęcie</translation>
    </message>
    <message>
        <source>holds sound that the photo to keep doesn&apos;t</source>
        <translation>zawiera dźwięk, którego nie ma zachowywane zdjęcie</translation>
    </message>
    <message>
        <source>in a preferred folder</source>
        <translation>w preferowanym folderze</translation>
    </message>
    <message>
        <source>in a reference folder</source>
        <translation>w folderze wzorcowym</translation>
    </message>
    <message>
        <source>interrupted before the file was moved</source>
        <translation>przerwano przed przeniesieniem pliku</translation>
    </message>
    <message>
        <source>interrupted before the file was written</source>
        <translation>przerwano przed zapisaniem pliku</translation>
    </message>
    <message>
        <source>interrupted; the file is in neither place</source>
        <translation>przerwano; pliku nie ma w żadnym z tych miejsc</translation>
    </message>
    <message>
        <source>interrupted; the file was put back</source>
        <translation>przerwano; plik przywrócono</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>jest znany</translation>
    </message>
    <message>
        <source>it belongs to another backbone.</source>
        <translation>należy do innej sieci bazowej.</translation>
    </message>
    <message>
        <source>it builds on an older head that no longer comes with Samelens.</source>
        <translation>opiera się na starszym klasyfikatorze, którego Samelens już nie zawiera.</translation>
    </message>
    <message>
        <source>it has too few columns.</source>
        <translation>ma za mało kolumn.</translation>
    </message>
    <message>
        <source>it isn&apos;t XMP, or can&apos;t be read safely.</source>
        <translation>to nie XMP albo nie da się go bezpiecznie odczytać.</translation>
    </message>
    <message>
        <source>it was made by another version of Samelens.</source>
        <translation>utworzyła go inna wersja Samelens.</translation>
    </message>
    <message>
        <source>it&apos;s too large.</source>
        <translation>jest za duży.</translation>
    </message>
    <message>
        <source>its file can&apos;t be read ({why}).</source>
        <translation>nie można odczytać jego pliku ({why}).</translation>
    </message>
    <message>
        <source>its file is damaged ({why}).</source>
        <translation>jego plik jest uszkodzony ({why}).</translation>
    </message>
    <message>
        <source>its file was altered.</source>
        <translation>jego plik został zmieniony.</translation>
    </message>
    <message>
        <source>its keywords aren&apos;t a list that can be added to.</source>
        <translation>jego słowa kluczowe nie są listą, do której można dodawać.</translation>
    </message>
    <message>
        <source>keeping a photo</source>
        <translation>zachowanie zdjęcia</translation>
    </message>
    <message>
        <source>keeping all photos</source>
        <translation>zachowanie wszystkich zdjęć</translation>
    </message>
    <message>
        <source>keeping what is in a folder</source>
        <translation>zachowanie zawartości folderu</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>większy</translation>
    </message>
    <message>
        <source>largest file</source>
        <translation>największy plik</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>warstwy</translation>
    </message>
    <message>
        <source>least compressed</source>
        <translation>najmniej skompresowane</translation>
    </message>
    <message>
        <source>less loss</source>
        <translation>mniejsza strata</translation>
    </message>
    <message>
        <source>marking a photo</source>
        <translation>oznaczenie zdjęcia</translation>
    </message>
    <message>
        <source>may hold more than a picture</source>
        <translation>może zawierać więcej niż obraz</translation>
    </message>
    <message>
        <source>may show what the photo to keep doesn&apos;t</source>
        <translation>może pokazywać to, czego nie ma na zachowywanym zdjęciu</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>odbite lustrzanie</translation>
    </message>
    <message>
        <source>more</source>
        <translation>więcej</translation>
    </message>
    <message>
        <source>more compressed: quality {quality}</source>
        <translation>mocniej skompresowane: jakość {quality}</translation>
    </message>
    <message>
        <source>most complete metadata</source>
        <translation>najpełniejsze metadane</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>najwięcej pikseli</translation>
    </message>
    <message>
        <source>most real detail</source>
        <translation>najwięcej prawdziwych szczegółów</translation>
    </message>
    <message>
        <source>motion photo</source>
        <translation>ruchome zdjęcie</translation>
    </message>
    <message>
        <source>motion photo, {seconds} s</source>
        <translation>ruchome zdjęcie, {seconds} s</translation>
    </message>
    <message>
        <source>no date taken</source>
        <translation>brak daty zrobienia</translation>
    </message>
    <message>
        <source>not damaged</source>
        <translation>nieuszkodzone</translation>
    </message>
    <message>
        <source>not similar enough to mark automatically</source>
        <translation>za mało podobne, by oznaczyć automatycznie</translation>
    </message>
    <message>
        <source>oldest file</source>
        <translation>najstarszy plik</translation>
    </message>
    <message>
        <source>one picture</source>
        <translation>jeden obraz</translation>
    </message>
    <message>
        <source>only the first holds {what}</source>
        <translation>tylko pierwszy plik zawiera: {what}</translation>
    </message>
    <message>
        <source>only the second holds {what}</source>
        <translation>tylko drugi plik zawiera: {what}</translation>
    </message>
    <message>
        <source>overlay: {number}% covered or retouched</source>
        <translation>nałożenie: {number}% zakryte lub retuszowane</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>strony</translation>
    </message>
    <message>
        <source>picking a photo</source>
        <translation>wybranie zdjęcia</translation>
    </message>
    <message>
        <source>re-encoded</source>
        <translation>zakodowane ponownie</translation>
    </message>
    <message>
        <source>re-encoded: {format} instead of {other_format}</source>
        <translation>zakodowane ponownie: {format} zamiast {other_format}</translation>
    </message>
    <message>
        <source>recolored</source>
        <translation>zmienione kolory</translation>
    </message>
    <message>
        <source>rejecting a photo</source>
        <translation>odrzucenie zdjęcia</translation>
    </message>
    <message>
        <source>resized to {number}%</source>
        <translation>rozmiar zmieniony do {number}%</translation>
    </message>
    <message>
        <source>resized: {pixels} instead of {other_pixels}</source>
        <translation>inny rozmiar: {pixels} zamiast {other_pixels}</translation>
    </message>
    <message>
        <source>rotated by {number}°</source>
        <translation>obrócone o {number}°</translation>
    </message>
    <message>
        <source>row {line} says so already.</source>
        <translation>mówi to już wiersz {line}.</translation>
    </message>
    <message>
        <source>row {line} says the opposite, and counts.</source>
        <translation>wiersz {line} mówi coś przeciwnego i to on się liczy.</translation>
    </message>
    <message>
        <source>same bytes</source>
        <translation>te same bajty</translation>
    </message>
    <message>
        <source>saved again from a JPEG</source>
        <translation>zapisane ponownie z JPEG</translation>
    </message>
    <message>
        <source>saying “not duplicates”</source>
        <translation>uznanie za „nie duplikaty”</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>ostrzejsze</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>najostrzejsze</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>najkrótsza ścieżka</translation>
    </message>
    <message>
        <source>shows more than the photo to keep</source>
        <translation>pokazuje więcej niż zachowywane zdjęcie</translation>
    </message>
    <message>
        <source>similar shots are for you to decide</source>
        <translation>o podobnych ujęciach decydujesz ty</translation>
    </message>
    <message>
        <source>smaller file: {size}</source>
        <translation>mniejszy plik: {size}</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>coś nieznanego</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>dźwięk</translation>
    </message>
    <message>
        <source>straightened, distorted, or photographed at an angle</source>
        <translation>wyprostowane, zniekształcone lub sfotografowane pod kątem</translation>
    </message>
    <message>
        <source>taken first</source>
        <translation>zrobione najwcześniej</translation>
    </message>
    <message>
        <source>taking back a pick or reject</source>
        <translation>odwołanie wyboru lub odrzucenia</translation>
    </message>
    <message>
        <source>the RAW to keep can&apos;t be developed here</source>
        <translation>zachowywanego pliku RAW nie da się tu wywołać</translation>
    </message>
    <message>
        <source>the camera&apos;s RAW data</source>
        <translation>dane RAW aparatu</translation>
    </message>
    <message>
        <source>the first photo has neither a hash nor a path.</source>
        <translation>pierwsze zdjęcie nie ma ani sumy kontrolnej, ani ścieżki.</translation>
    </message>
    <message>
        <source>the metadata of {name} can&apos;t be read.</source>
        <translation>nie można odczytać metadanych {name}.</translation>
    </message>
    <message>
        <source>the photo to keep doesn&apos;t show all that the others show</source>
        <translation>zachowywane zdjęcie nie pokazuje wszystkiego, co pozostałe</translation>
    </message>
    <message>
        <source>the photo to keep isn&apos;t the RAW</source>
        <translation>zachowywane zdjęcie nie jest plikiem RAW</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>te same bajty</translation>
    </message>
    <message>
        <source>the same pixels, ICC profile {profile} instead of {other_profile}</source>
        <translation>te same piksele, profil ICC {profile} zamiast {other_profile}</translation>
    </message>
    <message>
        <source>the same pixels, different metadata</source>
        <translation>te same piksele, inne metadane</translation>
    </message>
    <message>
        <source>the same pixels, {format} instead of {other_format}</source>
        <translation>te same piksele, {format} zamiast {other_format}</translation>
    </message>
    <message>
        <source>the second photo has neither a hash nor a path.</source>
        <translation>drugie zdjęcie nie ma ani sumy kontrolnej, ani ścieżki.</translation>
    </message>
    <message>
        <source>torchvision&apos;s first ImageNet weights; names 76.1% of its pictures correctly</source>
        <translation>pierwsze wagi ImageNet z torchvision; poprawnie nazywa 76,1% jego obrazów</translation>
    </message>
    <message>
        <source>torchvision&apos;s second ImageNet weights; names 80.9% of its pictures correctly</source>
        <translation>drugie wagi ImageNet z torchvision; poprawnie nazywa 80,9% jego obrazów</translation>
    </message>
    <message>
        <source>turned gray</source>
        <translation>zmienione na szarości</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>unmarking a photo</source>
        <translation>cofnięcie oznaczenia</translation>
    </message>
    <message>
        <source>you decided about these photos yourself</source>
        <translation>o tych zdjęciach decyzja już zapadła</translation>
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
        <source>{format} instead of {other}</source>
        <translation>{format} zamiast {other}</translation>
    </message>
    <message>
        <source>{format} made from a JPEG</source>
        <translation>{format} utworzony z JPEG</translation>
    </message>
    <message>
        <source>{format}, lossless</source>
        <translation>{format}, bezstratny</translation>
    </message>
    <message>
        <source>{format}, quality {quality}</source>
        <translation>{format}, jakość {quality}</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t fit the backbone {backbone}.</source>
        <translation>{name} nie pasuje do sieci bazowej {backbone}.</translation>
    </message>
    <message>
        <source>{name} is damaged. Please install Samelens again.</source>
        <translation>{name}: plik jest uszkodzony. Zainstaluj ponownie Samelens.</translation>
    </message>
    <message>
        <source>{name} is damaged. {remedy}</source>
        <translation>{name}: plik jest uszkodzony. {remedy}</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a sha256.</source>
        <translation>{name} nie jest sumą sha256.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t there.</source>
        <translation>Nie ma {name}.</translation>
    </message>
    <message>
        <source>{number} B</source>
        <translation>{number}&#xa0;B</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}&#xa0;GB</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number}&#xa0;KB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;MB</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation>{number}&#xa0;TB</translation>
    </message>
    <message>
        <source>{number} pages</source>
        <translation>stron: {number}</translation>
    </message>
    <message>
        <source>{number} pictures</source>
        <translation>obrazów: {number}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be created ({why}).</source>
        <translation>Nie można utworzyć {path} ({why}).</translation>
    </message>
    <message>
        <source>{path} can&apos;t be deleted: {why}.</source>
        <translation>Nie można usunąć {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {why}.</source>
        <translation>Nie można odczytać {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be removed.</source>
        <translation>Nie można usunąć {path}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written to: {why}.</source>
        <translation>Nie można pisać w {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {why}.</source>
        <translation>Nie można zapisać {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a picture.</source>
        <translation>{path} nie jest ani folderem, ani obrazem.</translation>
    </message>
    <message>
        <source>{path} is not empty. Choose a new folder for the demo.</source>
        <translation>{path} nie jest pusty. Wybierz nowy folder na bibliotekę demonstracyjną.</translation>
    </message>
    <message>
        <source>{path} is there already, and it wasn&apos;t written by Samelens. Choose another name.</source>
        <translation>{path} już istnieje i nie został zapisany przez Samelens. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of labelled pairs: it needs the columns {names} and has {found}.</source>
        <translation>{path} nie jest tabelą par z etykietami: potrzebne są kolumny {names}, a są {found}.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts.</source>
        <translation>{path} nie jest tabelą werdyktów.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts: it has neither a column named verdict nor columns named a, b and label.</source>
        <translation>{path} nie jest tabelą werdyktów: nie ma ani kolumny o nazwie verdict, ani kolumn o nazwach a, b i label.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts: {why}.</source>
        <translation>{path} nie jest tabelą werdyktów: {why}.</translation>
    </message>
    <message>
        <source>{path} was about to be moved to the trash, but is still there.</source>
        <translation>{path} miał zostać przeniesiony do kosza, ale nadal jest na miejscu.</translation>
    </message>
    <message>
        <source>{path} was about to be moved to {place}, but it&apos;s in neither place now.</source>
        <translation>{path} miał zostać przeniesiony do {place}, ale teraz nie ma go w żadnym z tych miejsc.</translation>
    </message>
    <message>
        <source>{path} was about to be moved, but is still there.</source>
        <translation>{path} miał zostać przeniesiony, ale nadal jest na miejscu.</translation>
    </message>
    <message>
        <source>{path} was about to be replaced with a link when Samelens stopped. It has been put back.</source>
        <translation>{path} miał zostać zastąpiony dowiązaniem, gdy Samelens zakończył działanie. Plik przywrócono.</translation>
    </message>
    <message>
        <source>{path} was about to be replaced with a link, but is still there.</source>
        <translation>{path} miał zostać zastąpiony dowiązaniem, ale nadal jest na miejscu.</translation>
    </message>
    <message>
        <source>{path} was about to be written, but is unchanged.</source>
        <translation>{path} miał zostać zapisany, ale jest niezmieniony.</translation>
    </message>
    <message>
        <source>{path} was being moved when Samelens stopped. It has been put back.</source>
        <translation>{path} był przenoszony, gdy Samelens zakończył działanie. Plik przywrócono.</translation>
    </message>
    <message>
        <source>{path} was moved to the trash just before Samelens stopped. Look for it there.</source>
        <translation>{path} przeniesiono do kosza tuż przed zakończeniem działania Samelens. Poszukaj go tam.</translation>
    </message>
    <message>
        <source>{path} was moved to the trash just before Samelens stopped. You can put it back from History.</source>
        <translation>{path} przeniesiono do kosza tuż przed zakończeniem działania Samelens. Możesz przywrócić go z historii.</translation>
    </message>
    <message>
        <source>{path} was moved to {place} just before Samelens stopped. You can put it back from History.</source>
        <translation>{path} przeniesiono do {place} tuż przed zakończeniem działania Samelens. Możesz przywrócić go z historii.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Samelens. Please update Samelens. Nothing was changed.</source>
        <translation>{path} zapisała nowsza wersja Samelens. Zaktualizuj Samelens. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>{path} was written just before Samelens stopped. You can undo this in History.</source>
        <translation>{path} zapisano tuż przed zakończeniem działania Samelens. Możesz to cofnąć w historii.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved by this version of Samelens, or it&apos;s damaged.</source>
        <translation>{path} nie został zapisany przez tę wersję Samelens albo jest uszkodzony.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
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
        <translation>„{name}” nie może być nazwą pomijanego folderu. Użyj nazwy, na przykład Exports, lub wzorca, na przykład *.cache, bez ukośników.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a label. Use 1 or 0, or same or different.</source>
        <translation>„{words}” nie jest etykietą. Użyj 1 lub 0 albo same lub different.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a valid time for a verdict.</source>
        <translation>„{words}” nie jest prawidłowym czasem werdyktu.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a verdict. Use same, different or ignore.</source>
        <translation>„{words}” nie jest werdyktem. Użyj same, different lub ignore.</translation>
    </message>
</context>
<context>
    <name>count</name>
    <message>
        <source>{photos} and {videos}</source>
        <translation>{photos} i {videos}</translation>
    </message>
    <message>
        <source>They differ in many places.</source>
        <translation>Różnią się w wielu miejscach.</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>TRASH</source>
        <translation>KOSZ</translation>
    </message>
    <message>
        <source>MOVE</source>
        <translation>PRZENIEŚ</translation>
    </message>
    <message>
        <source>LINK</source>
        <translation>DOWIĄZANIE</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>ZACHOWAJ</translation>
    </message>
    <message>
        <source>WILL GO</source>
        <translation>DO USUNIĘCIA</translation>
    </message>
    <message>
        <source>STAYS</source>
        <translation>ZOSTAJE</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>USUNIĘTE</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Keep all, next</source>
        <translation>Zachowaj całość, dalej</translation>
    </message>
    <message>
        <source>Trash {count}, next</source>
        <translation>Do kosza: {count}, dalej</translation>
    </message>
    <message>
        <source>Move {count}, next</source>
        <translation>Przenieś: {count}, dalej</translation>
    </message>
    <message>
        <source>Link {count}, next</source>
        <translation>Dowiąż: {count}, dalej</translation>
    </message>
    <message>
        <source>{count} to trash</source>
        <translation>{count} do kosza</translation>
    </message>
    <message>
        <source>{count} to move</source>
        <translation>{count} do przeniesienia</translation>
    </message>
    <message>
        <source>{count} to link</source>
        <translation>{count} do dowiązania</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>not duplicates</source>
        <translation>nie duplikaty</translation>
    </message>
    <message>
        <source>kept all</source>
        <translation>zostaje całość</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Something went wrong in Samelens. Your photos were not affected.

{error}

Details are in {folder}.</source>
        <translation>W Samelens wystąpił błąd. Twoje zdjęcia nie ucierpiały.

{error}

Szczegóły są w {folder}.</translation>
    </message>
</context>
<context>
    <name>level</name>
    <message>
        <source>Same bytes</source>
        <translation>Te same bajty</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>To samo zdjęcie</translation>
    </message>
    <message>
        <source>Similar shot</source>
        <translation>Podobne ujęcie</translation>
    </message>
    <message>
        <source>Different photo</source>
        <translation>Inne zdjęcie</translation>
    </message>
    <message>
        <source>Surely the same photo</source>
        <translation>Na pewno to samo zdjęcie</translation>
    </message>
    <message>
        <source>Probably the same photo</source>
        <translation>Zapewne to samo zdjęcie</translation>
    </message>
    <message>
        <source>Maybe the same photo</source>
        <translation>Może to samo zdjęcie</translation>
    </message>
    <message>
        <source>Surely a similar shot</source>
        <translation>Na pewno podobne ujęcie</translation>
    </message>
    <message>
        <source>Probably a similar shot</source>
        <translation>Zapewne podobne ujęcie</translation>
    </message>
    <message>
        <source>Maybe a similar shot</source>
        <translation>Może podobne ujęcie</translation>
    </message>
    <message>
        <source>Surely different</source>
        <translation>Na pewno różne</translation>
    </message>
    <message>
        <source>Probably different</source>
        <translation>Zapewne różne</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Probability that both are the same photo</source>
        <translation>Prawdopodobieństwo, że oba to to samo zdjęcie</translation>
    </message>
    <message>
        <source>Probability that both show the same scene</source>
        <translation>Prawdopodobieństwo, że oba pokazują tę samą scenę</translation>
    </message>
    <message>
        <source>Probability that both show the same photo or scene</source>
        <translation>Prawdopodobieństwo, że oba pokazują to samo zdjęcie lub tę samą scenę</translation>
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
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. Waiting for it…</source>
        <translation>Inny Samelens właśnie przenosi pliki. Oczekiwanie…</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>All undecided groups</source>
        <translation>Wszystkie nierozstrzygnięte grupy</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Tylko dokładne kopie</translation>
    </message>
    <message>
        <source>Only photos in “{folder}”</source>
        <translation>Tylko zdjęcia w „{folder}”</translation>
    </message>
    <message>
        <source>As filtered: {groups}</source>
        <translation>Według filtra: {groups}</translation>
    </message>
</context>
<context>
    <name>shortcut</name>
    <message>
        <source>{key} is reserved and can&apos;t be reassigned.</source>
        <translation>{key} jest zarezerwowany i nie można go zmienić.</translation>
    </message>
    <message>
        <source>{key} is already used for “{command}”. Change that shortcut first.</source>
        <translation>{key} jest już używany przez „{command}”. Najpierw zmień tamten skrót.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Review and Compare</source>
        <translation>Przegląd i porównanie</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Nauka</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Pokaż skróty klawiszowe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Pełny ekran i z powrotem</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Dodaj folder</translation>
    </message>
    <message>
        <source>Scan the folders</source>
        <translation>Skanuj foldery</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Anuluj skanowanie</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Poprzednia grupa</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Następna grupa</translation>
    </message>
    <message>
        <source>Previous photo in the group</source>
        <translation>Poprzednie zdjęcie w grupie</translation>
    </message>
    <message>
        <source>Next photo in the group</source>
        <translation>Następne zdjęcie w grupie</translation>
    </message>
    <message>
        <source>Accept and next</source>
        <translation>Przyjmij i dalej</translation>
    </message>
    <message>
        <source>Mark the photo on the right, or keep it</source>
        <translation>Oznacz zdjęcie po prawej lub je zachowaj</translation>
    </message>
    <message>
        <source>Make the photo on the right the keeper</source>
        <translation>Zachowaj zdjęcie po prawej</translation>
    </message>
    <message>
        <source>Keep all: they are copies, and all stay</source>
        <translation>Zachowaj całość: to kopie i zostają wszystkie</translation>
    </message>
    <message>
        <source>Not duplicates: keep all, don&apos;t ask again</source>
        <translation>Nie duplikaty: zachowaj wszystkie, nie pytaj więcej</translation>
    </message>
    <message>
        <source>Pick the photo: it stays, and on to the next</source>
        <translation>Wybierz zdjęcie: zostaje, i dalej do następnego</translation>
    </message>
    <message>
        <source>Reject the photo: it goes, and on to the next</source>
        <translation>Odrzuć zdjęcie: do usunięcia, i dalej do następnego</translation>
    </message>
    <message>
        <source>Take back a pick or reject</source>
        <translation>Odwołaj wybór lub odrzucenie</translation>
    </message>
    <message>
        <source>Clear the marks of the group</source>
        <translation>Zdejmij oznaczenia grupy</translation>
    </message>
    <message>
        <source>Auto-mark</source>
        <translation>Automatyczne oznaczanie</translation>
    </message>
    <message>
        <source>Find photos similar to the one on the right</source>
        <translation>Znajdź zdjęcia podobne do tego po prawej</translation>
    </message>
    <message>
        <source>Remove marked photos</source>
        <translation>Usuń oznaczone zdjęcia</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Copy the paths of the group&apos;s photos</source>
        <translation>Kopiuj ścieżki zdjęć z grupy</translation>
    </message>
    <message>
        <source>All photos of the group as a grid, and back</source>
        <translation>Wszystkie zdjęcia grupy jako siatka i z powrotem</translation>
    </message>
    <message>
        <source>Show or hide the facts</source>
        <translation>Pokaż lub ukryj informacje</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Ponów to, co cofnięto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Zoom to 100% and back</source>
        <translation>Powiększ do 100% i z powrotem</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Suwak</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Miganie</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Outline what differs, or don&apos;t</source>
        <translation>Obrysuj różnice lub nie</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>To samo zdjęcie</translation>
    </message>
    <message>
        <source>Different photos</source>
        <translation>Różne zdjęcia</translation>
    </message>
    <message>
        <source>Skip this pair</source>
        <translation>Pomiń tę parę</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Poprzednia para</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A date and time as Qt&apos;s QDateTime::toString() takes it: &quot;12 Mar 2024, 14:05&quot;</extracomment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Dzisiaj, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Wczoraj, {time}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;godz. {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>prawie gotowe</translation>
    </message>
    <message>
        <source>{time} left in this step</source>
        <translation>pozostało {time} w tym kroku</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A scan is running. Stop it and close? Photos already read are kept.</source>
        <translation>Trwa skanowanie. Zatrzymać je i zamknąć? Odczytane zdjęcia są zachowane.</translation>
    </message>
    <message>
        <source>Pick the best: {pick} keeps a photo, {reject} marks it to go, {unset} takes that back.</source>
        <translation>Wybierz najlepsze: {pick} zachowuje zdjęcie, {reject} oznacza je do usunięcia, {unset} to odwołuje.</translation>
    </message>
    <message>
        <source>Scoring your groups again…</source>
        <translation>Ponowne ocenianie grup…</translation>
    </message>
</context>
</TS>
