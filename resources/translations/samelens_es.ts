<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AutoMarkController</name>
    <message>
        <source>Applying your keeper rules…</source>
        <translation>Aplicando sus reglas de elección…</translation>
    </message>
</context>
<context>
    <name>AutoMarkModel</name>
    <message>
        <source>Keeper</source>
        <translation>Foto conservada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>AutoMarkPreview</name>
    <message>
        <source>Auto-mark</source>
        <translation>Marcado automático</translation>
    </message>
    <message>
        <source>Where to mark</source>
        <translation>Dónde marcar</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Reglas de elección…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Mark {photos}</source>
        <translation>Marcar {photos}</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>No hay nada seleccionado.</translation>
    </message>
    <message>
        <source>Nothing to mark here.</source>
        <translation>Aquí no hay nada que marcar.</translation>
    </message>
    <message>
        <source>Mark {photos} in {groups} ({bytes})?</source>
        <translation>¿Marcar {photos} en {groups} ({bytes})?</translation>
    </message>
    <message>
        <source>Nothing is removed yet. A single undo clears all these marks.</source>
        <translation>Todavía no se retira nada. Deshacer una sola vez quita todas estas marcas.</translation>
    </message>
    <message>
        <source>{groups} left undecided: {why}.</source>
        <translation>Queda por decidir: {groups} ({why}).</translation>
    </message>
    <message>
        <source>Photos that would be marked</source>
        <translation>Fotos que se marcarían</translation>
    </message>
</context>
<context>
    <name>BackbonesController</name>
    <message>
        <source>{name} is ready to use.</source>
        <translation>{name} está lista para usarse.</translation>
    </message>
    <message>
        <source>Getting {name}…</source>
        <translation>Obteniendo {name}…</translation>
    </message>
    <message>
        <source>Switching to {name}…</source>
        <translation>Cambiando a {name}…</translation>
    </message>
    <message>
        <source>Its head recognizes {percent} of edited copies it hasn&apos;t seen before.</source>
        <translation>Su evaluador reconoce el {percent} de las copias editadas que no había visto antes.</translation>
    </message>
    <message>
        <source>Training the head of {name}…</source>
        <translation>Entrenando el evaluador de {name}…</translation>
    </message>
    <message>
        <source>A scan or training is running. Cancel it, or wait until it finishes.</source>
        <translation>Hay un análisis o un entrenamiento en curso. Cancélelo o espere a que termine.</translation>
    </message>
    <message>
        <source>{name} is in use.</source>
        <translation>{name} está en uso.</translation>
    </message>
    <message>
        <source>{name} is in use. The next scan reads your photos again with it. What {before} computed is kept, so switching back is quick. Groups in Review stay as {before} made them.</source>
        <translation>{name} está en uso. El próximo análisis volverá a leer las fotos con ella. Lo que {before} calculó se conserva, así que volver atrás es rápido. Los grupos de la revisión quedan como {before} los formó.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>BackbonesPanel</name>
    <message>
        <source>A backbone is the neural network that looks at your photos. samelens-r50 was made to find copies; you can try the others as well. What each one computes is kept, and your verdicts and decisions apply to all of them.</source>
        <translation>Una red base es la red neuronal que mira las fotos. samelens-r50 se creó para encontrar copias; también se pueden probar las demás. Lo que calcula cada una se conserva, y los veredictos y decisiones valen para todas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Downloading: {done} of {total}</source>
        <translation>Descarga: {done} de {total}</translation>
    </message>
    <message>
        <source>Choosing some of your photos…</source>
        <translation>Eligiendo algunas de sus fotos…</translation>
    </message>
    <message>
        <source>Making copies of your photos…</source>
        <translation>Creando copias de sus fotos…</translation>
    </message>
    <message>
        <source>Training the head…</source>
        <translation>Entrenando el evaluador…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>In use, no head yet</source>
        <translation>En uso, aún sin evaluador</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Available, no head yet</source>
        <translation>Disponible, aún sin evaluador</translation>
    </message>
    <message>
        <source>Not added; its file is on this disk</source>
        <translation>No añadida; su archivo está en este disco</translation>
    </message>
    <message>
        <source>Not downloaded yet ({size} to go)</source>
        <translation>Aún no descargada (faltan {size})</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Obtener…</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <translation>Obtener {name}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>Usar…</translation>
    </message>
    <message>
        <source>This downloads {size} from {server}, where torchvision keeps its weights. None of your data is sent. An interrupted download continues where it stopped.

If you already have {file}, choose it instead, and nothing is downloaded.</source>
        <translation>Se descargarán {size} de {server}, donde torchvision guarda sus pesos. No se envía ningún dato suyo. Una descarga interrumpida continúa donde se detuvo.

Si ya tiene {file}, elija ese archivo y no se descargará nada.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>The torchvision file {file} is already on this disk and will be used. It&apos;s downloaded from {server} only if it&apos;s damaged.</source>
        <translation>El archivo {file} de torchvision ya está en este disco y se usará. Solo se descarga de {server} si está dañado.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Get {name}?</source>
        <translation>¿Obtener {name}?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>A head decides whether two photos are the same, and each backbone needs its own. It&apos;s trained on edited copies of your scanned photos. This takes a few minutes; until then, the current backbone stays in use.</source>
        <translation>Un evaluador decide si dos fotos son la misma, y cada red base necesita el suyo. Se entrena con copias editadas de las fotos analizadas. Tarda unos minutos; hasta entonces sigue en uso la red base actual.</translation>
    </message>
    <message>
        <source>{name} has no head yet</source>
        <translation>{name} aún no tiene evaluador</translation>
    </message>
    <message>
        <source>Train and use</source>
        <translation>Entrenar y usar</translation>
    </message>
    <message>
        <source>Choose {file}</source>
        <translation>Elegir {file}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Drop a photo here, or paste one (Ctrl+V).</source>
        <translation>Suelte una foto aquí o pegue una (Ctrl+V).</translation>
    </message>
    <message>
        <source>Drop the other photo here.</source>
        <translation>Suelte aquí la otra foto.</translation>
    </message>
    <message>
        <source>Drop two photos above to compare them.</source>
        <translation>Suelte dos fotos arriba para compararlas.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>These photos can&apos;t be compared: one of them can&apos;t be used.</source>
        <translation>Estas fotos no se pueden comparar: una de ellas no se puede usar.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Swap the two photos</source>
        <translation>Intercambiar las dos fotos</translation>
    </message>
    <message>
        <source>wheel: zoom   drag: pan   {key} 100%</source>
        <translation>rueda: zoom   arrastrar: mover   {key} 100&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln vídeo</numerusform>
            <numerusform>%Ln vídeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>Difieren en %Ln lugar.</numerusform>
            <numerusform>Difieren en %Ln lugares.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a photo…</source>
        <translation>Elegir una foto…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>That&apos;s a folder. Drop one photo here, or add the folder on Start.</source>
        <translation>Eso es una carpeta. Suelte aquí una sola foto, o añada la carpeta en Inicio.</translation>
    </message>
    <message>
        <source>That isn&apos;t a photo file.</source>
        <translation>Eso no es un archivo de foto.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Saved scan (*.json);;Table for spreadsheets (*.csv);;Web page (*.html)</source>
        <translation>Análisis guardado (*.json);;Tabla para hojas de cálculo (*.csv);;Página web (*.html)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Guardado en {file}.</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Guardando {name}…</translation>
    </message>
    <message>
        <source>Open a saved scan</source>
        <translation>Abrir un análisis guardado</translation>
    </message>
    <message>
        <source>Saved scan (*.json)</source>
        <translation>Análisis guardado (*.json)</translation>
    </message>
    <message>
        <source>Left out: {photos}</source>
        <translation>Omitido: {photos}</translation>
    </message>
    <message>
        <source>These have changed or disappeared since the scan was saved. Scan again to see what&apos;s there now.</source>
        <translation>Han cambiado o desaparecido desde que se guardó el análisis. Analice de nuevo para ver lo que hay ahora.</translation>
    </message>
    <message>
        <source>Opening the scan…</source>
        <translation>Abriendo el análisis…</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>Facts about the photos</source>
        <translation>Datos de las fotos</translation>
    </message>
</context>
<context>
    <name>FileListDialog</name>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos in the group</source>
        <translation>Fotos del grupo</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Drop a photo here, or paste one (Ctrl+V).</source>
        <translation>Suelte una foto aquí o pegue una (Ctrl+V).</translation>
    </message>
    <message>
        <source>Looking for the nearest photos…</source>
        <translation>Buscando las fotos más cercanas…</translation>
    </message>
    <message>
        <source>The nearest photos will appear here.</source>
        <translation>Las fotos más cercanas aparecerán aquí.</translation>
    </message>
    <message>
        <source>No photos have been scanned yet.</source>
        <translation>Aún no se ha analizado ninguna foto.</translation>
    </message>
    <message>
        <source>No other photos have been scanned.</source>
        <translation>No se ha analizado ninguna otra foto.</translation>
    </message>
    <message>
        <source>No photo looks like this one.</source>
        <translation>Ninguna foto se parece a esta.</translation>
    </message>
    <message>
        <source>Nearest among {photos}</source>
        <translation>Las más cercanas entre {photos}</translation>
    </message>
    <message>
        <source>Look alike: {alike} of the {count} nearest among {photos}</source>
        <translation>Se parecen: {alike} de las {count} más cercanas entre {photos}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar las {count}</translation>
    </message>
    <message>
        <source>Show only what looks alike</source>
        <translation>Mostrar solo las parecidas</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Buscar fotos similares</translation>
    </message>
    <message>
        <source>Searches everything you&apos;ve ever scanned, including photos on drives that aren&apos;t connected.</source>
        <translation>Busca en todo lo que se ha analizado alguna vez, incluidas las fotos de unidades no conectadas.</translation>
    </message>
    <message>
        <source>The nearest photos</source>
        <translation>Las fotos más cercanas</translation>
    </message>
    <message>
        <source>Choose folders to scan</source>
        <translation>Elegir carpetas para analizar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Buscar similares</translation>
    </message>
    <message>
        <source>Compare  ↵</source>
        <translation>Comparar  ↵</translation>
    </message>
    <message>
        <source>Compare with the photo on the left (double-click)</source>
        <translation>Comparar con la foto de la izquierda (doble clic)</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Choose folders with photos</source>
        <translation>Elegir carpetas con fotos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Scan</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Reference: keep, never touch</source>
        <translation>Referencia: conservar, no tocar nunca</translation>
    </message>
    <message>
        <source>How to use {folder}</source>
        <translation>Cómo usar {folder}</translation>
    </message>
    <message>
        <source>Don&apos;t scan {folder}</source>
        <translation>No analizar {folder}</translation>
    </message>
</context>
<context>
    <name>FolderRulesController</name>
    <message>
        <source>What is in “{folder}” is kept from now on. Change that in Keeper rules.</source>
        <translation>Lo que hay en «{folder}» se conserva a partir de ahora. Se puede cambiar en Reglas de elección.</translation>
    </message>
    <message>
        <source>Nothing in “{folder}” is suggested any more. Change that in Keeper rules.</source>
        <translation>Ya no se propone retirar nada de «{folder}». Se puede cambiar en Reglas de elección.</translation>
    </message>
    <message>
        <source>Always keep what is in this folder</source>
        <translation>Conservar siempre lo que hay en esta carpeta</translation>
    </message>
    <message>
        <source>Never suggest this folder</source>
        <translation>No proponer nunca nada de esta carpeta</translation>
    </message>
    <message>
        <source>What you marked in it stays marked: {photos}.</source>
        <translation>Lo que marcó en ella sigue marcado: {photos}.</translation>
    </message>
</context>
<context>
    <name>GroupActs</name>
    <message>
        <source>{groups} marked.</source>
        <translation>Marcado: {groups}.</translation>
    </message>
    <message>
        <source>All of them stay. They still count as copies.</source>
        <translation>Se quedan todas. Siguen contando como copias.</translation>
    </message>
    <message>
        <source>Samelens will remember that these aren&apos;t duplicates.</source>
        <translation>Samelens recordará que no son duplicados.</translation>
    </message>
</context>
<context>
    <name>GroupDelegate</name>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
</context>
<context>
    <name>GroupFilter</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>Filtrar por nombre o carpeta</translation>
    </message>
    <message>
        <source>Sort groups</source>
        <translation>Ordenar grupos</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtrar grupos</translation>
    </message>
    <message>
        <source>Filter groups (on)</source>
        <translation>Filtrar grupos (activo)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exactos</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Misma</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similares</translation>
    </message>
    <message>
        <source>Space to free</source>
        <translation>Espacio por liberar</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Fecha de captura</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Number of photos</source>
        <translation>Número de fotos</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Cualquier carpeta</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Show groups as a grid</source>
        <translation>Mostrar los grupos en cuadrícula</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Volver a los resultados</translation>
    </message>
    <message>
        <source>No groups match the filter.</source>
        <translation>Ningún grupo coincide con el filtro.</translation>
    </message>
    <message>
        <source>{groups} · {decided} decided</source>
        <translation>{groups} · decididos: {decided}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todas</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>No son duplicados</translation>
    </message>
    <message>
        <source>Groups of duplicate photos</source>
        <translation>Grupos de fotos duplicadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) selected</source>
        <translation>
            <numerusform>%Ln grupo seleccionado</numerusform>
            <numerusform>%Ln grupos seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupListModel</name>
    <message>
        <source>all stay</source>
        <translation>se quedan todas</translation>
    </message>
    <message>
        <source>held by video</source>
        <translation>retenido por vídeo</translation>
    </message>
</context>
<context>
    <name>GroupStrip</name>
    <message>
        <source>Largest groups</source>
        <translation>Grupos más grandes</translation>
    </message>
</context>
<context>
    <name>HeadsDialog</name>
    <message>
        <source>Heads</source>
        <translation>Evaluadores</translation>
    </message>
    <message>
        <source>A head decides whether two photos are the same. You can go back to any of these; your verdicts and decisions stay.</source>
        <translation>Un evaluador decide si dos fotos son la misma. Se puede volver a cualquiera de estos; los veredictos y decisiones se mantienen.</translation>
    </message>
    <message>
        <source>Heads, latest first</source>
        <translation>Evaluadores, el más reciente primero</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>F1 when trained</source>
        <translation>F1 al entrenarse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Use this head</source>
        <translation>Usar este evaluador</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Came with Samelens</source>
        <translation>Incluido con Samelens</translation>
    </message>
    <message>
        <source>Trained here for {name}</source>
        <translation>Entrenado aquí para {name}</translation>
    </message>
    <message>
        <source>Adapted to your photos</source>
        <translation>Adaptado a sus fotos</translation>
    </message>
    <message>
        <source>Taught by {count} verdicts</source>
        <translation>Entrenado con {count} veredictos</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Undo this removal</source>
        <translation>Deshacer esta retirada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>Todavía no se ha retirado nada.</translation>
    </message>
    <message>
        <source>You can undo any removal here, as long as its files still exist.</source>
        <translation>Aquí se puede deshacer cualquier retirada, mientras sus archivos sigan existiendo.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>Removals, latest first</source>
        <translation>Retiradas, la más reciente primero</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Movidos a la papelera</translation>
    </message>
    <message>
        <source>Moved to a folder</source>
        <translation>Movidos a una carpeta</translation>
    </message>
    <message>
        <source>Replaced with hard links</source>
        <translation>Reemplazados por enlaces duros</translation>
    </message>
    <message>
        <source>Replaced with symbolic links</source>
        <translation>Reemplazados por enlaces simbólicos</translation>
    </message>
    <message>
        <source>Metadata added</source>
        <translation>Metadatos añadidos</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>retirados: {count}</translation>
    </message>
    <message>
        <source>{count} put back</source>
        <translation>restaurados: {count}</translation>
    </message>
    <message>
        <source>{count} not removed</source>
        <translation>no retirados: {count}</translation>
    </message>
    <message>
        <source>{count} interrupted</source>
        <translation>interrumpidos: {count}</translation>
    </message>
    <message>
        <source>metadata added: {count}</source>
        <translation>metadatos añadidos: {count}</translation>
    </message>
    <message>
        <source>added metadata removed: {count}</source>
        <translation>metadatos añadidos y luego quitados: {count}</translation>
    </message>
    <message>
        <source>metadata not added: {count}</source>
        <translation>metadatos no añadidos: {count}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>not removed</source>
        <translation>no retirado</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>metadata added</source>
        <translation>metadatos añadidos</translation>
    </message>
    <message>
        <source>added metadata removed</source>
        <translation>metadatos añadidos y luego quitados</translation>
    </message>
    <message>
        <source>metadata not added</source>
        <translation>metadatos no añadidos</translation>
    </message>
</context>
<context>
    <name>KeeperRulesDialog</name>
    <message>
        <source>Keeper rules</source>
        <translation>Reglas de elección</translation>
    </message>
    <message>
        <source>Which photo to keep</source>
        <translation>Qué foto conservar</translation>
    </message>
    <message>
        <source>The first rule that separates the photos decides; near ties go to the next rule. Photos in reference folders always stay. Drag the rules to reorder them, or use the buttons.</source>
        <translation>Decide la primera regla que distingue las fotos; los casi empates pasan a la siguiente. Las fotos de carpetas de referencia se quedan siempre. Arrastre las reglas para reordenarlas, o use los botones.</translation>
    </message>
    <message>
        <source>Rules, most important first</source>
        <translation>Reglas, la más importante primero</translation>
    </message>
    <message>
        <source>Preferred folders, best first</source>
        <translation>Carpetas preferidas, la mejor primero</translation>
    </message>
    <message>
        <source>Folders in which nothing is suggested to go</source>
        <translation>Carpetas de las que no se propone retirar nada</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>In a preferred folder (listed below)</source>
        <translation>En una carpeta preferida (lista de abajo)</translation>
    </message>
    <message>
        <source>Has a date taken</source>
        <translation>Tiene fecha de captura</translation>
    </message>
    <message>
        <source>Most real pixels (enlarging and frames add none; 5% fewer counts as equal)</source>
        <translation>Más píxeles reales (ampliar o poner marco no añade ninguno; un 5&#xa0;% menos cuenta como igual)</translation>
    </message>
    <message>
        <source>Not enlarged, framed, captioned or saved again</source>
        <translation>Sin ampliar, ni enmarcar, ni rotular, ni volver a guardar</translation>
    </message>
    <message>
        <source>Least compressed (JPEG quality)</source>
        <translation>Menos comprimida (calidad JPEG)</translation>
    </message>
    <message>
        <source>Most complete metadata (date, location, camera, rating)</source>
        <translation>Metadatos más completos (fecha, ubicación, cámara, valoración)</translation>
    </message>
    <message>
        <source>Best format: RAW, TIFF, PNG, HEIC, AVIF, JPEG</source>
        <translation>Mejor formato: RAW, TIFF, PNG, HEIC, AVIF, JPEG</translation>
    </message>
    <message>
        <source>Sharpest (within 5 points counts as equal; reads the photos)</source>
        <translation>Más nítida (hasta 5 puntos de diferencia cuenta como igual; lee las fotos)</translation>
    </message>
    <message>
        <source>Has a location (GPS; reads the photos)</source>
        <translation>Tiene ubicación (GPS; lee las fotos)</translation>
    </message>
    <message>
        <source>Highest star rating (reads the photos)</source>
        <translation>Mayor valoración en estrellas (lee las fotos)</translation>
    </message>
    <message>
        <source>Largest file (up to 2% smaller counts as equal)</source>
        <translation>Archivo más grande (hasta un 2&#xa0;% menos cuenta como igual)</translation>
    </message>
    <message>
        <source>Taken first (within 2 seconds counts as equal)</source>
        <translation>Tomada primero (hasta 2 segundos de diferencia cuenta como igual)</translation>
    </message>
    <message>
        <source>Oldest file (within 2 seconds counts as equal)</source>
        <translation>Archivo más antiguo (hasta 2 segundos de diferencia cuenta como igual)</translation>
    </message>
    <message>
        <source>Shortest path</source>
        <translation>Ruta más corta</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Choose a folder in which nothing is suggested to go</source>
        <translation>Elegir una carpeta de la que no se proponga retirar nada</translation>
    </message>
    <message>
        <source>Choose a preferred folder</source>
        <translation>Elegir una carpeta preferida</translation>
    </message>
</context>
<context>
    <name>KeptReviews</name>
    <message>
        <source>Go on with a review</source>
        <translation>Continuar una revisión</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
    <message>
        <source>Saved scan</source>
        <translation>Análisis guardado</translation>
    </message>
    <message>
        <source>{size} to free</source>
        <translation>{size} por liberar</translation>
    </message>
    <message>
        <source>Remove the review of {folders}</source>
        <translation>Quitar la revisión de {folders}</translation>
    </message>
    <message>
        <source>Continue: {groups}, {decided} decided</source>
        <translation>Continuar ({groups}, decididos: {decided})</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Cambiar atajos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Mark that photo, or keep it</source>
        <translation>Marcar esa foto, o conservarla</translation>
    </message>
    <message>
        <source>Select several groups</source>
        <translation>Seleccionar varios grupos</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Reentrenar</translation>
    </message>
    <message>
        <source>{total} of {recommended} recommended verdicts: {same} same, {different} different</source>
        <translation>{total} veredictos de {recommended} recomendados: {same} iguales, {different} diferentes</translation>
    </message>
    <message>
        <source>Verdicts given, out of those recommended</source>
        <translation>Veredictos dados, de los recomendados</translation>
    </message>
    <message>
        <source>Making copies of your photos…</source>
        <translation>Creando copias de sus fotos…</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Entrenando…</translation>
    </message>
    <message>
        <source>Scoring your groups again…</source>
        <translation>Evaluando de nuevo los grupos…</translation>
    </message>
    <message>
        <source>You can keep working. Nothing changes until you accept what was learned.</source>
        <translation>Puede seguir trabajando. Nada cambia hasta que acepte lo aprendido.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Retraining needs {least} verdicts: {more} to go.</source>
        <translation>Para reentrenar hacen falta {least} veredictos: faltan {more}.</translation>
    </message>
    <message>
        <source>Retraining needs more “same” verdicts: {more} to go.</source>
        <translation>Para reentrenar hacen falta más veredictos «iguales»: faltan {more}.</translation>
    </message>
    <message>
        <source>Retraining needs more “different” verdicts: {more} to go.</source>
        <translation>Para reentrenar hacen falta más veredictos «diferentes»: faltan {more}.</translation>
    </message>
    <message>
        <source>Enough to retrain. More “same” verdicts would help most.</source>
        <translation>Suficientes para reentrenar. Lo que más ayudaría son más veredictos «iguales».</translation>
    </message>
    <message>
        <source>Enough to retrain. More “different” verdicts would help most.</source>
        <translation>Suficientes para reentrenar. Lo que más ayudaría son más veredictos «diferentes».</translation>
    </message>
    <message>
        <source>Enough to retrain; {more} more would make it more reliable.</source>
        <translation>Suficientes para reentrenar; con {more} más, el resultado sería más fiable.</translation>
    </message>
    <message>
        <source>Enough to retrain.</source>
        <translation>Suficientes para reentrenar.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Import labels…</source>
        <translation>Importar etiquetas…</translation>
    </message>
    <message>
        <source>Export verdicts…</source>
        <translation>Exportar veredictos…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Adapt without verdicts</source>
        <translation>Adaptar sin veredictos</translation>
    </message>
    <message>
        <source>Heads…</source>
        <translation>Evaluadores…</translation>
    </message>
</context>
<context>
    <name>LookingController</name>
    <message>
        <source>Facts copied.</source>
        <translation>Datos copiados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) copied.</source>
        <translation>
            <numerusform>%Ln ruta copiada.</numerusform>
            <numerusform>%Ln rutas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with which program?</source>
        <translation>¿Con qué programa abrir?</translation>
    </message>
    <message>
        <source>{program} can&apos;t be started.</source>
        <translation>No se puede iniciar {program}.</translation>
    </message>
    <message>
        <source>No program opened {name}.</source>
        <translation>Ningún programa ha abierto {name}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Outline what differs</source>
        <translation>Contornear las diferencias</translation>
    </message>
</context>
<context>
    <name>NearestDelegate</name>
    <message>
        <source>Not connected now</source>
        <translation>No conectada ahora</translation>
    </message>
    <message>
        <source>  + {count} more</source>
        <translation>  + {count} más</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Samelens is already open.</source>
        <translation>Samelens ya está abierto.</translation>
    </message>
    <message>
        <source>A second window would work on the same photos.</source>
        <translation>Una segunda ventana trabajaría con las mismas fotos.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>Abrir otra</translation>
    </message>
</context>
<context>
    <name>PairLoader</name>
    <message>
        <source>Videos are compared by their bytes alone, never by their pictures.</source>
        <translation>Los vídeos se comparan solo por sus bytes, nunca por sus imágenes.</translation>
    </message>
    <message>
        <source>These photos can&apos;t be overlaid: they have too little in common.</source>
        <translation>Estas fotos no se pueden superponer: tienen muy poco en común.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Both photos, overlaid</source>
        <translation>Ambas fotos, superpuestas</translation>
    </message>
    <message>
        <source>Aligning the photos…</source>
        <translation>Alineando las fotos…</translation>
    </message>
    <message>
        <source>This needs two photos.</source>
        <translation>Se necesitan dos fotos.</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>Ninguna diferencia visible</translation>
    </message>
    <message>
        <source>Bright areas differ ({percent}% of the picture). Overall brightness is ignored.</source>
        <translation>Las zonas claras difieren ({percent}&#xa0;% de la imagen). El brillo general no se tiene en cuenta.</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>REMOVED – PUT BACK</source>
        <translation>RETIRADA – RESTAURAR</translation>
    </message>
    <message>
        <source>Click to put it back where it was</source>
        <translation>Pulse para restaurarla donde estaba</translation>
    </message>
    <message>
        <source>Click to keep it</source>
        <translation>Pulse para conservarla</translation>
    </message>
    <message>
        <source>Click to mark it</source>
        <translation>Pulse para marcarla</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Add Pictures</source>
        <translation>Añadir Imágenes</translation>
    </message>
    <message>
        <source>Add Downloads</source>
        <translation>Añadir Descargas</translation>
    </message>
    <message>
        <source>Add Desktop</source>
        <translation>Añadir Escritorio</translation>
    </message>
    <message>
        <source>Add {drive}</source>
        <translation>Añadir {drive}</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>What Samelens has read from your photos. Safe to clear: the next scan reads them again.</source>
        <translation>Lo que Samelens ha leído de las fotos. Se puede vaciar sin riesgo: el próximo análisis las lee de nuevo.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Your verdicts and what was learned from them, the history of removals, recent scans. Never deleted here.</source>
        <translation>Sus veredictos y lo aprendido de ellos, el historial de retiradas, los análisis recientes. Nunca se borra desde aquí.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>A record of what happened. Useful when you report a problem.</source>
        <translation>Una relación de lo que ha ocurrido. Útil al informar de un problema.</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>Vaciar la caché…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder: {name}</source>
        <translation>Abrir la carpeta: {name}</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>¿Vaciar la caché?</translation>
    </message>
    <message>
        <source>The next scan will read every photo again, which takes a while. Your photos, verdicts, heads, history of removals (with undo) and recent scans stay.</source>
        <translation>El próximo análisis volverá a leer todas las fotos, y eso lleva un tiempo. Las fotos, los veredictos, los evaluadores, el historial de retiradas (que podrán deshacerse) y los análisis recientes se mantienen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>A scan is running and using the cache. Cancel it, or wait until it finishes.</source>
        <translation>Hay un análisis en curso que usa la caché. Cancélelo o espere a que termine.</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>{size} liberados.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{device} (not found)</source>
        <translation>{device} (no encontrado)</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect when you restart Samelens.</source>
        <translation>Surte efecto al reiniciar Samelens.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mediano</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Copias exactas</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Misma foto</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Tomas similares</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Nivel de coincidencia</translation>
    </message>
    <message>
        <source>Folders to skip</source>
        <translation>Carpetas que omitir</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Reglas de elección…</translation>
    </message>
    <message>
        <source>Which photo to keep</source>
        <translation>Qué foto conservar</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular con</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Full: 32-bit (fp32)</source>
        <translation>Completa: 32 bits (fp32)</translation>
    </message>
    <message>
        <source>Half: 16-bit (fp16, bf16)</source>
        <translation>Media: 16 bits (fp16, bf16)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Checking what this computer has…</source>
        <translation>Comprobando qué tiene este equipo…</translation>
    </message>
    <message>
        <source>Takes effect with the next scan; in Compare and Find, when you restart Samelens. Automatic picks the fastest option that gives the same results.</source>
        <translation>Surte efecto en el próximo análisis; en Comparar y Buscar, al reiniciar Samelens. Automático elige la opción más rápida que da los mismos resultados.</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>Mac graphics (MPS)</source>
        <translation>Gráficos de Mac (MPS)</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Photos just read</source>
        <translation>Fotos recién leídas</translation>
    </message>
</context>
<context>
    <name>RecentScans</name>
    <message>
        <source>Recent scans</source>
        <translation>Análisis recientes</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Elegir de nuevo</translation>
    </message>
    <message>
        <source>Choose {folders} again</source>
        <translation>Elegir de nuevo {folders}</translation>
    </message>
    <message>
        <source>Continue the review of {folders}</source>
        <translation>Continuar la revisión de {folders}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>RemovalController</name>
    <message>
        <source>Putting files back…</source>
        <translation>Restaurando archivos…</translation>
    </message>
    <message>
        <source>Moving files to the trash…</source>
        <translation>Moviendo archivos a la papelera…</translation>
    </message>
    <message>
        <source>Moving files…</source>
        <translation>Moviendo archivos…</translation>
    </message>
    <message>
        <source>Replacing files with links…</source>
        <translation>Reemplazando archivos por enlaces…</translation>
    </message>
    <message>
        <source>{files} moved to the trash.</source>
        <translation>Movido a la papelera: {files}.</translation>
    </message>
    <message>
        <source>{files} moved to {folder}.</source>
        <translation>Movido a {folder}: {files}.</translation>
    </message>
    <message>
        <source>{files} replaced with hard links.</source>
        <translation>Reemplazado por enlaces duros: {files}.</translation>
    </message>
    <message>
        <source>{files} replaced with symbolic links.</source>
        <translation>Reemplazado por enlaces simbólicos: {files}.</translation>
    </message>
    <message>
        <source>Metadata added to {photos}.</source>
        <translation>Metadatos añadidos a {photos}.</translation>
    </message>
    <message>
        <source>Stopped; the rest were left in place.</source>
        <translation>Detenido; el resto se ha dejado en su sitio.</translation>
    </message>
    <message>
        <source>Not removed: {files}</source>
        <translation>No retirado: {files}</translation>
    </message>
    <message>
        <source>Put back: {files}.</source>
        <translation>Restaurado: {files}.</translation>
    </message>
    <message>
        <source>Added metadata removed from {photos}.</source>
        <translation>Metadatos añadidos quitados de {photos}.</translation>
    </message>
    <message>
        <source>Not put back: {files}</source>
        <translation>No restaurado: {files}</translation>
    </message>
</context>
<context>
    <name>RemovalSummary</name>
    <message>
        <source>Remove files</source>
        <translation>Retirar archivos</translation>
    </message>
    <message>
        <source>Copy missing metadata to the keepers</source>
        <translation>Copiar los metadatos que faltan a las fotos conservadas</translation>
    </message>
    <message>
        <source>Files that will be removed</source>
        <translation>Archivos que se retirarán</translation>
    </message>
    <message numerus="yes">
        <source>Also remove the RAW file, video or sidecars of %Ln photo(s)</source>
        <translation>
            <numerusform>Retirar también el archivo RAW, el vídeo o los archivos auxiliares de %Ln foto</numerusform>
            <numerusform>Retirar también los archivos RAW, vídeos o archivos auxiliares de %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photo(s) whose video would be left behind</source>
        <translation>
            <numerusform>Conservar %Ln foto cuyo vídeo se quedaría solo</numerusform>
            <numerusform>Conservar %Ln fotos cuyos vídeos se quedarían solos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of these photos stay: the keeper has nothing as good</source>
        <translation>
            <numerusform>%Ln archivo de estas fotos se queda: la foto conservada no tiene nada equivalente</numerusform>
            <numerusform>%Ln archivos de estas fotos se quedan: la foto conservada no tiene nada equivalente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) hold a date or place that the kept photo lacks</source>
        <translation>
            <numerusform>%Ln foto contiene una fecha o un lugar que le falta a la foto conservada</numerusform>
            <numerusform>%Ln fotos contienen una fecha o un lugar que le falta a la foto conservada</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>The space is freed when you empty the trash.</source>
        <translation>El espacio se libera al vaciar la papelera.</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>They go to a folder you choose and keep their subfolders.</source>
        <translation>Van a la carpeta que se elija y conservan sus subcarpetas.</translation>
    </message>
    <message>
        <source>Replace with hard links</source>
        <translation>Reemplazar por enlaces duros</translation>
    </message>
    <message>
        <source>They go to the trash, and their paths lead to the keeper instead. Same drive only.</source>
        <translation>Van a la papelera, y sus rutas llevan a la foto conservada. Solo en la misma unidad.</translation>
    </message>
    <message>
        <source>Replace with symbolic links</source>
        <translation>Reemplazar por enlaces simbólicos</translation>
    </message>
    <message>
        <source>The same, but works across drives. A link breaks if the keeper is moved.</source>
        <translation>Lo mismo, pero también entre unidades. Un enlace se rompe si se mueve la foto conservada.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Date, location, keywords and rating go into a small .xmp file next to the keeper. A photo whose metadata can&apos;t be copied isn&apos;t removed.</source>
        <translation>La fecha, la ubicación, las palabras clave y la valoración van a un pequeño archivo .xmp junto a la foto conservada. Una foto cuyos metadatos no se puedan copiar no se retira.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose where to move the files</source>
        <translation>Elegir adónde mover los archivos</translation>
    </message>
    <message>
        <source>{bytes} in total. Staying in place: {photos}. Before a file is removed, it and its keeper are read and checked again ({read} in all). You can undo this now, or later from History.</source>
        <translation>{bytes} en total. Se queda en su sitio: {photos}. Antes de retirar un archivo, se leen y comprueban de nuevo él y su foto conservada ({read} en total). Se puede deshacer al momento, o más tarde desde el historial.</translation>
    </message>
    <message>
        <source>Move {count} to the trash</source>
        <translation>Mover {count} a la papelera</translation>
    </message>
    <message>
        <source>Move {count} to the folder</source>
        <translation>Mover {count} a la carpeta</translation>
    </message>
    <message>
        <source>Replace {count} with hard links</source>
        <translation>Reemplazar {count} por enlaces duros</translation>
    </message>
    <message>
        <source>Replace {count} with symbolic links</source>
        <translation>Reemplazar {count} por enlaces simbólicos</translation>
    </message>
    <message>
        <source>Looking for companion files…</source>
        <translation>Buscando archivos asociados…</translation>
    </message>
    <message>
        <source>Remove {photos}?</source>
        <translation>¿Retirar {photos}?</translation>
    </message>
    <message>
        <source>These files stay:</source>
        <translation>Estos archivos se quedan:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>ResultsController</name>
    <message>
        <source>All files could be read.</source>
        <translation>Se han podido leer todos los archivos.</translation>
    </message>
    <message>
        <source>Could not be read: {files}</source>
        <translation>No se ha podido leer: {files}</translation>
    </message>
    <message>
        <source>They were left out of the scan, and nothing was done to them.</source>
        <translation>Se han omitido en el análisis y no se les ha hecho nada.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Largest groups</source>
        <translation>Grupos más grandes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>No se ha podido leer %Ln archivo</numerusform>
            <numerusform>No se han podido leer %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Copias exactas</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Misma foto</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Tomas similares</translation>
    </message>
    <message>
        <source>Back to Start</source>
        <translation>Volver a Inicio</translation>
    </message>
    <message>
        <source>Review groups</source>
        <translation>Revisar los grupos</translation>
    </message>
    <message>
        <source>Look for similar shots…</source>
        <translation>Buscar tomas similares…</translation>
    </message>
    <message>
        <source>Look for edited copies…</source>
        <translation>Buscar copias editadas…</translation>
    </message>
    <message>
        <source>No photos found</source>
        <translation>No se han encontrado fotos</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>No se han encontrado duplicados</translation>
    </message>
    <message>
        <source>All groups are settled</source>
        <translation>Todos los grupos están decididos</translation>
    </message>
    <message>
        <source>{groups} for you to decide</source>
        <translation>{groups} por decidir</translation>
    </message>
    <message>
        <source>{groups}, {bytes} could be freed</source>
        <translation>{groups}, se podrían liberar {bytes}</translation>
    </message>
    <message>
        <source>Go back to Start and choose folders that hold photos.</source>
        <translation>Vuelva a Inicio y elija carpetas que contengan fotos.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. What is in the trash frees its space when you empty it.</source>
        <translation>No queda nada por decidir. Lo que está en la papelera libera su espacio al vaciarla.</translation>
    </message>
    <message>
        <source>Among {files}. Nothing is removed before you have seen a summary.</source>
        <translation>Entre {files}. No se retira nada antes de que haya visto un resumen.</translation>
    </message>
    <message>
        <source>Among {files} no two are byte for byte the same. Edited and resized copies weren&apos;t looked for.</source>
        <translation>Entre {files} no hay dos iguales byte a byte. No se han buscado copias editadas ni redimensionadas.</translation>
    </message>
    <message>
        <source>Among {files} none is a copy of another. Other shots of the same scene weren&apos;t looked for.</source>
        <translation>Entre {files} no hay ninguna copia de otra. No se han buscado otras tomas de la misma escena.</translation>
    </message>
    <message>
        <source>Among {files}. Go back to Start and add the folders to compare with.</source>
        <translation>Entre {files}. Vuelva a Inicio y añada las carpetas con las que comparar.</translation>
    </message>
    <message>
        <source>None left.</source>
        <translation>No queda ninguno.</translation>
    </message>
    <message>
        <source>Not looked for in this scan.</source>
        <translation>No se han buscado en este análisis.</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>Elegir la mejor</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>{count} of {photos} could go: {bytes}</source>
        <translation>Se puede retirar {count} de {photos}: {bytes}</translation>
    </message>
    <message>
        <source>{photos}. None of them is marked for you.</source>
        <translation>{photos}. Ninguna se marca por usted.</translation>
    </message>
    <message>
        <source>{photos}. All stay unless you mark some.</source>
        <translation>{photos}. Se quedan todas, salvo las que marque.</translation>
    </message>
    <message numerus="yes">
        <source>Trash all %Ln copies…</source>
        <translation>
            <numerusform>Mover %Ln copia a la papelera…</numerusform>
            <numerusform>Mover las %Ln copias a la papelera…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all %Ln copies…</source>
        <translation>
            <numerusform>Mover %Ln copia…</numerusform>
            <numerusform>Mover las %Ln copias…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link all %Ln copies…</source>
        <translation>
            <numerusform>Enlazar %Ln copia…</numerusform>
            <numerusform>Enlazar las %Ln copias…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>Undone: {name}</source>
        <translation>Deshecho: {name}</translation>
    </message>
    <message>
        <source>Redone: {name}</source>
        <translation>Rehecho: {name}</translation>
    </message>
</context>
<context>
    <name>ReviewMenus</name>
    <message>
        <source>Find similar photos</source>
        <translation>Buscar fotos similares</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todas</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>No son duplicados</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Quitar las marcas</translation>
    </message>
    <message>
        <source>Mark: {badge}</source>
        <translation>Marcar: {badge}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Make it the keeper</source>
        <translation>Hacerla la foto conservada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Copiar las rutas</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Abrir todas</translation>
    </message>
    <message>
        <source>Show the keeper in its folder</source>
        <translation>Mostrar la foto conservada en su carpeta</translation>
    </message>
    <message>
        <source>Copy facts</source>
        <translation>Copiar los datos</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Abrir con</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Otro programa…</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>{key} keep</source>
        <translation>{key} conservar</translation>
    </message>
    <message>
        <source>{key} mark</source>
        <translation>{key} marcar</translation>
    </message>
    <message>
        <source>{key} pick</source>
        <translation>{key} elegir</translation>
    </message>
    <message>
        <source>{key} reject</source>
        <translation>{key} rechazar</translation>
    </message>
    <message>
        <source>{key} unset</source>
        <translation>{key} restablecer</translation>
    </message>
    <message>
        <source>{key} keep all</source>
        <translation>{key} conservar todas</translation>
    </message>
    <message>
        <source>{key} not duplicates</source>
        <translation>{key} no son duplicados</translation>
    </message>
    <message>
        <source>{key} all shortcuts</source>
        <translation>{key} todos los atajos</translation>
    </message>
    <message>
        <source>1 2 3 toggle</source>
        <translation>1 2 3 alternar</translation>
    </message>
</context>
<context>
    <name>ReviewTopBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todas</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>No son duplicados</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept {groups}</source>
        <translation>Aceptar {groups}</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>They are copies, and all of them stay</source>
        <translation>Son copias, y se quedan todas</translation>
    </message>
    <message>
        <source>They are different photos: keep all and don&apos;t ask again</source>
        <translation>Son fotos diferentes: conservar todas y no volver a preguntar</translation>
    </message>
    <message>
        <source>Settle the group as it is shown and go to the next</source>
        <translation>Confirmar el grupo tal como se muestra y pasar al siguiente</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Not duplicates…</source>
        <translation>No son duplicados…</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Reglas de elección…</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>Problemas…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Open a saved scan…</source>
        <translation>Abrir un análisis guardado…</translation>
    </message>
</context>
<context>
    <name>ScanOnDesktop</name>
    <message numerus="yes">
        <source>%Ln group(s) found</source>
        <translation>
            <numerusform>%Ln grupo encontrado</numerusform>
            <numerusform>%Ln grupos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>No se han encontrado duplicados</translation>
    </message>
    <message>
        <source>The scan is done</source>
        <translation>El análisis ha terminado</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>No scan is running</source>
        <translation>No hay ningún análisis en curso</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>Progreso de este paso</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be used</source>
        <translation>Archivos que no se pudieron usar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Photos already read stay in the cache</source>
        <translation>Las fotos ya leídas quedan en la caché</translation>
    </message>
    <message>
        <source>Back to Start</source>
        <translation>Volver a Inicio</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Photos already read are kept, even if you cancel.</source>
        <translation>Las fotos ya leídas se mantienen, aunque se cancele.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) found</source>
        <translation>
            <numerusform>%Ln grupo encontrado</numerusform>
            <numerusform>%Ln grupos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>No se han encontrado duplicados</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>looking for photos</source>
        <translation>buscando fotos</translation>
    </message>
    <message>
        <source>reading photos</source>
        <translation>leyendo fotos</translation>
    </message>
    <message>
        <source>comparing photos</source>
        <translation>comparando fotos</translation>
    </message>
    <message>
        <source>making groups</source>
        <translation>formando grupos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Creating the demo library</source>
        <translation>Creando la biblioteca de demostración</translation>
    </message>
    <message>
        <source>Paused in step {number} of {count}: {step}</source>
        <translation>En pausa en el paso {number} de {count}: {step}</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Paso {number} de {count}: {step}</translation>
    </message>
    <message>
        <source>{photos} in {time}</source>
        <translation>{photos} en {time}</translation>
    </message>
    <message>
        <source>problems: {count}</source>
        <translation>problemas: {count}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be used: {count}</source>
        <translation>Archivos que no se pudieron usar: {count}</translation>
    </message>
</context>
<context>
    <name>SessionSaver</name>
    <message>
        <source>{problem} What you decide can&apos;t be saved until that is solved.</source>
        <translation>{problem} Hasta que se resuelva, no se puede guardar lo que decida.</translation>
    </message>
</context>
<context>
    <name>SessionsController</name>
    <message>
        <source>Carried over from your last review: decisions about {groups}.</source>
        <translation>Decisiones traídas de su última revisión: {groups}.</translation>
    </message>
    <message>
        <source>Opening the review…</source>
        <translation>Abriendo la revisión…</translation>
    </message>
    <message>
        <source>Not there as they were: {photos}</source>
        <translation>Ya no están como estaban: {photos}</translation>
    </message>
    <message>
        <source>These have changed or disappeared since the scan. They count as gone from their groups until they are back. Scan again to see what&apos;s there now.</source>
        <translation>Han cambiado o desaparecido desde el análisis. Cuentan como desaparecidas de sus grupos hasta que vuelvan. Analice de nuevo para ver lo que hay ahora.</translation>
    </message>
    <message>
        <source>Remove this review from the list? What you decided in it is forgotten; no photo is touched.</source>
        <translation>¿Quitar esta revisión de la lista? Lo decidido en ella se olvida; no se toca ninguna foto.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>New shortcut</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Todos predeterminados</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Órdenes y sus atajos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
</context>
<context>
    <name>SkippedNamesEditor</name>
    <message>
        <source>Names of folders to skip, one per line</source>
        <translation>Nombres de carpetas que omitir, uno por línea</translation>
    </message>
    <message>
        <source>One name per line, such as Exports or *.cache</source>
        <translation>Un nombre por línea, como Exports o *.cache</translation>
    </message>
    <message>
        <source>Folders with these names aren&apos;t scanned, wherever they are. * stands for any letters. Trash, snapshots and other programs&apos; thumbnails are always skipped.</source>
        <translation>Las carpetas con estos nombres no se analizan, estén donde estén. * representa cualquier secuencia de letras. La papelera, las instantáneas y las miniaturas de otros programas se omiten siempre.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The grid is for groups of {count} photos or more.</source>
        <translation>La cuadrícula es para grupos de {count} fotos o más.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Find duplicate photos</source>
        <translation>Encontrar fotos duplicadas</translation>
    </message>
    <message>
        <source>{folder} is already in the list.</source>
        <translation>{folder} ya está en la lista.</translation>
    </message>
    <message>
        <source>Left out because they aren&apos;t folders: {count}</source>
        <translation>Omitidos por no ser carpetas: {count}</translation>
    </message>
    <message>
        <source>Only folders can be scanned. To look for one photo, drop it on Find.</source>
        <translation>Solo se pueden analizar carpetas. Para buscar una foto, suéltela en Buscar.</translation>
    </message>
    <message>
        <source>Choose folders, and Samelens finds copies, edits and crops of the same photo.</source>
        <translation>Elija carpetas y Samelens encontrará copias, ediciones y recortes de la misma foto.</translation>
    </message>
    <message>
        <source>You compare them side by side and decide what stays.</source>
        <translation>Usted las compara lado a lado y decide qué se queda.</translation>
    </message>
    <message>
        <source>What you remove goes to the trash, and you can undo it.</source>
        <translation>Lo que se retira va a la papelera, y se puede deshacer.</translation>
    </message>
    <message>
        <source>Try it with a demo library</source>
        <translation>Probar con una biblioteca de demostración</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Drop folders here.</source>
        <translation>Suelte carpetas aquí.</translation>
    </message>
    <message>
        <source>Exact copies: byte for byte the same. Fast; pictures aren&apos;t compared.</source>
        <translation>Copias exactas: iguales byte a byte. Rápido; no se comparan las imágenes.</translation>
    </message>
    <message>
        <source>Same photo: also edits, crops, other sizes and formats.</source>
        <translation>Misma foto: también ediciones, recortes, otros tamaños y formatos.</translation>
    </message>
    <message>
        <source>Similar shots: also other shots of the same scene. Check these carefully.</source>
        <translation>Tomas similares: también otras tomas de la misma escena. Conviene revisarlas con cuidado.</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Nivel de coincidencia</translation>
    </message>
    <message>
        <source>Open a saved scan…</source>
        <translation>Abrir un análisis guardado…</translation>
    </message>
    <message numerus="yes">
        <source>Scan %Ln folder(s)</source>
        <translation>
            <numerusform>Analizar %Ln carpeta</numerusform>
            <numerusform>Analizar %Ln carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analizar</translation>
    </message>
</context>
<context>
    <name>SurveyGrid</name>
    <message>
        <source>Photos in the group</source>
        <translation>Fotos del grupo</translation>
    </message>
</context>
<context>
    <name>TaughtList</name>
    <message>
        <source>Change your verdict on the selected pairs</source>
        <translation>Cambiar el veredicto sobre los pares seleccionados</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Forget your verdict on the selected pairs</source>
        <translation>Olvidar el veredicto sobre los pares seleccionados</translation>
    </message>
    <message>
        <source>Verdicts to show</source>
        <translation>Veredictos que mostrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importados</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Your verdicts</source>
        <translation>Sus veredictos</translation>
    </message>
    <message>
        <source>Your verdicts ({count})</source>
        <translation>Sus veredictos ({count})</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>not in recent scans</source>
        <translation>no está en los análisis recientes</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
</context>
<context>
    <name>TeachController</name>
    <message>
        <source>Looking for pairs worth asking about…</source>
        <translation>Buscando pares por los que merezca la pena preguntar…</translation>
    </message>
    <message>
        <source>Import verdicts, or labelled pairs: two paths and 1 or 0</source>
        <translation>Importar veredictos, o pares etiquetados: dos rutas y 1 o 0</translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>Exportar veredictos</translation>
    </message>
    <message>
        <source>Verdicts added: {added}; already known: {known}.</source>
        <translation>Veredictos añadidos: {added}; ya conocidos: {known}.</translation>
    </message>
    <message>
        <source>Photos that were never scanned: {count}. Scan their folder, so that what was said of them can teach.</source>
        <translation>Fotos nunca analizadas: {count}. Analice su carpeta para que se pueda aprender de ellas.</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be used: {count}.</source>
        <translation>Filas que no se pueden usar: {count}.</translation>
    </message>
    <message>
        <source>You&apos;ve answered all of these pairs.</source>
        <translation>Ya ha respondido sobre todos estos pares.</translation>
    </message>
    <message>
        <source>There are no pairs to ask about yet. Scan a folder first.</source>
        <translation>Aún no hay pares por los que preguntar. Analice primero una carpeta.</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Looking for pairs worth asking about…</source>
        <translation>Buscando pares por los que merezca la pena preguntar…</translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <translation>Par {number} de {count}</translation>
    </message>
    <message>
        <source>Samelens isn&apos;t sure: {score} for “same”.</source>
        <translation>Samelens no está seguro: {score} para «iguales».</translation>
    </message>
    <message>
        <source>Samelens thinks these are the same ({score}).</source>
        <translation>Samelens cree que son iguales ({score}).</translation>
    </message>
    <message>
        <source>Samelens thinks these are different: {score} for “same”.</source>
        <translation>Samelens cree que son diferentes: {score} para «iguales».</translation>
    </message>
    <message>
        <source>You said same, but Samelens says different ({score} for “same”). Are you still sure?</source>
        <translation>Usted dijo iguales, pero Samelens dice diferentes ({score} para «iguales»). ¿Sigue pensando lo mismo?</translation>
    </message>
    <message>
        <source>You said different, but Samelens says same ({score}). Are you still sure?</source>
        <translation>Usted dijo diferentes, pero Samelens dice iguales ({score}). ¿Sigue pensando lo mismo?</translation>
    </message>
    <message>
        <source>Scan a folder</source>
        <translation>Analizar una carpeta</translation>
    </message>
    <message>
        <source>Look for more pairs</source>
        <translation>Buscar más pares</translation>
    </message>
    <message>
        <source>Do these two belong in the same group?</source>
        <translation>¿Deben estar estas dos fotos en el mismo grupo?</translation>
    </message>
    <message>
        <source>Same: shown in one group, where you decide; only copies are ever suggested for removal. Different: never in one group.</source>
        <translation>Iguales: se muestran en un mismo grupo, donde usted decide; solo se propone retirar copias. Diferentes: nunca en un mismo grupo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Previous pair; its verdict is undone</source>
        <translation>Par anterior; su veredicto se deshace</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>{photos} marked</source>
        <translation>Marcado: {photos}</translation>
    </message>
    <message>
        <source>{bytes} to free</source>
        <translation>{bytes} por liberar</translation>
    </message>
    <message>
        <source>Remove {count}…</source>
        <translation>Retirar {count}…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Auto-mark…</source>
        <translation>Marcado automático…</translation>
    </message>
    <message>
        <source>Preview what would be marked in all undecided groups</source>
        <translation>Vista previa de lo que se marcaría en todos los grupos sin decidir</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Reglas de elección…</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>Reading your verdicts…</source>
        <translation>Leyendo sus veredictos…</translation>
    </message>
</context>
<context>
    <name>TrainingReportDialog</name>
    <message>
        <source>What was learned</source>
        <translation>Lo aprendido</translation>
    </message>
    <message>
        <source>Pairs it now judges differently</source>
        <translation>Pares que ahora juzga de otro modo</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usarlo de todos modos</translation>
    </message>
    <message>
        <source>Leave all as it was</source>
        <translation>Dejar todo como estaba</translation>
    </message>
    <message>
        <source>What was learned looks better, but that may be chance</source>
        <translation>Lo aprendido parece mejor, pero puede ser azar</translation>
    </message>
    <message>
        <source>What was learned judges your photos better</source>
        <translation>Lo aprendido juzga mejor sus fotos</translation>
    </message>
    <message>
        <source>What was learned isn&apos;t better, so nothing changes</source>
        <translation>Lo aprendido no es mejor, así que nada cambia</translation>
    </message>
    <message>
        <source>What was learned misses edited copies, so nothing changes</source>
        <translation>Lo aprendido pasa por alto copias editadas, así que nada cambia</translation>
    </message>
    <message>
        <source>On your verdicts it got better, but of edited copies it recognizes {after} where it was {before}.</source>
        <translation>Con sus veredictos mejoró, pero de las copias editadas reconoce {after} donde antes {before}.</translation>
    </message>
    <message>
        <source>One figure rose, but the other fell by as much or more.</source>
        <translation>Una cifra subió, pero la otra bajó lo mismo o más.</translation>
    </message>
    <message>
        <source>The figures rose, but it&apos;s still right hardly more often than by guessing. Nothing changes. Check whether your verdicts contradict each other.</source>
        <translation>Las cifras subieron, pero apenas acierta más que al azar. Nada cambia. Compruebe si sus veredictos se contradicen.</translation>
    </message>
    <message>
        <source>The figures rose, but with so few pairs to measure on, luck alone could do that. Nothing changes. Give more verdicts and retrain.</source>
        <translation>Las cifras subieron, pero con tan pocos pares para medir podría ser solo azar. Nada cambia. Dé más veredictos y reentrene.</translation>
    </message>
    <message>
        <source>Learned from {same} same and {different} different pairs. Measured on pairs of photos it didn&apos;t learn from; the ranges in parentheses allow for chance.</source>
        <translation>Aprendido de {same} pares iguales y {different} diferentes. Medido con pares de fotos de los que no aprendió; los intervalos entre paréntesis tienen en cuenta el azar.</translation>
    </message>
    <message>
        <source>Verdicts left out because their photos aren&apos;t in any scan: {count}.</source>
        <translation>Veredictos omitidos porque sus fotos no están en ningún análisis: {count}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Pairs it calls the same that really are</source>
        <translation>Pares que llama iguales y lo son de verdad</translation>
    </message>
    <message>
        <source>Pairs that are the same and that it finds</source>
        <translation>Pares iguales que encuentra</translation>
    </message>
    <message>
        <source>Both combined</source>
        <translation>Ambas juntas</translation>
    </message>
    <message>
        <source>Edited copies it still recognizes</source>
        <translation>Copias editadas que sigue reconociendo</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Usted dijo</translation>
    </message>
    <message>
        <source>Score: before → after</source>
        <translation>Puntuación: antes → después</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>ahora mal</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>ahora bien</translation>
    </message>
</context>
<context>
    <name>VerdictListDialog</name>
    <message>
        <source>Not duplicates</source>
        <translation>No son duplicados</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Let the next scan compare these photos again</source>
        <translation>Dejar que el próximo análisis compare de nuevo estas fotos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Scans never put these pairs in one group. If you remove a pair, the next scan can find it again.</source>
        <translation>Los análisis nunca ponen estos pares en un mismo grupo. Si se quita un par, el próximo análisis puede volver a encontrarlo.</translation>
    </message>
    <message>
        <source>You haven&apos;t called anything “not duplicates” yet.</source>
        <translation>Aún no se ha dicho de ninguna foto «no son duplicados».</translation>
    </message>
    <message>
        <source>Pairs that aren&apos;t duplicates</source>
        <translation>Pares que no son duplicados</translation>
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
        <translation>No es duplicado de</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>not in recent scans</source>
        <translation>no está en los análisis recientes</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Drop two photos above to compare them.</source>
        <translation>Suelte dos fotos arriba para compararlas.</translation>
    </message>
    <message>
        <source>same pixels</source>
        <translation>mismos píxeles</translation>
    </message>
    <message>
        <source>different pixels</source>
        <translation>píxeles diferentes</translation>
    </message>
    <message>
        <source>same bytes</source>
        <translation>mismos bytes</translation>
    </message>
    <message>
        <source>different bytes</source>
        <translation>bytes diferentes</translation>
    </message>
    <message>
        <source>Advanced: cosine {value}</source>
        <translation>Avanzado: coseno {value}</translation>
    </message>
    <message>
        <source>No difference can be seen.</source>
        <translation>No se ve ninguna diferencia.</translation>
    </message>
    <message>
        <source>Otherwise no difference can be seen.</source>
        <translation>Por lo demás, no se ve ninguna diferencia.</translation>
    </message>
    <message>
        <source>You said: same</source>
        <translation>Usted dijo: iguales</translation>
    </message>
    <message>
        <source>You said: different</source>
        <translation>Usted dijo: diferentes</translation>
    </message>
    <message>
        <source>You said: ignore</source>
        <translation>Usted dijo: ignorar</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation>¿Qué opina usted?</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>En qué difieren</translation>
    </message>
    <message>
        <source>Color, texture</source>
        <translation>Color, textura</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Advanced: layer {name} of the network</source>
        <translation>Avanzado: capa {name} de la red</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>Remembered. The next scan will follow your verdict.</source>
        <translation>Recordado. El próximo análisis seguirá su veredicto.</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Marked and not yet removed: {files}.</source>
        <translation>Marcado y aún no retirado: {files}.</translation>
    </message>
    <message>
        <source>Trash {files} now…</source>
        <translation>Mover ya {files} a la papelera…</translation>
    </message>
    <message>
        <source>Move {files} now…</source>
        <translation>Mover ya {files}…</translation>
    </message>
    <message>
        <source>Link {files} now…</source>
        <translation>Enlazar ya {files}…</translation>
    </message>
    <message>
        <source>Close and lose what isn&apos;t saved</source>
        <translation>Cerrar y perder lo no guardado</translation>
    </message>
    <message>
        <source>Keep the marks for next time</source>
        <translation>Guardar las marcas para la próxima vez</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>No cerrar</translation>
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
        <translation>VÍDEO</translation>
    </message>
    <message>
        <source>One photo, {count} files: {names}</source>
        <translation>Una foto, {count} archivos: {names}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A file that was to go with it has changed: {path}.</source>
        <translation>Un archivo que debía ir con ella ha cambiado: {path}.</translation>
    </message>
    <message>
        <source>A hard link can&apos;t be created here: {why}.</source>
        <translation>No se puede crear aquí un enlace duro: {why}.</translation>
    </message>
    <message>
        <source>A link can&apos;t be put in its place: {why}.</source>
        <translation>No se puede poner un enlace en su lugar: {why}.</translation>
    </message>
    <message>
        <source>A network drive has no trash. Move it to a folder instead.</source>
        <translation>Una unidad de red no tiene papelera. Muévalo a una carpeta en su lugar.</translation>
    </message>
    <message>
        <source>A photo that it belongs to is still there.</source>
        <translation>Una foto a la que pertenece sigue ahí.</translation>
    </message>
    <message>
        <source>A symbolic link can&apos;t be created here: {why}.</source>
        <translation>No se puede crear aquí un enlace simbólico: {why}.</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. If an earlier removal was interrupted, you&apos;ll be told the next time Samelens starts.</source>
        <translation>Otro Samelens está moviendo archivos ahora mismo. Si una retirada anterior se interrumpió, se avisará la próxima vez que se inicie Samelens.</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. Try again once it has finished.</source>
        <translation>Otro Samelens está moviendo archivos ahora mismo. Inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Another file has taken its place, so it stays where it is: {place}.</source>
        <translation>Otro archivo ha ocupado su lugar, así que se queda donde está: {place}.</translation>
    </message>
    <message>
        <source>At least one thread is needed.</source>
        <translation>Se necesita al menos un hilo.</translation>
    </message>
    <message>
        <source>At least {least} scanned photos are needed, on drives that are connected.</source>
        <translation>Hacen falta al menos {least} fotos analizadas, en unidades conectadas.</translation>
    </message>
    <message>
        <source>At most {most} names of folders to skip can be used.</source>
        <translation>Se pueden usar como máximo {most} nombres de carpetas que omitir.</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Según su nombre</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Choose at least one folder to scan.</source>
        <translation>Elija al menos una carpeta para analizar.</translation>
    </message>
    <message>
        <source>Choose {name}.</source>
        <translation>Elija {name}.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folders with a name that you chose to skip aren&apos;t scanned ({count}).</source>
        <translation>Las carpetas con un nombre que se eligió omitir no se analizan ({count}).</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>HDR, unlike the photo to keep</source>
        <translation>HDR, a diferencia de la foto conservada</translation>
    </message>
    <message>
        <source>Head {number} belongs to another backbone.</source>
        <translation>El evaluador {number} pertenece a otra red base.</translation>
    </message>
    <message>
        <source>History knows of no removal of it that can be undone.</source>
        <translation>El historial no conoce ninguna retirada suya que se pueda deshacer.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>ICC profile {profile} instead of {other_profile}</source>
        <translation>perfil ICC {profile} en lugar de {other_profile}</translation>
    </message>
    <message>
        <source>It can no longer be read: {why}.</source>
        <translation>Ya no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with its copy: {why}.</source>
        <translation>No se puede comparar con su copia: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be located in the trash. Restore it from there yourself.</source>
        <translation>No se puede localizar en la papelera. Restáurelo usted desde allí.</translation>
    </message>
    <message>
        <source>It can&apos;t be moved to the trash ({why}). The drive may not have one. Move it to a folder instead.</source>
        <translation>No se puede mover a la papelera ({why}). Quizá la unidad no tenga. Muévalo a una carpeta en su lugar.</translation>
    </message>
    <message>
        <source>It can&apos;t be moved: {why}.</source>
        <translation>No se puede mover: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be put back: {why}.</source>
        <translation>No se puede restaurar: {why}.</translation>
    </message>
    <message>
        <source>It has changed since the scan.</source>
        <translation>Ha cambiado desde el análisis.</translation>
    </message>
    <message>
        <source>It was moved to {place}, but that drive isn&apos;t connected. Connect it and undo again.</source>
        <translation>Se movió a {place}, pero esa unidad no está conectada. Conéctela y deshaga de nuevo.</translation>
    </message>
    <message>
        <source>It was put back, because {path} belongs to it and has to stay. {what}</source>
        <translation>Se ha restaurado, porque {path} le pertenece y tiene que quedarse. {what}</translation>
    </message>
    <message>
        <source>It&apos;s away, but {path}, which belongs to it, has to stay. {what} It was to be put back at once. {stuck}</source>
        <translation>Ya se ha retirado, pero {path}, que le pertenece, tiene que quedarse. {what} Debía restaurarse de inmediato. {stuck}</translation>
    </message>
    <message>
        <source>It&apos;s gone.</source>
        <translation>Ha desaparecido.</translation>
    </message>
    <message>
        <source>It&apos;s in a reference folder. Those are never touched.</source>
        <translation>Está en una carpeta de referencia. Esas nunca se tocan.</translation>
    </message>
    <message>
        <source>It&apos;s in the trash, but with no link in its place.</source>
        <translation>Está en la papelera, pero sin un enlace en su lugar.</translation>
    </message>
    <message>
        <source>It&apos;s in the trash. {what}</source>
        <translation>Está en la papelera. {what}</translation>
    </message>
    <message>
        <source>It&apos;s in use by another running Samelens.</source>
        <translation>Lo está usando otro Samelens abierto.</translation>
    </message>
    <message>
        <source>It&apos;s no longer at {place}.</source>
        <translation>Ya no está en {place}.</translation>
    </message>
    <message>
        <source>It&apos;s no longer in the trash.</source>
        <translation>Ya no está en la papelera.</translation>
    </message>
    <message>
        <source>It&apos;s the same file as the keeper.</source>
        <translation>Es el mismo archivo que la foto conservada.</translation>
    </message>
    <message>
        <source>Its bytes no longer match the keeper&apos;s.</source>
        <translation>Sus bytes ya no coinciden con los de la foto conservada.</translation>
    </message>
    <message>
        <source>Its drive isn&apos;t connected. Connect it and undo again.</source>
        <translation>Su unidad no está conectada. Conéctela y deshaga de nuevo.</translation>
    </message>
    <message>
        <source>Its metadata can&apos;t be copied to the keeper: the keeper is in a reference folder. Those are never touched.</source>
        <translation>No se pueden copiar sus metadatos a la foto conservada: está en una carpeta de referencia. Esas nunca se tocan.</translation>
    </message>
    <message>
        <source>Its metadata can&apos;t be copied to the keeper: {reason}</source>
        <translation>No se pueden copiar sus metadatos a la foto conservada: {reason}</translation>
    </message>
    <message>
        <source>Its name says this is an SVG drawing, not a photo.</source>
        <translation>Según su nombre, es un dibujo SVG, no una foto.</translation>
    </message>
    <message>
        <source>Its place no longer holds the link to the keeper, so the file stays where it is: {place}.</source>
        <translation>En su lugar ya no está el enlace a la foto conservada, así que el archivo se queda donde está: {place}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Libraries of other programs are compared, but nothing in them is offered for removal ({count}).</source>
        <translation>Las bibliotecas de otros programas se comparan, pero no se propone retirar nada de ellas ({count}).</translation>
    </message>
    <message>
        <source>Links that lead out of the chosen folders aren&apos;t followed ({count}). To compare what they lead to, choose that folder as well.</source>
        <translation>Los enlaces que llevan fuera de las carpetas elegidas no se siguen ({count}). Para comparar aquello a lo que llevan, elija también esa carpeta.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nothing was moved, because Samelens can&apos;t tell whether another one is moving files: {why}.</source>
        <translation>No se ha movido nada, porque Samelens no puede saber si otro está moviendo archivos: {why}.</translation>
    </message>
    <message>
        <source>Photos disappeared from this folder during the scan ({count}). Scan again.</source>
        <translation>Han desaparecido fotos de esta carpeta durante el análisis ({count}). Analice de nuevo.</translation>
    </message>
    <message>
        <source>Photos that can be reached in two ways, such as two mounts of one drive, are scanned once ({count}).</source>
        <translation>Las fotos a las que se llega de dos maneras, como por dos montajes de una unidad, se analizan una sola vez ({count}).</translation>
    </message>
    <message>
        <source>Photos that you moved away as duplicates aren&apos;t scanned again ({count}).</source>
        <translation>Las fotos que se apartaron como duplicados no se analizan de nuevo ({count}).</translation>
    </message>
    <message>
        <source>Pictures in this format can&apos;t be read ({format}).</source>
        <translation>Las imágenes en este formato no se pueden leer ({format}).</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Please download them again.</source>
        <translation>Vuelva a descargarlos.</translation>
    </message>
    <message>
        <source>Please install Samelens again.</source>
        <translation>Vuelva a instalar Samelens.</translation>
    </message>
    <message>
        <source>Please train its head again.</source>
        <translation>Vuelva a entrenar su evaluador.</translation>
    </message>
    <message>
        <source>Retraining needs {least} verdicts on scanned photos, at least {each} of each kind. You have {same} same and {different} different.</source>
        <translation>Para reentrenar hacen falta {least} veredictos sobre fotos analizadas, al menos {each} de cada tipo. Hay {same} iguales y {different} diferentes.</translation>
    </message>
    <message>
        <source>Row {number}: {reason}</source>
        <translation>Fila {number}: {reason}</translation>
    </message>
    <message>
        <source>Samelens crashed while reading this file. It will be skipped until it changes.</source>
        <translation>Samelens falló al leer este archivo. Se omitirá hasta que cambie.</translation>
    </message>
    <message>
        <source>Samelens stopped while putting files back. You can put back the rest from History.</source>
        <translation>Samelens se detuvo mientras restauraba archivos. El resto se puede restaurar desde el historial.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Snapshots and backups of folders aren&apos;t scanned ({count}).</source>
        <translation>Las instantáneas y copias de seguridad de carpetas no se analizan ({count}).</translation>
    </message>
    <message>
        <source>Stopped before it was moved.</source>
        <translation>Detenido antes de moverse.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>The added metadata stays: a photo it came from hasn&apos;t been put back.</source>
        <translation>Los metadatos añadidos se quedan: una foto de la que proceden no se ha restaurado.</translation>
    </message>
    <message>
        <source>The backbone {name} has no head yet, so it can&apos;t tell which photos match. Train one on your own photos in Settings › Advanced, or with: {command}. To switch back: {back}</source>
        <translation>La red base {name} aún no tiene evaluador, así que no puede decir qué fotos coinciden. Entrene uno con sus propias fotos en Ajustes › Avanzado, o con: {command}. Para volver atrás: {back}</translation>
    </message>
    <message>
        <source>The backbone {name} hasn&apos;t been downloaded yet. Get it with: {command}</source>
        <translation>La red base {name} aún no se ha descargado. Obténgala con: {command}</translation>
    </message>
    <message>
        <source>The cache</source>
        <translation>La caché</translation>
    </message>
    <message>
        <source>The cache was damaged and is being rebuilt, so photos will be read again.</source>
        <translation>La caché estaba dañada y se está reconstruyendo, así que las fotos se leerán de nuevo.</translation>
    </message>
    <message>
        <source>The demo can&apos;t be written to {path}: {why}.</source>
        <translation>No se puede escribir la demostración en {path}: {why}.</translation>
    </message>
    <message>
        <source>The description of the head {name} can&apos;t be read: {why}</source>
        <translation>No se puede leer la descripción del evaluador {name}: {why}</translation>
    </message>
    <message>
        <source>The description of the weights {name} can&apos;t be read ({why}). {remedy}</source>
        <translation>No se puede leer la descripción de los pesos {name} ({why}). {remedy}</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written to.</source>
        <translation>No se puede leer el disco o escribir en él.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk is full: there&apos;s no room for the weights in {path}.</source>
        <translation>El disco está lleno: no hay espacio para los pesos en {path}.</translation>
    </message>
    <message>
        <source>The download of {name} stopped at {percent}%. Download it again, and it will continue from there.</source>
        <translation>La descarga de {name} se detuvo al {percent}&#xa0;%. Descargue de nuevo y continuará desde ahí.</translation>
    </message>
    <message>
        <source>The download was deleted. Please download it again.</source>
        <translation>La descarga se eliminó. Vuelva a descargar.</translation>
    </message>
    <message>
        <source>The file at {place} isn&apos;t the one that was removed, so it stays there.</source>
        <translation>El archivo en {place} no es el que se retiró, así que se queda ahí.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened; the folder may be missing or protected.</source>
        <translation>No se puede abrir el archivo; quizá la carpeta no exista o esté protegida.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: permission denied.</source>
        <translation>No se puede leer el archivo: permiso denegado.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}.</source>
        <translation>No se puede leer el archivo: {why}.</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Scan again.</source>
        <translation>El archivo cambió mientras se leía. Analice de nuevo.</translation>
    </message>
    <message>
        <source>The file disappeared during the scan.</source>
        <translation>El archivo desapareció durante el análisis.</translation>
    </message>
    <message>
        <source>The file has changed since the scan. Scan again.</source>
        <translation>El archivo ha cambiado desde el análisis. Analice de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>El archivo ha desaparecido.</translation>
    </message>
    <message>
        <source>The file with your decisions is damaged: {path}. It was left as it is. Any backups are next to it ({backups}): to go back to one, rename it to {name}.</source>
        <translation>El archivo con sus decisiones está dañado: {path}. Se ha dejado como está. Si hay copias de seguridad, están junto a él ({backups}): para volver a una, cámbiele el nombre a {name}.</translation>
    </message>
    <message>
        <source>The file&apos;s modification date is after the year 2262. Please correct it.</source>
        <translation>La fecha de modificación del archivo es posterior al año 2262. Corríjala.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: permission denied.</source>
        <translation>No se puede leer la carpeta: permiso denegado.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: {why}.</source>
        <translation>No se puede leer la carpeta: {why}.</translation>
    </message>
    <message>
        <source>The folder isn&apos;t there. Its drive may be disconnected.</source>
        <translation>La carpeta no está ahí. Quizá su unidad esté desconectada.</translation>
    </message>
    <message>
        <source>The folder or file can&apos;t be written to.</source>
        <translation>No se puede escribir en la carpeta o el archivo.</translation>
    </message>
    <message>
        <source>The head for {name} is trained on copies of your own photos. Scan at least {least} different photos first.</source>
        <translation>El evaluador de {name} se entrena con copias de sus propias fotos. Analice antes al menos {least} fotos diferentes.</translation>
    </message>
    <message>
        <source>The head in use learned from your verdicts, which teach more than copies can. To adapt without verdicts, switch to the head that came with Samelens first.</source>
        <translation>El evaluador en uso aprendió de sus veredictos, que enseñan más que las copias. Para adaptar sin veredictos, cambie antes al evaluador incluido con Samelens.</translation>
    </message>
    <message>
        <source>The head you taught can&apos;t be used: {reason} Samelens is using its own head instead. All your verdicts are still there; you can retrain on the Teach page.</source>
        <translation>El evaluador que entrenó no se puede usar: {reason} Samelens usa el suyo en su lugar. Todos sus veredictos siguen ahí; puede reentrenar en la página Enseñar.</translation>
    </message>
    <message>
        <source>The head {name} belongs to another backbone.</source>
        <translation>El evaluador {name} pertenece a otra red base.</translation>
    </message>
    <message>
        <source>The head {name} can&apos;t be used: {why}</source>
        <translation>El evaluador {name} no se puede usar: {why}</translation>
    </message>
    <message>
        <source>The history of removals</source>
        <translation>El historial de retiradas</translation>
    </message>
    <message>
        <source>The keeper can&apos;t be read: {why}.</source>
        <translation>No se puede leer la foto conservada: {why}.</translation>
    </message>
    <message>
        <source>The keeper has changed since the scan. Scan again.</source>
        <translation>La foto conservada ha cambiado desde el análisis. Analice de nuevo.</translation>
    </message>
    <message>
        <source>The keeper is gone.</source>
        <translation>La foto conservada ha desaparecido.</translation>
    </message>
    <message>
        <source>The keeper is marked too, so nothing was done.</source>
        <translation>La foto conservada también está marcada, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>The keeper is on another drive; a hard link can&apos;t lead there.</source>
        <translation>La foto conservada está en otra unidad; un enlace duro no puede llevar allí.</translation>
    </message>
    <message>
        <source>The keeper is only a link to a file somewhere else.</source>
        <translation>La foto conservada es solo un enlace a un archivo de otro lugar.</translation>
    </message>
    <message>
        <source>The keeper vanished together with this photo: they are one file with two paths. Nothing more was removed. {what}</source>
        <translation>La foto conservada desapareció junto con esta foto: son un mismo archivo con dos rutas. No se retiró nada más. {what}</translation>
    </message>
    <message>
        <source>The keeper vanished together with this photo: they are one file with two paths. The photo was put back, and nothing more was removed.</source>
        <translation>La foto conservada desapareció junto con esta foto: son un mismo archivo con dos rutas. La foto se ha restaurado y no se retiró nada más.</translation>
    </message>
    <message>
        <source>The keeper&apos;s own copy of a file that was to go with it has changed or is gone: {path}.</source>
        <translation>La copia que la foto conservada tiene de un archivo que debía ir con esta ha cambiado o desaparecido: {path}.</translation>
    </message>
    <message>
        <source>The keeper&apos;s sidecar can&apos;t be written: {why}.</source>
        <translation>No se puede escribir el archivo auxiliar de la foto conservada: {why}.</translation>
    </message>
    <message>
        <source>The keeper&apos;s sidecar has just changed, or is a link.</source>
        <translation>El archivo auxiliar de la foto conservada acaba de cambiar, o es un enlace.</translation>
    </message>
    <message>
        <source>The link is broken: what it points to is gone.</source>
        <translation>El enlace está roto: aquello a lo que apunta ha desaparecido.</translation>
    </message>
    <message>
        <source>The picture claims to be absurdly large ({width} × {height}).</source>
        <translation>La imagen dice ser desmesuradamente grande ({width} × {height}).</translation>
    </message>
    <message>
        <source>The picture claims to be absurdly large.</source>
        <translation>La imagen dice ser desmesuradamente grande.</translation>
    </message>
    <message>
        <source>The picture is damaged and can&apos;t be decoded.</source>
        <translation>La imagen está dañada y no se puede decodificar.</translation>
    </message>
    <message>
        <source>The picture is incomplete: the file ends too early.</source>
        <translation>La imagen está incompleta: el archivo termina demasiado pronto.</translation>
    </message>
    <message>
        <source>The picture is too large for this computer&apos;s memory.</source>
        <translation>La imagen es demasiado grande para la memoria de este equipo.</translation>
    </message>
    <message>
        <source>The picture takes too long to decode, so it was given up.</source>
        <translation>La imagen tarda demasiado en decodificarse, así que se ha desistido.</translation>
    </message>
    <message>
        <source>The server refused to send {name} (HTTP status {status}).</source>
        <translation>El servidor se negó a enviar {name} (estado HTTP {status}).</translation>
    </message>
    <message>
        <source>The server sent a file other than {name}. Nothing was kept. Try again later.</source>
        <translation>El servidor envió un archivo que no es {name}. No se ha guardado nada. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server with {name} can&apos;t be reached. Check your network, or get the file some other way and choose it here.</source>
        <translation>No se puede contactar con el servidor que tiene {name}. Compruebe la red, o consiga el archivo de otra forma y elíjalo aquí.</translation>
    </message>
    <message>
        <source>The sidecar can&apos;t be restored: {why}.</source>
        <translation>No se puede restaurar el archivo auxiliar: {why}.</translation>
    </message>
    <message>
        <source>The sidecar has been changed since then, so it stays as it is.</source>
        <translation>El archivo auxiliar se ha modificado desde entonces, así que se queda como está.</translation>
    </message>
    <message>
        <source>The table {table} is damaged.</source>
        <translation>La tabla {table} está dañada.</translation>
    </message>
    <message>
        <source>The threshold must be above 0 and at most 1.</source>
        <translation>El umbral debe ser mayor que 0 y como máximo 1.</translation>
    </message>
    <message>
        <source>The weights can&apos;t be saved in {path}: {why}</source>
        <translation>No se pueden guardar los pesos en {path}: {why}</translation>
    </message>
    <message>
        <source>The weights of {name} aren&apos;t for a ResNet-50 ({tensor}).</source>
        <translation>Los pesos de {name} no son de una ResNet-50 ({tensor}).</translation>
    </message>
    <message>
        <source>The weights of {name} contain numbers that aren&apos;t finite.</source>
        <translation>Los pesos de {name} contienen números que no son finitos.</translation>
    </message>
    <message>
        <source>The weights {name} aren&apos;t for a ResNet-50.</source>
        <translation>Los pesos {name} no son de una ResNet-50.</translation>
    </message>
    <message>
        <source>The weights {name} aren&apos;t the ones Samelens was built with, or they&apos;re damaged. {remedy}</source>
        <translation>Los pesos {name} no son aquellos con los que se construyó Samelens, o están dañados. {remedy}</translation>
    </message>
    <message>
        <source>The weights {name} can&apos;t be read ({why}). {remedy}</source>
        <translation>No se pueden leer los pesos {name} ({why}). {remedy}</translation>
    </message>
    <message>
        <source>The weights {name} can&apos;t be read.</source>
        <translation>No se pueden leer los pesos {name}.</translation>
    </message>
    <message>
        <source>The weights {name} don&apos;t fit: {why}</source>
        <translation>Los pesos {name} no encajan: {why}</translation>
    </message>
    <message>
        <source>There is already another file at {place}.</source>
        <translation>Ya hay otro archivo en {place}.</translation>
    </message>
    <message>
        <source>There is no backbone called {name}. Choose one of these: {names}.</source>
        <translation>No hay ninguna red base llamada {name}. Elija una de estas: {names}.</translation>
    </message>
    <message>
        <source>There is no head {number}.</source>
        <translation>No hay ningún evaluador {number}.</translation>
    </message>
    <message>
        <source>This RAW file can&apos;t be decoded. It may be damaged, or from a camera that isn&apos;t supported.</source>
        <translation>No se puede decodificar este archivo RAW. Quizá esté dañado o sea de una cámara no admitida.</translation>
    </message>
    <message>
        <source>This computer has no {device} device.</source>
        <translation>Este equipo no tiene ningún dispositivo {device}.</translation>
    </message>
    <message>
        <source>This folder is in a trash, a snapshot or another program&apos;s thumbnails. It was scanned because you chose it.</source>
        <translation>Esta carpeta está en una papelera, una instantánea o las miniaturas de otro programa. Se analizó porque usted la eligió.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Esto es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>This is not a photo in a known format.</source>
        <translation>No es una foto en un formato conocido.</translation>
    </message>
    <message>
        <source>This is the keeper. Make another photo the keeper first.</source>
        <translation>Esta es la foto conservada. Elija antes otra foto que conservar.</translation>
    </message>
    <message>
        <source>This is the last unmarked photo in the group.</source>
        <translation>Esta es la última foto sin marcar del grupo.</translation>
    </message>
    <message>
        <source>This photo has already been removed.</source>
        <translation>Esta foto ya se ha retirado.</translation>
    </message>
    <message>
        <source>This photo is in a reference folder. Those are never touched.</source>
        <translation>Esta foto está en una carpeta de referencia. Esas nunca se tocan.</translation>
    </message>
    <message>
        <source>This review was removed from the list.</source>
        <translation>Esta revisión se ha quitado de la lista.</translation>
    </message>
    <message>
        <source>Thumbnails and previews of other programs aren&apos;t scanned ({count}).</source>
        <translation>Las miniaturas y vistas previas de otros programas no se analizan ({count}).</translation>
    </message>
    <message>
        <source>Trash folders aren&apos;t scanned ({count}).</source>
        <translation>Las carpetas de papelera no se analizan ({count}).</translation>
    </message>
    <message>
        <source>Video, {length}, {size}</source>
        <translation>Vídeo, {length}, {size}</translation>
    </message>
    <message>
        <source>Video, {size}</source>
        <translation>Vídeo, {size}</translation>
    </message>
    <message>
        <source>What was learned can&apos;t be saved in {path}: {why}.</source>
        <translation>No se puede guardar lo aprendido en {path}: {why}.</translation>
    </message>
    <message>
        <source>Your choice can&apos;t be saved in {path}: {why}</source>
        <translation>No se puede guardar su elección en {path}: {why}</translation>
    </message>
    <message>
        <source>Your choice of backbone can&apos;t be read. Choose again with: {command}</source>
        <translation>No se puede leer su elección de red base. Elija de nuevo con: {command}</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Sus decisiones</translation>
    </message>
    <message>
        <source>Your home folder isn&apos;t known. Set HOME, or {variable}.</source>
        <translation>No se conoce su carpeta personal. Defina HOME, o {variable}.</translation>
    </message>
    <message>
        <source>a depth map</source>
        <translation>un mapa de profundidad</translation>
    </message>
    <message>
        <source>a frame or something else was added around it</source>
        <translation>se añadió un marco u otra cosa alrededor</translation>
    </message>
    <message>
        <source>a gain map (HDR)</source>
        <translation>un mapa de ganancia (HDR)</translation>
    </message>
    <message>
        <source>a motion photo: its video isn&apos;t in the photo to keep</source>
        <translation>una foto en movimiento: su vídeo no está en la foto conservada</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>accepting the suggestion</source>
        <translation>aceptar la propuesta</translation>
    </message>
    <message>
        <source>all other photos are in reference folders or gone</source>
        <translation>todas las demás fotos están en carpetas de referencia o han desaparecido</translation>
    </message>
    <message>
        <source>an animation that isn&apos;t in the photo to keep</source>
        <translation>una animación que no está en la foto conservada</translation>
    </message>
    <message>
        <source>animation, {number} frames</source>
        <translation>animación, {number} fotogramas</translation>
    </message>
    <message>
        <source>another shot of the same scene</source>
        <translation>otra toma de la misma escena</translation>
    </message>
    <message>
        <source>as it was before it was edited or saved again</source>
        <translation>tal como era antes de editarse o volver a guardarse</translation>
    </message>
    <message>
        <source>auto-mark</source>
        <translation>marcado automático</translation>
    </message>
    <message>
        <source>best format</source>
        <translation>mejor formato</translation>
    </message>
    <message>
        <source>both are the same file, or of the same bytes.</source>
        <translation>ambos son el mismo archivo o tienen los mismos bytes.</translation>
    </message>
    <message>
        <source>both hold {what}, which may differ</source>
        <translation>ambas contienen {what}, que puede diferir</translation>
    </message>
    <message>
        <source>can&apos;t be developed here</source>
        <translation>no se puede revelar aquí</translation>
    </message>
    <message>
        <source>changing the keeper</source>
        <translation>cambiar la foto conservada</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegida por usted</translation>
    </message>
    <message>
        <source>chosen by your keeper rules</source>
        <translation>elegida por sus reglas de elección</translation>
    </message>
    <message>
        <source>clearing the marks</source>
        <translation>quitar las marcas</translation>
    </message>
    <message>
        <source>comes with Samelens; made to find copies</source>
        <translation>incluida con Samelens; creada para encontrar copias</translation>
    </message>
    <message>
        <source>completed after an interruption</source>
        <translation>completado tras una interrupción</translation>
    </message>
    <message>
        <source>cropped: the first shows {number}% of the second</source>
        <translation>recortada: la primera muestra el {number}&#xa0;% de la segunda</translation>
    </message>
    <message>
        <source>cropped: the second shows {number}% of the first</source>
        <translation>recortada: la segunda muestra el {number}&#xa0;% de la primera</translation>
    </message>
    <message>
        <source>damaged from row {row} on</source>
        <translation>dañada desde la fila {row}</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>con fecha</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>mapa de profundidad</translation>
    </message>
    <message>
        <source>different, as you said</source>
        <translation>diferente, según usted dijo</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>earliest date in a name</source>
        <translation>fecha más antigua en un nombre</translation>
    </message>
    <message>
        <source>edited copy</source>
        <translation>copia editada</translation>
    </message>
    <message>
        <source>enlarged from fewer pixels</source>
        <translation>ampliada desde menos píxeles</translation>
    </message>
    <message>
        <source>fewer pixels: {width} × {height}</source>
        <translation>menos píxeles: {width} × {height}</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>primera por nombre</translation>
    </message>
    <message>
        <source>frames of an animation</source>
        <translation>fotogramas de una animación</translation>
    </message>
    <message>
        <source>from row {row} on</source>
        <translation>desde la fila {row}</translation>
    </message>
    <message>
        <source>further pictures</source>
        <translation>más imágenes</translation>
    </message>
    <message>
        <source>has a date taken</source>
        <translation>tiene fecha de captura</translation>
    </message>
    <message>
        <source>has a depth map, unlike the photo to keep</source>
        <translation>tiene un mapa de profundidad, a diferencia de la foto conservada</translation>
    </message>
    <message>
        <source>has a location</source>
        <translation>tiene ubicación</translation>
    </message>
    <message>
        <source>has fewer colors</source>
        <translation>tiene menos colores</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>indicada</translation>
    </message>
    <message>
        <source>has layers that the photo to keep doesn&apos;t</source>
        <translation>tiene capas que la foto conservada no tiene</translation>
    </message>
    <message>
        <source>has pages that the photo to keep doesn&apos;t</source>
        <translation>tiene páginas que la foto conservada no tiene</translation>
    </message>
    <message>
        <source>highest rating</source>
        <translation>mayor valoración</translation>
    </message>
    <message>
        <source>holds all that the others hold</source>
        <translation>contiene todo lo que contienen las demás</translation>
    </message>
    <message>
        <source>holds pictures that the photo to keep doesn&apos;t</source>
        <translation>contiene imágenes que la foto conservada no contiene</translation>
    </message>
    <message>
        <source>holds sound that the photo to keep doesn&apos;t</source>
        <translation>contiene sonido que la foto conservada no contiene</translation>
    </message>
    <message>
        <source>in a preferred folder</source>
        <translation>en una carpeta preferida</translation>
    </message>
    <message>
        <source>in a reference folder</source>
        <translation>en una carpeta de referencia</translation>
    </message>
    <message>
        <source>interrupted before the file was moved</source>
        <translation>interrumpido antes de mover el archivo</translation>
    </message>
    <message>
        <source>interrupted before the file was written</source>
        <translation>interrumpido antes de escribir el archivo</translation>
    </message>
    <message>
        <source>interrupted; the file is in neither place</source>
        <translation>interrumpido; el archivo no está en ninguno de los dos lugares</translation>
    </message>
    <message>
        <source>interrupted; the file was put back</source>
        <translation>interrumpido; el archivo se ha restaurado</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>conocida</translation>
    </message>
    <message>
        <source>it belongs to another backbone.</source>
        <translation>pertenece a otra red base.</translation>
    </message>
    <message>
        <source>it builds on an older head that no longer comes with Samelens.</source>
        <translation>se basa en un evaluador anterior que ya no se incluye con Samelens.</translation>
    </message>
    <message>
        <source>it has too few columns.</source>
        <translation>tiene muy pocas columnas.</translation>
    </message>
    <message>
        <source>it isn&apos;t XMP, or can&apos;t be read safely.</source>
        <translation>no es XMP, o no se puede leer de forma segura.</translation>
    </message>
    <message>
        <source>it was made by another version of Samelens.</source>
        <translation>lo creó otra versión de Samelens.</translation>
    </message>
    <message>
        <source>it&apos;s too large.</source>
        <translation>es demasiado grande.</translation>
    </message>
    <message>
        <source>its file can&apos;t be read ({why}).</source>
        <translation>no se puede leer su archivo ({why}).</translation>
    </message>
    <message>
        <source>its file is damaged ({why}).</source>
        <translation>su archivo está dañado ({why}).</translation>
    </message>
    <message>
        <source>its file was altered.</source>
        <translation>su archivo fue alterado.</translation>
    </message>
    <message>
        <source>its keywords aren&apos;t a list that can be added to.</source>
        <translation>sus palabras clave no son una lista a la que se pueda añadir.</translation>
    </message>
    <message>
        <source>keeping a photo</source>
        <translation>conservar una foto</translation>
    </message>
    <message>
        <source>keeping all photos</source>
        <translation>conservar todas las fotos</translation>
    </message>
    <message>
        <source>keeping what is in a folder</source>
        <translation>conservar lo que hay en una carpeta</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>mayor</translation>
    </message>
    <message>
        <source>largest file</source>
        <translation>archivo más grande</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>least compressed</source>
        <translation>la menos comprimida</translation>
    </message>
    <message>
        <source>less loss</source>
        <translation>menos pérdida</translation>
    </message>
    <message>
        <source>marking a photo</source>
        <translation>marcar una foto</translation>
    </message>
    <message>
        <source>may hold more than a picture</source>
        <translation>puede contener más que una imagen</translation>
    </message>
    <message>
        <source>may show what the photo to keep doesn&apos;t</source>
        <translation>puede mostrar lo que la foto conservada no muestra</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejada</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>more compressed: quality {quality}</source>
        <translation>más comprimida: calidad {quality}</translation>
    </message>
    <message>
        <source>most complete metadata</source>
        <translation>metadatos más completos</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>más píxeles</translation>
    </message>
    <message>
        <source>most real detail</source>
        <translation>más detalle real</translation>
    </message>
    <message>
        <source>motion photo</source>
        <translation>foto en movimiento</translation>
    </message>
    <message>
        <source>motion photo, {seconds} s</source>
        <translation>foto en movimiento, {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>no date taken</source>
        <translation>sin fecha de captura</translation>
    </message>
    <message>
        <source>not damaged</source>
        <translation>sin daños</translation>
    </message>
    <message>
        <source>not similar enough to mark automatically</source>
        <translation>no lo bastante parecidas para el marcado automático</translation>
    </message>
    <message>
        <source>oldest file</source>
        <translation>archivo más antiguo</translation>
    </message>
    <message>
        <source>one picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>only the first holds {what}</source>
        <translation>solo la primera contiene {what}</translation>
    </message>
    <message>
        <source>only the second holds {what}</source>
        <translation>solo la segunda contiene {what}</translation>
    </message>
    <message>
        <source>overlay: {number}% covered or retouched</source>
        <translation>superposición: {number}&#xa0;% cubierto o retocado</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>picking a photo</source>
        <translation>elegir una foto</translation>
    </message>
    <message>
        <source>re-encoded</source>
        <translation>recodificada</translation>
    </message>
    <message>
        <source>re-encoded: {format} instead of {other_format}</source>
        <translation>recodificada: {format} en lugar de {other_format}</translation>
    </message>
    <message>
        <source>recolored</source>
        <translation>con otros colores</translation>
    </message>
    <message>
        <source>rejecting a photo</source>
        <translation>rechazar una foto</translation>
    </message>
    <message>
        <source>resized to {number}%</source>
        <translation>redimensionada al {number}&#xa0;%</translation>
    </message>
    <message>
        <source>resized: {pixels} instead of {other_pixels}</source>
        <translation>redimensionada: {pixels} en lugar de {other_pixels}</translation>
    </message>
    <message>
        <source>rotated by {number}°</source>
        <translation>girada {number}°</translation>
    </message>
    <message>
        <source>row {line} says so already.</source>
        <translation>la fila {line} ya lo dice.</translation>
    </message>
    <message>
        <source>row {line} says the opposite, and counts.</source>
        <translation>la fila {line} dice lo contrario, y es la que vale.</translation>
    </message>
    <message>
        <source>same bytes</source>
        <translation>mismos bytes</translation>
    </message>
    <message>
        <source>saved again from a JPEG</source>
        <translation>guardada de nuevo desde un JPEG</translation>
    </message>
    <message>
        <source>saying “not duplicates”</source>
        <translation>decir «no son duplicados»</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>más nítida</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>la más nítida</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>ruta más corta</translation>
    </message>
    <message>
        <source>shows more than the photo to keep</source>
        <translation>muestra más que la foto conservada</translation>
    </message>
    <message>
        <source>similar shots are for you to decide</source>
        <translation>sobre las tomas similares decide usted</translation>
    </message>
    <message>
        <source>smaller file: {size}</source>
        <translation>archivo más pequeño: {size}</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>algo desconocido</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>straightened, distorted, or photographed at an angle</source>
        <translation>enderezada, deformada o fotografiada en ángulo</translation>
    </message>
    <message>
        <source>taken first</source>
        <translation>tomada primero</translation>
    </message>
    <message>
        <source>taking back a pick or reject</source>
        <translation>restablecer una elección o un rechazo</translation>
    </message>
    <message>
        <source>the RAW to keep can&apos;t be developed here</source>
        <translation>el RAW conservado no se puede revelar aquí</translation>
    </message>
    <message>
        <source>the camera&apos;s RAW data</source>
        <translation>los datos RAW de la cámara</translation>
    </message>
    <message>
        <source>the first photo has neither a hash nor a path.</source>
        <translation>la primera foto no tiene ni hash ni ruta.</translation>
    </message>
    <message>
        <source>the metadata of {name} can&apos;t be read.</source>
        <translation>no se pueden leer los metadatos de {name}.</translation>
    </message>
    <message>
        <source>the photo to keep doesn&apos;t show all that the others show</source>
        <translation>la foto conservada no muestra todo lo que muestran las demás</translation>
    </message>
    <message>
        <source>the photo to keep isn&apos;t the RAW</source>
        <translation>la foto conservada no es el RAW</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>los mismos bytes</translation>
    </message>
    <message>
        <source>the same pixels, ICC profile {profile} instead of {other_profile}</source>
        <translation>los mismos píxeles, perfil ICC {profile} en lugar de {other_profile}</translation>
    </message>
    <message>
        <source>the same pixels, different metadata</source>
        <translation>los mismos píxeles, metadatos diferentes</translation>
    </message>
    <message>
        <source>the same pixels, {format} instead of {other_format}</source>
        <translation>los mismos píxeles, {format} en lugar de {other_format}</translation>
    </message>
    <message>
        <source>the second photo has neither a hash nor a path.</source>
        <translation>la segunda foto no tiene ni hash ni ruta.</translation>
    </message>
    <message>
        <source>torchvision&apos;s first ImageNet weights; names 76.1% of its pictures correctly</source>
        <translation>primeros pesos ImageNet de torchvision; nombra bien el 76,1&#xa0;% de sus imágenes</translation>
    </message>
    <message>
        <source>torchvision&apos;s second ImageNet weights; names 80.9% of its pictures correctly</source>
        <translation>segundos pesos ImageNet de torchvision; nombra bien el 80,9&#xa0;% de sus imágenes</translation>
    </message>
    <message>
        <source>turned gray</source>
        <translation>pasada a grises</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unmarking a photo</source>
        <translation>desmarcar una foto</translation>
    </message>
    <message>
        <source>you decided about these photos yourself</source>
        <translation>sobre estas fotos ya decidió usted</translation>
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
        <translation>{format} en lugar de {other}</translation>
    </message>
    <message>
        <source>{format} made from a JPEG</source>
        <translation>{format} hecho a partir de un JPEG</translation>
    </message>
    <message>
        <source>{format}, lossless</source>
        <translation>{format}, sin pérdida</translation>
    </message>
    <message>
        <source>{format}, quality {quality}</source>
        <translation>{format}, calidad {quality}</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t fit the backbone {backbone}.</source>
        <translation>{name} no encaja con la red base {backbone}.</translation>
    </message>
    <message>
        <source>{name} is damaged. Please install Samelens again.</source>
        <translation>{name} está dañado. Vuelva a instalar Samelens.</translation>
    </message>
    <message>
        <source>{name} is damaged. {remedy}</source>
        <translation>{name} está dañado. {remedy}</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a sha256.</source>
        <translation>{name} no es un sha256.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t there.</source>
        <translation>{name} no está.</translation>
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
        <translation>{number} páginas</translation>
    </message>
    <message>
        <source>{number} pictures</source>
        <translation>{number} imágenes</translation>
    </message>
    <message>
        <source>{path} can&apos;t be created ({why}).</source>
        <translation>No se puede crear {path} ({why}).</translation>
    </message>
    <message>
        <source>{path} can&apos;t be deleted: {why}.</source>
        <translation>No se puede eliminar {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {why}.</source>
        <translation>No se puede leer {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be removed.</source>
        <translation>No se puede eliminar {path}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written to: {why}.</source>
        <translation>No se puede escribir en {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {why}.</source>
        <translation>No se puede escribir {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a picture.</source>
        <translation>{path} no es ni una carpeta ni una imagen.</translation>
    </message>
    <message>
        <source>{path} is not empty. Choose a new folder for the demo.</source>
        <translation>{path} no está vacía. Elija una carpeta nueva para la demostración.</translation>
    </message>
    <message>
        <source>{path} is there already, and it wasn&apos;t written by Samelens. Choose another name.</source>
        <translation>{path} ya existe y no lo escribió Samelens. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of labelled pairs: it needs the columns {names} and has {found}.</source>
        <translation>{path} no es una tabla de pares etiquetados: necesita las columnas {names} y tiene {found}.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts.</source>
        <translation>{path} no es una tabla de veredictos.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts: it has neither a column named verdict nor columns named a, b and label.</source>
        <translation>{path} no es una tabla de veredictos: no tiene ni una columna llamada verdict ni columnas llamadas a, b y label.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts: {why}.</source>
        <translation>{path} no es una tabla de veredictos: {why}.</translation>
    </message>
    <message>
        <source>{path} was about to be moved to the trash, but is still there.</source>
        <translation>{path} estaba a punto de moverse a la papelera, pero sigue ahí.</translation>
    </message>
    <message>
        <source>{path} was about to be moved to {place}, but it&apos;s in neither place now.</source>
        <translation>{path} estaba a punto de moverse a {place}, pero ahora no está en ninguno de los dos lugares.</translation>
    </message>
    <message>
        <source>{path} was about to be moved, but is still there.</source>
        <translation>{path} estaba a punto de moverse, pero sigue ahí.</translation>
    </message>
    <message>
        <source>{path} was about to be replaced with a link when Samelens stopped. It has been put back.</source>
        <translation>{path} estaba a punto de reemplazarse por un enlace cuando Samelens se detuvo. Se ha restaurado.</translation>
    </message>
    <message>
        <source>{path} was about to be replaced with a link, but is still there.</source>
        <translation>{path} estaba a punto de reemplazarse por un enlace, pero sigue ahí.</translation>
    </message>
    <message>
        <source>{path} was about to be written, but is unchanged.</source>
        <translation>{path} estaba a punto de escribirse, pero no ha cambiado.</translation>
    </message>
    <message>
        <source>{path} was being moved when Samelens stopped. It has been put back.</source>
        <translation>{path} se estaba moviendo cuando Samelens se detuvo. Se ha restaurado.</translation>
    </message>
    <message>
        <source>{path} was moved to the trash just before Samelens stopped. Look for it there.</source>
        <translation>{path} se movió a la papelera justo antes de que Samelens se detuviera. Búsquelo allí.</translation>
    </message>
    <message>
        <source>{path} was moved to the trash just before Samelens stopped. You can put it back from History.</source>
        <translation>{path} se movió a la papelera justo antes de que Samelens se detuviera. Se puede restaurar desde el historial.</translation>
    </message>
    <message>
        <source>{path} was moved to {place} just before Samelens stopped. You can put it back from History.</source>
        <translation>{path} se movió a {place} justo antes de que Samelens se detuviera. Se puede restaurar desde el historial.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Samelens. Please update Samelens. Nothing was changed.</source>
        <translation>{path} lo escribió una versión más reciente de Samelens. Actualice Samelens. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path} was written just before Samelens stopped. You can undo this in History.</source>
        <translation>{path} se escribió justo antes de que Samelens se detuviera. Se puede deshacer en el historial.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved by this version of Samelens, or it&apos;s damaged.</source>
        <translation>{path} no se guardó con esta versión de Samelens, o está dañado.</translation>
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
        <translation>«{name}» no puede ser el nombre de una carpeta que omitir. Use un nombre como Exports, o un patrón como *.cache, sin barras.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a label. Use 1 or 0, or same or different.</source>
        <translation>«{words}» no es una etiqueta. Use 1 o 0, o same o different.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a valid time for a verdict.</source>
        <translation>«{words}» no es una fecha válida para un veredicto.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a verdict. Use same, different or ignore.</source>
        <translation>«{words}» no es un veredicto. Use same, different o ignore.</translation>
    </message>
</context>
<context>
    <name>count</name>
    <message>
        <source>{photos} and {videos}</source>
        <translation>{photos} y {videos}</translation>
    </message>
    <message>
        <source>They differ in many places.</source>
        <translation>Difieren en muchos lugares.</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>TRASH</source>
        <translation>PAPELERA</translation>
    </message>
    <message>
        <source>MOVE</source>
        <translation>MOVER</translation>
    </message>
    <message>
        <source>LINK</source>
        <translation>ENLACE</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>CONSERVAR</translation>
    </message>
    <message>
        <source>WILL GO</source>
        <translation>SE RETIRARÁ</translation>
    </message>
    <message>
        <source>STAYS</source>
        <translation>SE QUEDA</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>RETIRADA</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Keep all, next</source>
        <translation>Conservar todas, siguiente</translation>
    </message>
    <message>
        <source>Trash {count}, next</source>
        <translation>Papelera: {count}, siguiente</translation>
    </message>
    <message>
        <source>Move {count}, next</source>
        <translation>Mover {count}, siguiente</translation>
    </message>
    <message>
        <source>Link {count}, next</source>
        <translation>Enlazar {count}, siguiente</translation>
    </message>
    <message>
        <source>{count} to trash</source>
        <translation>{count} a la papelera</translation>
    </message>
    <message>
        <source>{count} to move</source>
        <translation>{count} por mover</translation>
    </message>
    <message>
        <source>{count} to link</source>
        <translation>{count} por enlazar</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiradas</translation>
    </message>
    <message>
        <source>not duplicates</source>
        <translation>no son duplicados</translation>
    </message>
    <message>
        <source>kept all</source>
        <translation>se conservan todas</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Something went wrong in Samelens. Your photos were not affected.

{error}

Details are in {folder}.</source>
        <translation>Algo ha fallado en Samelens. Las fotos no se han visto afectadas.

{error}

Los detalles están en {folder}.</translation>
    </message>
</context>
<context>
    <name>level</name>
    <message>
        <source>Same bytes</source>
        <translation>Mismos bytes</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Misma foto</translation>
    </message>
    <message>
        <source>Similar shot</source>
        <translation>Toma similar</translation>
    </message>
    <message>
        <source>Different photo</source>
        <translation>Foto diferente</translation>
    </message>
    <message>
        <source>Surely the same photo</source>
        <translation>Seguro la misma foto</translation>
    </message>
    <message>
        <source>Probably the same photo</source>
        <translation>Probablemente la misma</translation>
    </message>
    <message>
        <source>Maybe the same photo</source>
        <translation>Quizá la misma foto</translation>
    </message>
    <message>
        <source>Surely a similar shot</source>
        <translation>Seguro una toma similar</translation>
    </message>
    <message>
        <source>Probably a similar shot</source>
        <translation>Probable toma similar</translation>
    </message>
    <message>
        <source>Maybe a similar shot</source>
        <translation>Quizá toma similar</translation>
    </message>
    <message>
        <source>Surely different</source>
        <translation>Seguro diferentes</translation>
    </message>
    <message>
        <source>Probably different</source>
        <translation>Probablemente distintas</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <source>Probability that both are the same photo</source>
        <translation>Probabilidad de que ambas sean la misma foto</translation>
    </message>
    <message>
        <source>Probability that both show the same scene</source>
        <translation>Probabilidad de que ambas muestren la misma escena</translation>
    </message>
    <message>
        <source>Probability that both show the same photo or scene</source>
        <translation>Probabilidad de que ambas muestren la misma foto o escena</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. Waiting for it…</source>
        <translation>Otro Samelens está moviendo archivos ahora mismo. Esperando…</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>All undecided groups</source>
        <translation>Todos los grupos sin decidir</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Solo copias exactas</translation>
    </message>
    <message>
        <source>Only photos in “{folder}”</source>
        <translation>Solo las fotos de «{folder}»</translation>
    </message>
    <message>
        <source>As filtered: {groups}</source>
        <translation>Según el filtro: {groups}</translation>
    </message>
</context>
<context>
    <name>shortcut</name>
    <message>
        <source>{key} is reserved and can&apos;t be reassigned.</source>
        <translation>{key} está reservada y no se puede reasignar.</translation>
    </message>
    <message>
        <source>{key} is already used for “{command}”. Change that shortcut first.</source>
        <translation>{key} ya se usa para «{command}». Cambie antes ese atajo.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Review and Compare</source>
        <translation>Revisión y Comparar</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Mostrar los atajos de teclado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Pantalla completa y vuelta</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Scan the folders</source>
        <translation>Analizar las carpetas</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Cancelar el análisis</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Grupo anterior</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Grupo siguiente</translation>
    </message>
    <message>
        <source>Previous photo in the group</source>
        <translation>Foto anterior del grupo</translation>
    </message>
    <message>
        <source>Next photo in the group</source>
        <translation>Foto siguiente del grupo</translation>
    </message>
    <message>
        <source>Accept and next</source>
        <translation>Aceptar y seguir</translation>
    </message>
    <message>
        <source>Mark the photo on the right, or keep it</source>
        <translation>Marcar la foto de la derecha, o conservarla</translation>
    </message>
    <message>
        <source>Make the photo on the right the keeper</source>
        <translation>Hacer de la foto de la derecha la foto conservada</translation>
    </message>
    <message>
        <source>Keep all: they are copies, and all stay</source>
        <translation>Conservar todas: son copias, y se quedan todas</translation>
    </message>
    <message>
        <source>Not duplicates: keep all, don&apos;t ask again</source>
        <translation>No son duplicados: conservar todas, no volver a preguntar</translation>
    </message>
    <message>
        <source>Pick the photo: it stays, and on to the next</source>
        <translation>Elegir la foto: se queda, y a la siguiente</translation>
    </message>
    <message>
        <source>Reject the photo: it goes, and on to the next</source>
        <translation>Rechazar la foto: se va, y a la siguiente</translation>
    </message>
    <message>
        <source>Take back a pick or reject</source>
        <translation>Restablecer una elección o un rechazo</translation>
    </message>
    <message>
        <source>Clear the marks of the group</source>
        <translation>Quitar las marcas del grupo</translation>
    </message>
    <message>
        <source>Auto-mark</source>
        <translation>Marcado automático</translation>
    </message>
    <message>
        <source>Find photos similar to the one on the right</source>
        <translation>Buscar fotos similares a la de la derecha</translation>
    </message>
    <message>
        <source>Remove marked photos</source>
        <translation>Retirar las fotos marcadas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Copy the paths of the group&apos;s photos</source>
        <translation>Copiar las rutas de las fotos del grupo</translation>
    </message>
    <message>
        <source>All photos of the group as a grid, and back</source>
        <translation>Todas las fotos del grupo en cuadrícula y vuelta</translation>
    </message>
    <message>
        <source>Show or hide the facts</source>
        <translation>Mostrar u ocultar los datos</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rehacer lo deshecho</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Zoom to 100% and back</source>
        <translation>Zoom al 100&#xa0;% y vuelta</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Outline what differs, or don&apos;t</source>
        <translation>Contornear las diferencias, o no</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>La misma foto</translation>
    </message>
    <message>
        <source>Different photos</source>
        <translation>Fotos diferentes</translation>
    </message>
    <message>
        <source>Skip this pair</source>
        <translation>Omitir este par</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Par anterior</translation>
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
        <translation>Hoy, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Ayer, {time}</translation>
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
        <translation>casi terminado</translation>
    </message>
    <message>
        <source>{time} left in this step</source>
        <translation>quedan {time} en este paso</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A scan is running. Stop it and close? Photos already read are kept.</source>
        <translation>Hay un análisis en curso. ¿Detenerlo y cerrar? Las fotos ya leídas se mantienen.</translation>
    </message>
    <message>
        <source>Pick the best: {pick} keeps a photo, {reject} marks it to go, {unset} takes that back.</source>
        <translation>Elija la mejor: {pick} conserva una foto, {reject} la marca, {unset} restablece.</translation>
    </message>
    <message>
        <source>Scoring your groups again…</source>
        <translation>Evaluando de nuevo los grupos…</translation>
    </message>
</context>
</TS>
