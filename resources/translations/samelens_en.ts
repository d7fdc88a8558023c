<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>They differ in %Ln place.</numerusform>
            <numerusform>They differ in %Ln places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message numerus="yes">
        <source>%Ln group(s) selected</source>
        <translation>
            <numerusform>%Ln group selected</numerusform>
            <numerusform>%Ln groups selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookingController</name>
    <message numerus="yes">
        <source>%Ln path(s) copied.</source>
        <translation>
            <numerusform>%Ln path copied.</numerusform>
            <numerusform>%Ln paths copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalSummary</name>
    <message numerus="yes">
        <source>Also remove the RAW file, video or sidecars of %Ln photo(s)</source>
        <translation>
            <numerusform>Also remove the RAW file, video or sidecars of %Ln photo</numerusform>
            <numerusform>Also remove the RAW files, videos or sidecars of %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photo(s) whose video would be left behind</source>
        <translation>
            <numerusform>Keep %Ln photo whose video would be left behind</numerusform>
            <numerusform>Keep %Ln photos whose videos would be left behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of these photos stay: the keeper has nothing as good</source>
        <translation>
            <numerusform>%Ln file of these photos stays: the keeper has nothing as good</numerusform>
            <numerusform>%Ln files of these photos stay: the keeper has nothing as good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) hold a date or place that the kept photo lacks</source>
        <translation>
            <numerusform>%Ln photo holds a date or place that the kept photo lacks</numerusform>
            <numerusform>%Ln photos hold a date or place that the kept photo lacks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trash all %Ln copies…</source>
        <translation>
            <numerusform>Trash %Ln copy…</numerusform>
            <numerusform>Trash all %Ln copies…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all %Ln copies…</source>
        <translation>
            <numerusform>Move %Ln copy…</numerusform>
            <numerusform>Move all %Ln copies…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link all %Ln copies…</source>
        <translation>
            <numerusform>Link %Ln copy…</numerusform>
            <numerusform>Link all %Ln copies…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanOnDesktop</name>
    <message numerus="yes">
        <source>%Ln group(s) found</source>
        <translation>
            <numerusform>%Ln group found</numerusform>
            <numerusform>%Ln groups found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message numerus="yes">
        <source>%Ln group(s) found</source>
        <translation>
            <numerusform>%Ln group found</numerusform>
            <numerusform>%Ln groups found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>Scan %Ln folder(s)</source>
        <translation>
            <numerusform>Scan %Ln folder</numerusform>
            <numerusform>Scan %Ln folders</numerusform>
        </translation>
    </message>
</context>
</TS>
