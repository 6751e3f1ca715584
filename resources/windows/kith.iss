; The installer for Windows, made of the folder that PyInstaller made there:
;
;   iscc /DVersion=0.1.0 resources\windows\kith.iss          (Inno Setup 6.3 or newer)
;
; It asks for no rights: everything goes to the person's own account, unless an
; administrator chooses all accounts. Nobody's people are touched at removing:
; they are in %LOCALAPPDATA%\kith, and the program is in Programs\Kith beside it.
; Signed where /Skith=… names a tool to sign with, and /DSigned is given.

#ifndef Version
  #error Give the version: iscc /DVersion=0.1.0 kith.iss
#endif
#define Program "..\..\dist\kith"
#define Drawn "..\..\build\build\application-icons"
#define Classes "Software\Classes"

[Setup]
AppId={{5B0C9C36-7E0E-4C55-9E0B-2D1C5A2F7A41}
AppName=Kith
AppVersion={#Version}
AppVerName=Kith {#Version}
AppPublisher=The Kith maintainers
AppCopyright=MIT License
VersionInfoVersion={#Version}
VersionInfoDescription=Kith: remember people, and come prepared
DefaultDirName={autopf}\Kith
DisableDirPage=auto
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; The oldest Windows that this Qt runs on: 10, version 1809
MinVersion=10.0.17763
SourceDir=.
OutputDir=..\..\dist
OutputBaseFilename=kith-{#Version}-setup
SetupIconFile={#Drawn}\kith.ico
UninstallDisplayIcon={app}\kith.exe
UninstallDisplayName=Kith
LicenseFile=..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
TouchDate=none
TouchTime=none
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no
#ifdef Signed
SignTool=kith
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version brought and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Kith"; Filename: "{app}\kith.exe"; AppUserModelID: "org.kith.Kith"
Name: "{autodesktop}\Kith"; Filename: "{app}\kith.exe"; AppUserModelID: "org.kith.Kith"; Tasks: desktopicon

[Registry]
; Kith is offered for these files beside what opens them today.
Root: HKA; Subkey: "{#Classes}\.vcf\OpenWithProgids"; ValueType: string; ValueName: "Kith.Card"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "{#Classes}\.ics\OpenWithProgids"; ValueType: string; ValueName: "Kith.Calendar"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "{#Classes}\Kith.Card"; ValueType: string; ValueData: "vCard"; Flags: uninsdeletekey
Root: HKA; Subkey: "{#Classes}\Kith.Card\DefaultIcon"; ValueType: string; ValueData: "{app}\kith.exe,0"
Root: HKA; Subkey: "{#Classes}\Kith.Card\shell\open\command"; ValueType: string; ValueData: """{app}\kith.exe"" ""%1"""
Root: HKA; Subkey: "{#Classes}\Kith.Calendar"; ValueType: string; ValueData: "iCalendar"; Flags: uninsdeletekey
Root: HKA; Subkey: "{#Classes}\Kith.Calendar\DefaultIcon"; ValueType: string; ValueData: "{app}\kith.exe,0"
Root: HKA; Subkey: "{#Classes}\Kith.Calendar\shell\open\command"; ValueType: string; ValueData: """{app}\kith.exe"" ""%1"""
; kith://person/…
Root: HKA; Subkey: "{#Classes}\kith"; ValueType: string; ValueData: "URL:Kith"; Flags: uninsdeletekey
Root: HKA; Subkey: "{#Classes}\kith"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "{#Classes}\kith\DefaultIcon"; ValueType: string; ValueData: "{app}\kith.exe,0"
Root: HKA; Subkey: "{#Classes}\kith\shell\open\command"; ValueType: string; ValueData: """{app}\kith.exe"" ""%1"""
; Under Settings, Default apps.
Root: HKA; Subkey: "Software\Kith\Capabilities"; ValueType: string; ValueName: "ApplicationName"; ValueData: "Kith"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Kith\Capabilities"; ValueType: string; ValueName: "ApplicationDescription"; ValueData: "Remember people, and come prepared"
Root: HKA; Subkey: "Software\Kith\Capabilities\FileAssociations"; ValueType: string; ValueName: ".vcf"; ValueData: "Kith.Card"
Root: HKA; Subkey: "Software\Kith\Capabilities\FileAssociations"; ValueType: string; ValueName: ".ics"; ValueData: "Kith.Calendar"
Root: HKA; Subkey: "Software\Kith\Capabilities\URLAssociations"; ValueType: string; ValueName: "kith"; ValueData: "kith"
Root: HKA; Subkey: "Software\RegisteredApplications"; ValueType: string; ValueName: "Kith"; ValueData: "Software\Kith\Capabilities"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Kith"; Flags: uninsdeletekeyifempty dontcreatekey
; The start at login that Kith itself may have written: without the program it would be an error at each login.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "org.kith.Kith"; Flags: dontcreatekey uninsdeletevalue

[Run]
Filename: "{app}\kith.exe"; Description: "{cm:LaunchProgram,Kith}"; Flags: nowait postinstall skipifsilent
