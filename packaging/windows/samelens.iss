; Inno Setup 6.3 or newer:  iscc /DVersion=0.1.0 packaging\windows\samelens.iss
; Installs for the user alone (no administrator), from the one-folder program in dist\samelens.
; Removal takes the program and its cache, never the user's decisions: they stay in
; %LOCALAPPDATA%\samelens (store.sqlite) unless the user deletes them.

#ifndef Version
  #error Say which version: /DVersion=...
#endif

[Setup]
AppId={{5D8A8E0C-6B0B-4B52-9C0B-6A6A5C0D3F7E}
AppName=Samelens
AppVersion={#Version}
AppVerName=Samelens {#Version}
AppPublisher=The Samelens developers
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Samelens
DefaultGroupName=Samelens
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=Samelens-{#Version}-setup
SetupIconFile=..\..\build\icons\samelens.ico
UninstallDisplayIcon={app}\samelens.exe
UninstallDisplayName=Samelens
Compression=lzma2/max
SolidCompression=yes
LZMANumBlockThreads=2
WizardStyle=modern
CloseApplications=yes
RestartApplications=no
ChangesAssociations=yes

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "french"; MessagesFile: "compiler:Languages\French.isl"
Name: "polish"; MessagesFile: "compiler:Languages\Polish.isl"
Name: "ukrainian"; MessagesFile: "compiler:Languages\Ukrainian.isl"
Name: "russian"; MessagesFile: "compiler:Languages\Russian.isl"

[CustomMessages]
english.FolderMenu=Find duplicates here
german.FolderMenu=Duplikate hier suchen
spanish.FolderMenu=Buscar duplicados aquí
french.FolderMenu=Chercher les doublons ici
polish.FolderMenu=Znajdź tu duplikaty
ukrainian.FolderMenu=Знайти дублікати тут
russian.FolderMenu=Найти дубликаты здесь
english.FolderMenuTask=Add "Find duplicates here" to the menu of folders
german.FolderMenuTask=„Duplikate hier suchen“ zum Menü von Ordnern hinzufügen
spanish.FolderMenuTask=Añadir «Buscar duplicados aquí» al menú de las carpetas
french.FolderMenuTask=Ajouter « Chercher les doublons ici » au menu des dossiers
polish.FolderMenuTask=Dodaj „Znajdź tu duplikaty” do menu folderów
ukrainian.FolderMenuTask=Додати «Знайти дублікати тут» до меню тек
russian.FolderMenuTask=Добавить «Найти дубликаты здесь» в меню папок

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "foldermenu"; Description: "{cm:FolderMenuTask}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; An upgrade replaces the parts as a whole: files of an older version must not stay among them.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\samelens\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Samelens"; Filename: "{app}\samelens.exe"
Name: "{autodesktop}\Samelens"; Filename: "{app}\samelens.exe"; Tasks: desktopicon

[Registry]
; "Find duplicates here" on folders and on the empty space inside them. The dot: %V of a drive ends
; with a backslash, which would escape the quote after it.
Root: HKA; Subkey: "Software\Classes\Directory\shell\Samelens"; ValueType: string; ValueData: "{cm:FolderMenu}"; Flags: uninsdeletekey; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\shell\Samelens"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\samelens.exe"; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\shell\Samelens\command"; ValueType: string; ValueData: """{app}\samelens.exe"" ""%1"""; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\Background\shell\Samelens"; ValueType: string; ValueData: "{cm:FolderMenu}"; Flags: uninsdeletekey; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\Background\shell\Samelens"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\samelens.exe"; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\Background\shell\Samelens\command"; ValueType: string; ValueData: """{app}\samelens.exe"" ""%V\."""; Tasks: foldermenu
; "Open with" for pictures; the user's own choice of program is left alone.
Root: HKA; Subkey: "Software\Classes\Applications\samelens.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Samelens"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\samelens.exe\shell\open\command"; ValueType: string; ValueData: """{app}\samelens.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\samelens.exe\SupportedTypes"; ValueType: string; ValueName: ".jpg"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\samelens.exe\SupportedTypes"; ValueType: string; ValueName: ".jpeg"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\samelens.exe\SupportedTypes"; ValueType: string; ValueName: ".png"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\samelens.exe\SupportedTypes"; ValueType: string; ValueName: ".webp"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\samelens.exe\SupportedTypes"; ValueType: string; ValueName: ".gif"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\samelens.exe\SupportedTypes"; ValueType: string; ValueName: ".bmp"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\samelens.exe\SupportedTypes"; ValueType: string; ValueName: ".tif"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\samelens.exe\SupportedTypes"; ValueType: string; ValueName: ".tiff"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\samelens.exe\SupportedTypes"; ValueType: string; ValueName: ".avif"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\samelens.exe\SupportedTypes"; ValueType: string; ValueName: ".heic"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\samelens.exe\SupportedTypes"; ValueType: string; ValueName: ".dng"; ValueData: ""

[Run]
Filename: "{app}\samelens.exe"; Description: "{cm:LaunchProgram,Samelens}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
; What can be built anew. Not the folder above it: it holds the store.
Type: filesandordirs; Name: "{localappdata}\samelens\Cache"
Type: filesandordirs; Name: "{localappdata}\samelens\Logs"
