<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AutoMarkController</name>
    <message>
        <source>Applying your keeper rules…</source>
        <translation>Ihre Auswahlregeln werden angewendet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>AutoMarkModel</name>
    <message>
        <source>Keeper</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>AutoMarkPreview</name>
    <message>
        <source>Auto-mark</source>
        <translation>Automatisch markieren</translation>
    </message>
    <message>
        <source>Where to mark</source>
        <translation>Wo markiert wird</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine anhaken</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Auswahlregeln&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mark {photos}</source>
        <translation>{photos} markieren</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nichts ist angehakt.</translation>
    </message>
    <message>
        <source>Nothing to mark here.</source>
        <translation>Hier gibt es nichts zu markieren.</translation>
    </message>
    <message>
        <source>Mark {photos} in {groups} ({bytes})?</source>
        <translation>{photos} in {groups} markieren ({bytes})?</translation>
    </message>
    <message>
        <source>Nothing is removed yet. A single undo clears all these marks.</source>
        <translation>Noch wird nichts entfernt. Einmal „Rückgängig“ hebt alle diese Markierungen auf.</translation>
    </message>
    <message>
        <source>{groups} left undecided: {why}.</source>
        <translation>Weiter offen: {groups} ({why}).</translation>
    </message>
    <message>
        <source>Photos that would be marked</source>
        <translation>Fotos, die markiert würden</translation>
    </message>
</context>
<context>
    <name>BackbonesController</name>
    <message>
        <source>{name} is ready to use.</source>
        <translation>{name} ist einsatzbereit.</translation>
    </message>
    <message>
        <source>Getting {name}…</source>
        <translation>{name} wird geholt&#xa0;…</translation>
    </message>
    <message>
        <source>Switching to {name}…</source>
        <translation>Wechsel zu {name}&#xa0;…</translation>
    </message>
    <message>
        <source>Its head recognizes {percent} of edited copies it hasn&apos;t seen before.</source>
        <translation>Sein Klassifikator erkennt {percent} der bearbeiteten Kopien, die er noch nicht gesehen hat.</translation>
    </message>
    <message>
        <source>Training the head of {name}…</source>
        <translation>Der Klassifikator von {name} wird trainiert&#xa0;…</translation>
    </message>
    <message>
        <source>A scan or training is running. Cancel it, or wait until it finishes.</source>
        <translation>Es läuft ein Scan oder Training. Brechen Sie es ab oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>{name} is in use.</source>
        <translation>{name} ist in Gebrauch.</translation>
    </message>
    <message>
        <source>{name} is in use. The next scan reads your photos again with it. What {before} computed is kept, so switching back is quick. Groups in Review stay as {before} made them.</source>
        <translation>{name} ist in Gebrauch. Der nächste Scan liest Ihre Fotos damit neu. Was {before} berechnet hat, bleibt erhalten, sodass Sie schnell zurückwechseln können. Die Gruppen unter „Prüfen“ bleiben so, wie {before} sie gebildet hat.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>BackbonesPanel</name>
    <message>
        <source>A backbone is the neural network that looks at your photos. samelens-r50 was made to find copies; you can try the others as well. What each one computes is kept, and your verdicts and decisions apply to all of them.</source>
        <translation>Ein Basisnetz ist das neuronale Netz, das Ihre Fotos betrachtet. samelens-r50 wurde zum Finden von Kopien gemacht; Sie können auch die anderen ausprobieren. Was jedes berechnet, bleibt erhalten, und Ihre Urteile und Entscheidungen gelten für alle.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Downloading: {done} of {total}</source>
        <translation>Herunterladen: {done} von {total}</translation>
    </message>
    <message>
        <source>Choosing some of your photos…</source>
        <translation>Einige Ihrer Fotos werden ausgewählt&#xa0;…</translation>
    </message>
    <message>
        <source>Making copies of your photos…</source>
        <translation>Kopien Ihrer Fotos werden erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Training the head…</source>
        <translation>Der Klassifikator wird trainiert&#xa0;…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>In use, no head yet</source>
        <translation>In Gebrauch, noch ohne Klassifikator</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Available, no head yet</source>
        <translation>Verfügbar, noch ohne Klassifikator</translation>
    </message>
    <message>
        <source>Not added; its file is on this disk</source>
        <translation>Nicht hinzugefügt; seine Datei ist auf diesem Laufwerk</translation>
    </message>
    <message>
        <source>Not downloaded yet ({size} to go)</source>
        <translation>Noch nicht heruntergeladen (noch {size})</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Holen&#xa0;…</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <translation>{name} holen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} verwenden</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>Verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>This downloads {size} from {server}, where torchvision keeps its weights. None of your data is sent. An interrupted download continues where it stopped.

If you already have {file}, choose it instead, and nothing is downloaded.</source>
        <translation>Dies lädt {size} von {server} herunter, wo torchvision seine Gewichte bereithält. Von Ihren Daten wird nichts gesendet. Ein unterbrochener Download wird dort fortgesetzt, wo er aufgehört hat.

Wenn Sie {file} schon haben, wählen Sie stattdessen diese Datei, und nichts wird heruntergeladen.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>The torchvision file {file} is already on this disk and will be used. It&apos;s downloaded from {server} only if it&apos;s damaged.</source>
        <translation>Die torchvision-Datei {file} ist schon auf diesem Laufwerk und wird verwendet. Von {server} wird sie nur heruntergeladen, wenn sie beschädigt ist.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Get {name}?</source>
        <translation>{name} holen?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>A head decides whether two photos are the same, and each backbone needs its own. It&apos;s trained on edited copies of your scanned photos. This takes a few minutes; until then, the current backbone stays in use.</source>
        <translation>Ein Klassifikator entscheidet, ob zwei Fotos gleich sind, und jedes Basisnetz braucht seinen eigenen. Er wird mit bearbeiteten Kopien Ihrer gescannten Fotos trainiert. Das dauert ein paar Minuten; bis dahin bleibt das jetzige Basisnetz in Gebrauch.</translation>
    </message>
    <message>
        <source>{name} has no head yet</source>
        <translation>{name} hat noch keinen Klassifikator</translation>
    </message>
    <message>
        <source>Train and use</source>
        <translation>Trainieren und verwenden</translation>
    </message>
    <message>
        <source>Choose {file}</source>
        <translation>{file} auswählen</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Drop a photo here, or paste one (Ctrl+V).</source>
        <translation>Legen Sie hier ein Foto ab oder fügen Sie eines ein (Strg+V).</translation>
    </message>
    <message>
        <source>Drop the other photo here.</source>
        <translation>Legen Sie hier das andere Foto ab.</translation>
    </message>
    <message>
        <source>Drop two photos above to compare them.</source>
        <translation>Legen Sie oben zwei Fotos ab, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft&#xa0;…</translation>
    </message>
    <message>
        <source>These photos can&apos;t be compared: one of them can&apos;t be used.</source>
        <translation>Diese Fotos lassen sich nicht vergleichen: Eines davon ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Swap the two photos</source>
        <translation>Die beiden Fotos tauschen</translation>
    </message>
    <message>
        <source>wheel: zoom   drag: pan   {key} 100%</source>
        <translation>Rad: Zoom   Ziehen: Verschieben   {key} 100&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln Video</numerusform>
            <numerusform>%Ln Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>Sie unterscheiden sich an %Ln Stelle.</numerusform>
            <numerusform>Sie unterscheiden sich an %Ln Stellen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a photo…</source>
        <translation>Foto auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto auswählen</translation>
    </message>
    <message>
        <source>That&apos;s a folder. Drop one photo here, or add the folder on Start.</source>
        <translation>Das ist ein Ordner. Legen Sie hier ein einzelnes Foto ab oder fügen Sie den Ordner unter „Start“ hinzu.</translation>
    </message>
    <message>
        <source>That isn&apos;t a photo file.</source>
        <translation>Das ist keine Fotodatei.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Saved scan (*.json);;Table for spreadsheets (*.csv);;Web page (*.html)</source>
        <translation>Gespeicherter Scan (*.json);;Tabelle (*.csv);;Webseite (*.html)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Gespeichert: {file}.</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>{name} wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Open a saved scan</source>
        <translation>Gespeicherten Scan öffnen</translation>
    </message>
    <message>
        <source>Saved scan (*.json)</source>
        <translation>Gespeicherter Scan (*.json)</translation>
    </message>
    <message>
        <source>Left out: {photos}</source>
        <translation>Ausgelassen: {photos}</translation>
    </message>
    <message>
        <source>These have changed or disappeared since the scan was saved. Scan again to see what&apos;s there now.</source>
        <translation>Diese haben sich geändert oder sind verschwunden, seit der Scan gespeichert wurde. Scannen Sie erneut, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>Opening the scan…</source>
        <translation>Der Scan wird geöffnet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>Facts about the photos</source>
        <translation>Angaben zu den Fotos</translation>
    </message>
</context>
<context>
    <name>FileListDialog</name>
    <message>
        <source>and {count} more</source>
        <translation>und {count} mehr</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos in the group</source>
        <translation>Fotos der Gruppe</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Drop a photo here, or paste one (Ctrl+V).</source>
        <translation>Legen Sie hier ein Foto ab oder fügen Sie eines ein (Strg+V).</translation>
    </message>
    <message>
        <source>Looking for the nearest photos…</source>
        <translation>Die ähnlichsten Fotos werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>The nearest photos will appear here.</source>
        <translation>Hier erscheinen die ähnlichsten Fotos.</translation>
    </message>
    <message>
        <source>No photos have been scanned yet.</source>
        <translation>Es wurden noch keine Fotos gescannt.</translation>
    </message>
    <message>
        <source>No other photos have been scanned.</source>
        <translation>Andere Fotos wurden nicht gescannt.</translation>
    </message>
    <message>
        <source>No photo looks like this one.</source>
        <translation>Kein Foto sieht so aus wie dieses.</translation>
    </message>
    <message>
        <source>Nearest among {photos}</source>
        <translation>Die ähnlichsten; durchsucht: {photos}</translation>
    </message>
    <message>
        <source>Look alike: {alike} of the {count} nearest among {photos}</source>
        <translation>Ähnlich: {alike} der {count} nächsten; durchsucht: {photos}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>Show only what looks alike</source>
        <translation>Nur Ähnliche zeigen</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Ähnliche Fotos suchen</translation>
    </message>
    <message>
        <source>Searches everything you&apos;ve ever scanned, including photos on drives that aren&apos;t connected.</source>
        <translation>Durchsucht alles, was Sie je gescannt haben, auch Fotos auf nicht verbundenen Laufwerken.</translation>
    </message>
    <message>
        <source>The nearest photos</source>
        <translation>Die ähnlichsten Fotos</translation>
    </message>
    <message>
        <source>Choose folders to scan</source>
        <translation>Ordner zum Scannen auswählen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche suchen</translation>
    </message>
    <message>
        <source>Compare  ↵</source>
        <translation>Vergleichen  ↵</translation>
    </message>
    <message>
        <source>Compare with the photo on the left (double-click)</source>
        <translation>Mit dem Foto links vergleichen (Doppelklick)</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Choose folders with photos</source>
        <translation>Ordner mit Fotos auswählen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Reference: keep, never touch</source>
        <translation>Referenz: behalten, nie anrühren</translation>
    </message>
    <message>
        <source>How to use {folder}</source>
        <translation>Wie {folder} verwendet wird</translation>
    </message>
    <message>
        <source>Don&apos;t scan {folder}</source>
        <translation>{folder} nicht scannen</translation>
    </message>
</context>
<context>
    <name>FolderRulesController</name>
    <message>
        <source>What is in “{folder}” is kept from now on. Change that in Keeper rules.</source>
        <translation>Was in „{folder}“ ist, wird ab jetzt behalten. Ändern können Sie das unter „Auswahlregeln“.</translation>
    </message>
    <message>
        <source>Nothing in “{folder}” is suggested any more. Change that in Keeper rules.</source>
        <translation>Aus „{folder}“ wird nichts mehr vorgeschlagen. Ändern können Sie das unter „Auswahlregeln“.</translation>
    </message>
    <message>
        <source>Always keep what is in this folder</source>
        <translation>Inhalt dieses Ordners immer behalten</translation>
    </message>
    <message>
        <source>Never suggest this folder</source>
        <translation>Aus diesem Ordner nie etwas vorschlagen</translation>
    </message>
    <message>
        <source>What you marked in it stays marked: {photos}.</source>
        <translation>Was Sie darin markiert haben, bleibt markiert: {photos}.</translation>
    </message>
</context>
<context>
    <name>GroupActs</name>
    <message>
        <source>{groups} marked.</source>
        <translation>{groups} markiert.</translation>
    </message>
    <message>
        <source>All of them stay. They still count as copies.</source>
        <translation>Alle bleiben. Sie gelten weiterhin als Kopien.</translation>
    </message>
    <message>
        <source>Samelens will remember that these aren&apos;t duplicates.</source>
        <translation>Samelens merkt sich, dass dies keine Duplikate sind.</translation>
    </message>
</context>
<context>
    <name>GroupDelegate</name>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
</context>
<context>
    <name>GroupFilter</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>Name oder Ordner</translation>
    </message>
    <message>
        <source>Sort groups</source>
        <translation>Gruppen sortieren</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Gruppen filtern</translation>
    </message>
    <message>
        <source>Filter groups (on)</source>
        <translation>Gruppen filtern (aktiv)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Gleiches Foto</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Space to free</source>
        <translation>Frei werdender Platz</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Aufnahmedatum</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Number of photos</source>
        <translation>Anzahl der Fotos</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Jeder Ordner</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Show groups as a grid</source>
        <translation>Gruppen als Raster zeigen</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Zurück zu den Ergebnissen</translation>
    </message>
    <message>
        <source>No groups match the filter.</source>
        <translation>Keine Gruppe entspricht dem Filter.</translation>
    </message>
    <message>
        <source>{groups} · {decided} decided</source>
        <translation>{groups} · {decided} entschieden</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Groups of duplicate photos</source>
        <translation>Gruppen doppelter Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) selected</source>
        <translation>
            <numerusform>%Ln Gruppe ausgewählt</numerusform>
            <numerusform>%Ln Gruppen ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupListModel</name>
    <message>
        <source>all stay</source>
        <translation>alle bleiben</translation>
    </message>
    <message>
        <source>held by video</source>
        <translation>bleibt wegen Video</translation>
    </message>
</context>
<context>
    <name>GroupStrip</name>
    <message>
        <source>Largest groups</source>
        <translation>Größte Gruppen</translation>
    </message>
</context>
<context>
    <name>HeadsDialog</name>
    <message>
        <source>Heads</source>
        <translation>Klassifikatoren</translation>
    </message>
    <message>
        <source>A head decides whether two photos are the same. You can go back to any of these; your verdicts and decisions stay.</source>
        <translation>Ein Klassifikator entscheidet, ob zwei Fotos gleich sind. Sie können zu jedem von diesen zurückkehren; Ihre Urteile und Entscheidungen bleiben.</translation>
    </message>
    <message>
        <source>Heads, latest first</source>
        <translation>Klassifikatoren, neueste zuerst</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>F1 when trained</source>
        <translation>F1 nach dem Training</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Use this head</source>
        <translation>Diesen verwenden</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Came with Samelens</source>
        <translation>Mit Samelens geliefert</translation>
    </message>
    <message>
        <source>Trained here for {name}</source>
        <translation>Hier trainiert für {name}</translation>
    </message>
    <message>
        <source>Adapted to your photos</source>
        <translation>An Ihre Fotos angepasst</translation>
    </message>
    <message>
        <source>Taught by {count} verdicts</source>
        <translation>Aus {count} Urteilen gelernt</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Undo this removal</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>Es wurde noch nichts entfernt.</translation>
    </message>
    <message>
        <source>You can undo any removal here, as long as its files still exist.</source>
        <translation>Hier können Sie jedes Entfernen rückgängig machen, solange die Dateien noch vorhanden sind.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} mehr</translation>
    </message>
    <message>
        <source>Removals, latest first</source>
        <translation>Entferntes, neuestes zuerst</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Moved to a folder</source>
        <translation>In einen Ordner</translation>
    </message>
    <message>
        <source>Replaced with hard links</source>
        <translation>Durch Hardlinks ersetzt</translation>
    </message>
    <message>
        <source>Replaced with symbolic links</source>
        <translation>Durch symbolische Links ersetzt</translation>
    </message>
    <message>
        <source>Metadata added</source>
        <translation>Metadaten ergänzt</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} entfernt</translation>
    </message>
    <message>
        <source>{count} put back</source>
        <translation>{count} zurückgelegt</translation>
    </message>
    <message>
        <source>{count} not removed</source>
        <translation>{count} nicht entfernt</translation>
    </message>
    <message>
        <source>{count} interrupted</source>
        <translation>{count} unterbrochen</translation>
    </message>
    <message>
        <source>metadata added: {count}</source>
        <translation>Metadaten ergänzt: {count}</translation>
    </message>
    <message>
        <source>added metadata removed: {count}</source>
        <translation>ergänzte Metadaten entfernt: {count}</translation>
    </message>
    <message>
        <source>metadata not added: {count}</source>
        <translation>Metadaten nicht ergänzt: {count}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückgelegt</translation>
    </message>
    <message>
        <source>not removed</source>
        <translation>nicht entfernt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>metadata added</source>
        <translation>Metadaten ergänzt</translation>
    </message>
    <message>
        <source>added metadata removed</source>
        <translation>ergänzte Metadaten entfernt</translation>
    </message>
    <message>
        <source>metadata not added</source>
        <translation>Metadaten nicht ergänzt</translation>
    </message>
</context>
<context>
    <name>KeeperRulesDialog</name>
    <message>
        <source>Keeper rules</source>
        <translation>Auswahlregeln</translation>
    </message>
    <message>
        <source>Which photo to keep</source>
        <translation>Welches Foto bleibt</translation>
    </message>
    <message>
        <source>The first rule that separates the photos decides; near ties go to the next rule. Photos in reference folders always stay. Drag the rules to reorder them, or use the buttons.</source>
        <translation>Die erste Regel, die die Fotos unterscheidet, gilt; bei fast gleichen entscheidet die nächste. Fotos in Referenzordnern bleiben immer. Ziehen Sie die Regeln in die gewünschte Reihenfolge oder nutzen Sie die Schaltflächen.</translation>
    </message>
    <message>
        <source>Rules, most important first</source>
        <translation>Regeln, wichtigste zuerst</translation>
    </message>
    <message>
        <source>Preferred folders, best first</source>
        <translation>Bevorzugte Ordner, bester zuerst</translation>
    </message>
    <message>
        <source>Folders in which nothing is suggested to go</source>
        <translation>Ordner, aus denen nichts zum Entfernen vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>In a preferred folder (listed below)</source>
        <translation>In einem bevorzugten Ordner (unten aufgeführt)</translation>
    </message>
    <message>
        <source>Has a date taken</source>
        <translation>Hat ein Aufnahmedatum</translation>
    </message>
    <message>
        <source>Most real pixels (enlarging and frames add none; 5% fewer counts as equal)</source>
        <translation>Meiste echte Pixel (Vergrößern und Rahmen zählen nicht; 5&#xa0;% weniger gilt als gleich)</translation>
    </message>
    <message>
        <source>Not enlarged, framed, captioned or saved again</source>
        <translation>Nicht vergrößert, gerahmt, beschriftet oder erneut gespeichert</translation>
    </message>
    <message>
        <source>Least compressed (JPEG quality)</source>
        <translation>Am wenigsten komprimiert (JPEG-Qualität)</translation>
    </message>
    <message>
        <source>Most complete metadata (date, location, camera, rating)</source>
        <translation>Vollständigste Metadaten (Datum, Ort, Kamera, Bewertung)</translation>
    </message>
    <message>
        <source>Best format: RAW, TIFF, PNG, HEIC, AVIF, JPEG</source>
        <translation>Bestes Format: RAW, TIFF, PNG, HEIC, AVIF, JPEG</translation>
    </message>
    <message>
        <source>Sharpest (within 5 points counts as equal; reads the photos)</source>
        <translation>Am schärfsten (bis 5 Punkte Unterschied gilt als gleich; liest die Fotos)</translation>
    </message>
    <message>
        <source>Has a location (GPS; reads the photos)</source>
        <translation>Hat einen Ort (GPS; liest die Fotos)</translation>
    </message>
    <message>
        <source>Highest star rating (reads the photos)</source>
        <translation>Höchste Sternebewertung (liest die Fotos)</translation>
    </message>
    <message>
        <source>Largest file (up to 2% smaller counts as equal)</source>
        <translation>Größte Datei (bis 2&#xa0;% kleiner gilt als gleich)</translation>
    </message>
    <message>
        <source>Taken first (within 2 seconds counts as equal)</source>
        <translation>Zuerst aufgenommen (bis 2 Sekunden gilt als gleich)</translation>
    </message>
    <message>
        <source>Oldest file (within 2 seconds counts as equal)</source>
        <translation>Älteste Datei (bis 2 Sekunden gilt als gleich)</translation>
    </message>
    <message>
        <source>Shortest path</source>
        <translation>Kürzester Pfad</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose a folder in which nothing is suggested to go</source>
        <translation>Ordner auswählen, aus dem nichts zum Entfernen vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Choose a preferred folder</source>
        <translation>Bevorzugten Ordner auswählen</translation>
    </message>
</context>
<context>
    <name>KeptReviews</name>
    <message>
        <source>Go on with a review</source>
        <translation>Eine Prüfung fortsetzen</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere zeigen</translation>
    </message>
    <message>
        <source>Saved scan</source>
        <translation>Gespeicherter Scan</translation>
    </message>
    <message>
        <source>{size} to free</source>
        <translation>{size} werden frei</translation>
    </message>
    <message>
        <source>Remove the review of {folders}</source>
        <translation>Prüfung von {folders} entfernen</translation>
    </message>
    <message>
        <source>Continue: {groups}, {decided} decided</source>
        <translation>Fortsetzen: {groups}, {decided} entschieden</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Tastenkürzel ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Mark that photo, or keep it</source>
        <translation>Dieses Foto markieren oder behalten</translation>
    </message>
    <message>
        <source>Select several groups</source>
        <translation>Mehrere Gruppen auswählen</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>{total} of {recommended} recommended verdicts: {same} same, {different} different</source>
        <translation>{total} von {recommended} empfohlenen Urteilen: {same} gleich, {different} verschieden</translation>
    </message>
    <message>
        <source>Verdicts given, out of those recommended</source>
        <translation>Abgegebene Urteile von den empfohlenen</translation>
    </message>
    <message>
        <source>Making copies of your photos…</source>
        <translation>Kopien Ihrer Fotos werden erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Training läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Scoring your groups again…</source>
        <translation>Ihre Gruppen werden neu bewertet&#xa0;…</translation>
    </message>
    <message>
        <source>You can keep working. Nothing changes until you accept what was learned.</source>
        <translation>Sie können weiterarbeiten. Nichts ändert sich, bis Sie das Gelernte annehmen.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>Retraining needs {least} verdicts: {more} to go.</source>
        <translation>Zum Trainieren sind {least} Urteile nötig: {more} fehlen noch.</translation>
    </message>
    <message>
        <source>Retraining needs more “same” verdicts: {more} to go.</source>
        <translation>Zum Trainieren sind mehr Urteile „gleich“ nötig: {more} fehlen noch.</translation>
    </message>
    <message>
        <source>Retraining needs more “different” verdicts: {more} to go.</source>
        <translation>Zum Trainieren sind mehr Urteile „verschieden“ nötig: {more} fehlen noch.</translation>
    </message>
    <message>
        <source>Enough to retrain. More “same” verdicts would help most.</source>
        <translation>Genug zum Trainieren. Mehr Urteile „gleich“ würden am meisten helfen.</translation>
    </message>
    <message>
        <source>Enough to retrain. More “different” verdicts would help most.</source>
        <translation>Genug zum Trainieren. Mehr Urteile „verschieden“ würden am meisten helfen.</translation>
    </message>
    <message>
        <source>Enough to retrain; {more} more would make it more reliable.</source>
        <translation>Genug zum Trainieren; {more} weitere würden es zuverlässiger machen.</translation>
    </message>
    <message>
        <source>Enough to retrain.</source>
        <translation>Genug zum Trainieren.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Import labels…</source>
        <translation>Etiketten importieren …</translation>
    </message>
    <message>
        <source>Export verdicts…</source>
        <translation>Urteile exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Adapt without verdicts</source>
        <translation>Ohne Urteile anpassen</translation>
    </message>
    <message>
        <source>Heads…</source>
        <translation>Klassifikatoren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>LookingController</name>
    <message>
        <source>Facts copied.</source>
        <translation>Angaben kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) copied.</source>
        <translation>
            <numerusform>%Ln Pfad kopiert.</numerusform>
            <numerusform>%Ln Pfade kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with which program?</source>
        <translation>Mit welchem Programm öffnen?</translation>
    </message>
    <message>
        <source>{program} can&apos;t be started.</source>
        <translation>{program} lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>No program opened {name}.</source>
        <translation>Kein Programm hat {name} geöffnet.</translation>
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
        <translation>Scan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Outline what differs</source>
        <translation>Unterschiede umranden</translation>
    </message>
</context>
<context>
    <name>NearestDelegate</name>
    <message>
        <source>Not connected now</source>
        <translation>Zurzeit nicht verbunden</translation>
    </message>
    <message>
        <source>  + {count} more</source>
        <translation>  + {count} mehr</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Samelens is already open.</source>
        <translation>Samelens ist schon geöffnet.</translation>
    </message>
    <message>
        <source>A second window would work on the same photos.</source>
        <translation>Ein zweites Fenster würde mit denselben Fotos arbeiten.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>Weiteres öffnen</translation>
    </message>
</context>
<context>
    <name>PairLoader</name>
    <message>
        <source>Videos are compared by their bytes alone, never by their pictures.</source>
        <translation>Videos werden nur anhand ihrer Bytes verglichen, nie anhand ihrer Bilder.</translation>
    </message>
    <message>
        <source>These photos can&apos;t be overlaid: they have too little in common.</source>
        <translation>Diese Fotos lassen sich nicht überlagern: Sie haben zu wenig gemeinsam.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Both photos, overlaid</source>
        <translation>Beide Fotos, überlagert</translation>
    </message>
    <message>
        <source>Aligning the photos…</source>
        <translation>Die Fotos werden ausgerichtet&#xa0;…</translation>
    </message>
    <message>
        <source>This needs two photos.</source>
        <translation>Hierfür sind zwei Fotos nötig.</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>Kein sichtbarer Unterschied</translation>
    </message>
    <message>
        <source>Bright areas differ ({percent}% of the picture). Overall brightness is ignored.</source>
        <translation>Helle Bereiche unterscheiden sich ({percent}&#xa0;% des Bildes). Die Gesamthelligkeit zählt nicht.</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>REMOVED – PUT BACK</source>
        <translation>ENTFERNT – ZURÜCKLEGEN</translation>
    </message>
    <message>
        <source>Click to put it back where it was</source>
        <translation>Klicken, um es an seinen alten Ort zurückzulegen</translation>
    </message>
    <message>
        <source>Click to keep it</source>
        <translation>Klicken, um es zu behalten</translation>
    </message>
    <message>
        <source>Click to mark it</source>
        <translation>Klicken, um es zu markieren</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Add Pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Add Downloads</source>
        <translation>Downloads hinzufügen</translation>
    </message>
    <message>
        <source>Add Desktop</source>
        <translation>Desktop hinzufügen</translation>
    </message>
    <message>
        <source>Add {drive}</source>
        <translation>{drive} hinzufügen</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>What Samelens has read from your photos. Safe to clear: the next scan reads them again.</source>
        <translation>Was Samelens aus Ihren Fotos gelesen hat. Kann gefahrlos geleert werden: Der nächste Scan liest sie neu.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Your verdicts and what was learned from them, the history of removals, recent scans. Never deleted here.</source>
        <translation>Ihre Urteile und was daraus gelernt wurde, der Verlauf des Entfernten, letzte Scans. Wird hier nie gelöscht.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>A record of what happened. Useful when you report a problem.</source>
        <translation>Eine Aufzeichnung dessen, was geschah. Nützlich, wenn Sie ein Problem melden.</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>Zwischenspeicher leeren&#xa0;…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder: {name}</source>
        <translation>Ordner öffnen: {name}</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>Zwischenspeicher leeren?</translation>
    </message>
    <message>
        <source>The next scan will read every photo again, which takes a while. Your photos, verdicts, heads, history of removals (with undo) and recent scans stay.</source>
        <translation>Der nächste Scan wird jedes Foto neu lesen, was eine Weile dauert. Ihre Fotos, Urteile, Klassifikatoren, der Verlauf des Entfernten (samt Rückgängig) und letzte Scans bleiben.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>A scan is running and using the cache. Cancel it, or wait until it finishes.</source>
        <translation>Es läuft ein Scan, der den Zwischenspeicher nutzt. Brechen Sie ihn ab oder warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>{size} freigegeben.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherorte</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{device} (not found)</source>
        <translation>{device} (nicht gefunden)</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect when you restart Samelens.</source>
        <translation>Gilt nach einem Neustart von Samelens.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Exakte Kopien</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Gleiches Foto</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Ähnliche Aufnahmen</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Ähnlichkeitsstufe</translation>
    </message>
    <message>
        <source>Folders to skip</source>
        <translation>Ordner überspringen</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Auswahlregeln&#xa0;…</translation>
    </message>
    <message>
        <source>Which photo to keep</source>
        <translation>Welches Foto bleibt</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Rechnen auf</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Full: 32-bit (fp32)</source>
        <translation>Voll: 32 Bit (fp32)</translation>
    </message>
    <message>
        <source>Half: 16-bit (fp16, bf16)</source>
        <translation>Halb: 16 Bit (fp16, bf16)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Checking what this computer has…</source>
        <translation>Es wird geprüft, was dieser Computer hat&#xa0;…</translation>
    </message>
    <message>
        <source>Takes effect with the next scan; in Compare and Find, when you restart Samelens. Automatic picks the fastest option that gives the same results.</source>
        <translation>Gilt ab dem nächsten Scan, beim Vergleichen und Suchen nach einem Neustart von Samelens. „Automatisch“ wählt das Schnellste, das dieselben Ergebnisse liefert.</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Mac graphics (MPS)</source>
        <translation>Mac-Grafik (MPS)</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Photos just read</source>
        <translation>Gerade gelesene Fotos</translation>
    </message>
</context>
<context>
    <name>RecentScans</name>
    <message>
        <source>Recent scans</source>
        <translation>Letzte Scans</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Erneut auswählen</translation>
    </message>
    <message>
        <source>Choose {folders} again</source>
        <translation>{folders} erneut auswählen</translation>
    </message>
    <message>
        <source>Continue the review of {folders}</source>
        <translation>Prüfung von {folders} fortsetzen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>RemovalController</name>
    <message>
        <source>Putting files back…</source>
        <translation>Dateien werden zurückgelegt&#xa0;…</translation>
    </message>
    <message>
        <source>Moving files to the trash…</source>
        <translation>Dateien werden in den Papierkorb verschoben&#xa0;…</translation>
    </message>
    <message>
        <source>Moving files…</source>
        <translation>Dateien werden verschoben&#xa0;…</translation>
    </message>
    <message>
        <source>Replacing files with links…</source>
        <translation>Dateien werden durch Links ersetzt&#xa0;…</translation>
    </message>
    <message>
        <source>{files} moved to the trash.</source>
        <translation>{files} in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>{files} moved to {folder}.</source>
        <translation>{files} nach {folder} verschoben.</translation>
    </message>
    <message>
        <source>{files} replaced with hard links.</source>
        <translation>{files} durch Hardlinks ersetzt.</translation>
    </message>
    <message>
        <source>{files} replaced with symbolic links.</source>
        <translation>{files} durch symbolische Links ersetzt.</translation>
    </message>
    <message>
        <source>Metadata added to {photos}.</source>
        <translation>Metadaten zu {photos} ergänzt.</translation>
    </message>
    <message>
        <source>Stopped; the rest were left in place.</source>
        <translation>Angehalten; die übrigen blieben an ihrem Ort.</translation>
    </message>
    <message>
        <source>Not removed: {files}</source>
        <translation>Nicht entfernt: {files}</translation>
    </message>
    <message>
        <source>Put back: {files}.</source>
        <translation>Zurückgelegt: {files}.</translation>
    </message>
    <message>
        <source>Added metadata removed from {photos}.</source>
        <translation>Ergänzte Metadaten von {photos} entfernt.</translation>
    </message>
    <message>
        <source>Not put back: {files}</source>
        <translation>Nicht zurückgelegt: {files}</translation>
    </message>
</context>
<context>
    <name>RemovalSummary</name>
    <message>
        <source>Remove files</source>
        <translation>Dateien entfernen</translation>
    </message>
    <message>
        <source>Copy missing metadata to the keepers</source>
        <translation>Fehlende Metadaten in die behaltenen Fotos übernehmen</translation>
    </message>
    <message>
        <source>Files that will be removed</source>
        <translation>Dateien, die entfernt werden</translation>
    </message>
    <message numerus="yes">
        <source>Also remove the RAW file, video or sidecars of %Ln photo(s)</source>
        <translation>
            <numerusform>Auch RAW-Datei, Video oder Filialdateien von %Ln Foto entfernen</numerusform>
            <numerusform>Auch RAW-Dateien, Videos oder Filialdateien von %Ln Fotos entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photo(s) whose video would be left behind</source>
        <translation>
            <numerusform>%Ln Foto behalten, dessen Video sonst allein zurückbliebe</numerusform>
            <numerusform>%Ln Fotos behalten, deren Videos sonst allein zurückblieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of these photos stay: the keeper has nothing as good</source>
        <translation>
            <numerusform>%Ln Datei dieser Fotos bleibt: Das behaltene Foto hat nichts Gleichwertiges</numerusform>
            <numerusform>%Ln Dateien dieser Fotos bleiben: Das behaltene Foto hat nichts Gleichwertiges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) hold a date or place that the kept photo lacks</source>
        <translation>
            <numerusform>%Ln Foto hat ein Datum oder einen Ort, der dem behaltenen Foto fehlt</numerusform>
            <numerusform>%Ln Fotos haben ein Datum oder einen Ort, der dem behaltenen Foto fehlt</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>The space is freed when you empty the trash.</source>
        <translation>Der Platz wird frei, wenn Sie den Papierkorb leeren.</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>In einen Ordner verschieben</translation>
    </message>
    <message>
        <source>They go to a folder you choose and keep their subfolders.</source>
        <translation>Sie kommen in einen Ordner Ihrer Wahl und behalten ihre Unterordner.</translation>
    </message>
    <message>
        <source>Replace with hard links</source>
        <translation>Durch Hardlinks ersetzen</translation>
    </message>
    <message>
        <source>They go to the trash, and their paths lead to the keeper instead. Same drive only.</source>
        <translation>Sie kommen in den Papierkorb, und ihre Pfade führen stattdessen zum behaltenen Foto. Nur auf demselben Laufwerk.</translation>
    </message>
    <message>
        <source>Replace with symbolic links</source>
        <translation>Durch symbolische Links ersetzen</translation>
    </message>
    <message>
        <source>The same, but works across drives. A link breaks if the keeper is moved.</source>
        <translation>Dasselbe, aber auch über Laufwerke hinweg. Ein Link zerbricht, wenn das behaltene Foto verschoben wird.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Date, location, keywords and rating go into a small .xmp file next to the keeper. A photo whose metadata can&apos;t be copied isn&apos;t removed.</source>
        <translation>Datum, Ort, Stichwörter und Bewertung kommen in eine kleine .xmp-Datei neben dem behaltenen Foto. Ein Foto, dessen Metadaten sich nicht kopieren lassen, wird nicht entfernt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where to move the files</source>
        <translation>Wählen Sie aus, wohin die Dateien verschoben werden</translation>
    </message>
    <message>
        <source>{bytes} in total. Staying in place: {photos}. Before a file is removed, it and its keeper are read and checked again ({read} in all). You can undo this now, or later from History.</source>
        <translation>Insgesamt {bytes}. An Ort und Stelle bleiben: {photos}. Bevor eine Datei entfernt wird, werden sie und das behaltene Foto gelesen und nochmals geprüft (insgesamt {read}). Sie können dies jetzt oder später im Verlauf rückgängig machen.</translation>
    </message>
    <message>
        <source>Move {count} to the trash</source>
        <translation>{count} in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move {count} to the folder</source>
        <translation>{count} in den Ordner verschieben</translation>
    </message>
    <message>
        <source>Replace {count} with hard links</source>
        <translation>{count} durch Hardlinks ersetzen</translation>
    </message>
    <message>
        <source>Replace {count} with symbolic links</source>
        <translation>{count} durch symbolische Links ersetzen</translation>
    </message>
    <message>
        <source>Looking for companion files…</source>
        <translation>Begleitdateien werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Remove {photos}?</source>
        <translation>{photos} entfernen?</translation>
    </message>
    <message>
        <source>These files stay:</source>
        <translation>Diese Dateien bleiben:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} mehr</translation>
    </message>
</context>
<context>
    <name>ResultsController</name>
    <message>
        <source>All files could be read.</source>
        <translation>Alle Dateien konnten gelesen werden.</translation>
    </message>
    <message>
        <source>Could not be read: {files}</source>
        <translation>Nicht lesbar: {files}</translation>
    </message>
    <message>
        <source>They were left out of the scan, and nothing was done to them.</source>
        <translation>Sie wurden beim Scan ausgelassen, und nichts wurde mit ihnen gemacht.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Largest groups</source>
        <translation>Größte Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Exakte Kopien</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Gleiches Foto</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Ähnliche Aufnahmen</translation>
    </message>
    <message>
        <source>Back to Start</source>
        <translation>Zurück zum Start</translation>
    </message>
    <message>
        <source>Review groups</source>
        <translation>Gruppen prüfen</translation>
    </message>
    <message>
        <source>Look for similar shots…</source>
        <translation>Ähnliche Aufnahmen suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Look for edited copies…</source>
        <translation>Bearbeitete Kopien suchen&#xa0;…</translation>
    </message>
    <message>
        <source>No photos found</source>
        <translation>Keine Fotos gefunden</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Keine Duplikate gefunden</translation>
    </message>
    <message>
        <source>All groups are settled</source>
        <translation>Alle Gruppen sind entschieden</translation>
    </message>
    <message>
        <source>{groups} for you to decide</source>
        <translation>Sie entscheiden über {groups}</translation>
    </message>
    <message>
        <source>{groups}, {bytes} could be freed</source>
        <translation>{groups}, {bytes} können frei werden</translation>
    </message>
    <message>
        <source>Go back to Start and choose folders that hold photos.</source>
        <translation>Gehen Sie zurück zu „Start“ und wählen Sie Ordner mit Fotos.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. What is in the trash frees its space when you empty it.</source>
        <translation>Es ist nichts mehr zu entscheiden. Was im Papierkorb liegt, gibt seinen Platz frei, wenn Sie ihn leeren.</translation>
    </message>
    <message>
        <source>Among {files}. Nothing is removed before you have seen a summary.</source>
        <translation>Durchsucht: {files}. Nichts wird entfernt, bevor Sie eine Zusammenfassung gesehen haben.</translation>
    </message>
    <message>
        <source>Among {files} no two are byte for byte the same. Edited and resized copies weren&apos;t looked for.</source>
        <translation>Durchsucht: {files}. Keine zwei sind Byte für Byte gleich. Bearbeitete Kopien und solche in anderer Größe wurden nicht gesucht.</translation>
    </message>
    <message>
        <source>Among {files} none is a copy of another. Other shots of the same scene weren&apos;t looked for.</source>
        <translation>Durchsucht: {files}. Keine Datei ist die Kopie einer anderen. Andere Aufnahmen derselben Szene wurden nicht gesucht.</translation>
    </message>
    <message>
        <source>Among {files}. Go back to Start and add the folders to compare with.</source>
        <translation>Durchsucht: {files}. Gehen Sie zurück zu „Start“ und fügen Sie die Ordner hinzu, mit denen verglichen werden soll.</translation>
    </message>
    <message>
        <source>None left.</source>
        <translation>Keine mehr übrig.</translation>
    </message>
    <message>
        <source>Not looked for in this scan.</source>
        <translation>In diesem Scan nicht gesucht.</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>Beste wählen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>{count} of {photos} could go: {bytes}</source>
        <translation>{count} von {photos} entbehrlich: {bytes}</translation>
    </message>
    <message>
        <source>{photos}. None of them is marked for you.</source>
        <translation>{photos}. Keines davon wird für Sie markiert.</translation>
    </message>
    <message>
        <source>{photos}. All stay unless you mark some.</source>
        <translation>{photos}. Alle bleiben, sofern Sie keine markieren.</translation>
    </message>
    <message numerus="yes">
        <source>Trash all %Ln copies…</source>
        <translation>
            <numerusform>%Ln Kopie in Papierkorb&#xa0;…</numerusform>
            <numerusform>Alle %Ln Kopien in Papierkorb&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all %Ln copies…</source>
        <translation>
            <numerusform>%Ln Kopie verschieben&#xa0;…</numerusform>
            <numerusform>Alle %Ln Kopien verschieben&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link all %Ln copies…</source>
        <translation>
            <numerusform>%Ln Kopie verlinken&#xa0;…</numerusform>
            <numerusform>Alle %Ln Kopien verlinken&#xa0;…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>Undone: {name}</source>
        <translation>Rückgängig gemacht: {name}</translation>
    </message>
    <message>
        <source>Redone: {name}</source>
        <translation>Wiederholt: {name}</translation>
    </message>
</context>
<context>
    <name>ReviewMenus</name>
    <message>
        <source>Find similar photos</source>
        <translation>Ähnliche Fotos suchen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Markierungen aufheben</translation>
    </message>
    <message>
        <source>Mark: {badge}</source>
        <translation>Markieren: {badge}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Make it the keeper</source>
        <translation>Als bleibendes Foto wählen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Pfade kopieren</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Alle öffnen</translation>
    </message>
    <message>
        <source>Show the keeper in its folder</source>
        <translation>Bleibendes Foto im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy facts</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Anderes Programm&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>{key} keep</source>
        <translation>{key} behalten</translation>
    </message>
    <message>
        <source>{key} mark</source>
        <translation>{key} markieren</translation>
    </message>
    <message>
        <source>{key} pick</source>
        <translation>{key} wählen</translation>
    </message>
    <message>
        <source>{key} reject</source>
        <translation>{key} ablehnen</translation>
    </message>
    <message>
        <source>{key} unset</source>
        <translation>{key} zurücknehmen</translation>
    </message>
    <message>
        <source>{key} keep all</source>
        <translation>{key} alle behalten</translation>
    </message>
    <message>
        <source>{key} not duplicates</source>
        <translation>{key} keine Duplikate</translation>
    </message>
    <message>
        <source>{key} all shortcuts</source>
        <translation>{key} alle Tasten</translation>
    </message>
    <message>
        <source>1 2 3 toggle</source>
        <translation>1 2 3 umschalten</translation>
    </message>
</context>
<context>
    <name>ReviewTopBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept {groups}</source>
        <translation>{groups} annehmen</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Die letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>They are copies, and all of them stay</source>
        <translation>Es sind Kopien, und alle bleiben</translation>
    </message>
    <message>
        <source>They are different photos: keep all and don&apos;t ask again</source>
        <translation>Es sind verschiedene Fotos: alle behalten und nicht mehr fragen</translation>
    </message>
    <message>
        <source>Settle the group as it is shown and go to the next</source>
        <translation>Die Gruppe so entscheiden, wie sie gezeigt wird, und zur nächsten gehen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf&#xa0;…</translation>
    </message>
    <message>
        <source>Not duplicates…</source>
        <translation>Keine Duplikate&#xa0;…</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Auswahlregeln&#xa0;…</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>Probleme&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Open a saved scan…</source>
        <translation>Gespeicherten Scan öffnen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ScanOnDesktop</name>
    <message numerus="yes">
        <source>%Ln group(s) found</source>
        <translation>
            <numerusform>%Ln Gruppe gefunden</numerusform>
            <numerusform>%Ln Gruppen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Keine Duplikate gefunden</translation>
    </message>
    <message>
        <source>The scan is done</source>
        <translation>Der Scan ist fertig</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>No scan is running</source>
        <translation>Es läuft kein Scan</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>Fortschritt dieses Schritts</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be used</source>
        <translation>Dateien, die nicht verwendet werden konnten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>Photos already read stay in the cache</source>
        <translation>Schon gelesene Fotos bleiben im Zwischenspeicher</translation>
    </message>
    <message>
        <source>Back to Start</source>
        <translation>Zurück zum Start</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Photos already read are kept, even if you cancel.</source>
        <translation>Schon Gelesenes bleibt erhalten, auch wenn Sie abbrechen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) found</source>
        <translation>
            <numerusform>%Ln Gruppe gefunden</numerusform>
            <numerusform>%Ln Gruppen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Keine Duplikate gefunden</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>looking for photos</source>
        <translation>Fotos suchen</translation>
    </message>
    <message>
        <source>reading photos</source>
        <translation>Fotos lesen</translation>
    </message>
    <message>
        <source>comparing photos</source>
        <translation>Fotos vergleichen</translation>
    </message>
    <message>
        <source>making groups</source>
        <translation>Gruppen bilden</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Creating the demo library</source>
        <translation>Die Demo-Bibliothek wird erstellt</translation>
    </message>
    <message>
        <source>Paused in step {number} of {count}: {step}</source>
        <translation>Pausiert in Schritt {number} von {count}: {step}</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Schritt {number} von {count}: {step}</translation>
    </message>
    <message>
        <source>{photos} in {time}</source>
        <translation>{photos} in {time}</translation>
    </message>
    <message>
        <source>problems: {count}</source>
        <translation>Probleme: {count}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} pro Sekunde</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be used: {count}</source>
        <translation>Dateien, die nicht verwendet werden konnten: {count}</translation>
    </message>
</context>
<context>
    <name>SessionSaver</name>
    <message>
        <source>{problem} What you decide can&apos;t be saved until that is solved.</source>
        <translation>{problem} Bis das behoben ist, lassen sich Ihre Entscheidungen nicht speichern.</translation>
    </message>
</context>
<context>
    <name>SessionsController</name>
    <message>
        <source>Carried over from your last review: decisions about {groups}.</source>
        <translation>Aus Ihrer letzten Prüfung übernommen: Entscheidungen über {groups}.</translation>
    </message>
    <message>
        <source>Opening the review…</source>
        <translation>Die Prüfung wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Not there as they were: {photos}</source>
        <translation>Nicht mehr wie zuvor: {photos}</translation>
    </message>
    <message>
        <source>These have changed or disappeared since the scan. They count as gone from their groups until they are back. Scan again to see what&apos;s there now.</source>
        <translation>Diese haben sich seit dem Scan geändert oder sind verschwunden. Bis sie wieder da sind, gelten sie in ihren Gruppen als nicht mehr vorhanden. Scannen Sie erneut, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>Remove this review from the list? What you decided in it is forgotten; no photo is touched.</source>
        <translation>Diese Prüfung aus der Liste entfernen? Was Sie darin entschieden haben, wird vergessen; kein Foto wird angerührt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Kein Tastenkürzel</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SkippedNamesEditor</name>
    <message>
        <source>Names of folders to skip, one per line</source>
        <translation>Namen zu überspringender Ordner, einer pro Zeile</translation>
    </message>
    <message>
        <source>One name per line, such as Exports or *.cache</source>
        <translation>Ein Name pro Zeile, etwa Exports oder *.cache</translation>
    </message>
    <message>
        <source>Folders with these names aren&apos;t scanned, wherever they are. * stands for any letters. Trash, snapshots and other programs&apos; thumbnails are always skipped.</source>
        <translation>Ordner mit diesen Namen werden nirgends gescannt. * steht für beliebige Buchstaben. Papierkorb, Schnappschüsse und Vorschaubilder anderer Programme werden immer übersprungen.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The grid is for groups of {count} photos or more.</source>
        <translation>Das Raster ist für Gruppen ab {count} Fotos.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Find duplicate photos</source>
        <translation>Doppelte Fotos finden</translation>
    </message>
    <message>
        <source>{folder} is already in the list.</source>
        <translation>{folder} ist schon in der Liste.</translation>
    </message>
    <message>
        <source>Left out because they aren&apos;t folders: {count}</source>
        <translation>Ausgelassen, weil es keine Ordner sind: {count}</translation>
    </message>
    <message>
        <source>Only folders can be scanned. To look for one photo, drop it on Find.</source>
        <translation>Nur Ordner können gescannt werden. Um ein einzelnes Foto zu suchen, legen Sie es unter „Suchen“ ab.</translation>
    </message>
    <message>
        <source>Choose folders, and Samelens finds copies, edits and crops of the same photo.</source>
        <translation>Wählen Sie Ordner, und Samelens findet Kopien, Bearbeitungen und Ausschnitte desselben Fotos.</translation>
    </message>
    <message>
        <source>You compare them side by side and decide what stays.</source>
        <translation>Sie vergleichen sie nebeneinander und entscheiden, was bleibt.</translation>
    </message>
    <message>
        <source>What you remove goes to the trash, and you can undo it.</source>
        <translation>Was Sie entfernen, kommt in den Papierkorb, und Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <source>Try it with a demo library</source>
        <translation>Mit einer Demo-Bibliothek ausprobieren</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Drop folders here.</source>
        <translation>Legen Sie hier Ordner ab.</translation>
    </message>
    <message>
        <source>Exact copies: byte for byte the same. Fast; pictures aren&apos;t compared.</source>
        <translation>Exakte Kopien: Byte für Byte gleich. Schnell; Bilder werden nicht verglichen.</translation>
    </message>
    <message>
        <source>Same photo: also edits, crops, other sizes and formats.</source>
        <translation>Gleiches Foto: auch Bearbeitungen, Ausschnitte, andere Größen und Formate.</translation>
    </message>
    <message>
        <source>Similar shots: also other shots of the same scene. Check these carefully.</source>
        <translation>Ähnliche Aufnahmen: auch andere Aufnahmen derselben Szene. Prüfen Sie diese sorgfältig.</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Ähnlichkeitsstufe</translation>
    </message>
    <message>
        <source>Open a saved scan…</source>
        <translation>Gespeicherten Scan öffnen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Scan %Ln folder(s)</source>
        <translation>
            <numerusform>%Ln Ordner scannen</numerusform>
            <numerusform>%Ln Ordner scannen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
</context>
<context>
    <name>SurveyGrid</name>
    <message>
        <source>Photos in the group</source>
        <translation>Fotos der Gruppe</translation>
    </message>
</context>
<context>
    <name>TaughtList</name>
    <message>
        <source>Change your verdict on the selected pairs</source>
        <translation>Ihr Urteil über die ausgewählten Paare ändern</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Forget your verdict on the selected pairs</source>
        <translation>Ihr Urteil über die ausgewählten Paare vergessen</translation>
    </message>
    <message>
        <source>Verdicts to show</source>
        <translation>Welche Urteile gezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Your verdicts</source>
        <translation>Ihre Urteile</translation>
    </message>
    <message>
        <source>Your verdicts ({count})</source>
        <translation>Ihre Urteile ({count})</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>not in recent scans</source>
        <translation>nicht in den letzten Scans</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
</context>
<context>
    <name>TeachController</name>
    <message>
        <source>Looking for pairs worth asking about…</source>
        <translation>Paare zum Nachfragen werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Import verdicts, or labelled pairs: two paths and 1 or 0</source>
        <translation>Urteile importieren, oder Paare mit Etikett: zwei Pfade und 1 oder 0</translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>Urteile exportieren</translation>
    </message>
    <message>
        <source>Verdicts added: {added}; already known: {known}.</source>
        <translation>Urteile hinzugefügt: {added}; schon bekannt: {known}.</translation>
    </message>
    <message>
        <source>Photos that were never scanned: {count}. Scan their folder, so that what was said of them can teach.</source>
        <translation>Nie gescannte Fotos: {count}. Scannen Sie deren Ordner, damit sich daraus lernen lässt.</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be used: {count}.</source>
        <translation>Nicht verwendbare Zeilen: {count}.</translation>
    </message>
    <message>
        <source>You&apos;ve answered all of these pairs.</source>
        <translation>Sie haben zu all diesen Paaren geantwortet.</translation>
    </message>
    <message>
        <source>There are no pairs to ask about yet. Scan a folder first.</source>
        <translation>Es gibt noch keine Paare zum Nachfragen. Scannen Sie zuerst einen Ordner.</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Looking for pairs worth asking about…</source>
        <translation>Paare zum Nachfragen werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <translation>Paar {number} von {count}</translation>
    </message>
    <message>
        <source>Samelens isn&apos;t sure: {score} for “same”.</source>
        <translation>Samelens ist unsicher: {score} für „gleich“.</translation>
    </message>
    <message>
        <source>Samelens thinks these are the same ({score}).</source>
        <translation>Samelens hält sie für gleich ({score}).</translation>
    </message>
    <message>
        <source>Samelens thinks these are different: {score} for “same”.</source>
        <translation>Samelens hält sie für verschieden: {score} für „gleich“.</translation>
    </message>
    <message>
        <source>You said same, but Samelens says different ({score} for “same”). Are you still sure?</source>
        <translation>Sie sagten gleich, aber Samelens sagt verschieden ({score} für „gleich“). Sind Sie noch sicher?</translation>
    </message>
    <message>
        <source>You said different, but Samelens says same ({score}). Are you still sure?</source>
        <translation>Sie sagten verschieden, aber Samelens sagt gleich ({score}). Sind Sie noch sicher?</translation>
    </message>
    <message>
        <source>Scan a folder</source>
        <translation>Einen Ordner scannen</translation>
    </message>
    <message>
        <source>Look for more pairs</source>
        <translation>Weitere Paare suchen</translation>
    </message>
    <message>
        <source>Do these two belong in the same group?</source>
        <translation>Gehören diese beiden in dieselbe Gruppe?</translation>
    </message>
    <message>
        <source>Same: shown in one group, where you decide; only copies are ever suggested for removal. Different: never in one group.</source>
        <translation>Gleich: in einer Gruppe gezeigt, in der Sie entscheiden; nur Kopien werden je zum Entfernen vorgeschlagen. Verschieden: nie in einer Gruppe.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Previous pair; its verdict is undone</source>
        <translation>Voriges Paar; sein Urteil wird rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>{photos} marked</source>
        <translation>{photos} markiert</translation>
    </message>
    <message>
        <source>{bytes} to free</source>
        <translation>{bytes} werden frei</translation>
    </message>
    <message>
        <source>Remove {count}…</source>
        <translation>{count} entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Auto-mark…</source>
        <translation>Auto-Markierung&#xa0;…</translation>
    </message>
    <message>
        <source>Preview what would be marked in all undecided groups</source>
        <translation>Vorschau, was in allen offenen Gruppen markiert würde</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Auswahlregeln&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>Reading your verdicts…</source>
        <translation>Ihre Urteile werden gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TrainingReportDialog</name>
    <message>
        <source>What was learned</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>Pairs it now judges differently</source>
        <translation>Paare, die er jetzt anders beurteilt</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Leave all as it was</source>
        <translation>Alles lassen, wie es war</translation>
    </message>
    <message>
        <source>What was learned looks better, but that may be chance</source>
        <translation>Das Gelernte scheint besser, aber das kann Zufall sein</translation>
    </message>
    <message>
        <source>What was learned judges your photos better</source>
        <translation>Das Gelernte beurteilt Ihre Fotos besser</translation>
    </message>
    <message>
        <source>What was learned isn&apos;t better, so nothing changes</source>
        <translation>Das Gelernte ist nicht besser, daher ändert sich nichts</translation>
    </message>
    <message>
        <source>What was learned misses edited copies, so nothing changes</source>
        <translation>Das Gelernte übersieht bearbeitete Kopien, daher ändert sich nichts</translation>
    </message>
    <message>
        <source>On your verdicts it got better, but of edited copies it recognizes {after} where it was {before}.</source>
        <translation>Bei Ihren Urteilen wurde es besser, aber von bearbeiteten Kopien erkennt es {after} statt zuvor {before}.</translation>
    </message>
    <message>
        <source>One figure rose, but the other fell by as much or more.</source>
        <translation>Ein Wert stieg, aber der andere fiel um ebenso viel oder mehr.</translation>
    </message>
    <message>
        <source>The figures rose, but it&apos;s still right hardly more often than by guessing. Nothing changes. Check whether your verdicts contradict each other.</source>
        <translation>Die Werte stiegen, aber es liegt noch kaum öfter richtig als durch Raten. Nichts ändert sich. Prüfen Sie, ob Ihre Urteile einander widersprechen.</translation>
    </message>
    <message>
        <source>The figures rose, but with so few pairs to measure on, luck alone could do that. Nothing changes. Give more verdicts and retrain.</source>
        <translation>Die Werte stiegen, aber bei so wenigen Paaren zum Messen könnte das reines Glück sein. Nichts ändert sich. Geben Sie mehr Urteile ab und trainieren Sie neu.</translation>
    </message>
    <message>
        <source>Learned from {same} same and {different} different pairs. Measured on pairs of photos it didn&apos;t learn from; the ranges in parentheses allow for chance.</source>
        <translation>Gelernt aus {same} gleichen und {different} verschiedenen Paaren. Gemessen an Paaren von Fotos, aus denen nicht gelernt wurde; die Bereiche in Klammern berücksichtigen den Zufall.</translation>
    </message>
    <message>
        <source>Verdicts left out because their photos aren&apos;t in any scan: {count}.</source>
        <translation>Ausgelassene Urteile, deren Fotos in keinem Scan sind: {count}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Pairs it calls the same that really are</source>
        <translation>Als gleich bezeichnete Paare, die es wirklich sind</translation>
    </message>
    <message>
        <source>Pairs that are the same and that it finds</source>
        <translation>Gleiche Paare, die gefunden werden</translation>
    </message>
    <message>
        <source>Both combined</source>
        <translation>Beides zusammen</translation>
    </message>
    <message>
        <source>Edited copies it still recognizes</source>
        <translation>Bearbeitete Kopien, die noch erkannt werden</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Sie sagten</translation>
    </message>
    <message>
        <source>Score: before → after</source>
        <translation>Wert: vorher → nachher</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>jetzt falsch</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>jetzt richtig</translation>
    </message>
</context>
<context>
    <name>VerdictListDialog</name>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Let the next scan compare these photos again</source>
        <translation>Den nächsten Scan diese Fotos wieder vergleichen lassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Scans never put these pairs in one group. If you remove a pair, the next scan can find it again.</source>
        <translation>Scans stecken diese Paare nie in eine Gruppe. Wenn Sie ein Paar entfernen, kann der nächste Scan es wieder finden.</translation>
    </message>
    <message>
        <source>You haven&apos;t called anything “not duplicates” yet.</source>
        <translation>Sie haben noch nichts als „keine Duplikate“ bezeichnet.</translation>
    </message>
    <message>
        <source>Pairs that aren&apos;t duplicates</source>
        <translation>Paare, die keine Duplikate sind</translation>
    </message>
</context>
<context>
    <name>VerdictModel</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Not a duplicate of</source>
        <translation>Kein Duplikat von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>not in recent scans</source>
        <translation>nicht in den letzten Scans</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Drop two photos above to compare them.</source>
        <translation>Legen Sie oben zwei Fotos ab, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>same pixels</source>
        <translation>gleiche Pixel</translation>
    </message>
    <message>
        <source>different pixels</source>
        <translation>verschiedene Pixel</translation>
    </message>
    <message>
        <source>same bytes</source>
        <translation>gleiche Bytes</translation>
    </message>
    <message>
        <source>different bytes</source>
        <translation>verschiedene Bytes</translation>
    </message>
    <message>
        <source>Advanced: cosine {value}</source>
        <translation>Erweitert: Kosinus {value}</translation>
    </message>
    <message>
        <source>No difference can be seen.</source>
        <translation>Es ist kein Unterschied zu sehen.</translation>
    </message>
    <message>
        <source>Otherwise no difference can be seen.</source>
        <translation>Sonst ist kein Unterschied zu sehen.</translation>
    </message>
    <message>
        <source>You said: same</source>
        <translation>Sie sagten: gleich</translation>
    </message>
    <message>
        <source>You said: different</source>
        <translation>Sie sagten: verschieden</translation>
    </message>
    <message>
        <source>You said: ignore</source>
        <translation>Sie sagten: ignorieren</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation>Was meinen Sie?</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Worin sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Color, texture</source>
        <translation>Farbe, Textur</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Advanced: layer {name} of the network</source>
        <translation>Erweitert: Schicht {name} des Netzes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Remembered. The next scan will follow your verdict.</source>
        <translation>Gemerkt. Der nächste Scan folgt Ihrem Urteil.</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Marked and not yet removed: {files}.</source>
        <translation>Markiert und noch nicht entfernt: {files}.</translation>
    </message>
    <message>
        <source>Trash {files} now…</source>
        <translation>{files} jetzt in Papierkorb&#xa0;…</translation>
    </message>
    <message>
        <source>Move {files} now…</source>
        <translation>{files} jetzt verschieben&#xa0;…</translation>
    </message>
    <message>
        <source>Link {files} now…</source>
        <translation>{files} jetzt verlinken&#xa0;…</translation>
    </message>
    <message>
        <source>Close and lose what isn&apos;t saved</source>
        <translation>Schließen und Ungespeichertes verlieren</translation>
    </message>
    <message>
        <source>Keep the marks for next time</source>
        <translation>Markierungen fürs nächste Mal behalten</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>Nicht schließen</translation>
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
        <translation>VIDEO</translation>
    </message>
    <message>
        <source>One photo, {count} files: {names}</source>
        <translation>Ein Foto, {count} Dateien: {names}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A file that was to go with it has changed: {path}.</source>
        <translation>Eine Datei, die mit ihm gehen sollte, hat sich geändert: {path}.</translation>
    </message>
    <message>
        <source>A hard link can&apos;t be created here: {why}.</source>
        <translation>Hier lässt sich kein Hardlink anlegen: {why}.</translation>
    </message>
    <message>
        <source>A link can&apos;t be put in its place: {why}.</source>
        <translation>An seine Stelle lässt sich kein Link setzen: {why}.</translation>
    </message>
    <message>
        <source>A network drive has no trash. Move it to a folder instead.</source>
        <translation>Ein Netzlaufwerk hat keinen Papierkorb. Verschieben Sie die Datei stattdessen in einen Ordner.</translation>
    </message>
    <message>
        <source>A photo that it belongs to is still there.</source>
        <translation>Ein Foto, zu dem sie gehört, ist noch da.</translation>
    </message>
    <message>
        <source>A symbolic link can&apos;t be created here: {why}.</source>
        <translation>Hier lässt sich kein symbolischer Link anlegen: {why}.</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. If an earlier removal was interrupted, you&apos;ll be told the next time Samelens starts.</source>
        <translation>Ein anderes Samelens verschiebt gerade Dateien. Falls zuvor ein Entfernen unterbrochen wurde, erfahren Sie es beim nächsten Start von Samelens.</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. Try again once it has finished.</source>
        <translation>Ein anderes Samelens verschiebt gerade Dateien. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Another file has taken its place, so it stays where it is: {place}.</source>
        <translation>Eine andere Datei ist an ihrer Stelle, daher bleibt sie, wo sie ist: {place}.</translation>
    </message>
    <message>
        <source>At least one thread is needed.</source>
        <translation>Mindestens ein Thread ist nötig.</translation>
    </message>
    <message>
        <source>At least {least} scanned photos are needed, on drives that are connected.</source>
        <translation>Mindestens {least} gescannte Fotos auf verbundenen Laufwerken sind nötig.</translation>
    </message>
    <message>
        <source>At most {most} names of folders to skip can be used.</source>
        <translation>Höchstens {most} Namen zu überspringender Ordner sind möglich.</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Laut Name</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Choose at least one folder to scan.</source>
        <translation>Wählen Sie mindestens einen Ordner zum Scannen.</translation>
    </message>
    <message>
        <source>Choose {name}.</source>
        <translation>Wählen Sie {name}.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders with a name that you chose to skip aren&apos;t scanned ({count}).</source>
        <translation>Ordner mit einem Namen, den Sie überspringen wollten, werden nicht gescannt ({count}).</translation>
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
        <translation>HDR, anders als das Foto, das bleibt</translation>
    </message>
    <message>
        <source>Head {number} belongs to another backbone.</source>
        <translation>Klassifikator {number} gehört zu einem anderen Basisnetz.</translation>
    </message>
    <message>
        <source>History knows of no removal of it that can be undone.</source>
        <translation>Im Verlauf steht kein Entfernen dieser Datei, das sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>ICC profile {profile} instead of {other_profile}</source>
        <translation>ICC-Profil {profile} statt {other_profile}</translation>
    </message>
    <message>
        <source>It can no longer be read: {why}.</source>
        <translation>Die Datei ist nicht mehr lesbar: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with its copy: {why}.</source>
        <translation>Die Datei lässt sich nicht mit ihrer Kopie vergleichen: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be located in the trash. Restore it from there yourself.</source>
        <translation>Die Datei ist im Papierkorb nicht auffindbar. Stellen Sie sie von dort selbst wieder her.</translation>
    </message>
    <message>
        <source>It can&apos;t be moved to the trash ({why}). The drive may not have one. Move it to a folder instead.</source>
        <translation>Die Datei lässt sich nicht in den Papierkorb verschieben ({why}). Vielleicht hat das Laufwerk keinen. Verschieben Sie sie stattdessen in einen Ordner.</translation>
    </message>
    <message>
        <source>It can&apos;t be moved: {why}.</source>
        <translation>Die Datei lässt sich nicht verschieben: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be put back: {why}.</source>
        <translation>Die Datei lässt sich nicht zurücklegen: {why}.</translation>
    </message>
    <message>
        <source>It has changed since the scan.</source>
        <translation>Die Datei hat sich seit dem Scan geändert.</translation>
    </message>
    <message>
        <source>It was moved to {place}, but that drive isn&apos;t connected. Connect it and undo again.</source>
        <translation>Die Datei wurde nach {place} verschoben, aber dieses Laufwerk ist nicht verbunden. Verbinden Sie es und machen Sie es erneut rückgängig.</translation>
    </message>
    <message>
        <source>It was put back, because {path} belongs to it and has to stay. {what}</source>
        <translation>Die Datei wurde zurückgelegt, weil {path} zu ihr gehört und bleiben muss. {what}</translation>
    </message>
    <message>
        <source>It&apos;s away, but {path}, which belongs to it, has to stay. {what} It was to be put back at once. {stuck}</source>
        <translation>Die Datei ist weg, aber {path} gehört zu ihr und muss bleiben. {what} Sie sollte sofort zurückgelegt werden. {stuck}</translation>
    </message>
    <message>
        <source>It&apos;s gone.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It&apos;s in a reference folder. Those are never touched.</source>
        <translation>Die Datei ist in einem Referenzordner. Diese werden nie angerührt.</translation>
    </message>
    <message>
        <source>It&apos;s in the trash, but with no link in its place.</source>
        <translation>Die Datei ist im Papierkorb, aber ohne Link an ihrer Stelle.</translation>
    </message>
    <message>
        <source>It&apos;s in the trash. {what}</source>
        <translation>Die Datei ist im Papierkorb. {what}</translation>
    </message>
    <message>
        <source>It&apos;s in use by another running Samelens.</source>
        <translation>Wird von einem anderen laufenden Samelens verwendet.</translation>
    </message>
    <message>
        <source>It&apos;s no longer at {place}.</source>
        <translation>Die Datei ist nicht mehr hier: {place}.</translation>
    </message>
    <message>
        <source>It&apos;s no longer in the trash.</source>
        <translation>Die Datei ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>It&apos;s the same file as the keeper.</source>
        <translation>Es ist dieselbe Datei wie das behaltene Foto.</translation>
    </message>
    <message>
        <source>Its bytes no longer match the keeper&apos;s.</source>
        <translation>Die Bytes stimmen nicht mehr mit denen des behaltenen Fotos überein.</translation>
    </message>
    <message>
        <source>Its drive isn&apos;t connected. Connect it and undo again.</source>
        <translation>Das Laufwerk ist nicht verbunden. Verbinden Sie es und machen Sie es erneut rückgängig.</translation>
    </message>
    <message>
        <source>Its metadata can&apos;t be copied to the keeper: the keeper is in a reference folder. Those are never touched.</source>
        <translation>Die Metadaten lassen sich nicht in das behaltene Foto übernehmen: Es ist in einem Referenzordner. Diese werden nie angerührt.</translation>
    </message>
    <message>
        <source>Its metadata can&apos;t be copied to the keeper: {reason}</source>
        <translation>Die Metadaten lassen sich nicht in das behaltene Foto übernehmen: {reason}</translation>
    </message>
    <message>
        <source>Its name says this is an SVG drawing, not a photo.</source>
        <translation>Dem Namen nach ist dies eine SVG-Zeichnung, kein Foto.</translation>
    </message>
    <message>
        <source>Its place no longer holds the link to the keeper, so the file stays where it is: {place}.</source>
        <translation>An ihrer Stelle ist nicht mehr der Link auf das behaltene Foto, daher bleibt die Datei, wo sie ist: {place}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Libraries of other programs are compared, but nothing in them is offered for removal ({count}).</source>
        <translation>Bibliotheken anderer Programme werden verglichen, aber nichts darin wird zum Entfernen angeboten ({count}).</translation>
    </message>
    <message>
        <source>Links that lead out of the chosen folders aren&apos;t followed ({count}). To compare what they lead to, choose that folder as well.</source>
        <translation>Links, die aus den gewählten Ordnern hinausführen, werden nicht verfolgt ({count}). Um zu vergleichen, wohin sie führen, wählen Sie auch jenen Ordner.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing was moved, because Samelens can&apos;t tell whether another one is moving files: {why}.</source>
        <translation>Nichts wurde verschoben, da Samelens nicht feststellen kann, ob ein anderes gerade Dateien verschiebt: {why}.</translation>
    </message>
    <message>
        <source>Photos disappeared from this folder during the scan ({count}). Scan again.</source>
        <translation>Aus diesem Ordner verschwanden während des Scans Fotos ({count}). Scannen Sie erneut.</translation>
    </message>
    <message>
        <source>Photos that can be reached in two ways, such as two mounts of one drive, are scanned once ({count}).</source>
        <translation>Fotos, die auf zwei Wegen erreichbar sind, etwa über zwei Einhängepunkte eines Laufwerks, werden einmal gescannt ({count}).</translation>
    </message>
    <message>
        <source>Photos that you moved away as duplicates aren&apos;t scanned again ({count}).</source>
        <translation>Fotos, die Sie als Duplikate weggelegt haben, werden nicht erneut gescannt ({count}).</translation>
    </message>
    <message>
        <source>Pictures in this format can&apos;t be read ({format}).</source>
        <translation>Bilder in diesem Format sind nicht lesbar ({format}).</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Please download them again.</source>
        <translation>Bitte laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>Please install Samelens again.</source>
        <translation>Bitte installieren Sie Samelens erneut.</translation>
    </message>
    <message>
        <source>Please train its head again.</source>
        <translation>Bitte trainieren Sie den Klassifikator erneut.</translation>
    </message>
    <message>
        <source>Retraining needs {least} verdicts on scanned photos, at least {each} of each kind. You have {same} same and {different} different.</source>
        <translation>Zum Trainieren sind {least} Urteile über gescannte Fotos nötig, von jeder Art mindestens {each}. Sie haben {same} gleiche und {different} verschiedene.</translation>
    </message>
    <message>
        <source>Row {number}: {reason}</source>
        <translation>Zeile {number}: {reason}</translation>
    </message>
    <message>
        <source>Samelens crashed while reading this file. It will be skipped until it changes.</source>
        <translation>Samelens ist beim Lesen dieser Datei abgestürzt. Sie wird übersprungen, bis sie sich ändert.</translation>
    </message>
    <message>
        <source>Samelens stopped while putting files back. You can put back the rest from History.</source>
        <translation>Samelens wurde beendet, während es Dateien zurücklegte. Den Rest können Sie im Verlauf zurücklegen.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Snapshots and backups of folders aren&apos;t scanned ({count}).</source>
        <translation>Schnappschüsse und Sicherungen von Ordnern werden nicht gescannt ({count}).</translation>
    </message>
    <message>
        <source>Stopped before it was moved.</source>
        <translation>Angehalten, bevor die Datei verschoben wurde.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>The added metadata stays: a photo it came from hasn&apos;t been put back.</source>
        <translation>Die ergänzten Metadaten bleiben: Ein Foto, von dem sie stammen, wurde nicht zurückgelegt.</translation>
    </message>
    <message>
        <source>The backbone {name} has no head yet, so it can&apos;t tell which photos match. Train one on your own photos in Settings › Advanced, or with: {command}. To switch back: {back}</source>
        <translation>Das Basisnetz {name} hat noch keinen Klassifikator und kann daher nicht sagen, welche Fotos zusammengehören. Trainieren Sie einen mit Ihren eigenen Fotos unter „Einstellungen › Erweitert“ oder mit: {command}. Zum Zurückwechseln: {back}</translation>
    </message>
    <message>
        <source>The backbone {name} hasn&apos;t been downloaded yet. Get it with: {command}</source>
        <translation>Das Basisnetz {name} ist noch nicht heruntergeladen. Holen Sie es mit: {command}</translation>
    </message>
    <message>
        <source>The cache</source>
        <translation>Der Zwischenspeicher</translation>
    </message>
    <message>
        <source>The cache was damaged and is being rebuilt, so photos will be read again.</source>
        <translation>Der Zwischenspeicher war beschädigt und wird neu aufgebaut; die Fotos werden daher neu gelesen.</translation>
    </message>
    <message>
        <source>The demo can&apos;t be written to {path}: {why}.</source>
        <translation>Die Demo lässt sich nicht nach {path} schreiben: {why}.</translation>
    </message>
    <message>
        <source>The description of the head {name} can&apos;t be read: {why}</source>
        <translation>Die Beschreibung des Klassifikators {name} ist nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>The description of the weights {name} can&apos;t be read ({why}). {remedy}</source>
        <translation>Die Beschreibung der Gewichte {name} ist nicht lesbar ({why}). {remedy}</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written to.</source>
        <translation>Das Laufwerk lässt sich nicht lesen oder beschreiben.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Das Laufwerk ist voll.</translation>
    </message>
    <message>
        <source>The disk is full: there&apos;s no room for the weights in {path}.</source>
        <translation>Das Laufwerk ist voll: In {path} ist kein Platz für die Gewichte.</translation>
    </message>
    <message>
        <source>The download of {name} stopped at {percent}%. Download it again, and it will continue from there.</source>
        <translation>Der Download von {name} endete bei {percent}&#xa0;%. Starten Sie ihn erneut, und er wird dort fortgesetzt.</translation>
    </message>
    <message>
        <source>The download was deleted. Please download it again.</source>
        <translation>Der Download wurde gelöscht. Bitte laden Sie erneut herunter.</translation>
    </message>
    <message>
        <source>The file at {place} isn&apos;t the one that was removed, so it stays there.</source>
        <translation>Die Datei {place} ist nicht die entfernte, daher bleibt sie dort.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened; the folder may be missing or protected.</source>
        <translation>Die Datei lässt sich nicht öffnen; der Ordner fehlt vielleicht oder ist geschützt.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: permission denied.</source>
        <translation>Die Datei ist nicht lesbar: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}.</source>
        <translation>Die Datei ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Scan again.</source>
        <translation>Die Datei hat sich beim Lesen geändert. Scannen Sie erneut.</translation>
    </message>
    <message>
        <source>The file disappeared during the scan.</source>
        <translation>Die Datei verschwand während des Scans.</translation>
    </message>
    <message>
        <source>The file has changed since the scan. Scan again.</source>
        <translation>Die Datei hat sich seit dem Scan geändert. Scannen Sie erneut.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file with your decisions is damaged: {path}. It was left as it is. Any backups are next to it ({backups}): to go back to one, rename it to {name}.</source>
        <translation>Die Datei mit Ihren Entscheidungen ist beschädigt: {path}. Sie wurde so belassen. Etwaige Sicherungen liegen daneben ({backups}): Um zu einer zurückzukehren, benennen Sie sie in {name} um.</translation>
    </message>
    <message>
        <source>The file&apos;s modification date is after the year 2262. Please correct it.</source>
        <translation>Das Änderungsdatum der Datei liegt nach dem Jahr 2262. Bitte korrigieren Sie es.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: permission denied.</source>
        <translation>Der Ordner ist nicht lesbar: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: {why}.</source>
        <translation>Der Ordner ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>The folder isn&apos;t there. Its drive may be disconnected.</source>
        <translation>Der Ordner ist nicht da. Vielleicht ist sein Laufwerk nicht verbunden.</translation>
    </message>
    <message>
        <source>The folder or file can&apos;t be written to.</source>
        <translation>In den Ordner oder die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The head for {name} is trained on copies of your own photos. Scan at least {least} different photos first.</source>
        <translation>Der Klassifikator für {name} wird mit Kopien Ihrer eigenen Fotos trainiert. Scannen Sie zuerst mindestens {least} verschiedene Fotos.</translation>
    </message>
    <message>
        <source>The head in use learned from your verdicts, which teach more than copies can. To adapt without verdicts, switch to the head that came with Samelens first.</source>
        <translation>Der Klassifikator in Gebrauch hat aus Ihren Urteilen gelernt, die mehr lehren als Kopien. Um ohne Urteile anzupassen, wechseln Sie zuerst zu dem, der mit Samelens geliefert wurde.</translation>
    </message>
    <message>
        <source>The head you taught can&apos;t be used: {reason} Samelens is using its own head instead. All your verdicts are still there; you can retrain on the Teach page.</source>
        <translation>Der von Ihnen angelernte Klassifikator ist nicht verwendbar: {reason} Samelens verwendet stattdessen seinen eigenen. Alle Ihre Urteile sind noch da; auf der Seite „Anlernen“ können Sie neu trainieren.</translation>
    </message>
    <message>
        <source>The head {name} belongs to another backbone.</source>
        <translation>Der Klassifikator {name} gehört zu einem anderen Basisnetz.</translation>
    </message>
    <message>
        <source>The head {name} can&apos;t be used: {why}</source>
        <translation>Der Klassifikator {name} ist nicht verwendbar: {why}</translation>
    </message>
    <message>
        <source>The history of removals</source>
        <translation>Der Verlauf des Entfernten</translation>
    </message>
    <message>
        <source>The keeper can&apos;t be read: {why}.</source>
        <translation>Das behaltene Foto ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>The keeper has changed since the scan. Scan again.</source>
        <translation>Das behaltene Foto hat sich seit dem Scan geändert. Scannen Sie erneut.</translation>
    </message>
    <message>
        <source>The keeper is gone.</source>
        <translation>Das behaltene Foto ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The keeper is marked too, so nothing was done.</source>
        <translation>Das behaltene Foto ist auch markiert, daher wurde nichts getan.</translation>
    </message>
    <message>
        <source>The keeper is on another drive; a hard link can&apos;t lead there.</source>
        <translation>Das behaltene Foto ist auf einem anderen Laufwerk; dorthin kann kein Hardlink führen.</translation>
    </message>
    <message>
        <source>The keeper is only a link to a file somewhere else.</source>
        <translation>Das behaltene Foto ist nur ein Link auf eine Datei an anderer Stelle.</translation>
    </message>
    <message>
        <source>The keeper vanished together with this photo: they are one file with two paths. Nothing more was removed. {what}</source>
        <translation>Das behaltene Foto verschwand zusammen mit diesem: Sie sind eine Datei mit zwei Pfaden. Sonst wurde nichts entfernt. {what}</translation>
    </message>
    <message>
        <source>The keeper vanished together with this photo: they are one file with two paths. The photo was put back, and nothing more was removed.</source>
        <translation>Das behaltene Foto verschwand zusammen mit diesem: Sie sind eine Datei mit zwei Pfaden. Das Foto wurde zurückgelegt, und sonst wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>The keeper&apos;s own copy of a file that was to go with it has changed or is gone: {path}.</source>
        <translation>Beim behaltenen Foto hat sich die Kopie einer Datei, die mitgehen sollte, geändert oder fehlt: {path}.</translation>
    </message>
    <message>
        <source>The keeper&apos;s sidecar can&apos;t be written: {why}.</source>
        <translation>Die Filialdatei des behaltenen Fotos lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>The keeper&apos;s sidecar has just changed, or is a link.</source>
        <translation>Die Filialdatei des behaltenen Fotos hat sich eben geändert oder ist ein Link.</translation>
    </message>
    <message>
        <source>The link is broken: what it points to is gone.</source>
        <translation>Der Link ist defekt: Sein Ziel ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The picture claims to be absurdly large ({width} × {height}).</source>
        <translation>Das Bild gibt sich als unsinnig groß aus ({width} × {height}).</translation>
    </message>
    <message>
        <source>The picture claims to be absurdly large.</source>
        <translation>Das Bild gibt sich als unsinnig groß aus.</translation>
    </message>
    <message>
        <source>The picture is damaged and can&apos;t be decoded.</source>
        <translation>Das Bild ist beschädigt und lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>The picture is incomplete: the file ends too early.</source>
        <translation>Das Bild ist unvollständig: Die Datei endet zu früh.</translation>
    </message>
    <message>
        <source>The picture is too large for this computer&apos;s memory.</source>
        <translation>Das Bild ist zu groß für den Speicher dieses Computers.</translation>
    </message>
    <message>
        <source>The picture takes too long to decode, so it was given up.</source>
        <translation>Das Dekodieren des Bildes dauert zu lange und wurde daher aufgegeben.</translation>
    </message>
    <message>
        <source>The server refused to send {name} (HTTP status {status}).</source>
        <translation>Der Server lehnte es ab, {name} zu senden (HTTP-Status {status}).</translation>
    </message>
    <message>
        <source>The server sent a file other than {name}. Nothing was kept. Try again later.</source>
        <translation>Der Server hat eine andere Datei als {name} gesendet. Nichts wurde behalten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server with {name} can&apos;t be reached. Check your network, or get the file some other way and choose it here.</source>
        <translation>Der Server mit {name} ist nicht erreichbar. Prüfen Sie Ihr Netzwerk oder besorgen Sie die Datei anderswo und wählen Sie sie hier aus.</translation>
    </message>
    <message>
        <source>The sidecar can&apos;t be restored: {why}.</source>
        <translation>Die Filialdatei lässt sich nicht wiederherstellen: {why}.</translation>
    </message>
    <message>
        <source>The sidecar has been changed since then, so it stays as it is.</source>
        <translation>Die Filialdatei wurde seither geändert und bleibt daher, wie sie ist.</translation>
    </message>
    <message>
        <source>The table {table} is damaged.</source>
        <translation>Die Tabelle {table} ist beschädigt.</translation>
    </message>
    <message>
        <source>The threshold must be above 0 and at most 1.</source>
        <translation>Der Schwellenwert muss über 0 und höchstens 1 sein.</translation>
    </message>
    <message>
        <source>The weights can&apos;t be saved in {path}: {why}</source>
        <translation>Die Gewichte lassen sich nicht in {path} speichern: {why}</translation>
    </message>
    <message>
        <source>The weights of {name} aren&apos;t for a ResNet-50 ({tensor}).</source>
        <translation>Die Gewichte von {name} sind nicht für ein ResNet-50 ({tensor}).</translation>
    </message>
    <message>
        <source>The weights of {name} contain numbers that aren&apos;t finite.</source>
        <translation>Die Gewichte von {name} enthalten Zahlen, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>The weights {name} aren&apos;t for a ResNet-50.</source>
        <translation>Die Gewichte {name} sind nicht für ein ResNet-50.</translation>
    </message>
    <message>
        <source>The weights {name} aren&apos;t the ones Samelens was built with, or they&apos;re damaged. {remedy}</source>
        <translation>Die Gewichte {name} sind nicht die, mit denen Samelens erstellt wurde, oder sie sind beschädigt. {remedy}</translation>
    </message>
    <message>
        <source>The weights {name} can&apos;t be read ({why}). {remedy}</source>
        <translation>Die Gewichte {name} sind nicht lesbar ({why}). {remedy}</translation>
    </message>
    <message>
        <source>The weights {name} can&apos;t be read.</source>
        <translation>Die Gewichte {name} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The weights {name} don&apos;t fit: {why}</source>
        <translation>Die Gewichte {name} passen nicht: {why}</translation>
    </message>
    <message>
        <source>There is already another file at {place}.</source>
        <translation>In {place} ist schon eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no backbone called {name}. Choose one of these: {names}.</source>
        <translation>Es gibt kein Basisnetz namens {name}. Wählen Sie eines von diesen: {names}.</translation>
    </message>
    <message>
        <source>There is no head {number}.</source>
        <translation>Es gibt keinen Klassifikator {number}.</translation>
    </message>
    <message>
        <source>This RAW file can&apos;t be decoded. It may be damaged, or from a camera that isn&apos;t supported.</source>
        <translation>Diese RAW-Datei lässt sich nicht dekodieren. Sie ist vielleicht beschädigt oder von einer nicht unterstützten Kamera.</translation>
    </message>
    <message>
        <source>This computer has no {device} device.</source>
        <translation>Dieser Computer hat kein Gerät {device}.</translation>
    </message>
    <message>
        <source>This folder is in a trash, a snapshot or another program&apos;s thumbnails. It was scanned because you chose it.</source>
        <translation>Dieser Ordner liegt in einem Papierkorb, einem Schnappschuss oder unter den Vorschaubildern eines anderen Programms. Er wurde gescannt, weil Sie ihn gewählt haben.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Dies ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>This is not a photo in a known format.</source>
        <translation>Dies ist kein Foto in einem bekannten Format.</translation>
    </message>
    <message>
        <source>This is the keeper. Make another photo the keeper first.</source>
        <translation>Dieses Foto bleibt. Wählen Sie zuerst ein anderes, das bleiben soll.</translation>
    </message>
    <message>
        <source>This is the last unmarked photo in the group.</source>
        <translation>Dies ist das letzte unmarkierte Foto der Gruppe.</translation>
    </message>
    <message>
        <source>This photo has already been removed.</source>
        <translation>Dieses Foto wurde schon entfernt.</translation>
    </message>
    <message>
        <source>This photo is in a reference folder. Those are never touched.</source>
        <translation>Dieses Foto ist in einem Referenzordner. Diese werden nie angerührt.</translation>
    </message>
    <message>
        <source>This review was removed from the list.</source>
        <translation>Diese Prüfung wurde aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>Thumbnails and previews of other programs aren&apos;t scanned ({count}).</source>
        <translation>Vorschaubilder anderer Programme werden nicht gescannt ({count}).</translation>
    </message>
    <message>
        <source>Trash folders aren&apos;t scanned ({count}).</source>
        <translation>Papierkorbordner werden nicht gescannt ({count}).</translation>
    </message>
    <message>
        <source>Video, {length}, {size}</source>
        <translation>Video, {length}, {size}</translation>
    </message>
    <message>
        <source>Video, {size}</source>
        <translation>Video, {size}</translation>
    </message>
    <message>
        <source>What was learned can&apos;t be saved in {path}: {why}.</source>
        <translation>Das Gelernte lässt sich nicht in {path} speichern: {why}.</translation>
    </message>
    <message>
        <source>Your choice can&apos;t be saved in {path}: {why}</source>
        <translation>Ihre Wahl lässt sich nicht in {path} speichern: {why}</translation>
    </message>
    <message>
        <source>Your choice of backbone can&apos;t be read. Choose again with: {command}</source>
        <translation>Ihre Wahl des Basisnetzes ist nicht lesbar. Wählen Sie neu mit: {command}</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Ihre Entscheidungen</translation>
    </message>
    <message>
        <source>Your home folder isn&apos;t known. Set HOME, or {variable}.</source>
        <translation>Ihr persönlicher Ordner ist nicht bekannt. Setzen Sie HOME oder {variable}.</translation>
    </message>
    <message>
        <source>a depth map</source>
        <translation>eine Tiefenkarte</translation>
    </message>
    <message>
        <source>a frame or something else was added around it</source>
        <translation>ein Rahmen oder etwas anderes wurde ringsum hinzugefügt</translation>
    </message>
    <message>
        <source>a gain map (HDR)</source>
        <translation>eine Gain-Map (HDR)</translation>
    </message>
    <message>
        <source>a motion photo: its video isn&apos;t in the photo to keep</source>
        <translation>ein Bewegtfoto: sein Video ist nicht im Foto, das bleibt</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>accepting the suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>all other photos are in reference folders or gone</source>
        <translation>alle anderen Fotos sind in Referenzordnern oder nicht mehr da</translation>
    </message>
    <message>
        <source>an animation that isn&apos;t in the photo to keep</source>
        <translation>eine Animation, die nicht im Foto ist, das bleibt</translation>
    </message>
    <message>
        <source>animation, {number} frames</source>
        <translation>Animation, {number} Einzelbilder</translation>
    </message>
    <message>
        <source>another shot of the same scene</source>
        <translation>eine andere Aufnahme derselben Szene</translation>
    </message>
    <message>
        <source>as it was before it was edited or saved again</source>
        <translation>so, wie es vor dem Bearbeiten oder erneuten Speichern war</translation>
    </message>
    <message>
        <source>auto-mark</source>
        <translation>automatisch markieren</translation>
    </message>
    <message>
        <source>best format</source>
        <translation>bestes Format</translation>
    </message>
    <message>
        <source>both are the same file, or of the same bytes.</source>
        <translation>beide sind dieselbe Datei oder haben dieselben Bytes.</translation>
    </message>
    <message>
        <source>both hold {what}, which may differ</source>
        <translation>beide enthalten {what}, womöglich verschieden</translation>
    </message>
    <message>
        <source>can&apos;t be developed here</source>
        <translation>lässt sich hier nicht entwickeln</translation>
    </message>
    <message>
        <source>changing the keeper</source>
        <translation>bleibendes Foto ändern</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>chosen by your keeper rules</source>
        <translation>nach Ihren Auswahlregeln gewählt</translation>
    </message>
    <message>
        <source>clearing the marks</source>
        <translation>Markierungen aufheben</translation>
    </message>
    <message>
        <source>comes with Samelens; made to find copies</source>
        <translation>kommt mit Samelens; zum Finden von Kopien gemacht</translation>
    </message>
    <message>
        <source>completed after an interruption</source>
        <translation>nach einer Unterbrechung abgeschlossen</translation>
    </message>
    <message>
        <source>cropped: the first shows {number}% of the second</source>
        <translation>beschnitten: das erste zeigt {number}&#xa0;% des zweiten</translation>
    </message>
    <message>
        <source>cropped: the second shows {number}% of the first</source>
        <translation>beschnitten: das zweite zeigt {number}&#xa0;% des ersten</translation>
    </message>
    <message>
        <source>damaged from row {row} on</source>
        <translation>beschädigt ab Zeile {row}</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>datiert</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>Tiefenkarte</translation>
    </message>
    <message>
        <source>different, as you said</source>
        <translation>verschieden, wie Sie sagten</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>earliest date in a name</source>
        <translation>frühestes Datum im Namen</translation>
    </message>
    <message>
        <source>edited copy</source>
        <translation>bearbeitete Kopie</translation>
    </message>
    <message>
        <source>enlarged from fewer pixels</source>
        <translation>aus weniger Pixeln vergrößert</translation>
    </message>
    <message>
        <source>fewer pixels: {width} × {height}</source>
        <translation>weniger Pixel: {width} × {height}</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>das erste nach dem Namen</translation>
    </message>
    <message>
        <source>frames of an animation</source>
        <translation>Einzelbilder einer Animation</translation>
    </message>
    <message>
        <source>from row {row} on</source>
        <translation>ab Zeile {row}</translation>
    </message>
    <message>
        <source>further pictures</source>
        <translation>weitere Bilder</translation>
    </message>
    <message>
        <source>has a date taken</source>
        <translation>hat ein Aufnahmedatum</translation>
    </message>
    <message>
        <source>has a depth map, unlike the photo to keep</source>
        <translation>hat eine Tiefenkarte, anders als das Foto, das bleibt</translation>
    </message>
    <message>
        <source>has a location</source>
        <translation>hat einen Ort</translation>
    </message>
    <message>
        <source>has fewer colors</source>
        <translation>hat weniger Farben</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>has layers that the photo to keep doesn&apos;t</source>
        <translation>hat Ebenen, die das Foto, das bleibt, nicht hat</translation>
    </message>
    <message>
        <source>has pages that the photo to keep doesn&apos;t</source>
        <translation>hat Seiten, die das Foto, das bleibt, nicht hat</translation>
    </message>
    <message>
        <source>highest rating</source>
        <translation>höchste Bewertung</translation>
    </message>
    <message>
        <source>holds all that the others hold</source>
        <translation>enthält alles, was die anderen enthalten</translation>
    </message>
    <message>
        <source>holds pictures that the photo to keep doesn&apos;t</source>
        <translation>enthält Bilder, die das Foto, das bleibt, nicht hat</translation>
    </message>
    <message>
        <source>holds sound that the photo to keep doesn&apos;t</source>
        <translation>enthält Ton, den das Foto, das bleibt, nicht hat</translation>
    </message>
    <message>
        <source>in a preferred folder</source>
        <translation>in einem bevorzugten Ordner</translation>
    </message>
    <message>
        <source>in a reference folder</source>
        <translation>in einem Referenzordner</translation>
    </message>
    <message>
        <source>interrupted before the file was moved</source>
        <translation>unterbrochen, bevor die Datei verschoben wurde</translation>
    </message>
    <message>
        <source>interrupted before the file was written</source>
        <translation>unterbrochen, bevor die Datei geschrieben wurde</translation>
    </message>
    <message>
        <source>interrupted; the file is in neither place</source>
        <translation>unterbrochen; die Datei ist an keinem der beiden Orte</translation>
    </message>
    <message>
        <source>interrupted; the file was put back</source>
        <translation>unterbrochen; die Datei wurde zurückgelegt</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>ist bekannt</translation>
    </message>
    <message>
        <source>it belongs to another backbone.</source>
        <translation>er gehört zu einem anderen Basisnetz.</translation>
    </message>
    <message>
        <source>it builds on an older head that no longer comes with Samelens.</source>
        <translation>er baut auf einem älteren Klassifikator auf, der nicht mehr mit Samelens geliefert wird.</translation>
    </message>
    <message>
        <source>it has too few columns.</source>
        <translation>sie hat zu wenige Spalten.</translation>
    </message>
    <message>
        <source>it isn&apos;t XMP, or can&apos;t be read safely.</source>
        <translation>sie ist kein XMP oder nicht sicher lesbar.</translation>
    </message>
    <message>
        <source>it was made by another version of Samelens.</source>
        <translation>er wurde von einer anderen Version von Samelens erstellt.</translation>
    </message>
    <message>
        <source>it&apos;s too large.</source>
        <translation>sie ist zu groß.</translation>
    </message>
    <message>
        <source>its file can&apos;t be read ({why}).</source>
        <translation>seine Datei ist nicht lesbar ({why}).</translation>
    </message>
    <message>
        <source>its file is damaged ({why}).</source>
        <translation>seine Datei ist beschädigt ({why}).</translation>
    </message>
    <message>
        <source>its file was altered.</source>
        <translation>seine Datei wurde verändert.</translation>
    </message>
    <message>
        <source>its keywords aren&apos;t a list that can be added to.</source>
        <translation>ihre Stichwörter sind keine Liste, die sich ergänzen lässt.</translation>
    </message>
    <message>
        <source>keeping a photo</source>
        <translation>Foto behalten</translation>
    </message>
    <message>
        <source>keeping all photos</source>
        <translation>alle Fotos behalten</translation>
    </message>
    <message>
        <source>keeping what is in a folder</source>
        <translation>Inhalt eines Ordners behalten</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>größer</translation>
    </message>
    <message>
        <source>largest file</source>
        <translation>größte Datei</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>least compressed</source>
        <translation>am wenigsten komprimiert</translation>
    </message>
    <message>
        <source>less loss</source>
        <translation>weniger Verlust</translation>
    </message>
    <message>
        <source>marking a photo</source>
        <translation>Foto markieren</translation>
    </message>
    <message>
        <source>may hold more than a picture</source>
        <translation>enthält vielleicht mehr als ein Bild</translation>
    </message>
    <message>
        <source>may show what the photo to keep doesn&apos;t</source>
        <translation>zeigt vielleicht, was das Foto, das bleibt, nicht zeigt</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>more compressed: quality {quality}</source>
        <translation>stärker komprimiert: Qualität {quality}</translation>
    </message>
    <message>
        <source>most complete metadata</source>
        <translation>vollständigste Metadaten</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>meiste Pixel</translation>
    </message>
    <message>
        <source>most real detail</source>
        <translation>meiste echte Details</translation>
    </message>
    <message>
        <source>motion photo</source>
        <translation>Bewegtfoto</translation>
    </message>
    <message>
        <source>motion photo, {seconds} s</source>
        <translation>Bewegtfoto, {seconds} s</translation>
    </message>
    <message>
        <source>no date taken</source>
        <translation>kein Aufnahmedatum</translation>
    </message>
    <message>
        <source>not damaged</source>
        <translation>nicht beschädigt</translation>
    </message>
    <message>
        <source>not similar enough to mark automatically</source>
        <translation>nicht ähnlich genug zum automatischen Markieren</translation>
    </message>
    <message>
        <source>oldest file</source>
        <translation>älteste Datei</translation>
    </message>
    <message>
        <source>one picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>only the first holds {what}</source>
        <translation>nur das erste enthält {what}</translation>
    </message>
    <message>
        <source>only the second holds {what}</source>
        <translation>nur das zweite enthält {what}</translation>
    </message>
    <message>
        <source>overlay: {number}% covered or retouched</source>
        <translation>Überlagerung: {number}&#xa0;% verdeckt oder retuschiert</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>picking a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>re-encoded</source>
        <translation>neu kodiert</translation>
    </message>
    <message>
        <source>re-encoded: {format} instead of {other_format}</source>
        <translation>neu kodiert: {format} statt {other_format}</translation>
    </message>
    <message>
        <source>recolored</source>
        <translation>umgefärbt</translation>
    </message>
    <message>
        <source>rejecting a photo</source>
        <translation>Foto ablehnen</translation>
    </message>
    <message>
        <source>resized to {number}%</source>
        <translation>Größe auf {number}&#xa0;% geändert</translation>
    </message>
    <message>
        <source>resized: {pixels} instead of {other_pixels}</source>
        <translation>Größe geändert: {pixels} statt {other_pixels}</translation>
    </message>
    <message>
        <source>rotated by {number}°</source>
        <translation>um {number}° gedreht</translation>
    </message>
    <message>
        <source>row {line} says so already.</source>
        <translation>das sagt schon Zeile {line}.</translation>
    </message>
    <message>
        <source>row {line} says the opposite, and counts.</source>
        <translation>Zeile {line} sagt das Gegenteil, und sie gilt.</translation>
    </message>
    <message>
        <source>same bytes</source>
        <translation>gleiche Bytes</translation>
    </message>
    <message>
        <source>saved again from a JPEG</source>
        <translation>erneut gespeichert aus einem JPEG</translation>
    </message>
    <message>
        <source>saying “not duplicates”</source>
        <translation>„keine Duplikate“ sagen</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>schärfer</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>am schärfsten</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>kürzester Pfad</translation>
    </message>
    <message>
        <source>shows more than the photo to keep</source>
        <translation>zeigt mehr als das Foto, das bleibt</translation>
    </message>
    <message>
        <source>similar shots are for you to decide</source>
        <translation>über ähnliche Aufnahmen entscheiden Sie</translation>
    </message>
    <message>
        <source>smaller file: {size}</source>
        <translation>kleinere Datei: {size}</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>etwas Unbekanntes</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>straightened, distorted, or photographed at an angle</source>
        <translation>begradigt, verzerrt oder schräg fotografiert</translation>
    </message>
    <message>
        <source>taken first</source>
        <translation>zuerst aufgenommen</translation>
    </message>
    <message>
        <source>taking back a pick or reject</source>
        <translation>Wahl oder Ablehnung zurücknehmen</translation>
    </message>
    <message>
        <source>the RAW to keep can&apos;t be developed here</source>
        <translation>das RAW, das bleibt, lässt sich hier nicht entwickeln</translation>
    </message>
    <message>
        <source>the camera&apos;s RAW data</source>
        <translation>die RAW-Daten der Kamera</translation>
    </message>
    <message>
        <source>the first photo has neither a hash nor a path.</source>
        <translation>das erste Foto hat weder einen Hash noch einen Pfad.</translation>
    </message>
    <message>
        <source>the metadata of {name} can&apos;t be read.</source>
        <translation>die Metadaten von {name} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>the photo to keep doesn&apos;t show all that the others show</source>
        <translation>das Foto, das bleibt, zeigt nicht alles, was die anderen zeigen</translation>
    </message>
    <message>
        <source>the photo to keep isn&apos;t the RAW</source>
        <translation>das Foto, das bleibt, ist nicht das RAW</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>die gleichen Bytes</translation>
    </message>
    <message>
        <source>the same pixels, ICC profile {profile} instead of {other_profile}</source>
        <translation>die gleichen Pixel, ICC-Profil {profile} statt {other_profile}</translation>
    </message>
    <message>
        <source>the same pixels, different metadata</source>
        <translation>die gleichen Pixel, andere Metadaten</translation>
    </message>
    <message>
        <source>the same pixels, {format} instead of {other_format}</source>
        <translation>die gleichen Pixel, {format} statt {other_format}</translation>
    </message>
    <message>
        <source>the second photo has neither a hash nor a path.</source>
        <translation>das zweite Foto hat weder einen Hash noch einen Pfad.</translation>
    </message>
    <message>
        <source>torchvision&apos;s first ImageNet weights; names 76.1% of its pictures correctly</source>
        <translation>die ersten ImageNet-Gewichte von torchvision; benennt 76,1&#xa0;% der Bilder darin richtig</translation>
    </message>
    <message>
        <source>torchvision&apos;s second ImageNet weights; names 80.9% of its pictures correctly</source>
        <translation>die zweiten ImageNet-Gewichte von torchvision; benennt 80,9&#xa0;% der Bilder darin richtig</translation>
    </message>
    <message>
        <source>turned gray</source>
        <translation>in Grau umgewandelt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unmarking a photo</source>
        <translation>Markierung eines Fotos aufheben</translation>
    </message>
    <message>
        <source>you decided about these photos yourself</source>
        <translation>über diese Fotos haben Sie selbst entschieden</translation>
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
        <translation>{format} statt {other}</translation>
    </message>
    <message>
        <source>{format} made from a JPEG</source>
        <translation>{format} aus einem JPEG erstellt</translation>
    </message>
    <message>
        <source>{format}, lossless</source>
        <translation>{format}, verlustfrei</translation>
    </message>
    <message>
        <source>{format}, quality {quality}</source>
        <translation>{format}, Qualität {quality}</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t fit the backbone {backbone}.</source>
        <translation>{name} passt nicht zum Basisnetz {backbone}.</translation>
    </message>
    <message>
        <source>{name} is damaged. Please install Samelens again.</source>
        <translation>{name} ist beschädigt. Bitte installieren Sie Samelens erneut.</translation>
    </message>
    <message>
        <source>{name} is damaged. {remedy}</source>
        <translation>{name} ist beschädigt. {remedy}</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a sha256.</source>
        <translation>{name} ist kein sha256.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t there.</source>
        <translation>{name} ist nicht vorhanden.</translation>
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
        <translation>{number} Seiten</translation>
    </message>
    <message>
        <source>{number} pictures</source>
        <translation>{number} Bilder</translation>
    </message>
    <message>
        <source>{path} can&apos;t be created ({why}).</source>
        <translation>{path} lässt sich nicht anlegen ({why}).</translation>
    </message>
    <message>
        <source>{path} can&apos;t be deleted: {why}.</source>
        <translation>{path} lässt sich nicht löschen: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {why}.</source>
        <translation>{path} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be removed.</source>
        <translation>{path} lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written to: {why}.</source>
        <translation>In {path} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {why}.</source>
        <translation>{path} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a picture.</source>
        <translation>{path} ist weder ein Ordner noch ein Bild.</translation>
    </message>
    <message>
        <source>{path} is not empty. Choose a new folder for the demo.</source>
        <translation>{path} ist nicht leer. Wählen Sie für die Demo einen neuen Ordner.</translation>
    </message>
    <message>
        <source>{path} is there already, and it wasn&apos;t written by Samelens. Choose another name.</source>
        <translation>{path} ist schon vorhanden und stammt nicht von Samelens. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of labelled pairs: it needs the columns {names} and has {found}.</source>
        <translation>{path} ist keine Tabelle mit Paaren und Etiketten: Sie braucht die Spalten {names} und hat {found}.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts.</source>
        <translation>{path} ist keine Tabelle mit Urteilen.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts: it has neither a column named verdict nor columns named a, b and label.</source>
        <translation>{path} ist keine Tabelle mit Urteilen: Es fehlen eine Spalte namens verdict und Spalten namens a, b und label.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts: {why}.</source>
        <translation>{path} ist keine Tabelle mit Urteilen: {why}.</translation>
    </message>
    <message>
        <source>{path} was about to be moved to the trash, but is still there.</source>
        <translation>{path} sollte in den Papierkorb verschoben werden, ist aber noch da.</translation>
    </message>
    <message>
        <source>{path} was about to be moved to {place}, but it&apos;s in neither place now.</source>
        <translation>{path} sollte nach {place} verschoben werden, ist aber jetzt an keinem der beiden Orte.</translation>
    </message>
    <message>
        <source>{path} was about to be moved, but is still there.</source>
        <translation>{path} sollte verschoben werden, ist aber noch da.</translation>
    </message>
    <message>
        <source>{path} was about to be replaced with a link when Samelens stopped. It has been put back.</source>
        <translation>{path} sollte gerade durch einen Link ersetzt werden, als Samelens beendet wurde. Die Datei wurde zurückgelegt.</translation>
    </message>
    <message>
        <source>{path} was about to be replaced with a link, but is still there.</source>
        <translation>{path} sollte durch einen Link ersetzt werden, ist aber noch da.</translation>
    </message>
    <message>
        <source>{path} was about to be written, but is unchanged.</source>
        <translation>{path} sollte geschrieben werden, ist aber unverändert.</translation>
    </message>
    <message>
        <source>{path} was being moved when Samelens stopped. It has been put back.</source>
        <translation>{path} wurde gerade verschoben, als Samelens beendet wurde. Die Datei wurde zurückgelegt.</translation>
    </message>
    <message>
        <source>{path} was moved to the trash just before Samelens stopped. Look for it there.</source>
        <translation>{path} wurde in den Papierkorb verschoben, kurz bevor Samelens beendet wurde. Suchen Sie dort danach.</translation>
    </message>
    <message>
        <source>{path} was moved to the trash just before Samelens stopped. You can put it back from History.</source>
        <translation>{path} wurde in den Papierkorb verschoben, kurz bevor Samelens beendet wurde. Im Verlauf können Sie die Datei zurücklegen.</translation>
    </message>
    <message>
        <source>{path} was moved to {place} just before Samelens stopped. You can put it back from History.</source>
        <translation>{path} wurde nach {place} verschoben, kurz bevor Samelens beendet wurde. Im Verlauf können Sie die Datei zurücklegen.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Samelens. Please update Samelens. Nothing was changed.</source>
        <translation>{path} wurde von einer neueren Version von Samelens geschrieben. Bitte aktualisieren Sie Samelens. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} was written just before Samelens stopped. You can undo this in History.</source>
        <translation>{path} wurde geschrieben, kurz bevor Samelens beendet wurde. Im Verlauf können Sie dies rückgängig machen.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved by this version of Samelens, or it&apos;s damaged.</source>
        <translation>{path} wurde nicht von dieser Version von Samelens gespeichert oder ist beschädigt.</translation>
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
        <translation>„{name}“ kann kein Name eines zu überspringenden Ordners sein. Verwenden Sie einen Namen wie Exports oder ein Muster wie *.cache, ohne Schrägstriche.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a label. Use 1 or 0, or same or different.</source>
        <translation>„{words}“ ist kein Etikett. Möglich sind 1 oder 0, oder same oder different.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a valid time for a verdict.</source>
        <translation>„{words}“ ist keine gültige Zeit für ein Urteil.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a verdict. Use same, different or ignore.</source>
        <translation>„{words}“ ist kein Urteil. Verwenden Sie same, different oder ignore.</translation>
    </message>
</context>
<context>
    <name>count</name>
    <message>
        <source>{photos} and {videos}</source>
        <translation>{photos} und {videos}</translation>
    </message>
    <message>
        <source>They differ in many places.</source>
        <translation>Sie unterscheiden sich an vielen Stellen.</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>TRASH</source>
        <translation>PAPIERKORB</translation>
    </message>
    <message>
        <source>MOVE</source>
        <translation>VERSCHIEBEN</translation>
    </message>
    <message>
        <source>LINK</source>
        <translation>LINK</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>BEHALTEN</translation>
    </message>
    <message>
        <source>WILL GO</source>
        <translation>GEHT</translation>
    </message>
    <message>
        <source>STAYS</source>
        <translation>BLEIBT</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>ENTFERNT</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep all, next</source>
        <translation>Alle behalten, weiter</translation>
    </message>
    <message>
        <source>Trash {count}, next</source>
        <translation>{count} in Papierkorb, weiter</translation>
    </message>
    <message>
        <source>Move {count}, next</source>
        <translation>{count} verschieben, weiter</translation>
    </message>
    <message>
        <source>Link {count}, next</source>
        <translation>{count} verlinken, weiter</translation>
    </message>
    <message>
        <source>{count} to trash</source>
        <translation>{count} in Papierkorb</translation>
    </message>
    <message>
        <source>{count} to move</source>
        <translation>{count} verschieben</translation>
    </message>
    <message>
        <source>{count} to link</source>
        <translation>{count} verlinken</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>not duplicates</source>
        <translation>keine Duplikate</translation>
    </message>
    <message>
        <source>kept all</source>
        <translation>alle behalten</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Something went wrong in Samelens. Your photos were not affected.

{error}

Details are in {folder}.</source>
        <translation>In Samelens ist ein Fehler aufgetreten. Ihre Fotos waren nicht betroffen.

{error}

Einzelheiten stehen in {folder}.</translation>
    </message>
</context>
<context>
    <name>level</name>
    <message>
        <source>Same bytes</source>
        <translation>Gleiche Bytes</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Gleiches Foto</translation>
    </message>
    <message>
        <source>Similar shot</source>
        <translation>Ähnliche Aufnahme</translation>
    </message>
    <message>
        <source>Different photo</source>
        <translation>Anderes Foto</translation>
    </message>
    <message>
        <source>Surely the same photo</source>
        <translation>Sicher dasselbe Foto</translation>
    </message>
    <message>
        <source>Probably the same photo</source>
        <translation>Wohl dasselbe Foto</translation>
    </message>
    <message>
        <source>Maybe the same photo</source>
        <translation>Vielleicht dasselbe</translation>
    </message>
    <message>
        <source>Surely a similar shot</source>
        <translation>Sicher ähnlich</translation>
    </message>
    <message>
        <source>Probably a similar shot</source>
        <translation>Wohl ähnlich</translation>
    </message>
    <message>
        <source>Maybe a similar shot</source>
        <translation>Vielleicht ähnlich</translation>
    </message>
    <message>
        <source>Surely different</source>
        <translation>Sicher verschieden</translation>
    </message>
    <message>
        <source>Probably different</source>
        <translation>Wohl verschieden</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Probability that both are the same photo</source>
        <translation>Wahrscheinlichkeit, dass beide dasselbe Foto sind</translation>
    </message>
    <message>
        <source>Probability that both show the same scene</source>
        <translation>Wahrscheinlichkeit, dass beide dieselbe Szene zeigen</translation>
    </message>
    <message>
        <source>Probability that both show the same photo or scene</source>
        <translation>Wahrscheinlichkeit, dass beide dasselbe Foto oder dieselbe Szene zeigen</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. Waiting for it…</source>
        <translation>Ein anderes Samelens verschiebt gerade Dateien. Es wird darauf gewartet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>All undecided groups</source>
        <translation>Alle offenen Gruppen</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Nur exakte Kopien</translation>
    </message>
    <message>
        <source>Only photos in “{folder}”</source>
        <translation>Nur Fotos in „{folder}“</translation>
    </message>
    <message>
        <source>As filtered: {groups}</source>
        <translation>Wie gefiltert: {groups}</translation>
    </message>
</context>
<context>
    <name>shortcut</name>
    <message>
        <source>{key} is reserved and can&apos;t be reassigned.</source>
        <translation>{key} ist reserviert und kann nicht neu belegt werden.</translation>
    </message>
    <message>
        <source>{key} is already used for “{command}”. Change that shortcut first.</source>
        <translation>{key} ist schon für „{command}“ belegt. Ändern Sie zuerst jenes Tastenkürzel.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review and Compare</source>
        <translation>Prüfen und Vergleichen</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Vollbild und zurück</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Scan the folders</source>
        <translation>Ordner scannen</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Scan abbrechen</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Vorige Gruppe</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <source>Previous photo in the group</source>
        <translation>Voriges Foto der Gruppe</translation>
    </message>
    <message>
        <source>Next photo in the group</source>
        <translation>Nächstes Foto der Gruppe</translation>
    </message>
    <message>
        <source>Accept and next</source>
        <translation>Annehmen und weiter</translation>
    </message>
    <message>
        <source>Mark the photo on the right, or keep it</source>
        <translation>Foto rechts markieren oder behalten</translation>
    </message>
    <message>
        <source>Make the photo on the right the keeper</source>
        <translation>Foto rechts als bleibendes wählen</translation>
    </message>
    <message>
        <source>Keep all: they are copies, and all stay</source>
        <translation>Alle behalten: Es sind Kopien, und alle bleiben</translation>
    </message>
    <message>
        <source>Not duplicates: keep all, don&apos;t ask again</source>
        <translation>Keine Duplikate: alle behalten, nicht mehr fragen</translation>
    </message>
    <message>
        <source>Pick the photo: it stays, and on to the next</source>
        <translation>Foto wählen: Es bleibt, und weiter zum nächsten</translation>
    </message>
    <message>
        <source>Reject the photo: it goes, and on to the next</source>
        <translation>Foto ablehnen: Es geht, und weiter zum nächsten</translation>
    </message>
    <message>
        <source>Take back a pick or reject</source>
        <translation>Wahl oder Ablehnung zurücknehmen</translation>
    </message>
    <message>
        <source>Clear the marks of the group</source>
        <translation>Markierungen der Gruppe aufheben</translation>
    </message>
    <message>
        <source>Auto-mark</source>
        <translation>Automatisch markieren</translation>
    </message>
    <message>
        <source>Find photos similar to the one on the right</source>
        <translation>Fotos suchen, die dem rechten ähneln</translation>
    </message>
    <message>
        <source>Remove marked photos</source>
        <translation>Markierte Fotos entfernen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Copy the paths of the group&apos;s photos</source>
        <translation>Pfade der Fotos der Gruppe kopieren</translation>
    </message>
    <message>
        <source>All photos of the group as a grid, and back</source>
        <translation>Alle Fotos der Gruppe als Raster und zurück</translation>
    </message>
    <message>
        <source>Show or hide the facts</source>
        <translation>Angaben zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rückgängig Gemachtes wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Zoom to 100% and back</source>
        <translation>Zoom auf 100&#xa0;% und zurück</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Outline what differs, or don&apos;t</source>
        <translation>Unterschiede umranden oder nicht</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>Das gleiche Foto</translation>
    </message>
    <message>
        <source>Different photos</source>
        <translation>Verschiedene Fotos</translation>
    </message>
    <message>
        <source>Skip this pair</source>
        <translation>Dieses Paar auslassen</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Voriges Paar</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A date and time as Qt&apos;s QDateTime::toString() takes it: &quot;12 Mar 2024, 14:05&quot;</extracomment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Gestern, {time}</translation>
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
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>fast fertig</translation>
    </message>
    <message>
        <source>{time} left in this step</source>
        <translation>noch {time} in diesem Schritt</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A scan is running. Stop it and close? Photos already read are kept.</source>
        <translation>Es läuft ein Scan. Anhalten und schließen? Schon gelesene Fotos bleiben erhalten.</translation>
    </message>
    <message>
        <source>Pick the best: {pick} keeps a photo, {reject} marks it to go, {unset} takes that back.</source>
        <translation>Beste wählen: {pick} behält ein Foto, {reject} markiert es zum Entfernen, {unset} nimmt das zurück.</translation>
    </message>
    <message>
        <source>Scoring your groups again…</source>
        <translation>Ihre Gruppen werden neu bewertet&#xa0;…</translation>
    </message>
</context>
</TS>
