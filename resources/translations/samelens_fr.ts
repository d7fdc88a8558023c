<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AutoMarkController</name>
    <message>
        <source>Applying your keeper rules…</source>
        <translation>Application de vos règles de choix…</translation>
    </message>
</context>
<context>
    <name>AutoMarkModel</name>
    <message>
        <source>Keeper</source>
        <translation>Photo gardée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marquées</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>AutoMarkPreview</name>
    <message>
        <source>Auto-mark</source>
        <translation>Marquage auto</translation>
    </message>
    <message>
        <source>Where to mark</source>
        <translation>Où marquer</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Règles de choix…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Mark {photos}</source>
        <translation>Marquer {photos}</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Rien n’est coché.</translation>
    </message>
    <message>
        <source>Nothing to mark here.</source>
        <translation>Il n’y a rien à marquer ici.</translation>
    </message>
    <message>
        <source>Mark {photos} in {groups} ({bytes})?</source>
        <translation>Marquer {photos} dans {groups} ({bytes})&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is removed yet. A single undo clears all these marks.</source>
        <translation>Rien n’est encore retiré. Une seule annulation enlève toutes ces marques.</translation>
    </message>
    <message>
        <source>{groups} left undecided: {why}.</source>
        <translation>Reste à décider&#xa0;: {groups} ({why}).</translation>
    </message>
    <message>
        <source>Photos that would be marked</source>
        <translation>Photos qui seraient marquées</translation>
    </message>
</context>
<context>
    <name>BackbonesController</name>
    <message>
        <source>{name} is ready to use.</source>
        <translation>{name} est prêt à l’emploi.</translation>
    </message>
    <message>
        <source>Getting {name}…</source>
        <translation>Obtention de {name}…</translation>
    </message>
    <message>
        <source>Switching to {name}…</source>
        <translation>Passage à {name}…</translation>
    </message>
    <message>
        <source>Its head recognizes {percent} of edited copies it hasn&apos;t seen before.</source>
        <translation>Son évaluateur reconnaît {percent} des copies modifiées qu’il n’a encore jamais vues.</translation>
    </message>
    <message>
        <source>Training the head of {name}…</source>
        <translation>Entraînement de l’évaluateur de {name}…</translation>
    </message>
    <message>
        <source>A scan or training is running. Cancel it, or wait until it finishes.</source>
        <translation>Une analyse ou un entraînement est en cours. Annulez-le ou attendez la fin.</translation>
    </message>
    <message>
        <source>{name} is in use.</source>
        <translation>{name} est utilisé.</translation>
    </message>
    <message>
        <source>{name} is in use. The next scan reads your photos again with it. What {before} computed is kept, so switching back is quick. Groups in Review stay as {before} made them.</source>
        <translation>{name} est utilisé. La prochaine analyse relira vos photos avec lui. Ce que {before} a calculé est conservé&#xa0;: le retour sera rapide. Les groupes de l’examen restent tels que {before} les a formés.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>BackbonesPanel</name>
    <message>
        <source>A backbone is the neural network that looks at your photos. samelens-r50 was made to find copies; you can try the others as well. What each one computes is kept, and your verdicts and decisions apply to all of them.</source>
        <translation>Un réseau de base est le réseau de neurones qui regarde vos photos. samelens-r50 a été conçu pour trouver les copies&#x202f;; vous pouvez aussi essayer les autres. Ce que chacun calcule est conservé, et vos verdicts et décisions valent pour tous.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Downloading: {done} of {total}</source>
        <translation>Téléchargement&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Choosing some of your photos…</source>
        <translation>Choix de quelques-unes de vos photos…</translation>
    </message>
    <message>
        <source>Making copies of your photos…</source>
        <translation>Création de copies de vos photos…</translation>
    </message>
    <message>
        <source>Training the head…</source>
        <translation>Entraînement de l’évaluateur…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>In use, no head yet</source>
        <translation>Utilisé, encore sans évaluateur</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Available, no head yet</source>
        <translation>Disponible, encore sans évaluateur</translation>
    </message>
    <message>
        <source>Not added; its file is on this disk</source>
        <translation>Pas ajouté&#x202f;; son fichier est sur ce disque</translation>
    </message>
    <message>
        <source>Not downloaded yet ({size} to go)</source>
        <translation>Pas encore téléchargé (reste {size})</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Obtenir…</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <translation>Obtenir {name}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>Utiliser…</translation>
    </message>
    <message>
        <source>This downloads {size} from {server}, where torchvision keeps its weights. None of your data is sent. An interrupted download continues where it stopped.

If you already have {file}, choose it instead, and nothing is downloaded.</source>
        <translation>Ceci télécharge {size} depuis {server}, où torchvision conserve ses poids. Aucune de vos données n’est envoyée. Un téléchargement interrompu reprend là où il s’est arrêté.

Si vous avez déjà {file}, choisissez ce fichier&#xa0;: rien ne sera téléchargé.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>The torchvision file {file} is already on this disk and will be used. It&apos;s downloaded from {server} only if it&apos;s damaged.</source>
        <translation>Le fichier {file} de torchvision est déjà sur ce disque et sera utilisé. Il n’est téléchargé depuis {server} que s’il est endommagé.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Get {name}?</source>
        <translation>Obtenir {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>A head decides whether two photos are the same, and each backbone needs its own. It&apos;s trained on edited copies of your scanned photos. This takes a few minutes; until then, the current backbone stays in use.</source>
        <translation>Un évaluateur décide si deux photos sont la même, et chaque réseau de base a besoin du sien. Il est entraîné sur des copies modifiées de vos photos analysées. Cela prend quelques minutes&#x202f;; d’ici là, le réseau de base actuel reste utilisé.</translation>
    </message>
    <message>
        <source>{name} has no head yet</source>
        <translation>{name} n’a pas encore d’évaluateur</translation>
    </message>
    <message>
        <source>Train and use</source>
        <translation>Entraîner et utiliser</translation>
    </message>
    <message>
        <source>Choose {file}</source>
        <translation>Choisir {file}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Drop a photo here, or paste one (Ctrl+V).</source>
        <translation>Déposez une photo ici, ou collez-en une (Ctrl+V).</translation>
    </message>
    <message>
        <source>Drop the other photo here.</source>
        <translation>Déposez l’autre photo ici.</translation>
    </message>
    <message>
        <source>Drop two photos above to compare them.</source>
        <translation>Déposez deux photos ci-dessus pour les comparer.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>These photos can&apos;t be compared: one of them can&apos;t be used.</source>
        <translation>Ces photos ne peuvent pas être comparées&#xa0;: l’une d’elles est inutilisable.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Swap the two photos</source>
        <translation>Échanger les deux photos</translation>
    </message>
    <message>
        <source>wheel: zoom   drag: pan   {key} 100%</source>
        <translation>molette&#xa0;: zoom   glisser&#xa0;: déplacer   {key} 100&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln vidéo</numerusform>
            <numerusform>%Ln vidéos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>Elles diffèrent à %Ln endroit.</numerusform>
            <numerusform>Elles diffèrent à %Ln endroits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a photo…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>That&apos;s a folder. Drop one photo here, or add the folder on Start.</source>
        <translation>C’est un dossier. Déposez une seule photo ici, ou ajoutez le dossier dans Accueil.</translation>
    </message>
    <message>
        <source>That isn&apos;t a photo file.</source>
        <translation>Ce n’est pas un fichier photo.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Saved scan (*.json);;Table for spreadsheets (*.csv);;Web page (*.html)</source>
        <translation>Analyse enregistrée (*.json);;Tableau pour tableurs (*.csv);;Page web (*.html)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Enregistré dans {file}.</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Enregistrement de {name}…</translation>
    </message>
    <message>
        <source>Open a saved scan</source>
        <translation>Ouvrir une analyse enregistrée</translation>
    </message>
    <message>
        <source>Saved scan (*.json)</source>
        <translation>Analyse enregistrée (*.json)</translation>
    </message>
    <message>
        <source>Left out: {photos}</source>
        <translation>Laissé de côté&#xa0;: {photos}</translation>
    </message>
    <message>
        <source>These have changed or disappeared since the scan was saved. Scan again to see what&apos;s there now.</source>
        <translation>Elles ont changé ou disparu depuis l’enregistrement de l’analyse. Relancez une analyse pour voir ce qu’il y a maintenant.</translation>
    </message>
    <message>
        <source>Opening the scan…</source>
        <translation>Ouverture de l’analyse…</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>Facts about the photos</source>
        <translation>Informations sur les photos</translation>
    </message>
</context>
<context>
    <name>FileListDialog</name>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos in the group</source>
        <translation>Photos du groupe</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Drop a photo here, or paste one (Ctrl+V).</source>
        <translation>Déposez une photo ici, ou collez-en une (Ctrl+V).</translation>
    </message>
    <message>
        <source>Looking for the nearest photos…</source>
        <translation>Recherche des photos les plus proches…</translation>
    </message>
    <message>
        <source>The nearest photos will appear here.</source>
        <translation>Les photos les plus proches apparaîtront ici.</translation>
    </message>
    <message>
        <source>No photos have been scanned yet.</source>
        <translation>Aucune photo n’a encore été analysée.</translation>
    </message>
    <message>
        <source>No other photos have been scanned.</source>
        <translation>Aucune autre photo n’a été analysée.</translation>
    </message>
    <message>
        <source>No photo looks like this one.</source>
        <translation>Aucune photo ne ressemble à celle-ci.</translation>
    </message>
    <message>
        <source>Nearest among {photos}</source>
        <translation>Les plus proches parmi {photos}</translation>
    </message>
    <message>
        <source>Look alike: {alike} of the {count} nearest among {photos}</source>
        <translation>Se ressemblent : {alike} des {count} plus proches parmi {photos}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Afficher les {count}</translation>
    </message>
    <message>
        <source>Show only what looks alike</source>
        <translation>Afficher seulement les semblables</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Chercher des photos similaires</translation>
    </message>
    <message>
        <source>Searches everything you&apos;ve ever scanned, including photos on drives that aren&apos;t connected.</source>
        <translation>Cherche dans tout ce que vous avez déjà analysé, y compris les photos sur des disques non connectés.</translation>
    </message>
    <message>
        <source>The nearest photos</source>
        <translation>Les photos les plus proches</translation>
    </message>
    <message>
        <source>Choose folders to scan</source>
        <translation>Choisir des dossiers à analyser</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Chercher similaires</translation>
    </message>
    <message>
        <source>Compare  ↵</source>
        <translation>Comparer  ↵</translation>
    </message>
    <message>
        <source>Compare with the photo on the left (double-click)</source>
        <translation>Comparer avec la photo de gauche (double-clic)</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Choose folders with photos</source>
        <translation>Choisir des dossiers de photos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Scan</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Reference: keep, never touch</source>
        <translation>Référence&#xa0;: garder, ne jamais toucher</translation>
    </message>
    <message>
        <source>How to use {folder}</source>
        <translation>Comment utiliser {folder}</translation>
    </message>
    <message>
        <source>Don&apos;t scan {folder}</source>
        <translation>Ne pas analyser {folder}</translation>
    </message>
</context>
<context>
    <name>FolderRulesController</name>
    <message>
        <source>What is in “{folder}” is kept from now on. Change that in Keeper rules.</source>
        <translation>Le contenu de «&#xa0;{folder}&#xa0;» est désormais gardé. Pour modifier cela&#xa0;: Règles de choix.</translation>
    </message>
    <message>
        <source>Nothing in “{folder}” is suggested any more. Change that in Keeper rules.</source>
        <translation>Plus rien de «&#xa0;{folder}&#xa0;» n’est proposé au retrait. Pour modifier cela&#xa0;: Règles de choix.</translation>
    </message>
    <message>
        <source>Always keep what is in this folder</source>
        <translation>Toujours garder le contenu de ce dossier</translation>
    </message>
    <message>
        <source>Never suggest this folder</source>
        <translation>Ne jamais rien proposer de ce dossier</translation>
    </message>
    <message>
        <source>What you marked in it stays marked: {photos}.</source>
        <translation>Ce que vous y avez marqué reste marqué : {photos}.</translation>
    </message>
</context>
<context>
    <name>GroupActs</name>
    <message>
        <source>{groups} marked.</source>
        <translation>Marqué&#xa0;: {groups}.</translation>
    </message>
    <message>
        <source>All of them stay. They still count as copies.</source>
        <translation>Toutes restent. Elles comptent toujours comme des copies.</translation>
    </message>
    <message>
        <source>Samelens will remember that these aren&apos;t duplicates.</source>
        <translation>Samelens retiendra que ce ne sont pas des doublons.</translation>
    </message>
</context>
<context>
    <name>GroupDelegate</name>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
</context>
<context>
    <name>GroupFilter</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>Filtrer par nom ou dossier</translation>
    </message>
    <message>
        <source>Sort groups</source>
        <translation>Trier les groupes</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtrer les groupes</translation>
    </message>
    <message>
        <source>Filter groups (on)</source>
        <translation>Filtrer les groupes (actif)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacts</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Même</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similaires</translation>
    </message>
    <message>
        <source>Space to free</source>
        <translation>Espace à libérer</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Date de prise de vue</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Number of photos</source>
        <translation>Nombre de photos</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Tous les dossiers</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Show groups as a grid</source>
        <translation>Afficher les groupes en grille</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Retour aux résultats</translation>
    </message>
    <message>
        <source>No groups match the filter.</source>
        <translation>Aucun groupe ne correspond au filtre.</translation>
    </message>
    <message>
        <source>{groups} · {decided} decided</source>
        <translation>{groups} · décidés&#xa0;: {decided}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Démarquer</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Pas des doublons</translation>
    </message>
    <message>
        <source>Groups of duplicate photos</source>
        <translation>Groupes de photos en double</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) selected</source>
        <translation>
            <numerusform>%Ln groupe sélectionné</numerusform>
            <numerusform>%Ln groupes sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupListModel</name>
    <message>
        <source>all stay</source>
        <translation>toutes restent</translation>
    </message>
    <message>
        <source>held by video</source>
        <translation>retenu par vidéo</translation>
    </message>
</context>
<context>
    <name>GroupStrip</name>
    <message>
        <source>Largest groups</source>
        <translation>Les plus gros groupes</translation>
    </message>
</context>
<context>
    <name>HeadsDialog</name>
    <message>
        <source>Heads</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>A head decides whether two photos are the same. You can go back to any of these; your verdicts and decisions stay.</source>
        <translation>Un évaluateur décide si deux photos sont la même. Vous pouvez revenir à n’importe lequel de ceux-ci&#x202f;; vos verdicts et décisions restent.</translation>
    </message>
    <message>
        <source>Heads, latest first</source>
        <translation>Évaluateurs, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>F1 when trained</source>
        <translation>F1 après entraînement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Use this head</source>
        <translation>Utiliser cet évaluateur</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>Came with Samelens</source>
        <translation>Fourni avec Samelens</translation>
    </message>
    <message>
        <source>Trained here for {name}</source>
        <translation>Entraîné ici pour {name}</translation>
    </message>
    <message>
        <source>Adapted to your photos</source>
        <translation>Adapté à vos photos</translation>
    </message>
    <message>
        <source>Taught by {count} verdicts</source>
        <translation>Entraîné avec {count} verdicts</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Undo this removal</source>
        <translation>Annuler ce retrait</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>Rien n’a encore été retiré.</translation>
    </message>
    <message>
        <source>You can undo any removal here, as long as its files still exist.</source>
        <translation>Vous pouvez annuler ici n’importe quel retrait, tant que ses fichiers existent encore.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>Removals, latest first</source>
        <translation>Retraits, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Mis à la corbeille</translation>
    </message>
    <message>
        <source>Moved to a folder</source>
        <translation>Déplacés vers un dossier</translation>
    </message>
    <message>
        <source>Replaced with hard links</source>
        <translation>Remplacés par des liens physiques</translation>
    </message>
    <message>
        <source>Replaced with symbolic links</source>
        <translation>Remplacés par des liens symboliques</translation>
    </message>
    <message>
        <source>Metadata added</source>
        <translation>Métadonnées ajoutées</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>retirés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} put back</source>
        <translation>restaurés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} not removed</source>
        <translation>non retirés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} interrupted</source>
        <translation>interrompus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>metadata added: {count}</source>
        <translation>métadonnées ajoutées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>added metadata removed: {count}</source>
        <translation>ajouts de métadonnées annulés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>metadata not added: {count}</source>
        <translation>métadonnées non ajoutées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>not removed</source>
        <translation>non retiré</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>metadata added</source>
        <translation>métadonnées ajoutées</translation>
    </message>
    <message>
        <source>added metadata removed</source>
        <translation>ajout de métadonnées annulé</translation>
    </message>
    <message>
        <source>metadata not added</source>
        <translation>métadonnées non ajoutées</translation>
    </message>
</context>
<context>
    <name>KeeperRulesDialog</name>
    <message>
        <source>Keeper rules</source>
        <translation>Règles de choix</translation>
    </message>
    <message>
        <source>Which photo to keep</source>
        <translation>Quelle photo garder</translation>
    </message>
    <message>
        <source>The first rule that separates the photos decides; near ties go to the next rule. Photos in reference folders always stay. Drag the rules to reorder them, or use the buttons.</source>
        <translation>La première règle qui départage les photos décide&#x202f;; en cas de quasi-égalité, c’est la suivante. Les photos des dossiers de référence restent toujours. Faites glisser les règles pour les réordonner, ou utilisez les boutons.</translation>
    </message>
    <message>
        <source>Rules, most important first</source>
        <translation>Règles, de la plus importante à la moins importante</translation>
    </message>
    <message>
        <source>Preferred folders, best first</source>
        <translation>Dossiers préférés, le meilleur en premier</translation>
    </message>
    <message>
        <source>Folders in which nothing is suggested to go</source>
        <translation>Dossiers dont rien n’est proposé au retrait</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>In a preferred folder (listed below)</source>
        <translation>Dans un dossier préféré (liste ci-dessous)</translation>
    </message>
    <message>
        <source>Has a date taken</source>
        <translation>A une date de prise de vue</translation>
    </message>
    <message>
        <source>Most real pixels (enlarging and frames add none; 5% fewer counts as equal)</source>
        <translation>Le plus de pixels réels (agrandir ou encadrer n’en ajoute pas&#x202f;; 5&#x202f;% de moins compte comme égal)</translation>
    </message>
    <message>
        <source>Not enlarged, framed, captioned or saved again</source>
        <translation>Ni agrandie, ni encadrée, ni légendée, ni réenregistrée</translation>
    </message>
    <message>
        <source>Least compressed (JPEG quality)</source>
        <translation>La moins compressée (qualité JPEG)</translation>
    </message>
    <message>
        <source>Most complete metadata (date, location, camera, rating)</source>
        <translation>Métadonnées les plus complètes (date, lieu, appareil, note)</translation>
    </message>
    <message>
        <source>Best format: RAW, TIFF, PNG, HEIC, AVIF, JPEG</source>
        <translation>Meilleur format&#xa0;: RAW, TIFF, PNG, HEIC, AVIF, JPEG</translation>
    </message>
    <message>
        <source>Sharpest (within 5 points counts as equal; reads the photos)</source>
        <translation>La plus nette (à 5 points près compte comme égal&#x202f;; lit les photos)</translation>
    </message>
    <message>
        <source>Has a location (GPS; reads the photos)</source>
        <translation>A un lieu (GPS&#x202f;; lit les photos)</translation>
    </message>
    <message>
        <source>Highest star rating (reads the photos)</source>
        <translation>La mieux notée en étoiles (lit les photos)</translation>
    </message>
    <message>
        <source>Largest file (up to 2% smaller counts as equal)</source>
        <translation>Le plus gros fichier (jusqu’à 2&#x202f;% de moins compte comme égal)</translation>
    </message>
    <message>
        <source>Taken first (within 2 seconds counts as equal)</source>
        <translation>Prise en premier (à 2 secondes près compte comme égal)</translation>
    </message>
    <message>
        <source>Oldest file (within 2 seconds counts as equal)</source>
        <translation>Le fichier le plus ancien (à 2 secondes près compte comme égal)</translation>
    </message>
    <message>
        <source>Shortest path</source>
        <translation>Le chemin le plus court</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose a folder in which nothing is suggested to go</source>
        <translation>Choisir un dossier dont rien n’est proposé au retrait</translation>
    </message>
    <message>
        <source>Choose a preferred folder</source>
        <translation>Choisir un dossier préféré</translation>
    </message>
</context>
<context>
    <name>KeptReviews</name>
    <message>
        <source>Go on with a review</source>
        <translation>Poursuivre un examen</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Afficher {count} de plus</translation>
    </message>
    <message>
        <source>Saved scan</source>
        <translation>Analyse enregistrée</translation>
    </message>
    <message>
        <source>{size} to free</source>
        <translation>{size} à libérer</translation>
    </message>
    <message>
        <source>Remove the review of {folders}</source>
        <translation>Retirer l’examen de {folders}</translation>
    </message>
    <message>
        <source>Continue: {groups}, {decided} decided</source>
        <translation>Continuer ({groups}, décidés&#xa0;: {decided})</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Mark that photo, or keep it</source>
        <translation>Marquer cette photo, ou la garder</translation>
    </message>
    <message>
        <source>Select several groups</source>
        <translation>Sélectionner plusieurs groupes</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Réentraîner</translation>
    </message>
    <message>
        <source>{total} of {recommended} recommended verdicts: {same} same, {different} different</source>
        <translation>{total} verdicts sur {recommended} recommandés&#xa0;: {same} identiques, {different} différentes</translation>
    </message>
    <message>
        <source>Verdicts given, out of those recommended</source>
        <translation>Verdicts donnés, sur ceux recommandés</translation>
    </message>
    <message>
        <source>Making copies of your photos…</source>
        <translation>Création de copies de vos photos…</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Entraînement…</translation>
    </message>
    <message>
        <source>Scoring your groups again…</source>
        <translation>Nouvelle évaluation de vos groupes…</translation>
    </message>
    <message>
        <source>You can keep working. Nothing changes until you accept what was learned.</source>
        <translation>Vous pouvez continuer à travailler. Rien ne change tant que vous n’acceptez pas ce qui a été appris.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Retraining needs {least} verdicts: {more} to go.</source>
        <translation>Pour réentraîner, il faut {least} verdicts&#xa0;: encore {more}.</translation>
    </message>
    <message>
        <source>Retraining needs more “same” verdicts: {more} to go.</source>
        <translation>Pour réentraîner, il faut plus de verdicts «&#xa0;identiques&#xa0;»&#xa0;: encore {more}.</translation>
    </message>
    <message>
        <source>Retraining needs more “different” verdicts: {more} to go.</source>
        <translation>Pour réentraîner, il faut plus de verdicts «&#xa0;différentes&#xa0;»&#xa0;: encore {more}.</translation>
    </message>
    <message>
        <source>Enough to retrain. More “same” verdicts would help most.</source>
        <translation>Assez pour réentraîner. Plus de verdicts «&#xa0;identiques&#xa0;» aiderait le plus.</translation>
    </message>
    <message>
        <source>Enough to retrain. More “different” verdicts would help most.</source>
        <translation>Assez pour réentraîner. Plus de verdicts «&#xa0;différentes&#xa0;» aiderait le plus.</translation>
    </message>
    <message>
        <source>Enough to retrain; {more} more would make it more reliable.</source>
        <translation>Assez pour réentraîner&#x202f;; {more} de plus rendraient le résultat plus fiable.</translation>
    </message>
    <message>
        <source>Enough to retrain.</source>
        <translation>Assez pour réentraîner.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Import labels…</source>
        <translation>Importer des étiquettes…</translation>
    </message>
    <message>
        <source>Export verdicts…</source>
        <translation>Exporter les verdicts…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Adapt without verdicts</source>
        <translation>Adapter sans verdicts</translation>
    </message>
    <message>
        <source>Heads…</source>
        <translation>Évaluateurs…</translation>
    </message>
</context>
<context>
    <name>LookingController</name>
    <message>
        <source>Facts copied.</source>
        <translation>Informations copiées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) copied.</source>
        <translation>
            <numerusform>%Ln chemin copié.</numerusform>
            <numerusform>%Ln chemins copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with which program?</source>
        <translation>Avec quel programme ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>{program} can&apos;t be started.</source>
        <translation>Impossible de démarrer {program}.</translation>
    </message>
    <message>
        <source>No program opened {name}.</source>
        <translation>Aucun programme n’a ouvert {name}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Outline what differs</source>
        <translation>Entourer les différences</translation>
    </message>
</context>
<context>
    <name>NearestDelegate</name>
    <message>
        <source>Not connected now</source>
        <translation>Non connecté actuellement</translation>
    </message>
    <message>
        <source>  + {count} more</source>
        <translation>  + {count} de plus</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Samelens is already open.</source>
        <translation>Samelens est déjà ouvert.</translation>
    </message>
    <message>
        <source>A second window would work on the same photos.</source>
        <translation>Une deuxième fenêtre travaillerait sur les mêmes photos.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>En ouvrir une autre</translation>
    </message>
</context>
<context>
    <name>PairLoader</name>
    <message>
        <source>Videos are compared by their bytes alone, never by their pictures.</source>
        <translation>Les vidéos ne sont comparées que par leurs octets, jamais par leurs images.</translation>
    </message>
    <message>
        <source>These photos can&apos;t be overlaid: they have too little in common.</source>
        <translation>Ces photos ne peuvent pas être superposées&#xa0;: elles ont trop peu en commun.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Both photos, overlaid</source>
        <translation>Les deux photos, superposées</translation>
    </message>
    <message>
        <source>Aligning the photos…</source>
        <translation>Alignement des photos…</translation>
    </message>
    <message>
        <source>This needs two photos.</source>
        <translation>Il faut deux photos.</translation>
    </message>
    <message>
        <source>No visible difference</source>
        <translation>Aucune différence visible</translation>
    </message>
    <message>
        <source>Bright areas differ ({percent}% of the picture). Overall brightness is ignored.</source>
        <translation>Les zones claires diffèrent ({percent}&#x202f;% de l’image). La luminosité générale est ignorée.</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>REMOVED – PUT BACK</source>
        <translation>RETIRÉE – RESTAURER</translation>
    </message>
    <message>
        <source>Click to put it back where it was</source>
        <translation>Cliquez pour la restaurer là où elle était</translation>
    </message>
    <message>
        <source>Click to keep it</source>
        <translation>Cliquez pour la garder</translation>
    </message>
    <message>
        <source>Click to mark it</source>
        <translation>Cliquez pour la marquer</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Add Pictures</source>
        <translation>Ajouter Images</translation>
    </message>
    <message>
        <source>Add Downloads</source>
        <translation>Ajouter Téléchargements</translation>
    </message>
    <message>
        <source>Add Desktop</source>
        <translation>Ajouter Bureau</translation>
    </message>
    <message>
        <source>Add {drive}</source>
        <translation>Ajouter {drive}</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>What Samelens has read from your photos. Safe to clear: the next scan reads them again.</source>
        <translation>Ce que Samelens a lu de vos photos. Peut être vidé sans risque&#xa0;: la prochaine analyse les relira.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Your verdicts and what was learned from them, the history of removals, recent scans. Never deleted here.</source>
        <translation>Vos verdicts et ce qui en a été appris, l’historique des retraits, les analyses récentes. Jamais effacé d’ici.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>A record of what happened. Useful when you report a problem.</source>
        <translation>Un relevé de ce qui s’est passé. Utile pour signaler un problème.</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>Vider le cache…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open folder: {name}</source>
        <translation>Ouvrir le dossier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>Vider le cache&#x202f;?</translation>
    </message>
    <message>
        <source>The next scan will read every photo again, which takes a while. Your photos, verdicts, heads, history of removals (with undo) and recent scans stay.</source>
        <translation>La prochaine analyse relira chaque photo, ce qui prend du temps. Vos photos, verdicts, évaluateurs, l’historique des retraits (avec leur annulation) et les analyses récentes restent.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>A scan is running and using the cache. Cancel it, or wait until it finishes.</source>
        <translation>Une analyse est en cours et utilise le cache. Annulez-la ou attendez la fin.</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>{size} libérés.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{device} (not found)</source>
        <translation>{device} (introuvable)</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Takes effect when you restart Samelens.</source>
        <translation>Prend effet au redémarrage de Samelens.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Taille des miniatures</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Copies exactes</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Même photo</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Clichés similaires</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Niveau de ressemblance</translation>
    </message>
    <message>
        <source>Folders to skip</source>
        <translation>Dossiers à ignorer</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Règles de choix…</translation>
    </message>
    <message>
        <source>Which photo to keep</source>
        <translation>Quelle photo garder</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calculer avec</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Full: 32-bit (fp32)</source>
        <translation>Complète&#xa0;: 32 bits (fp32)</translation>
    </message>
    <message>
        <source>Half: 16-bit (fp16, bf16)</source>
        <translation>Moitié&#xa0;: 16 bits (fp16, bf16)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>Checking what this computer has…</source>
        <translation>Vérification de ce que possède cet ordinateur…</translation>
    </message>
    <message>
        <source>Takes effect with the next scan; in Compare and Find, when you restart Samelens. Automatic picks the fastest option that gives the same results.</source>
        <translation>Prend effet à la prochaine analyse&#x202f;; dans Comparer et Chercher, au redémarrage de Samelens. Automatique choisit l’option la plus rapide qui donne les mêmes résultats.</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>Mac graphics (MPS)</source>
        <translation>Puce graphique du Mac (MPS)</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Photos just read</source>
        <translation>Photos qui viennent d’être lues</translation>
    </message>
</context>
<context>
    <name>RecentScans</name>
    <message>
        <source>Recent scans</source>
        <translation>Analyses récentes</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choisir à nouveau</translation>
    </message>
    <message>
        <source>Choose {folders} again</source>
        <translation>Choisir à nouveau {folders}</translation>
    </message>
    <message>
        <source>Continue the review of {folders}</source>
        <translation>Continuer l’examen de {folders}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>RemovalController</name>
    <message>
        <source>Putting files back…</source>
        <translation>Restauration des fichiers…</translation>
    </message>
    <message>
        <source>Moving files to the trash…</source>
        <translation>Mise à la corbeille des fichiers…</translation>
    </message>
    <message>
        <source>Moving files…</source>
        <translation>Déplacement des fichiers…</translation>
    </message>
    <message>
        <source>Replacing files with links…</source>
        <translation>Remplacement des fichiers par des liens…</translation>
    </message>
    <message>
        <source>{files} moved to the trash.</source>
        <translation>Mis à la corbeille&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>{files} moved to {folder}.</source>
        <translation>Déplacé vers {folder}&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>{files} replaced with hard links.</source>
        <translation>Remplacé par des liens physiques&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>{files} replaced with symbolic links.</source>
        <translation>Remplacé par des liens symboliques&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Metadata added to {photos}.</source>
        <translation>Métadonnées ajoutées à {photos}.</translation>
    </message>
    <message>
        <source>Stopped; the rest were left in place.</source>
        <translation>Arrêté&#x202f;; le reste est resté en place.</translation>
    </message>
    <message>
        <source>Not removed: {files}</source>
        <translation>Non retiré&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Put back: {files}.</source>
        <translation>Restauré&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Added metadata removed from {photos}.</source>
        <translation>Ajout de métadonnées annulé pour {photos}.</translation>
    </message>
    <message>
        <source>Not put back: {files}</source>
        <translation>Non restauré&#xa0;: {files}</translation>
    </message>
</context>
<context>
    <name>RemovalSummary</name>
    <message>
        <source>Remove files</source>
        <translation>Retirer des fichiers</translation>
    </message>
    <message>
        <source>Copy missing metadata to the keepers</source>
        <translation>Copier les métadonnées manquantes vers les photos gardées</translation>
    </message>
    <message>
        <source>Files that will be removed</source>
        <translation>Fichiers qui seront retirés</translation>
    </message>
    <message numerus="yes">
        <source>Also remove the RAW file, video or sidecars of %Ln photo(s)</source>
        <translation>
            <numerusform>Retirer aussi le fichier RAW, la vidéo ou les fichiers annexes de %Ln photo</numerusform>
            <numerusform>Retirer aussi les fichiers RAW, vidéos ou fichiers annexes de %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photo(s) whose video would be left behind</source>
        <translation>
            <numerusform>Garder %Ln photo dont la vidéo resterait seule</numerusform>
            <numerusform>Garder %Ln photos dont les vidéos resteraient seules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of these photos stay: the keeper has nothing as good</source>
        <translation>
            <numerusform>%Ln fichier de ces photos reste&#xa0;: la photo gardée n’a rien d’équivalent</numerusform>
            <numerusform>%Ln fichiers de ces photos restent&#xa0;: la photo gardée n’a rien d’équivalent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) hold a date or place that the kept photo lacks</source>
        <translation>
            <numerusform>%Ln photo contient une date ou un lieu qui manque à la photo gardée</numerusform>
            <numerusform>%Ln photos contiennent une date ou un lieu qui manque à la photo gardée</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>The space is freed when you empty the trash.</source>
        <translation>L’espace est libéré quand vous videz la corbeille.</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>They go to a folder you choose and keep their subfolders.</source>
        <translation>Elles vont dans un dossier de votre choix et conservent leurs sous-dossiers.</translation>
    </message>
    <message>
        <source>Replace with hard links</source>
        <translation>Remplacer par des liens physiques</translation>
    </message>
    <message>
        <source>They go to the trash, and their paths lead to the keeper instead. Same drive only.</source>
        <translation>Elles vont à la corbeille, et leurs chemins mènent à la photo gardée. Même disque seulement.</translation>
    </message>
    <message>
        <source>Replace with symbolic links</source>
        <translation>Remplacer par des liens symboliques</translation>
    </message>
    <message>
        <source>The same, but works across drives. A link breaks if the keeper is moved.</source>
        <translation>De même, mais aussi d’un disque à l’autre. Un lien se rompt si la photo gardée est déplacée.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Date, location, keywords and rating go into a small .xmp file next to the keeper. A photo whose metadata can&apos;t be copied isn&apos;t removed.</source>
        <translation>La date, le lieu, les mots-clés et la note sont écrits dans un petit fichier .xmp à côté de la photo gardée. Une photo dont les métadonnées ne peuvent pas être copiées n’est pas retirée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose where to move the files</source>
        <translation>Choisir où déplacer les fichiers</translation>
    </message>
    <message>
        <source>{bytes} in total. Staying in place: {photos}. Before a file is removed, it and its keeper are read and checked again ({read} in all). You can undo this now, or later from History.</source>
        <translation>{bytes} au total. Reste en place&#xa0;: {photos}. Avant chaque retrait, le fichier et sa photo gardée sont relus et revérifiés ({read} en tout). Vous pourrez annuler tout de suite, ou plus tard depuis l’historique.</translation>
    </message>
    <message>
        <source>Move {count} to the trash</source>
        <translation>Mettre à la corbeille ({count})</translation>
    </message>
    <message>
        <source>Move {count} to the folder</source>
        <translation>Déplacer vers le dossier ({count})</translation>
    </message>
    <message>
        <source>Replace {count} with hard links</source>
        <translation>Remplacer par des liens physiques ({count})</translation>
    </message>
    <message>
        <source>Replace {count} with symbolic links</source>
        <translation>Remplacer par des liens symboliques ({count})</translation>
    </message>
    <message>
        <source>Looking for companion files…</source>
        <translation>Recherche des fichiers associés…</translation>
    </message>
    <message>
        <source>Remove {photos}?</source>
        <translation>Retirer {photos}&#x202f;?</translation>
    </message>
    <message>
        <source>These files stay:</source>
        <translation>Ces fichiers restent&#xa0;:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>ResultsController</name>
    <message>
        <source>All files could be read.</source>
        <translation>Tous les fichiers ont pu être lus.</translation>
    </message>
    <message>
        <source>Could not be read: {files}</source>
        <translation>Lecture impossible&#xa0;: {files}</translation>
    </message>
    <message>
        <source>They were left out of the scan, and nothing was done to them.</source>
        <translation>Ils ont été laissés de côté par l’analyse, et rien ne leur a été fait.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Largest groups</source>
        <translation>Les plus gros groupes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Copies exactes</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Même photo</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Clichés similaires</translation>
    </message>
    <message>
        <source>Back to Start</source>
        <translation>Retour à l’accueil</translation>
    </message>
    <message>
        <source>Review groups</source>
        <translation>Examiner les groupes</translation>
    </message>
    <message>
        <source>Look for similar shots…</source>
        <translation>Chercher des clichés similaires…</translation>
    </message>
    <message>
        <source>Look for edited copies…</source>
        <translation>Chercher des copies modifiées…</translation>
    </message>
    <message>
        <source>No photos found</source>
        <translation>Aucune photo trouvée</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Aucun doublon trouvé</translation>
    </message>
    <message>
        <source>All groups are settled</source>
        <translation>Tous les groupes sont décidés</translation>
    </message>
    <message>
        <source>{groups} for you to decide</source>
        <translation>{groups} à décider</translation>
    </message>
    <message>
        <source>{groups}, {bytes} could be freed</source>
        <translation>{groups}, {bytes} pourraient être libérés</translation>
    </message>
    <message>
        <source>Go back to Start and choose folders that hold photos.</source>
        <translation>Revenez à Accueil et choisissez des dossiers qui contiennent des photos.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. What is in the trash frees its space when you empty it.</source>
        <translation>Il ne reste rien à décider. Ce qui est dans la corbeille libère son espace quand vous la videz.</translation>
    </message>
    <message>
        <source>Among {files}. Nothing is removed before you have seen a summary.</source>
        <translation>Parmi {files}. Rien n’est retiré avant que vous ayez vu un récapitulatif.</translation>
    </message>
    <message>
        <source>Among {files} no two are byte for byte the same. Edited and resized copies weren&apos;t looked for.</source>
        <translation>Parmi {files}, il n’y en a pas deux d’identiques octet pour octet. Les copies modifiées ou redimensionnées n’ont pas été cherchées.</translation>
    </message>
    <message>
        <source>Among {files} none is a copy of another. Other shots of the same scene weren&apos;t looked for.</source>
        <translation>Parmi {files}, aucune n’est la copie d’une autre. Les autres clichés de la même scène n’ont pas été cherchés.</translation>
    </message>
    <message>
        <source>Among {files}. Go back to Start and add the folders to compare with.</source>
        <translation>Parmi {files}. Revenez à Accueil et ajoutez les dossiers avec lesquels comparer.</translation>
    </message>
    <message>
        <source>None left.</source>
        <translation>Il n’en reste aucun.</translation>
    </message>
    <message>
        <source>Not looked for in this scan.</source>
        <translation>Non cherché dans cette analyse.</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>Choisir la meilleure</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>{count} of {photos} could go: {bytes}</source>
        <translation>Retrait possible de {count} sur {photos}&#xa0;: {bytes}</translation>
    </message>
    <message>
        <source>{photos}. None of them is marked for you.</source>
        <translation>{photos}. Aucune n’est marquée à votre place.</translation>
    </message>
    <message>
        <source>{photos}. All stay unless you mark some.</source>
        <translation>{photos}. Toutes restent, sauf celles que vous marquez.</translation>
    </message>
    <message numerus="yes">
        <source>Trash all %Ln copies…</source>
        <translation>
            <numerusform>Mettre %Ln copie à la corbeille…</numerusform>
            <numerusform>Mettre les %Ln copies à la corbeille…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all %Ln copies…</source>
        <translation>
            <numerusform>Déplacer %Ln copie…</numerusform>
            <numerusform>Déplacer les %Ln copies…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link all %Ln copies…</source>
        <translation>
            <numerusform>Lier %Ln copie…</numerusform>
            <numerusform>Lier les %Ln copies…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>Undone: {name}</source>
        <translation>Annulé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Redone: {name}</source>
        <translation>Rétabli&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ReviewMenus</name>
    <message>
        <source>Find similar photos</source>
        <translation>Chercher des photos similaires</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Pas des doublons</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Enlever les marques</translation>
    </message>
    <message>
        <source>Mark: {badge}</source>
        <translation>Marquer&#xa0;: {badge}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Make it the keeper</source>
        <translation>En faire la photo gardée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Copier les chemins</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Tout ouvrir</translation>
    </message>
    <message>
        <source>Show the keeper in its folder</source>
        <translation>Afficher la photo gardée dans son dossier</translation>
    </message>
    <message>
        <source>Copy facts</source>
        <translation>Copier les informations</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Ouvrir avec</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Autre programme…</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>{key} keep</source>
        <translation>{key} garder</translation>
    </message>
    <message>
        <source>{key} mark</source>
        <translation>{key} marquer</translation>
    </message>
    <message>
        <source>{key} pick</source>
        <translation>{key} choisir</translation>
    </message>
    <message>
        <source>{key} reject</source>
        <translation>{key} rejeter</translation>
    </message>
    <message>
        <source>{key} unset</source>
        <translation>{key} réinitialiser</translation>
    </message>
    <message>
        <source>{key} keep all</source>
        <translation>{key} tout garder</translation>
    </message>
    <message>
        <source>{key} not duplicates</source>
        <translation>{key} pas des doublons</translation>
    </message>
    <message>
        <source>{key} all shortcuts</source>
        <translation>{key} tous les raccourcis</translation>
    </message>
    <message>
        <source>1 2 3 toggle</source>
        <translation>1 2 3 basculer</translation>
    </message>
</context>
<context>
    <name>ReviewTopBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Pas des doublons</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept {groups}</source>
        <translation>Accepter {groups}</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>They are copies, and all of them stay</source>
        <translation>Ce sont des copies, et toutes restent</translation>
    </message>
    <message>
        <source>They are different photos: keep all and don&apos;t ask again</source>
        <translation>Ce sont des photos différentes&#xa0;: tout garder et ne plus demander</translation>
    </message>
    <message>
        <source>Settle the group as it is shown and go to the next</source>
        <translation>Valider le groupe tel qu’il est affiché et passer au suivant</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Not duplicates…</source>
        <translation>Pas des doublons…</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Règles de choix…</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>Problèmes…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Open a saved scan…</source>
        <translation>Ouvrir une analyse enregistrée…</translation>
    </message>
</context>
<context>
    <name>ScanOnDesktop</name>
    <message numerus="yes">
        <source>%Ln group(s) found</source>
        <translation>
            <numerusform>%Ln groupe trouvé</numerusform>
            <numerusform>%Ln groupes trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Aucun doublon trouvé</translation>
    </message>
    <message>
        <source>The scan is done</source>
        <translation>L’analyse est terminée</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>No scan is running</source>
        <translation>Aucune analyse en cours</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>Progression de cette étape</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be used</source>
        <translation>Fichiers inutilisables</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Photos already read stay in the cache</source>
        <translation>Les photos déjà lues restent dans le cache</translation>
    </message>
    <message>
        <source>Back to Start</source>
        <translation>Retour à l’accueil</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Photos already read are kept, even if you cancel.</source>
        <translation>Les photos déjà lues sont conservées, même si vous annulez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) found</source>
        <translation>
            <numerusform>%Ln groupe trouvé</numerusform>
            <numerusform>%Ln groupes trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Aucun doublon trouvé</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>looking for photos</source>
        <translation>recherche des photos</translation>
    </message>
    <message>
        <source>reading photos</source>
        <translation>lecture des photos</translation>
    </message>
    <message>
        <source>comparing photos</source>
        <translation>comparaison des photos</translation>
    </message>
    <message>
        <source>making groups</source>
        <translation>formation des groupes</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Creating the demo library</source>
        <translation>Création de la bibliothèque de démonstration</translation>
    </message>
    <message>
        <source>Paused in step {number} of {count}: {step}</source>
        <translation>En pause à l’étape {number} sur {count}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Étape {number} sur {count}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{photos} in {time}</source>
        <translation>{photos} en {time}</translation>
    </message>
    <message>
        <source>problems: {count}</source>
        <translation>problèmes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} par seconde</translation>
    </message>
    <message>
        <source>Files that couldn&apos;t be used: {count}</source>
        <translation>Fichiers inutilisables&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>SessionSaver</name>
    <message>
        <source>{problem} What you decide can&apos;t be saved until that is solved.</source>
        <translation>{problem} Tant que ce n’est pas résolu, ce que vous décidez ne peut pas être enregistré.</translation>
    </message>
</context>
<context>
    <name>SessionsController</name>
    <message>
        <source>Carried over from your last review: decisions about {groups}.</source>
        <translation>Décisions reprises de votre dernier examen&#xa0;: {groups}.</translation>
    </message>
    <message>
        <source>Opening the review…</source>
        <translation>Ouverture de l’examen…</translation>
    </message>
    <message>
        <source>Not there as they were: {photos}</source>
        <translation>Plus telles qu’elles étaient&#xa0;: {photos}</translation>
    </message>
    <message>
        <source>These have changed or disappeared since the scan. They count as gone from their groups until they are back. Scan again to see what&apos;s there now.</source>
        <translation>Elles ont changé ou disparu depuis l’analyse. Elles comptent comme disparues de leurs groupes jusqu’à leur retour. Relancez une analyse pour voir ce qu’il y a maintenant.</translation>
    </message>
    <message>
        <source>Remove this review from the list? What you decided in it is forgotten; no photo is touched.</source>
        <translation>Retirer cet examen de la liste&#x202f;? Ce que vous y avez décidé est oublié&#x202f;; aucune photo n’est touchée.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>New shortcut</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
</context>
<context>
    <name>SkippedNamesEditor</name>
    <message>
        <source>Names of folders to skip, one per line</source>
        <translation>Noms des dossiers à ignorer, un par ligne</translation>
    </message>
    <message>
        <source>One name per line, such as Exports or *.cache</source>
        <translation>Un nom par ligne, par exemple Exports ou *.cache</translation>
    </message>
    <message>
        <source>Folders with these names aren&apos;t scanned, wherever they are. * stands for any letters. Trash, snapshots and other programs&apos; thumbnails are always skipped.</source>
        <translation>Les dossiers portant ces noms ne sont pas analysés, où qu’ils soient. * remplace n’importe quelles lettres. La corbeille, les instantanés et les miniatures d’autres programmes sont toujours ignorés.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The grid is for groups of {count} photos or more.</source>
        <translation>La grille est pour les groupes d’au moins {count} photos.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Find duplicate photos</source>
        <translation>Trouver les photos en double</translation>
    </message>
    <message>
        <source>{folder} is already in the list.</source>
        <translation>{folder} est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Left out because they aren&apos;t folders: {count}</source>
        <translation>Laissés de côté, car ce ne sont pas des dossiers&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Only folders can be scanned. To look for one photo, drop it on Find.</source>
        <translation>Seuls des dossiers peuvent être analysés. Pour chercher une photo, déposez-la dans Chercher.</translation>
    </message>
    <message>
        <source>Choose folders, and Samelens finds copies, edits and crops of the same photo.</source>
        <translation>Choisissez des dossiers, et Samelens trouve les copies, retouches et recadrages d’une même photo.</translation>
    </message>
    <message>
        <source>You compare them side by side and decide what stays.</source>
        <translation>Vous les comparez côte à côte et décidez ce qui reste.</translation>
    </message>
    <message>
        <source>What you remove goes to the trash, and you can undo it.</source>
        <translation>Ce que vous retirez va à la corbeille, et vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>Try it with a demo library</source>
        <translation>Essayer avec une bibliothèque de démonstration</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Drop folders here.</source>
        <translation>Déposez des dossiers ici.</translation>
    </message>
    <message>
        <source>Exact copies: byte for byte the same. Fast; pictures aren&apos;t compared.</source>
        <translation>Copies exactes&#xa0;: identiques octet pour octet. Rapide&#x202f;; les images ne sont pas comparées.</translation>
    </message>
    <message>
        <source>Same photo: also edits, crops, other sizes and formats.</source>
        <translation>Même photo&#xa0;: aussi les retouches, recadrages, autres tailles et formats.</translation>
    </message>
    <message>
        <source>Similar shots: also other shots of the same scene. Check these carefully.</source>
        <translation>Clichés similaires&#xa0;: aussi d’autres clichés de la même scène. À vérifier avec soin.</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Niveau de ressemblance</translation>
    </message>
    <message>
        <source>Open a saved scan…</source>
        <translation>Ouvrir une analyse enregistrée…</translation>
    </message>
    <message numerus="yes">
        <source>Scan %Ln folder(s)</source>
        <translation>
            <numerusform>Analyser %Ln dossier</numerusform>
            <numerusform>Analyser %Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analyser</translation>
    </message>
</context>
<context>
    <name>SurveyGrid</name>
    <message>
        <source>Photos in the group</source>
        <translation>Photos du groupe</translation>
    </message>
</context>
<context>
    <name>TaughtList</name>
    <message>
        <source>Change your verdict on the selected pairs</source>
        <translation>Changer votre verdict sur les paires sélectionnées</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Forget your verdict on the selected pairs</source>
        <translation>Oublier votre verdict sur les paires sélectionnées</translation>
    </message>
    <message>
        <source>Verdicts to show</source>
        <translation>Verdicts à afficher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importés</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Your verdicts</source>
        <translation>Vos verdicts</translation>
    </message>
    <message>
        <source>Your verdicts ({count})</source>
        <translation>Vos verdicts ({count})</translation>
    </message>
</context>
<context>
    <name>TaughtModel</name>
    <message>
        <source>not in recent scans</source>
        <translation>absente des analyses récentes</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
</context>
<context>
    <name>TeachController</name>
    <message>
        <source>Looking for pairs worth asking about…</source>
        <translation>Recherche de paires à vous soumettre…</translation>
    </message>
    <message>
        <source>Import verdicts, or labelled pairs: two paths and 1 or 0</source>
        <translation>Importer des verdicts, ou des paires étiquetées : deux chemins et 1 ou 0</translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>Exporter les verdicts</translation>
    </message>
    <message>
        <source>Verdicts added: {added}; already known: {known}.</source>
        <translation>Verdicts ajoutés&#xa0;: {added}&#x202f;; déjà connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Photos that were never scanned: {count}. Scan their folder, so that what was said of them can teach.</source>
        <translation>Photos jamais analysées : {count}. Analysez leur dossier pour que ces verdicts puissent servir à l’apprentissage.</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be used: {count}.</source>
        <translation>Lignes inutilisables : {count}.</translation>
    </message>
    <message>
        <source>You&apos;ve answered all of these pairs.</source>
        <translation>Vous avez répondu à toutes ces paires.</translation>
    </message>
    <message>
        <source>There are no pairs to ask about yet. Scan a folder first.</source>
        <translation>Il n’y a encore aucune paire à vous soumettre. Analysez d’abord un dossier.</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Looking for pairs worth asking about…</source>
        <translation>Recherche de paires à vous soumettre…</translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <translation>Paire {number} sur {count}</translation>
    </message>
    <message>
        <source>Samelens isn&apos;t sure: {score} for “same”.</source>
        <translation>Samelens hésite&#xa0;: {score} pour «&#xa0;identiques&#xa0;».</translation>
    </message>
    <message>
        <source>Samelens thinks these are the same ({score}).</source>
        <translation>Samelens pense qu’elles sont identiques ({score}).</translation>
    </message>
    <message>
        <source>Samelens thinks these are different: {score} for “same”.</source>
        <translation>Samelens pense qu’elles sont différentes&#xa0;: {score} pour «&#xa0;identiques&#xa0;».</translation>
    </message>
    <message>
        <source>You said same, but Samelens says different ({score} for “same”). Are you still sure?</source>
        <translation>Vous avez dit identiques, mais Samelens dit différentes ({score} pour «&#xa0;identiques&#xa0;»). Maintenez-vous votre réponse&#x202f;?</translation>
    </message>
    <message>
        <source>You said different, but Samelens says same ({score}). Are you still sure?</source>
        <translation>Vous avez dit différentes, mais Samelens dit identiques ({score}). Maintenez-vous votre réponse&#x202f;?</translation>
    </message>
    <message>
        <source>Scan a folder</source>
        <translation>Analyser un dossier</translation>
    </message>
    <message>
        <source>Look for more pairs</source>
        <translation>Chercher d’autres paires</translation>
    </message>
    <message>
        <source>Do these two belong in the same group?</source>
        <translation>Ces deux photos vont-elles dans le même groupe&#x202f;?</translation>
    </message>
    <message>
        <source>Same: shown in one group, where you decide; only copies are ever suggested for removal. Different: never in one group.</source>
        <translation>Identiques&#xa0;: affichées dans un même groupe, où vous décidez&#x202f;; seules des copies sont proposées au retrait. Différentes&#xa0;: jamais dans un même groupe.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Previous pair; its verdict is undone</source>
        <translation>Paire précédente&#x202f;; son verdict est annulé</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>{photos} marked</source>
        <translation>Marqué&#xa0;: {photos}</translation>
    </message>
    <message>
        <source>{bytes} to free</source>
        <translation>{bytes} à libérer</translation>
    </message>
    <message>
        <source>Remove {count}…</source>
        <translation>Retirer {count}…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Auto-mark…</source>
        <translation>Marquage auto…</translation>
    </message>
    <message>
        <source>Preview what would be marked in all undecided groups</source>
        <translation>Aperçu de ce qui serait marqué dans tous les groupes à décider</translation>
    </message>
    <message>
        <source>Keeper rules…</source>
        <translation>Règles de choix…</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>Reading your verdicts…</source>
        <translation>Lecture de vos verdicts…</translation>
    </message>
</context>
<context>
    <name>TrainingReportDialog</name>
    <message>
        <source>What was learned</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>Pairs it now judges differently</source>
        <translation>Paires qu’il juge désormais autrement</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>Leave all as it was</source>
        <translation>Tout laisser comme avant</translation>
    </message>
    <message>
        <source>What was learned looks better, but that may be chance</source>
        <translation>Ce qui a été appris semble meilleur, mais c’est peut-être le hasard</translation>
    </message>
    <message>
        <source>What was learned judges your photos better</source>
        <translation>Ce qui a été appris juge mieux vos photos</translation>
    </message>
    <message>
        <source>What was learned isn&apos;t better, so nothing changes</source>
        <translation>Ce qui a été appris n’est pas meilleur, donc rien ne change</translation>
    </message>
    <message>
        <source>What was learned misses edited copies, so nothing changes</source>
        <translation>Ce qui a été appris manque des copies modifiées, donc rien ne change</translation>
    </message>
    <message>
        <source>On your verdicts it got better, but of edited copies it recognizes {after} where it was {before}.</source>
        <translation>Sur vos verdicts, c’est mieux, mais parmi les copies modifiées il en reconnaît {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>One figure rose, but the other fell by as much or more.</source>
        <translation>Un chiffre a augmenté, mais l’autre a baissé d’autant ou plus.</translation>
    </message>
    <message>
        <source>The figures rose, but it&apos;s still right hardly more often than by guessing. Nothing changes. Check whether your verdicts contradict each other.</source>
        <translation>Les chiffres ont augmenté, mais il n’a guère plus souvent raison qu’au hasard. Rien ne change. Vérifiez si vos verdicts se contredisent.</translation>
    </message>
    <message>
        <source>The figures rose, but with so few pairs to measure on, luck alone could do that. Nothing changes. Give more verdicts and retrain.</source>
        <translation>Les chiffres ont augmenté, mais avec si peu de paires pour mesurer, le hasard seul pourrait l’expliquer. Rien ne change. Donnez d’autres verdicts et réentraînez.</translation>
    </message>
    <message>
        <source>Learned from {same} same and {different} different pairs. Measured on pairs of photos it didn&apos;t learn from; the ranges in parentheses allow for chance.</source>
        <translation>Appris de {same} paires identiques et {different} différentes. Mesuré sur des paires de photos dont il n’a rien appris&#x202f;; les intervalles entre parenthèses tiennent compte du hasard.</translation>
    </message>
    <message>
        <source>Verdicts left out because their photos aren&apos;t in any scan: {count}.</source>
        <translation>Verdicts laissés de côté, car leurs photos ne figurent dans aucune analyse&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Pairs it calls the same that really are</source>
        <translation>Paires dites identiques qui le sont vraiment</translation>
    </message>
    <message>
        <source>Pairs that are the same and that it finds</source>
        <translation>Paires identiques qu’il trouve</translation>
    </message>
    <message>
        <source>Both combined</source>
        <translation>Les deux ensemble</translation>
    </message>
    <message>
        <source>Edited copies it still recognizes</source>
        <translation>Copies modifiées qu’il reconnaît toujours</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Vous avez dit</translation>
    </message>
    <message>
        <source>Score: before → after</source>
        <translation>Score&#xa0;: avant → après</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>désormais faux</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>désormais juste</translation>
    </message>
</context>
<context>
    <name>VerdictListDialog</name>
    <message>
        <source>Not duplicates</source>
        <translation>Pas des doublons</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Let the next scan compare these photos again</source>
        <translation>Laisser la prochaine analyse comparer à nouveau ces photos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Scans never put these pairs in one group. If you remove a pair, the next scan can find it again.</source>
        <translation>Les analyses ne mettent jamais ces paires dans un même groupe. Si vous retirez une paire, la prochaine analyse pourra la retrouver.</translation>
    </message>
    <message>
        <source>You haven&apos;t called anything “not duplicates” yet.</source>
        <translation>Vous n’avez encore rien déclaré «&#xa0;pas des doublons&#xa0;».</translation>
    </message>
    <message>
        <source>Pairs that aren&apos;t duplicates</source>
        <translation>Paires qui ne sont pas des doublons</translation>
    </message>
</context>
<context>
    <name>VerdictModel</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Not a duplicate of</source>
        <translation>Pas un doublon de</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>not in recent scans</source>
        <translation>absente des analyses récentes</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Drop two photos above to compare them.</source>
        <translation>Déposez deux photos ci-dessus pour les comparer.</translation>
    </message>
    <message>
        <source>same pixels</source>
        <translation>mêmes pixels</translation>
    </message>
    <message>
        <source>different pixels</source>
        <translation>pixels différents</translation>
    </message>
    <message>
        <source>same bytes</source>
        <translation>mêmes octets</translation>
    </message>
    <message>
        <source>different bytes</source>
        <translation>octets différents</translation>
    </message>
    <message>
        <source>Advanced: cosine {value}</source>
        <translation>Avancé&#xa0;: cosinus {value}</translation>
    </message>
    <message>
        <source>No difference can be seen.</source>
        <translation>Aucune différence visible.</translation>
    </message>
    <message>
        <source>Otherwise no difference can be seen.</source>
        <translation>Sinon, aucune différence visible.</translation>
    </message>
    <message>
        <source>You said: same</source>
        <translation>Vous avez dit&#xa0;: identiques</translation>
    </message>
    <message>
        <source>You said: different</source>
        <translation>Vous avez dit&#xa0;: différentes</translation>
    </message>
    <message>
        <source>You said: ignore</source>
        <translation>Vous avez dit&#xa0;: ignorer</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation>Qu’en pensez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Où elles diffèrent</translation>
    </message>
    <message>
        <source>Color, texture</source>
        <translation>Couleur, texture</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Advanced: layer {name} of the network</source>
        <translation>Avancé&#xa0;: couche {name} du réseau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>Remembered. The next scan will follow your verdict.</source>
        <translation>C’est retenu. La prochaine analyse suivra votre verdict.</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Marked and not yet removed: {files}.</source>
        <translation>Marqué et pas encore retiré&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Trash {files} now…</source>
        <translation>Corbeille maintenant&#xa0;: {files}…</translation>
    </message>
    <message>
        <source>Move {files} now…</source>
        <translation>Déplacer maintenant&#xa0;: {files}…</translation>
    </message>
    <message>
        <source>Link {files} now…</source>
        <translation>Lier maintenant&#xa0;: {files}…</translation>
    </message>
    <message>
        <source>Close and lose what isn&apos;t saved</source>
        <translation>Fermer et perdre ce qui n’est pas enregistré</translation>
    </message>
    <message>
        <source>Keep the marks for next time</source>
        <translation>Garder les marques pour la prochaine fois</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>Ne pas fermer</translation>
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
        <translation>VIDÉO</translation>
    </message>
    <message>
        <source>One photo, {count} files: {names}</source>
        <translation>Une photo, {count} fichiers&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A file that was to go with it has changed: {path}.</source>
        <translation>Un fichier qui devait partir avec a changé&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>A hard link can&apos;t be created here: {why}.</source>
        <translation>Impossible de créer un lien physique ici&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>A link can&apos;t be put in its place: {why}.</source>
        <translation>Impossible de mettre un lien à sa place&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>A network drive has no trash. Move it to a folder instead.</source>
        <translation>Un disque réseau n’a pas de corbeille. Choisissez plutôt le déplacement vers un dossier.</translation>
    </message>
    <message>
        <source>A photo that it belongs to is still there.</source>
        <translation>Une photo à laquelle il appartient est toujours là.</translation>
    </message>
    <message>
        <source>A symbolic link can&apos;t be created here: {why}.</source>
        <translation>Impossible de créer un lien symbolique ici&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. If an earlier removal was interrupted, you&apos;ll be told the next time Samelens starts.</source>
        <translation>Un autre Samelens déplace des fichiers en ce moment. Si un retrait précédent a été interrompu, cela vous sera signalé au prochain démarrage de Samelens.</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. Try again once it has finished.</source>
        <translation>Un autre Samelens déplace des fichiers en ce moment. Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>Another file has taken its place, so it stays where it is: {place}.</source>
        <translation>Un autre fichier a pris sa place&#x202f;; il reste donc où il est&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>At least one thread is needed.</source>
        <translation>Il faut au moins un fil d’exécution.</translation>
    </message>
    <message>
        <source>At least {least} scanned photos are needed, on drives that are connected.</source>
        <translation>Il faut au moins {least} photos analysées, sur des disques connectés.</translation>
    </message>
    <message>
        <source>At most {most} names of folders to skip can be used.</source>
        <translation>Au plus {most} noms de dossiers à ignorer sont possibles.</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>D’après son nom</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Choose at least one folder to scan.</source>
        <translation>Choisissez au moins un dossier à analyser.</translation>
    </message>
    <message>
        <source>Choose {name}.</source>
        <translation>Choisissez {name}.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommages</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folders with a name that you chose to skip aren&apos;t scanned ({count}).</source>
        <translation>Les dossiers dont vous avez choisi d’ignorer le nom ne sont pas analysés ({count}).</translation>
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
        <translation>HDR, contrairement à la photo gardée</translation>
    </message>
    <message>
        <source>Head {number} belongs to another backbone.</source>
        <translation>L’évaluateur {number} appartient à un autre réseau de base.</translation>
    </message>
    <message>
        <source>History knows of no removal of it that can be undone.</source>
        <translation>L’historique n’en connaît aucun retrait qui puisse être annulé.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>ICC profile {profile} instead of {other_profile}</source>
        <translation>profil ICC {profile} au lieu de {other_profile}</translation>
    </message>
    <message>
        <source>It can no longer be read: {why}.</source>
        <translation>Lecture désormais impossible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with its copy: {why}.</source>
        <translation>Comparaison avec sa copie impossible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be located in the trash. Restore it from there yourself.</source>
        <translation>Introuvable dans la corbeille. Restaurez ce fichier vous-même depuis celle-ci.</translation>
    </message>
    <message>
        <source>It can&apos;t be moved to the trash ({why}). The drive may not have one. Move it to a folder instead.</source>
        <translation>Mise à la corbeille impossible ({why}). Le disque n’en a peut-être pas. Choisissez plutôt le déplacement vers un dossier.</translation>
    </message>
    <message>
        <source>It can&apos;t be moved: {why}.</source>
        <translation>Déplacement impossible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It can&apos;t be put back: {why}.</source>
        <translation>Restauration impossible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It has changed since the scan.</source>
        <translation>Elle a changé depuis l’analyse.</translation>
    </message>
    <message>
        <source>It was moved to {place}, but that drive isn&apos;t connected. Connect it and undo again.</source>
        <translation>Déplacement fait vers {place}, mais ce disque n’est pas connecté. Connectez-le et annulez à nouveau.</translation>
    </message>
    <message>
        <source>It was put back, because {path} belongs to it and has to stay. {what}</source>
        <translation>Restauré, car {path} en fait partie et doit rester. {what}</translation>
    </message>
    <message>
        <source>It&apos;s away, but {path}, which belongs to it, has to stay. {what} It was to be put back at once. {stuck}</source>
        <translation>Déjà retiré, mais {path}, qui en fait partie, doit rester. {what} La restauration devait se faire aussitôt. {stuck}</translation>
    </message>
    <message>
        <source>It&apos;s gone.</source>
        <translation>Elle a disparu.</translation>
    </message>
    <message>
        <source>It&apos;s in a reference folder. Those are never touched.</source>
        <translation>Dans un dossier de référence. On n’y touche jamais.</translation>
    </message>
    <message>
        <source>It&apos;s in the trash, but with no link in its place.</source>
        <translation>Dans la corbeille, mais sans lien à sa place.</translation>
    </message>
    <message>
        <source>It&apos;s in the trash. {what}</source>
        <translation>Dans la corbeille. {what}</translation>
    </message>
    <message>
        <source>It&apos;s in use by another running Samelens.</source>
        <translation>Un autre Samelens ouvert l’utilise.</translation>
    </message>
    <message>
        <source>It&apos;s no longer at {place}.</source>
        <translation>N’est plus à {place}.</translation>
    </message>
    <message>
        <source>It&apos;s no longer in the trash.</source>
        <translation>N’est plus dans la corbeille.</translation>
    </message>
    <message>
        <source>It&apos;s the same file as the keeper.</source>
        <translation>C’est le même fichier que la photo gardée.</translation>
    </message>
    <message>
        <source>Its bytes no longer match the keeper&apos;s.</source>
        <translation>Ses octets ne correspondent plus à ceux de la photo gardée.</translation>
    </message>
    <message>
        <source>Its drive isn&apos;t connected. Connect it and undo again.</source>
        <translation>Son disque n’est pas connecté. Connectez-le et annulez à nouveau.</translation>
    </message>
    <message>
        <source>Its metadata can&apos;t be copied to the keeper: the keeper is in a reference folder. Those are never touched.</source>
        <translation>Ses métadonnées ne peuvent pas être copiées vers la photo gardée&#xa0;: elle est dans un dossier de référence. On n’y touche jamais.</translation>
    </message>
    <message>
        <source>Its metadata can&apos;t be copied to the keeper: {reason}</source>
        <translation>Ses métadonnées ne peuvent pas être copiées vers la photo gardée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Its name says this is an SVG drawing, not a photo.</source>
        <translation>D’après son nom, c’est un dessin SVG, pas une photo.</translation>
    </message>
    <message>
        <source>Its place no longer holds the link to the keeper, so the file stays where it is: {place}.</source>
        <translation>Le lien vers la photo gardée n’est plus à sa place&#x202f;; le fichier reste donc où il est&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Libraries of other programs are compared, but nothing in them is offered for removal ({count}).</source>
        <translation>Les bibliothèques d’autres programmes sont comparées, mais rien de leur contenu n’est proposé au retrait ({count}).</translation>
    </message>
    <message>
        <source>Links that lead out of the chosen folders aren&apos;t followed ({count}). To compare what they lead to, choose that folder as well.</source>
        <translation>Les liens qui mènent hors des dossiers choisis ne sont pas suivis ({count}). Pour comparer ce vers quoi ils mènent, choisissez aussi ce dossier.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nothing was moved, because Samelens can&apos;t tell whether another one is moving files: {why}.</source>
        <translation>Rien n’a été déplacé, car Samelens ne peut pas savoir si un autre déplace des fichiers&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Photos disappeared from this folder during the scan ({count}). Scan again.</source>
        <translation>Des photos ont disparu de ce dossier pendant l’analyse ({count}). Relancez l’analyse.</translation>
    </message>
    <message>
        <source>Photos that can be reached in two ways, such as two mounts of one drive, are scanned once ({count}).</source>
        <translation>Les photos accessibles de deux façons, par exemple par deux montages d’un même disque, sont analysées une seule fois ({count}).</translation>
    </message>
    <message>
        <source>Photos that you moved away as duplicates aren&apos;t scanned again ({count}).</source>
        <translation>Les photos que vous avez écartées comme doublons ne sont pas analysées à nouveau ({count}).</translation>
    </message>
    <message>
        <source>Pictures in this format can&apos;t be read ({format}).</source>
        <translation>Les images de ce format ne peuvent pas être lues ({format}).</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Please download them again.</source>
        <translation>Veuillez les télécharger à nouveau.</translation>
    </message>
    <message>
        <source>Please install Samelens again.</source>
        <translation>Veuillez réinstaller Samelens.</translation>
    </message>
    <message>
        <source>Please train its head again.</source>
        <translation>Veuillez réentraîner son évaluateur.</translation>
    </message>
    <message>
        <source>Retraining needs {least} verdicts on scanned photos, at least {each} of each kind. You have {same} same and {different} different.</source>
        <translation>Pour réentraîner, il faut {least} verdicts sur des photos analysées, au moins {each} de chaque sorte. Vous en avez {same} identiques et {different} différentes.</translation>
    </message>
    <message>
        <source>Row {number}: {reason}</source>
        <translation>Ligne {number}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Samelens crashed while reading this file. It will be skipped until it changes.</source>
        <translation>Samelens a planté en lisant ce fichier. Il sera ignoré jusqu’à ce qu’il change.</translation>
    </message>
    <message>
        <source>Samelens stopped while putting files back. You can put back the rest from History.</source>
        <translation>Samelens s’est arrêté pendant la restauration de fichiers. Vous pouvez restaurer le reste depuis l’historique.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Snapshots and backups of folders aren&apos;t scanned ({count}).</source>
        <translation>Les instantanés et sauvegardes de dossiers ne sont pas analysés ({count}).</translation>
    </message>
    <message>
        <source>Stopped before it was moved.</source>
        <translation>Arrêté avant le déplacement.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>The added metadata stays: a photo it came from hasn&apos;t been put back.</source>
        <translation>Les métadonnées ajoutées restent&#xa0;: une photo dont elles proviennent n’a pas été restaurée.</translation>
    </message>
    <message>
        <source>The backbone {name} has no head yet, so it can&apos;t tell which photos match. Train one on your own photos in Settings › Advanced, or with: {command}. To switch back: {back}</source>
        <translation>Le réseau de base {name} n’a pas encore d’évaluateur et ne peut donc pas dire quelles photos vont ensemble. Entraînez-en un sur vos propres photos dans Paramètres › Avancé, ou avec&#xa0;: {command}. Pour revenir en arrière&#xa0;: {back}</translation>
    </message>
    <message>
        <source>The backbone {name} hasn&apos;t been downloaded yet. Get it with: {command}</source>
        <translation>Le réseau de base {name} n’a pas encore été téléchargé. Obtenez-le avec&#xa0;: {command}</translation>
    </message>
    <message>
        <source>The cache</source>
        <translation>Le cache</translation>
    </message>
    <message>
        <source>The cache was damaged and is being rebuilt, so photos will be read again.</source>
        <translation>Le cache était endommagé et est en cours de reconstruction&#x202f;; les photos seront donc relues.</translation>
    </message>
    <message>
        <source>The demo can&apos;t be written to {path}: {why}.</source>
        <translation>La démonstration ne peut pas être écrite dans {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The description of the head {name} can&apos;t be read: {why}</source>
        <translation>La description de l’évaluateur {name} est illisible&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The description of the weights {name} can&apos;t be read ({why}). {remedy}</source>
        <translation>La description des poids {name} est illisible ({why}). {remedy}</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written to.</source>
        <translation>Le disque ne peut pas être lu ou écrit.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk is full: there&apos;s no room for the weights in {path}.</source>
        <translation>Le disque est plein&#xa0;: il n’y a pas de place pour les poids dans {path}.</translation>
    </message>
    <message>
        <source>The download of {name} stopped at {percent}%. Download it again, and it will continue from there.</source>
        <translation>Le téléchargement de {name} s’est arrêté à {percent}&#x202f;%. Relancez-le, et il reprendra à partir de là.</translation>
    </message>
    <message>
        <source>The download was deleted. Please download it again.</source>
        <translation>Le téléchargement a été supprimé. Veuillez télécharger à nouveau.</translation>
    </message>
    <message>
        <source>The file at {place} isn&apos;t the one that was removed, so it stays there.</source>
        <translation>Le fichier à {place} n’est pas celui qui a été retiré&#x202f;; il y reste donc.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened; the folder may be missing or protected.</source>
        <translation>Le fichier ne peut pas être ouvert&#x202f;; le dossier est peut-être absent ou protégé.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: permission denied.</source>
        <translation>Le fichier est illisible&#xa0;: permission refusée.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {why}.</source>
        <translation>Le fichier est illisible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Scan again.</source>
        <translation>Le fichier a changé pendant sa lecture. Relancez l’analyse.</translation>
    </message>
    <message>
        <source>The file disappeared during the scan.</source>
        <translation>Le fichier a disparu pendant l’analyse.</translation>
    </message>
    <message>
        <source>The file has changed since the scan. Scan again.</source>
        <translation>Le fichier a changé depuis l’analyse. Relancez l’analyse.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Le fichier a disparu.</translation>
    </message>
    <message>
        <source>The file with your decisions is damaged: {path}. It was left as it is. Any backups are next to it ({backups}): to go back to one, rename it to {name}.</source>
        <translation>Le fichier de vos décisions est endommagé&#xa0;: {path}. Il a été laissé tel quel. D’éventuelles sauvegardes se trouvent à côté ({backups})&#xa0;: pour revenir à l’une d’elles, renommez-la en {name}.</translation>
    </message>
    <message>
        <source>The file&apos;s modification date is after the year 2262. Please correct it.</source>
        <translation>La date de modification du fichier est postérieure à l’an 2262. Veuillez la corriger.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: permission denied.</source>
        <translation>Le dossier est illisible&#xa0;: permission refusée.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: {why}.</source>
        <translation>Le dossier est illisible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The folder isn&apos;t there. Its drive may be disconnected.</source>
        <translation>Le dossier n’est pas là. Son disque est peut-être déconnecté.</translation>
    </message>
    <message>
        <source>The folder or file can&apos;t be written to.</source>
        <translation>Impossible d’écrire dans ce dossier ou ce fichier.</translation>
    </message>
    <message>
        <source>The head for {name} is trained on copies of your own photos. Scan at least {least} different photos first.</source>
        <translation>L’évaluateur de {name} est entraîné sur des copies de vos propres photos. Analysez d’abord au moins {least} photos différentes.</translation>
    </message>
    <message>
        <source>The head in use learned from your verdicts, which teach more than copies can. To adapt without verdicts, switch to the head that came with Samelens first.</source>
        <translation>L’évaluateur utilisé a appris de vos verdicts, qui enseignent plus que des copies. Pour adapter sans verdicts, revenez d’abord à l’évaluateur fourni avec Samelens.</translation>
    </message>
    <message>
        <source>The head you taught can&apos;t be used: {reason} Samelens is using its own head instead. All your verdicts are still there; you can retrain on the Teach page.</source>
        <translation>L’évaluateur que vous avez entraîné est inutilisable&#xa0;: {reason} Samelens utilise le sien à la place. Tous vos verdicts sont toujours là&#x202f;; vous pouvez réentraîner dans la page Enseigner.</translation>
    </message>
    <message>
        <source>The head {name} belongs to another backbone.</source>
        <translation>L’évaluateur {name} appartient à un autre réseau de base.</translation>
    </message>
    <message>
        <source>The head {name} can&apos;t be used: {why}</source>
        <translation>L’évaluateur {name} est inutilisable&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The history of removals</source>
        <translation>L’historique des retraits</translation>
    </message>
    <message>
        <source>The keeper can&apos;t be read: {why}.</source>
        <translation>La photo gardée est illisible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The keeper has changed since the scan. Scan again.</source>
        <translation>La photo gardée a changé depuis l’analyse. Relancez l’analyse.</translation>
    </message>
    <message>
        <source>The keeper is gone.</source>
        <translation>La photo gardée a disparu.</translation>
    </message>
    <message>
        <source>The keeper is marked too, so nothing was done.</source>
        <translation>La photo gardée est marquée elle aussi&#x202f;; rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>The keeper is on another drive; a hard link can&apos;t lead there.</source>
        <translation>La photo gardée est sur un autre disque&#x202f;; un lien physique ne peut pas y mener.</translation>
    </message>
    <message>
        <source>The keeper is only a link to a file somewhere else.</source>
        <translation>La photo gardée n’est qu’un lien vers un fichier situé ailleurs.</translation>
    </message>
    <message>
        <source>The keeper vanished together with this photo: they are one file with two paths. Nothing more was removed. {what}</source>
        <translation>La photo gardée a disparu en même temps que cette photo&#xa0;: c’est un seul fichier avec deux chemins. Rien d’autre n’a été retiré. {what}</translation>
    </message>
    <message>
        <source>The keeper vanished together with this photo: they are one file with two paths. The photo was put back, and nothing more was removed.</source>
        <translation>La photo gardée a disparu en même temps que cette photo&#xa0;: c’est un seul fichier avec deux chemins. La photo a été restaurée, et rien d’autre n’a été retiré.</translation>
    </message>
    <message>
        <source>The keeper&apos;s own copy of a file that was to go with it has changed or is gone: {path}.</source>
        <translation>La copie, chez la photo gardée, d’un fichier qui devait partir avec a changé ou disparu&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The keeper&apos;s sidecar can&apos;t be written: {why}.</source>
        <translation>Impossible d’écrire le fichier annexe de la photo gardée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The keeper&apos;s sidecar has just changed, or is a link.</source>
        <translation>Le fichier annexe de la photo gardée vient de changer, ou est un lien.</translation>
    </message>
    <message>
        <source>The link is broken: what it points to is gone.</source>
        <translation>Le lien est rompu&#xa0;: sa cible a disparu.</translation>
    </message>
    <message>
        <source>The picture claims to be absurdly large ({width} × {height}).</source>
        <translation>L’image se prétend démesurément grande ({width} × {height}).</translation>
    </message>
    <message>
        <source>The picture claims to be absurdly large.</source>
        <translation>L’image se prétend démesurément grande.</translation>
    </message>
    <message>
        <source>The picture is damaged and can&apos;t be decoded.</source>
        <translation>L’image est endommagée et ne peut pas être décodée.</translation>
    </message>
    <message>
        <source>The picture is incomplete: the file ends too early.</source>
        <translation>L’image est incomplète&#xa0;: le fichier s’arrête trop tôt.</translation>
    </message>
    <message>
        <source>The picture is too large for this computer&apos;s memory.</source>
        <translation>L’image est trop grande pour la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>The picture takes too long to decode, so it was given up.</source>
        <translation>Le décodage de l’image prend trop de temps et a été abandonné.</translation>
    </message>
    <message>
        <source>The server refused to send {name} (HTTP status {status}).</source>
        <translation>Le serveur a refusé d’envoyer {name} (état HTTP {status}).</translation>
    </message>
    <message>
        <source>The server sent a file other than {name}. Nothing was kept. Try again later.</source>
        <translation>Le serveur a envoyé un autre fichier que {name}. Rien n’a été conservé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server with {name} can&apos;t be reached. Check your network, or get the file some other way and choose it here.</source>
        <translation>Le serveur qui héberge {name} est injoignable. Vérifiez votre réseau, ou procurez-vous le fichier autrement et choisissez-le ici.</translation>
    </message>
    <message>
        <source>The sidecar can&apos;t be restored: {why}.</source>
        <translation>Le fichier annexe ne peut pas être restauré&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The sidecar has been changed since then, so it stays as it is.</source>
        <translation>Le fichier annexe a été modifié depuis&#x202f;; il reste donc tel quel.</translation>
    </message>
    <message>
        <source>The table {table} is damaged.</source>
        <translation>La table {table} est endommagée.</translation>
    </message>
    <message>
        <source>The threshold must be above 0 and at most 1.</source>
        <translation>Le seuil doit être supérieur à 0 et au plus égal à 1.</translation>
    </message>
    <message>
        <source>The weights can&apos;t be saved in {path}: {why}</source>
        <translation>Les poids ne peuvent pas être enregistrés dans {path}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The weights of {name} aren&apos;t for a ResNet-50 ({tensor}).</source>
        <translation>Les poids de {name} ne sont pas ceux d’un ResNet-50 ({tensor}).</translation>
    </message>
    <message>
        <source>The weights of {name} contain numbers that aren&apos;t finite.</source>
        <translation>Les poids de {name} contiennent des nombres qui ne sont pas finis.</translation>
    </message>
    <message>
        <source>The weights {name} aren&apos;t for a ResNet-50.</source>
        <translation>Les poids {name} ne sont pas ceux d’un ResNet-50.</translation>
    </message>
    <message>
        <source>The weights {name} aren&apos;t the ones Samelens was built with, or they&apos;re damaged. {remedy}</source>
        <translation>Les poids {name} ne sont pas ceux avec lesquels Samelens a été construit, ou ils sont endommagés. {remedy}</translation>
    </message>
    <message>
        <source>The weights {name} can&apos;t be read ({why}). {remedy}</source>
        <translation>Les poids {name} sont illisibles ({why}). {remedy}</translation>
    </message>
    <message>
        <source>The weights {name} can&apos;t be read.</source>
        <translation>Les poids {name} sont illisibles.</translation>
    </message>
    <message>
        <source>The weights {name} don&apos;t fit: {why}</source>
        <translation>Les poids {name} ne conviennent pas&#xa0;: {why}</translation>
    </message>
    <message>
        <source>There is already another file at {place}.</source>
        <translation>Il y a déjà un autre fichier à {place}.</translation>
    </message>
    <message>
        <source>There is no backbone called {name}. Choose one of these: {names}.</source>
        <translation>Il n’y a pas de réseau de base nommé {name}. Choisissez l’un de ceux-ci&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no head {number}.</source>
        <translation>Il n’y a pas d’évaluateur {number}.</translation>
    </message>
    <message>
        <source>This RAW file can&apos;t be decoded. It may be damaged, or from a camera that isn&apos;t supported.</source>
        <translation>Ce fichier RAW ne peut pas être décodé. Il est peut-être endommagé, ou vient d’un appareil non pris en charge.</translation>
    </message>
    <message>
        <source>This computer has no {device} device.</source>
        <translation>Cet ordinateur n’a pas de périphérique {device}.</translation>
    </message>
    <message>
        <source>This folder is in a trash, a snapshot or another program&apos;s thumbnails. It was scanned because you chose it.</source>
        <translation>Ce dossier est dans une corbeille, un instantané ou les miniatures d’un autre programme. Il a été analysé parce que vous l’avez choisi.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>C’est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>This is not a photo in a known format.</source>
        <translation>Ce n’est pas une photo d’un format connu.</translation>
    </message>
    <message>
        <source>This is the keeper. Make another photo the keeper first.</source>
        <translation>C’est la photo gardée. Choisissez d’abord une autre photo à garder.</translation>
    </message>
    <message>
        <source>This is the last unmarked photo in the group.</source>
        <translation>C’est la dernière photo non marquée du groupe.</translation>
    </message>
    <message>
        <source>This photo has already been removed.</source>
        <translation>Cette photo a déjà été retirée.</translation>
    </message>
    <message>
        <source>This photo is in a reference folder. Those are never touched.</source>
        <translation>Cette photo est dans un dossier de référence. On n’y touche jamais.</translation>
    </message>
    <message>
        <source>This review was removed from the list.</source>
        <translation>Cet examen a été retiré de la liste.</translation>
    </message>
    <message>
        <source>Thumbnails and previews of other programs aren&apos;t scanned ({count}).</source>
        <translation>Les miniatures et aperçus d’autres programmes ne sont pas analysés ({count}).</translation>
    </message>
    <message>
        <source>Trash folders aren&apos;t scanned ({count}).</source>
        <translation>Les dossiers de corbeille ne sont pas analysés ({count}).</translation>
    </message>
    <message>
        <source>Video, {length}, {size}</source>
        <translation>Vidéo, {length}, {size}</translation>
    </message>
    <message>
        <source>Video, {size}</source>
        <translation>Vidéo, {size}</translation>
    </message>
    <message>
        <source>What was learned can&apos;t be saved in {path}: {why}.</source>
        <translation>Ce qui a été appris ne peut pas être enregistré dans {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Your choice can&apos;t be saved in {path}: {why}</source>
        <translation>Votre choix ne peut pas être enregistré dans {path}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Your choice of backbone can&apos;t be read. Choose again with: {command}</source>
        <translation>Votre choix de réseau de base est illisible. Choisissez à nouveau avec&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Vos décisions</translation>
    </message>
    <message>
        <source>Your home folder isn&apos;t known. Set HOME, or {variable}.</source>
        <translation>Votre dossier personnel est inconnu. Définissez HOME, ou {variable}.</translation>
    </message>
    <message>
        <source>a depth map</source>
        <translation>une carte de profondeur</translation>
    </message>
    <message>
        <source>a frame or something else was added around it</source>
        <translation>un cadre ou autre chose a été ajouté autour</translation>
    </message>
    <message>
        <source>a gain map (HDR)</source>
        <translation>une carte de gain (HDR)</translation>
    </message>
    <message>
        <source>a motion photo: its video isn&apos;t in the photo to keep</source>
        <translation>une photo animée&#xa0;: sa vidéo n’est pas dans la photo gardée</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>accepting the suggestion</source>
        <translation>acceptation de la proposition</translation>
    </message>
    <message>
        <source>all other photos are in reference folders or gone</source>
        <translation>toutes les autres photos sont dans des dossiers de référence ou ont disparu</translation>
    </message>
    <message>
        <source>an animation that isn&apos;t in the photo to keep</source>
        <translation>une animation qui n’est pas dans la photo gardée</translation>
    </message>
    <message>
        <source>animation, {number} frames</source>
        <translation>animation, {number} images</translation>
    </message>
    <message>
        <source>another shot of the same scene</source>
        <translation>un autre cliché de la même scène</translation>
    </message>
    <message>
        <source>as it was before it was edited or saved again</source>
        <translation>telle qu’elle était avant d’être retouchée ou réenregistrée</translation>
    </message>
    <message>
        <source>auto-mark</source>
        <translation>marquage auto</translation>
    </message>
    <message>
        <source>best format</source>
        <translation>meilleur format</translation>
    </message>
    <message>
        <source>both are the same file, or of the same bytes.</source>
        <translation>les deux sont le même fichier, ou ont les mêmes octets.</translation>
    </message>
    <message>
        <source>both hold {what}, which may differ</source>
        <translation>les deux contiennent {what}, peut-être différemment</translation>
    </message>
    <message>
        <source>can&apos;t be developed here</source>
        <translation>ne peut pas être développée ici</translation>
    </message>
    <message>
        <source>changing the keeper</source>
        <translation>changement de la photo gardée</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisie par vous</translation>
    </message>
    <message>
        <source>chosen by your keeper rules</source>
        <translation>choisie par vos règles</translation>
    </message>
    <message>
        <source>clearing the marks</source>
        <translation>retrait des marques</translation>
    </message>
    <message>
        <source>comes with Samelens; made to find copies</source>
        <translation>fourni avec Samelens&#x202f;; conçu pour trouver les copies</translation>
    </message>
    <message>
        <source>completed after an interruption</source>
        <translation>terminé après une interruption</translation>
    </message>
    <message>
        <source>cropped: the first shows {number}% of the second</source>
        <translation>recadrée&#xa0;: la première montre {number}&#x202f;% de la deuxième</translation>
    </message>
    <message>
        <source>cropped: the second shows {number}% of the first</source>
        <translation>recadrée&#xa0;: la deuxième montre {number}&#x202f;% de la première</translation>
    </message>
    <message>
        <source>damaged from row {row} on</source>
        <translation>endommagée à partir de la ligne {row}</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>datée</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>carte de profondeur</translation>
    </message>
    <message>
        <source>different, as you said</source>
        <translation>différente, selon vous</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <source>earliest date in a name</source>
        <translation>date la plus ancienne dans un nom</translation>
    </message>
    <message>
        <source>edited copy</source>
        <translation>copie modifiée</translation>
    </message>
    <message>
        <source>enlarged from fewer pixels</source>
        <translation>agrandie à partir de moins de pixels</translation>
    </message>
    <message>
        <source>fewer pixels: {width} × {height}</source>
        <translation>moins de pixels&#xa0;: {width} × {height}</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>première par le nom</translation>
    </message>
    <message>
        <source>frames of an animation</source>
        <translation>les images d’une animation</translation>
    </message>
    <message>
        <source>from row {row} on</source>
        <translation>à partir de la ligne {row}</translation>
    </message>
    <message>
        <source>further pictures</source>
        <translation>d’autres images</translation>
    </message>
    <message>
        <source>has a date taken</source>
        <translation>a une date de prise de vue</translation>
    </message>
    <message>
        <source>has a depth map, unlike the photo to keep</source>
        <translation>a une carte de profondeur, contrairement à la photo gardée</translation>
    </message>
    <message>
        <source>has a location</source>
        <translation>a un lieu</translation>
    </message>
    <message>
        <source>has fewer colors</source>
        <translation>a moins de couleurs</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>indiqué</translation>
    </message>
    <message>
        <source>has layers that the photo to keep doesn&apos;t</source>
        <translation>a des calques que la photo gardée n’a pas</translation>
    </message>
    <message>
        <source>has pages that the photo to keep doesn&apos;t</source>
        <translation>a des pages que la photo gardée n’a pas</translation>
    </message>
    <message>
        <source>highest rating</source>
        <translation>meilleure note</translation>
    </message>
    <message>
        <source>holds all that the others hold</source>
        <translation>contient tout ce que contiennent les autres</translation>
    </message>
    <message>
        <source>holds pictures that the photo to keep doesn&apos;t</source>
        <translation>contient des images que la photo gardée ne contient pas</translation>
    </message>
    <message>
        <source>holds sound that the photo to keep doesn&apos;t</source>
        <translation>contient du son que la photo gardée ne contient pas</translation>
    </message>
    <message>
        <source>in a preferred folder</source>
        <translation>dans un dossier préféré</translation>
    </message>
    <message>
        <source>in a reference folder</source>
        <translation>dans un dossier de référence</translation>
    </message>
    <message>
        <source>interrupted before the file was moved</source>
        <translation>interrompu avant le déplacement du fichier</translation>
    </message>
    <message>
        <source>interrupted before the file was written</source>
        <translation>interrompu avant l’écriture du fichier</translation>
    </message>
    <message>
        <source>interrupted; the file is in neither place</source>
        <translation>interrompu&#x202f;; le fichier n’est à aucun des deux endroits</translation>
    </message>
    <message>
        <source>interrupted; the file was put back</source>
        <translation>interrompu&#x202f;; le fichier a été restauré</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>it belongs to another backbone.</source>
        <translation>il appartient à un autre réseau de base.</translation>
    </message>
    <message>
        <source>it builds on an older head that no longer comes with Samelens.</source>
        <translation>il s’appuie sur un évaluateur plus ancien qui n’est plus fourni avec Samelens.</translation>
    </message>
    <message>
        <source>it has too few columns.</source>
        <translation>elle a trop peu de colonnes.</translation>
    </message>
    <message>
        <source>it isn&apos;t XMP, or can&apos;t be read safely.</source>
        <translation>ce n’est pas du XMP, ou il ne peut pas être lu sans risque.</translation>
    </message>
    <message>
        <source>it was made by another version of Samelens.</source>
        <translation>il a été créé par une autre version de Samelens.</translation>
    </message>
    <message>
        <source>it&apos;s too large.</source>
        <translation>il est trop gros.</translation>
    </message>
    <message>
        <source>its file can&apos;t be read ({why}).</source>
        <translation>son fichier est illisible ({why}).</translation>
    </message>
    <message>
        <source>its file is damaged ({why}).</source>
        <translation>son fichier est endommagé ({why}).</translation>
    </message>
    <message>
        <source>its file was altered.</source>
        <translation>son fichier a été altéré.</translation>
    </message>
    <message>
        <source>its keywords aren&apos;t a list that can be added to.</source>
        <translation>ses mots-clés ne sont pas une liste à laquelle on peut ajouter.</translation>
    </message>
    <message>
        <source>keeping a photo</source>
        <translation>conservation d’une photo</translation>
    </message>
    <message>
        <source>keeping all photos</source>
        <translation>conservation de toutes les photos</translation>
    </message>
    <message>
        <source>keeping what is in a folder</source>
        <translation>conservation du contenu d’un dossier</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>plus gros</translation>
    </message>
    <message>
        <source>largest file</source>
        <translation>le plus gros fichier</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>calques</translation>
    </message>
    <message>
        <source>least compressed</source>
        <translation>la moins compressée</translation>
    </message>
    <message>
        <source>less loss</source>
        <translation>moins de perte</translation>
    </message>
    <message>
        <source>marking a photo</source>
        <translation>marquage d’une photo</translation>
    </message>
    <message>
        <source>may hold more than a picture</source>
        <translation>peut contenir plus qu’une image</translation>
    </message>
    <message>
        <source>may show what the photo to keep doesn&apos;t</source>
        <translation>peut montrer ce que la photo gardée ne montre pas</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>more</source>
        <translation>davantage</translation>
    </message>
    <message>
        <source>more compressed: quality {quality}</source>
        <translation>plus compressée&#xa0;: qualité {quality}</translation>
    </message>
    <message>
        <source>most complete metadata</source>
        <translation>métadonnées les plus complètes</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>le plus de pixels</translation>
    </message>
    <message>
        <source>most real detail</source>
        <translation>le plus de détails réels</translation>
    </message>
    <message>
        <source>motion photo</source>
        <translation>photo animée</translation>
    </message>
    <message>
        <source>motion photo, {seconds} s</source>
        <translation>photo animée, {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>no date taken</source>
        <translation>sans date de prise de vue</translation>
    </message>
    <message>
        <source>not damaged</source>
        <translation>intacte</translation>
    </message>
    <message>
        <source>not similar enough to mark automatically</source>
        <translation>pas assez semblables pour un marquage auto</translation>
    </message>
    <message>
        <source>oldest file</source>
        <translation>fichier le plus ancien</translation>
    </message>
    <message>
        <source>one picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>only the first holds {what}</source>
        <translation>seule la première contient {what}</translation>
    </message>
    <message>
        <source>only the second holds {what}</source>
        <translation>seule la deuxième contient {what}</translation>
    </message>
    <message>
        <source>overlay: {number}% covered or retouched</source>
        <translation>superposition&#xa0;: {number}&#x202f;% recouverts ou retouchés</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>des pages</translation>
    </message>
    <message>
        <source>picking a photo</source>
        <translation>choix d’une photo</translation>
    </message>
    <message>
        <source>re-encoded</source>
        <translation>réencodée</translation>
    </message>
    <message>
        <source>re-encoded: {format} instead of {other_format}</source>
        <translation>réencodée&#xa0;: {format} au lieu de {other_format}</translation>
    </message>
    <message>
        <source>recolored</source>
        <translation>recolorée</translation>
    </message>
    <message>
        <source>rejecting a photo</source>
        <translation>rejet d’une photo</translation>
    </message>
    <message>
        <source>resized to {number}%</source>
        <translation>redimensionnée à {number}&#x202f;%</translation>
    </message>
    <message>
        <source>resized: {pixels} instead of {other_pixels}</source>
        <translation>redimensionnée&#xa0;: {pixels} au lieu de {other_pixels}</translation>
    </message>
    <message>
        <source>rotated by {number}°</source>
        <translation>pivotée de {number}°</translation>
    </message>
    <message>
        <source>row {line} says so already.</source>
        <translation>la ligne {line} le dit déjà.</translation>
    </message>
    <message>
        <source>row {line} says the opposite, and counts.</source>
        <translation>la ligne {line} dit le contraire, et c’est elle qui compte.</translation>
    </message>
    <message>
        <source>same bytes</source>
        <translation>mêmes octets</translation>
    </message>
    <message>
        <source>saved again from a JPEG</source>
        <translation>réenregistrée depuis un JPEG</translation>
    </message>
    <message>
        <source>saying “not duplicates”</source>
        <translation>déclaration «&#xa0;pas des doublons&#xa0;»</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>plus nette</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>la plus nette</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>chemin le plus court</translation>
    </message>
    <message>
        <source>shows more than the photo to keep</source>
        <translation>montre plus que la photo gardée</translation>
    </message>
    <message>
        <source>similar shots are for you to decide</source>
        <translation>c’est à vous de décider des clichés similaires</translation>
    </message>
    <message>
        <source>smaller file: {size}</source>
        <translation>fichier plus petit&#xa0;: {size}</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>quelque chose d’inconnu</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>straightened, distorted, or photographed at an angle</source>
        <translation>redressée, déformée ou photographiée de biais</translation>
    </message>
    <message>
        <source>taken first</source>
        <translation>prise en premier</translation>
    </message>
    <message>
        <source>taking back a pick or reject</source>
        <translation>réinitialisation d’un choix ou d’un rejet</translation>
    </message>
    <message>
        <source>the RAW to keep can&apos;t be developed here</source>
        <translation>le RAW gardé ne peut pas être développé ici</translation>
    </message>
    <message>
        <source>the camera&apos;s RAW data</source>
        <translation>les données RAW de l’appareil</translation>
    </message>
    <message>
        <source>the first photo has neither a hash nor a path.</source>
        <translation>la première photo n’a ni empreinte ni chemin.</translation>
    </message>
    <message>
        <source>the metadata of {name} can&apos;t be read.</source>
        <translation>les métadonnées de {name} sont illisibles.</translation>
    </message>
    <message>
        <source>the photo to keep doesn&apos;t show all that the others show</source>
        <translation>la photo gardée ne montre pas tout ce que montrent les autres</translation>
    </message>
    <message>
        <source>the photo to keep isn&apos;t the RAW</source>
        <translation>la photo gardée n’est pas le RAW</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>les mêmes octets</translation>
    </message>
    <message>
        <source>the same pixels, ICC profile {profile} instead of {other_profile}</source>
        <translation>mêmes pixels, profil ICC {profile} au lieu de {other_profile}</translation>
    </message>
    <message>
        <source>the same pixels, different metadata</source>
        <translation>mêmes pixels, métadonnées différentes</translation>
    </message>
    <message>
        <source>the same pixels, {format} instead of {other_format}</source>
        <translation>mêmes pixels, {format} au lieu de {other_format}</translation>
    </message>
    <message>
        <source>the second photo has neither a hash nor a path.</source>
        <translation>la deuxième photo n’a ni empreinte ni chemin.</translation>
    </message>
    <message>
        <source>torchvision&apos;s first ImageNet weights; names 76.1% of its pictures correctly</source>
        <translation>premiers poids ImageNet de torchvision&#x202f;; nomme correctement 76,1&#x202f;% de ses images</translation>
    </message>
    <message>
        <source>torchvision&apos;s second ImageNet weights; names 80.9% of its pictures correctly</source>
        <translation>deuxièmes poids ImageNet de torchvision&#x202f;; nomme correctement 80,9&#x202f;% de ses images</translation>
    </message>
    <message>
        <source>turned gray</source>
        <translation>passée en niveaux de gris</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unmarking a photo</source>
        <translation>démarquage d’une photo</translation>
    </message>
    <message>
        <source>you decided about these photos yourself</source>
        <translation>vous avez décidé vous-même de ces photos</translation>
    </message>
    <message>
        <source>{database} ({path}): {reason}</source>
        <translation>{database} ({path})&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{database}: {reason}</source>
        <translation>{database}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{format} instead of {other}</source>
        <translation>{format} au lieu de {other}</translation>
    </message>
    <message>
        <source>{format} made from a JPEG</source>
        <translation>{format} fait à partir d’un JPEG</translation>
    </message>
    <message>
        <source>{format}, lossless</source>
        <translation>{format}, sans perte</translation>
    </message>
    <message>
        <source>{format}, quality {quality}</source>
        <translation>{format}, qualité {quality}</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t fit the backbone {backbone}.</source>
        <translation>{name} ne convient pas au réseau de base {backbone}.</translation>
    </message>
    <message>
        <source>{name} is damaged. Please install Samelens again.</source>
        <translation>{name} est endommagé. Veuillez réinstaller Samelens.</translation>
    </message>
    <message>
        <source>{name} is damaged. {remedy}</source>
        <translation>{name} est endommagé. {remedy}</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a sha256.</source>
        <translation>{name} n’est pas un sha256.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t there.</source>
        <translation>{name} n’existe pas.</translation>
    </message>
    <message>
        <source>{number} B</source>
        <translation>{number}&#xa0;o</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}&#xa0;Go</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number}&#xa0;Ko</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation>{number}&#xa0;To</translation>
    </message>
    <message>
        <source>{number} pages</source>
        <translation>{number} pages</translation>
    </message>
    <message>
        <source>{number} pictures</source>
        <translation>{number} images</translation>
    </message>
    <message>
        <source>{path} can&apos;t be created ({why}).</source>
        <translation>Impossible de créer {path} ({why}).</translation>
    </message>
    <message>
        <source>{path} can&apos;t be deleted: {why}.</source>
        <translation>Impossible de supprimer {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {why}.</source>
        <translation>{path} est illisible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be removed.</source>
        <translation>Impossible de supprimer {path}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written to: {why}.</source>
        <translation>Impossible d’écrire dans {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {why}.</source>
        <translation>Impossible d’écrire {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a picture.</source>
        <translation>{path} n’est ni un dossier ni une image.</translation>
    </message>
    <message>
        <source>{path} is not empty. Choose a new folder for the demo.</source>
        <translation>{path} n’est pas vide. Choisissez un nouveau dossier pour la démonstration.</translation>
    </message>
    <message>
        <source>{path} is there already, and it wasn&apos;t written by Samelens. Choose another name.</source>
        <translation>{path} existe déjà et n’a pas été écrit par Samelens. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of labelled pairs: it needs the columns {names} and has {found}.</source>
        <translation>{path} n’est pas un tableau de paires étiquetées : il lui faut les colonnes {names}, et il a {found}.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts.</source>
        <translation>{path} n’est pas un tableau de verdicts.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts: it has neither a column named verdict nor columns named a, b and label.</source>
        <translation>{path} n’est pas un tableau de verdicts : il n’a ni colonne nommée verdict, ni colonnes nommées a, b et label.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a table of verdicts: {why}.</source>
        <translation>{path} n’est pas un tableau de verdicts&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} was about to be moved to the trash, but is still there.</source>
        <translation>{path} allait être mis à la corbeille, mais est toujours là.</translation>
    </message>
    <message>
        <source>{path} was about to be moved to {place}, but it&apos;s in neither place now.</source>
        <translation>{path} allait être déplacé vers {place}, mais n’est à aucun des deux endroits maintenant.</translation>
    </message>
    <message>
        <source>{path} was about to be moved, but is still there.</source>
        <translation>{path} allait être déplacé, mais est toujours là.</translation>
    </message>
    <message>
        <source>{path} was about to be replaced with a link when Samelens stopped. It has been put back.</source>
        <translation>{path} allait être remplacé par un lien quand Samelens s’est arrêté. Ce fichier a été restauré.</translation>
    </message>
    <message>
        <source>{path} was about to be replaced with a link, but is still there.</source>
        <translation>{path} allait être remplacé par un lien, mais est toujours là.</translation>
    </message>
    <message>
        <source>{path} was about to be written, but is unchanged.</source>
        <translation>{path} allait être écrit, mais est inchangé.</translation>
    </message>
    <message>
        <source>{path} was being moved when Samelens stopped. It has been put back.</source>
        <translation>{path} était en cours de déplacement quand Samelens s’est arrêté. Ce fichier a été restauré.</translation>
    </message>
    <message>
        <source>{path} was moved to the trash just before Samelens stopped. Look for it there.</source>
        <translation>{path} a été mis à la corbeille juste avant l’arrêt de Samelens. Cherchez-y ce fichier.</translation>
    </message>
    <message>
        <source>{path} was moved to the trash just before Samelens stopped. You can put it back from History.</source>
        <translation>{path} a été mis à la corbeille juste avant l’arrêt de Samelens. Vous pouvez restaurer ce fichier depuis l’historique.</translation>
    </message>
    <message>
        <source>{path} was moved to {place} just before Samelens stopped. You can put it back from History.</source>
        <translation>{path} a été déplacé vers {place} juste avant l’arrêt de Samelens. Vous pouvez restaurer ce fichier depuis l’historique.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Samelens. Please update Samelens. Nothing was changed.</source>
        <translation>{path} a été écrit par une version plus récente de Samelens. Veuillez mettre Samelens à jour. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} was written just before Samelens stopped. You can undo this in History.</source>
        <translation>{path} a été écrit juste avant l’arrêt de Samelens. Vous pouvez l’annuler dans l’historique.</translation>
    </message>
    <message>
        <source>{path} wasn&apos;t saved by this version of Samelens, or it&apos;s damaged.</source>
        <translation>{path} n’a pas été enregistré par cette version de Samelens, ou est endommagé.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}&#xa0;: {reason}</translation>
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
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être le nom d’un dossier à ignorer. Utilisez un nom comme Exports ou un motif comme *.cache, sans barre oblique.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a label. Use 1 or 0, or same or different.</source>
        <translation>« {words} » n’est pas une étiquette. Utilisez 1 ou 0, ou same ou different.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a valid time for a verdict.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une date valable pour un verdict.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t a verdict. Use same, different or ignore.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un verdict. Utilisez same, different ou ignore.</translation>
    </message>
</context>
<context>
    <name>count</name>
    <message>
        <source>{photos} and {videos}</source>
        <translation>{photos} et {videos}</translation>
    </message>
    <message>
        <source>They differ in many places.</source>
        <translation>Elles diffèrent à de nombreux endroits.</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>TRASH</source>
        <translation>CORBEILLE</translation>
    </message>
    <message>
        <source>MOVE</source>
        <translation>DÉPLACER</translation>
    </message>
    <message>
        <source>LINK</source>
        <translation>LIEN</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>GARDER</translation>
    </message>
    <message>
        <source>WILL GO</source>
        <translation>À RETIRER</translation>
    </message>
    <message>
        <source>STAYS</source>
        <translation>RESTE</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>RETIRÉE</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Keep all, next</source>
        <translation>Tout garder, suivant</translation>
    </message>
    <message>
        <source>Trash {count}, next</source>
        <translation>Corbeille&#xa0;: {count}, suivant</translation>
    </message>
    <message>
        <source>Move {count}, next</source>
        <translation>Déplacer {count}, suivant</translation>
    </message>
    <message>
        <source>Link {count}, next</source>
        <translation>Lier {count}, suivant</translation>
    </message>
    <message>
        <source>{count} to trash</source>
        <translation>{count} à la corbeille</translation>
    </message>
    <message>
        <source>{count} to move</source>
        <translation>{count} à déplacer</translation>
    </message>
    <message>
        <source>{count} to link</source>
        <translation>{count} à lier</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirées</translation>
    </message>
    <message>
        <source>not duplicates</source>
        <translation>pas des doublons</translation>
    </message>
    <message>
        <source>kept all</source>
        <translation>tout gardé</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Something went wrong in Samelens. Your photos were not affected.

{error}

Details are in {folder}.</source>
        <translation>Une erreur s’est produite dans Samelens. Vos photos n’ont pas été touchées.

{error}

Les détails sont dans {folder}.</translation>
    </message>
</context>
<context>
    <name>level</name>
    <message>
        <source>Same bytes</source>
        <translation>Mêmes octets</translation>
    </message>
    <message>
        <source>Same photo</source>
        <translation>Même photo</translation>
    </message>
    <message>
        <source>Similar shot</source>
        <translation>Cliché similaire</translation>
    </message>
    <message>
        <source>Different photo</source>
        <translation>Photo différente</translation>
    </message>
    <message>
        <source>Surely the same photo</source>
        <translation>Sûrement la même photo</translation>
    </message>
    <message>
        <source>Probably the same photo</source>
        <translation>Sans doute la même photo</translation>
    </message>
    <message>
        <source>Maybe the same photo</source>
        <translation>Peut-être la même</translation>
    </message>
    <message>
        <source>Surely a similar shot</source>
        <translation>Sûrement similaire</translation>
    </message>
    <message>
        <source>Probably a similar shot</source>
        <translation>Sans doute similaire</translation>
    </message>
    <message>
        <source>Maybe a similar shot</source>
        <translation>Peut-être similaire</translation>
    </message>
    <message>
        <source>Surely different</source>
        <translation>Sûrement différentes</translation>
    </message>
    <message>
        <source>Probably different</source>
        <translation>Sans doute différentes</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>Probability that both are the same photo</source>
        <translation>Probabilité que les deux soient la même photo</translation>
    </message>
    <message>
        <source>Probability that both show the same scene</source>
        <translation>Probabilité que les deux montrent la même scène</translation>
    </message>
    <message>
        <source>Probability that both show the same photo or scene</source>
        <translation>Probabilité que les deux montrent la même photo ou la même scène</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Another Samelens is moving files right now. Waiting for it…</source>
        <translation>Un autre Samelens déplace des fichiers en ce moment. En attente…</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>All undecided groups</source>
        <translation>Tous les groupes à décider</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Copies exactes seulement</translation>
    </message>
    <message>
        <source>Only photos in “{folder}”</source>
        <translation>Seulement les photos de «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>As filtered: {groups}</source>
        <translation>Selon le filtre&#xa0;: {groups}</translation>
    </message>
</context>
<context>
    <name>shortcut</name>
    <message>
        <source>{key} is reserved and can&apos;t be reassigned.</source>
        <translation>{key} est réservé et ne peut pas être réattribué.</translation>
    </message>
    <message>
        <source>{key} is already used for “{command}”. Change that shortcut first.</source>
        <translation>{key} sert déjà à «&#xa0;{command}&#xa0;». Changez d’abord ce raccourci.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Review and Compare</source>
        <translation>Examen et Comparer</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Afficher les raccourcis clavier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Plein écran et retour</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Scan the folders</source>
        <translation>Analyser les dossiers</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Annuler l’analyse</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Groupe précédent</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Groupe suivant</translation>
    </message>
    <message>
        <source>Previous photo in the group</source>
        <translation>Photo précédente du groupe</translation>
    </message>
    <message>
        <source>Next photo in the group</source>
        <translation>Photo suivante du groupe</translation>
    </message>
    <message>
        <source>Accept and next</source>
        <translation>Accepter et continuer</translation>
    </message>
    <message>
        <source>Mark the photo on the right, or keep it</source>
        <translation>Marquer la photo de droite, ou la garder</translation>
    </message>
    <message>
        <source>Make the photo on the right the keeper</source>
        <translation>Faire de la photo de droite la photo gardée</translation>
    </message>
    <message>
        <source>Keep all: they are copies, and all stay</source>
        <translation>Tout garder&#xa0;: ce sont des copies, et toutes restent</translation>
    </message>
    <message>
        <source>Not duplicates: keep all, don&apos;t ask again</source>
        <translation>Pas des doublons&#xa0;: tout garder, ne plus demander</translation>
    </message>
    <message>
        <source>Pick the photo: it stays, and on to the next</source>
        <translation>Choisir la photo&#xa0;: elle reste, et suivante</translation>
    </message>
    <message>
        <source>Reject the photo: it goes, and on to the next</source>
        <translation>Rejeter la photo&#xa0;: elle part, et suivante</translation>
    </message>
    <message>
        <source>Take back a pick or reject</source>
        <translation>Réinitialiser un choix ou un rejet</translation>
    </message>
    <message>
        <source>Clear the marks of the group</source>
        <translation>Enlever les marques du groupe</translation>
    </message>
    <message>
        <source>Auto-mark</source>
        <translation>Marquage auto</translation>
    </message>
    <message>
        <source>Find photos similar to the one on the right</source>
        <translation>Chercher des photos similaires à celle de droite</translation>
    </message>
    <message>
        <source>Remove marked photos</source>
        <translation>Retirer les photos marquées</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Copy the paths of the group&apos;s photos</source>
        <translation>Copier les chemins des photos du groupe</translation>
    </message>
    <message>
        <source>All photos of the group as a grid, and back</source>
        <translation>Toutes les photos du groupe en grille et retour</translation>
    </message>
    <message>
        <source>Show or hide the facts</source>
        <translation>Afficher ou masquer les informations</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Zoom to 100% and back</source>
        <translation>Zoom à 100&#x202f;% et retour</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Outline what differs, or don&apos;t</source>
        <translation>Entourer les différences, ou non</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>La même photo</translation>
    </message>
    <message>
        <source>Different photos</source>
        <translation>Photos différentes</translation>
    </message>
    <message>
        <source>Skip this pair</source>
        <translation>Passer cette paire</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Paire précédente</translation>
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
        <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Hier, {time}</translation>
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
        <translation>presque terminé</translation>
    </message>
    <message>
        <source>{time} left in this step</source>
        <translation>encore {time} pour cette étape</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A scan is running. Stop it and close? Photos already read are kept.</source>
        <translation>Une analyse est en cours. L’arrêter et fermer&#x202f;? Les photos déjà lues sont conservées.</translation>
    </message>
    <message>
        <source>Pick the best: {pick} keeps a photo, {reject} marks it to go, {unset} takes that back.</source>
        <translation>Choisissez la meilleure&#xa0;: {pick} garde une photo, {reject} la marque, {unset} réinitialise.</translation>
    </message>
    <message>
        <source>Scoring your groups again…</source>
        <translation>Nouvelle évaluation de vos groupes…</translation>
    </message>
</context>
</TS>
