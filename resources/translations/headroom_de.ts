<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AlignmentText</name>
    <message>
        <source>multiple of %1</source>
        <translation>Vielfaches von %1</translation>
    </message>
    <message>
        <source>largest power of two exactly %1</source>
        <translation>größte Zweierpotenz genau %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings in %1 could not be read; the defaults are used.</source>
        <translation>Die Einstellungen in %1 konnten nicht gelesen werden; die Vorgaben gelten.</translation>
    </message>
    <message>
        <source>The last sweep in %1 could not be read; the preset is used.</source>
        <translation>Die letzte Messreihe in %1 konnte nicht gelesen werden; die Vorlage gilt.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1.</source>
        <translation>Die Einstellungen können nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>headroom</name>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>For a look: the form of the curves, within the time it takes to watch.</source>
        <translation>Für einen Blick: die Form der Kurven, während man zusieht.</translation>
    </message>
    <message>
        <source>For comparing kernels, drivers and devices.</source>
        <translation>Um Kernel, Treiber und Geräte zu vergleichen.</translation>
    </message>
    <message>
        <source>For a figure that others will cite: the narrowest intervals.</source>
        <translation>Für eine Abbildung, die andere zitieren: die engsten Vertrauensbereiche.</translation>
    </message>
    <message>
        <source>at least %1 samples, %2 to %3 s a point</source>
        <translation>mindestens %1 Stichproben, %2 bis %3 s je Punkt</translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation>Anhaltend</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Under load until clocks and power have settled: what training gets.</source>
        <translation>Unter Last, bis Takt und Leistung sich gesetzt haben: was das Training bekommt.</translation>
    </message>
    <message>
        <source>The first launches of a device that has cooled: what short tests get, and often higher. The chart says so.</source>
        <translation>Die ersten Aufrufe eines abgekühlten Geräts: was kurze Tests bekommen und oft höher. Das Diagramm sagt es dazu.</translation>
    </message>
    <message>
        <source>Both for each point: the chart shows the sustained one, the point card the burst beside it.</source>
        <translation>Beides für jeden Punkt: Das Diagramm zeigt den anhaltenden Wert, die Karte des Punkts den vom Anfang daneben.</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normalverteilt</translation>
    </message>
    <message>
        <source>zeros, no real work</source>
        <translation>Nullen, keine echte Arbeit</translation>
    </message>
    <message>
        <source>integers</source>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>P is a softmax of random scores, V uniform in [−1, 1): what attention multiplies. Choose this unless you study the data themselves.</source>
        <translation>P ist ein Softmax zufälliger Werte, V gleichverteilt in [−1, 1): was Attention multipliziert. Die richtige Wahl, außer man untersucht die Daten selbst.</translation>
    </message>
    <message>
        <source>P and V uniform in [−1, 1): what NVIDIA&apos;s guideline for timing matrix products takes, for comparing with such numbers.</source>
        <translation>P und V gleichverteilt in [−1, 1): was NVIDIAs Leitfaden für die Zeitmessung von Matrixprodukten nimmt, zum Vergleich mit solchen Werten.</translation>
    </message>
    <message>
        <source>P and V nearly normal, mean 0, variance 1: what benchmark scripts with randn take, for comparing with them.</source>
        <translation>P und V nahezu normalverteilt, Mittel 0, Varianz 1: was Benchmark-Skripte mit randn nehmen, zum Vergleich mit ihnen.</translation>
    </message>
    <message>
        <source>All zeros: fewer transistors switch, so a device at its power limit clocks higher. Shows what power costs; it is no measurement of real work.</source>
        <translation>Nur Nullen: Weniger Transistoren schalten, darum taktet ein Gerät an seiner Leistungsgrenze höher. Zeigt, was Leistung kostet; keine Messung echter Arbeit.</translation>
    </message>
    <message>
        <source>Whole numbers from −2 to 2, exact in every type: many bits stay zero, so power is lower than with real data.</source>
        <translation>Ganze Zahlen von −2 bis 2, in jedem Typ exakt: Viele Bits bleiben null, darum ist die Leistung geringer als bei echten Daten.</translation>
    </message>
    <message>
        <source>narrow interval</source>
        <translation>enger Vertrauensbereich</translation>
    </message>
    <message>
        <source>stable noise</source>
        <translation>gleichbleibendes Rauschen</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>sample limit</source>
        <translation>Grenze der Stichproben</translation>
    </message>
    <message>
        <source>as one graph</source>
        <translation>als ein Graph</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>power limit (normal)</source>
        <translation>Leistungsgrenze (normal)</translation>
    </message>
    <message>
        <source>heat (driver)</source>
        <translation>Hitze (Treiber)</translation>
    </message>
    <message>
        <source>heat (hardware)</source>
        <translation>Hitze (Hardware)</translation>
    </message>
    <message>
        <source>hardware slowdown</source>
        <translation>Hardware-Bremse</translation>
    </message>
    <message>
        <source>power brake</source>
        <translation>Leistungsbremse</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 MHz</source>
        <translation>%1 MHz</translation>
    </message>
    <message>
        <source>%1 GHz</source>
        <translation>%1 GHz</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1, steady</source>
        <translation>%1, stetig</translation>
    </message>
    <message>
        <source>%1 (%2&#xa0;–&#xa0;%3)</source>
        <translation>%1 (%2&#xa0;–&#xa0;%3)</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>nichts gesehen</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Launches a sample</source>
        <translation>Aufrufe je Stichprobe</translation>
    </message>
    <message>
        <source>So many launches are timed together, by the device&apos;s own clock</source>
        <translation>So viele Aufrufe werden zusammen gemessen, mit der Uhr des Geräts</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beendet durch</translation>
    </message>
    <message>
        <source>Why sampling stopped: the confidence interval of the median was under its target, more samples would not have made the noise less, or a limit was reached</source>
        <translation>Warum keine Stichproben mehr kamen: Der Vertrauensbereich des Medians war unter seinem Ziel, mehr Stichproben hätten das Rauschen nicht verringert, oder eine Grenze war erreicht</translation>
    </message>
    <message>
        <source>Sets in turn</source>
        <translation>Sätze im Wechsel</translation>
    </message>
    <message>
        <source>Copies of P, V and O that launches go round, so that none finds its inputs in the cache</source>
        <translation>Kopien von P, V und O, die reihum genommen werden, damit kein Aufruf seine Eingaben im Cache findet</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Choosing the algorithm</source>
        <translation>Wahl des Algorithmus</translation>
    </message>
    <message>
        <source>Device meanwhile</source>
        <translation>Das Gerät dabei</translation>
    </message>
    <message>
        <source>Clock, counted</source>
        <translation>Takt, gezählt</translation>
    </message>
    <message>
        <source>By the device&apos;s own counters, over the timed chunks</source>
        <translation>Mit den Zählern des Geräts, über die gemessenen Stücke</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Clock, reported</source>
        <translation>Takt, gemeldet</translation>
    </message>
    <message>
        <source>By the driver</source>
        <translation>Vom Treiber</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>Used while the samples were taken, all launches together</source>
        <translation>Verbraucht während der Stichproben, alle Aufrufe zusammen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>The highest</source>
        <translation>Die höchste</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Share of the processors that they kept busy</source>
        <translation>Anteil der Prozessoren, den sie beschäftigten</translation>
    </message>
    <message>
        <source>Slowed by</source>
        <translation>Gebremst durch</translation>
    </message>
    <message>
        <source>%1 of the bound</source>
        <translation>%1 der Schranke</translation>
    </message>
    <message>
        <source>%1: error %2, bound %3</source>
        <translation>%1: Fehler %2, Schranke %3</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Sampled rows</source>
        <translation>Ausgewählte Zeilen</translation>
    </message>
    <message>
        <source>Against the fp64 oracle</source>
        <translation>Gegen das fp64-Orakel</translation>
    </message>
    <message>
        <source>Whole output</source>
        <translation>Ganze Ausgabe</translation>
    </message>
    <message>
        <source>Every element against a plain fp32 product on the device</source>
        <translation>Jedes Element gegen ein einfaches fp32-Produkt auf dem Gerät</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Of the output&apos;s bits, before the timing</source>
        <translation>Der Bits der Ausgabe, vor der Zeitmessung</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Split-K</source>
        <translation>Split-K</translation>
    </message>
    <message>
        <source>Scale of P</source>
        <translation>Skala von P</translation>
    </message>
    <message>
        <source>Scale of V</source>
        <translation>Skala von V</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Implementierung</translation>
    </message>
    <message>
        <source>Beforehand</source>
        <translation>Vorab</translation>
    </message>
    <message>
        <source>Work that is done once before the launches and is not in their time, such as transposing V for fp8</source>
        <translation>Arbeit, die einmal vor den Aufrufen geschieht und nicht in ihrer Zeit ist, etwa V für fp8 zu transponieren</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Batch, sequence</source>
        <translation>Batch, Sequenz</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>%1 GFLOP</source>
        <translation>%1 GFLOP</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <source>%1 FLOP/byte</source>
        <translation>%1 FLOP/Byte</translation>
    </message>
    <message>
        <source>First attempt, set aside</source>
        <translation>Erster Versuch, beiseitegelegt</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>%1 TFLOP/s</source>
        <translation>%1 TFLOP/s</translation>
    </message>
    <message>
        <source>Sustained and burst, TFLOP/s</source>
        <translation>Anhaltend und Anfang, TFLOP/s</translation>
    </message>
    <message>
        <source>First launches of a device that has cooled</source>
        <translation>Erste Aufrufe eines abgekühlten Geräts</translation>
    </message>
    <message>
        <source>Burst over sustained</source>
        <translation>Anfang über anhaltend</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartile</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Bereich</translation>
    </message>
    <message>
        <source>Fastest, slowest</source>
        <translation>Schnellste, langsamste</translation>
    </message>
    <message>
        <source>Run that is shown</source>
        <translation>Gezeigter Lauf</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Messprotokoll</translation>
    </message>
    <message>
        <source>The name of the measuring protocol; an older run, or another program&apos;s, has none</source>
        <translation>Der Name des Messprotokolls; ein älterer Lauf oder der eines anderen Programms hat keinen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Input data</source>
        <translation>Eingabedaten</translation>
    </message>
    <message>
        <source>They used the device when the run began</source>
        <translation>Sie nutzten das Gerät, als der Lauf begann</translation>
    </message>
    <message>
        <source>No telemetry</source>
        <translation>Keine Telemetrie</translation>
    </message>
    <message>
        <source>%1 %2 measured</source>
        <translation>%1 %2 gemessen</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>%1 %2 by the vendor</source>
        <translation>%1 %2 laut Hersteller</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>Roofs</source>
        <translation>Obergrenzen</translation>
    </message>
    <message>
        <source>Arithmetic, %1</source>
        <translation>Rechnen, %1</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>The largest sustained product that was found</source>
        <translation>Das größte anhaltende Produkt, das gefunden wurde</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>A stream that mostly reads</source>
        <translation>Ein Datenstrom, der meist liest</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Gemessen am</translation>
    </message>
    <message>
        <source>Vendor&apos;s figures</source>
        <translation>Angaben des Herstellers</translation>
    </message>
    <message>
        <source>sentinel a = %1  h = %2: %3 ± %4 TFLOP/s</source>
        <translation>Kontrollpunkt a = %1  h = %2: %3 ± %4 TFLOP/s</translation>
    </message>
    <message>
        <source>%1, %2 since the last</source>
        <translation>%1, %2 seit dem letzten</translation>
    </message>
    <message>
        <source>point %1 is marked</source>
        <translation>Punkt %1 ist gekennzeichnet</translation>
    </message>
    <message>
        <source>points %1 to %2 are marked</source>
        <translation>Punkte %1 bis %2 sind gekennzeichnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the device drifted by %1 % between the sentinels after %2 and %3: %4</source>
        <translation>das Gerät driftete zwischen den Kontrollpunkten nach %2 und %3 um %1 %: %4</translation>
    </message>
</context>
<context>
    <name>headroom::ChoiceHistory</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>headroom::ChoiceText</name>
    <message>
        <source>theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>colours of curves</source>
        <translation>Farben der Kurven</translation>
    </message>
    <message>
        <source>published curves</source>
        <translation>veröffentlichte Kurven</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>data type</source>
        <translation>Datentyp</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>hidden sizes</source>
        <translation>Hidden-Größen</translation>
    </message>
    <message>
        <source>points a curve</source>
        <translation>Punkte je Kurve</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>sequence length</source>
        <translation>Sequenzlänge</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>input data</source>
        <translation>Eingabedaten</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>size regions</source>
        <translation>Größenbereiche</translation>
    </message>
</context>
<context>
    <name>headroom::CommandBar</name>
    <message>
        <source>does not take %1</source>
        <translation>nimmt %1 nicht an</translation>
    </message>
    <message>
        <source>not offered by %1</source>
        <translation>von %1 nicht angeboten</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Edi&amp;t</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>(changed)</source>
        <translation>(geändert)</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>wird gesucht …</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>A sweep to begin with; every field of it can be changed.</source>
        <translation>Eine Messreihe für den Anfang; jedes Feld lässt sich ändern.</translation>
    </message>
    <message>
        <source>The program that computes O = P·V on the device.</source>
        <translation>Das Programm, das auf dem Gerät O = P·V rechnet.</translation>
    </message>
    <message>
        <source>The data type of P, V and O: the fewer bits, the higher the roof.</source>
        <translation>Der Datentyp von P, V und O: je weniger Bits, desto höher die Obergrenze.</translation>
    </message>
    <message>
        <source>Write the figure or the points into a file (Ctrl+E).</source>
        <translation>Die Abbildung oder die Punkte in eine Datei schreiben (Strg+E).</translation>
    </message>
    <message>
        <source>Take back what was chosen, or do it again.</source>
        <translation>Zurücknehmen, was gewählt wurde, oder es wieder tun.</translation>
    </message>
    <message>
        <source>Colours, columns, language and the list of shortcuts.</source>
        <translation>Farben, Spalten, Sprache und die Liste der Tastenkürzel.</translation>
    </message>
    <message>
        <source>What the sweep is measured on: %1.</source>
        <translation>Worauf die Messreihe gemessen wird: %1.</translation>
    </message>
    <message>
        <source>What the sweep is measured on.</source>
        <translation>Worauf die Messreihe gemessen wird.</translation>
    </message>
    <message>
        <source>Measure the sweep (F5).</source>
        <translation>Die Messreihe messen (F5).</translation>
    </message>
    <message>
        <source>Stop; finished points stay (Esc).</source>
        <translation>Stoppen; fertige Punkte bleiben (Esc).</translation>
    </message>
    <message>
        <source>Go on with the run (Ctrl+P).</source>
        <translation>Den Lauf fortsetzen (Strg+P).</translation>
    </message>
    <message>
        <source>Wait after the launch in flight (Ctrl+P).</source>
        <translation>Nach dem laufenden Aufruf warten (Strg+P).</translation>
    </message>
    <message>
        <source>Open a run file or a CSV (Ctrl+O).</source>
        <translation>Eine Lauf-Datei oder eine CSV-Datei öffnen (Strg+O).</translation>
    </message>
    <message>
        <source>A run is under way; stop it to open another.</source>
        <translation>Ein Lauf ist im Gange; erst stoppen, dann einen anderen öffnen.</translation>
    </message>
</context>
<context>
    <name>headroom::DevicePage</name>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Last-level cache</source>
        <translation>Letzte Cache-Stufe</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Multiprocessors</source>
        <translation>Multiprozessoren</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Device of the next run</source>
        <translation>Gerät des nächsten Laufs</translation>
    </message>
    <message>
        <source>looking for devices …</source>
        <translation>Geräte werden gesucht …</translation>
    </message>
</context>
<context>
    <name>headroom::EmptyState</name>
    <message>
        <source>Run the sweep</source>
        <translation>Messreihe starten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The run is being prepared</source>
        <translation>Der Lauf wird vorbereitet</translation>
    </message>
    <message>
        <source>See how fast this machine computes attention</source>
        <translation>Wie schnell rechnet dieser Rechner Attention?</translation>
    </message>
</context>
<context>
    <name>headroom::ExportDialog</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>to suit the size</source>
        <translation>passend zur Größe</translation>
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
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;Text and lines</source>
        <translation>&amp;Text und Linien</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
</context>
<context>
    <name>headroom::ExportFlow</name>
    <message>
        <source>There is nothing to export yet: run a sweep, or open one.</source>
        <translation>Noch gibt es nichts zu exportieren: eine Messreihe messen oder öffnen.</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Export the points</source>
        <translation>Punkte exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>headroom::FigureText</name>
    <message>
        <source>measured, but its time cannot be used</source>
        <translation>gemessen, doch die Zeit ist nicht brauchbar</translation>
    </message>
    <message>
        <source>highest %1 TFLOP/s at a = %2, h = %3</source>
        <translation>höchster Wert %1 TFLOP/s bei a = %2, h = %3</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>%1 falsch</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>published curves beneath: %1</source>
        <translation>veröffentlichte Kurven darunter: %1</translation>
    </message>
    <message>
        <source>Hidden Size</source>
        <translation>Hidden-Größe</translation>
    </message>
    <message>
        <source>Throughput (TFLOP/s)</source>
        <translation>Durchsatz (TFLOP/s)</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>%1, h = %2: %3; %4</source>
        <translation>%1, h = %2: %3; %4</translation>
    </message>
    <message>
        <source>may be cached</source>
        <translation>evtl. aus dem Cache</translation>
    </message>
    <message>
        <source>Memory has no room for enough copies of P, V and O, so launches may have found their inputs in the last-level cache. The number may be too high; a smaller batch leaves room for more copies.</source>
        <translation>Der Speicher hat keinen Platz für genug Kopien von P, V und O; Aufrufe fanden ihre Eingaben vielleicht in der letzten Cache-Stufe. Der Wert ist womöglich zu hoch; ein kleinerer Batch lässt Platz für mehr Kopien.</translation>
    </message>
    <message>
        <source>cache size unknown</source>
        <translation>Cache-Größe unbekannt</translation>
    </message>
    <message>
        <source>The device does not tell the size of its last-level cache, so the copies of P, V and O may be too few to get round it. Shapes of many megabytes are safe; small ones may be too fast.</source>
        <translation>Das Gerät nennt die Größe seiner letzten Cache-Stufe nicht; die Kopien von P, V und O sind vielleicht zu wenige, um sie zu umgehen. Formen von vielen Megabyte sind sicher; kleine sind womöglich zu schnell.</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>Heat or the hardware made the device slow down while this was measured. The number is below what the device can do; let it cool, and measure again.</source>
        <translation>Hitze oder die Hardware hat das Gerät während der Messung gebremst. Der Wert liegt unter dem, was das Gerät kann; abkühlen lassen und neu messen.</translation>
    </message>
    <message>
        <source>measured again</source>
        <translation>neu gemessen</translation>
    </message>
    <message>
        <source>The first measurement was throttled and set aside; this is the second, after a pause. It can be used where no other flag says otherwise.</source>
        <translation>Die erste Messung war gedrosselt und wurde beiseitegelegt; dies ist die zweite, nach einer Pause. Sie ist brauchbar, wenn kein anderes Kennzeichen dagegen spricht.</translation>
    </message>
    <message>
        <source>power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>The device ran at its power limit, which is normal under full load. The number is what it sustains within that limit.</source>
        <translation>Das Gerät lief an seiner Leistungsgrenze, was unter Volllast normal ist. Der Wert ist das, was es in dieser Grenze durchhält.</translation>
    </message>
    <message>
        <source>device drifted</source>
        <translation>Gerät gedriftet</translation>
    </message>
    <message>
        <source>The same shape, measured before and after this point, differed by more than 1 %. The number is uncertain by about as much; measure again on a quiet device.</source>
        <translation>Dieselbe Form, vor und nach diesem Punkt gemessen, wich um mehr als 1 % ab. Etwa so unsicher ist der Wert; auf einem ruhigen Gerät neu messen.</translation>
    </message>
    <message>
        <source>above the roof</source>
        <translation>über der Obergrenze</translation>
    </message>
    <message>
        <source>Faster than the measured roof allows: inputs may have come from a cache, or the roof was measured too low. Find out which before the number is used.</source>
        <translation>Schneller, als die gemessene Obergrenze erlaubt: Eingaben kamen vielleicht aus einem Cache, oder die Obergrenze wurde zu niedrig gemessen. Erst klären, dann den Wert verwenden.</translation>
    </message>
    <message>
        <source>disturbed</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>Other programs used the device while this was measured. The number may be too low; close them, and measure again.</source>
        <translation>Andere Programme nutzten das Gerät während der Messung. Der Wert ist womöglich zu niedrig; diese schließen und neu messen.</translation>
    </message>
    <message>
        <source>output changed</source>
        <translation>Ausgabe verändert</translation>
    </message>
    <message>
        <source>The output was right before the timing and another one after it: kernel or device cannot be relied on here. Do not use the number.</source>
        <translation>Die Ausgabe war vor der Zeitmessung richtig und danach eine andere: Auf Kernel oder Gerät ist hier kein Verlass. Den Wert nicht verwenden.</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>Another program measured this, by a protocol of its own, and its output was not checked here. Compare it with care.</source>
        <translation>Ein anderes Programm hat dies nach eigenem Protokoll gemessen; die Ausgabe wurde hier nicht geprüft. Mit Vorsicht vergleichen.</translation>
    </message>
    <message>
        <source>heads unknown</source>
        <translation>Köpfe unbekannt</translation>
    </message>
    <message>
        <source>The log does not tell how many heads and sequences make up its matrices: all of them count as heads of one sequence. The hidden size is not that of the model.</source>
        <translation>Das Protokoll sagt nicht, wie viele Köpfe und Sequenzen seine Matrizen ausmachen: Alle zählen als Köpfe einer Sequenz. Die Hidden-Größe ist nicht die des Modells.</translation>
    </message>
    <message>
        <source>unknown flag &quot;%1&quot;</source>
        <translation>unbekanntes Kennzeichen „%1“</translation>
    </message>
    <message>
        <source>This Headroom does not know the flag; a newer one, or the program that wrote the run, does. Do not use the number before that is clear.</source>
        <translation>Dieses Headroom kennt das Kennzeichen nicht; ein neueres oder das Programm, das den Lauf schrieb, kennt es. Den Wert nicht verwenden, bevor das klar ist.</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>TFLOP/s, median</source>
        <translation>TFLOP/s, Median</translation>
    </message>
    <message>
        <source>TFLOP/s, read off the picture</source>
        <translation>TFLOP/s, aus dem Bild abgelesen</translation>
    </message>
    <message>
        <source>and %1 more · %2</source>
        <translation>und %1 weitere · %2</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 und andere</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>wrong output</source>
        <translation>falsche Ausgabe</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source> published</source>
        <translation> veröffentlicht</translation>
    </message>
    <message>
        <source>Published figure · A100 · fp16 · b = 4 · s = 2048 · key points read off the picture</source>
        <translation>Veröffentlichte Abbildung · A100 · fp16 · b = 4 · s = 2048 · Eckpunkte aus dem Bild abgelesen</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 curve</source>
        <translation>%1 Kurve</translation>
    </message>
    <message>
        <source>%1 curves</source>
        <translation>%1 Kurven</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 Punkt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
</context>
<context>
    <name>headroom::HeadChip</name>
    <message>
        <source>Heads %1</source>
        <translation>Köpfe %1</translation>
    </message>
    <message>
        <source>Space measures it or leaves it out, Delete removes it</source>
        <translation>Leertaste misst sie oder lässt sie aus, Entf entfernt sie</translation>
    </message>
    <message>
        <source>One head count and its curve: a click measures it or leaves it out, Delete removes it.</source>
        <translation>Eine Anzahl von Köpfen und ihre Kurve: Ein Klick misst sie oder lässt sie aus, Entf entfernt sie.</translation>
    </message>
</context>
<context>
    <name>headroom::HeadChips</name>
    <message>
        <source>+ add</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>Add heads</source>
        <translation>Köpfe hinzufügen</translation>
    </message>
    <message>
        <source>Heads a, how many attention heads the layer has: type 48, or several such as 48,56, and press Enter.</source>
        <translation>Köpfe a, wie viele Attention-Köpfe die Schicht hat: 48 tippen oder mehrere wie 48,56 und die Eingabetaste drücken.</translation>
    </message>
</context>
<context>
    <name>headroom::HeadroomBar</name>
    <message>
        <source>bound by memory</source>
        <translation>begrenzt vom Speicher</translation>
    </message>
    <message>
        <source>bound by arithmetic</source>
        <translation>begrenzt vom Rechnen</translation>
    </message>
    <message>
        <source>%1 of the measured roof, %2 TFLOP/s: %3</source>
        <translation>%1 der gemessenen Obergrenze, %2 TFLOP/s: %3</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Headroom</translation>
    </message>
    <message>
        <source>No roof was measured for this type on this device.</source>
        <translation>Für diesen Typ wurde auf diesem Gerät keine Obergrenze gemessen.</translation>
    </message>
</context>
<context>
    <name>headroom::LanguageText</name>
    <message>
        <source>System language</source>
        <translation>Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>headroom::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>headroom::LowerCard</name>
    <message>
        <source>Results, device and log</source>
        <translation>Ergebnisse, Gerät und Protokoll</translation>
    </message>
</context>
<context>
    <name>headroom::MainWindow</name>
    <message>
        <source>Headroom</source>
        <translation>Headroom</translation>
    </message>
    <message>
        <source>The language changes when Headroom is next started.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Headroom.</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Runs (*.headroom.jsonl *.csv)</source>
        <translation>Läufe (*.headroom.jsonl *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A run is under way; stop it to open %1.</source>
        <translation>Ein Lauf ist im Gange; erst stoppen, dann %1 öffnen.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
</context>
<context>
    <name>headroom::MeasuringFields</name>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>&amp;Measuring</source>
        <translation>&amp;Messung</translation>
    </message>
    <message>
        <source>Reg&amp;ime</source>
        <translation>Reg&amp;ime</translation>
    </message>
    <message>
        <source>Input &amp;data</source>
        <translation>Eingabe&amp;daten</translation>
    </message>
    <message>
        <source>No real work, and so faster: not to be quoted as throughput.</source>
        <translation>Keine echte Arbeit und darum schneller: nicht als Durchsatz anzugeben.</translation>
    </message>
</context>
<context>
    <name>headroom::MessageBar</name>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>headroom::PointPanel</name>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>%1 TB/s</source>
        <translation>%1 TB/s</translation>
    </message>
    <message>
        <source>Select a point in the chart or in the table.</source>
        <translation>Einen Punkt im Diagramm oder in der Tabelle wählen.</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>a = %1   h = %2   d = %3</source>
        <translation>a = %1   h = %2   d = %3</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
</context>
<context>
    <name>headroom::ResultsTable</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>headroom::RunModel</name>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>%1 of the measured roof of %2 TFLOP/s</source>
        <translation>%1 der gemessenen Obergrenze von %2 TFLOP/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Heads a: how many attention heads the layer has.</source>
        <translation>Köpfe a: wie viele Attention-Köpfe die Schicht hat.</translation>
    </message>
    <message>
        <source>Hidden size h: the width of the layer, all heads together.</source>
        <translation>Hidden-Größe h: die Breite der Schicht, alle Köpfe zusammen.</translation>
    </message>
    <message>
        <source>Head dimension d = h/a: the width of one head.</source>
        <translation>Kopfdimension d = h/a: die Breite eines Kopfes.</translation>
    </message>
    <message>
        <source>Throughput: the work of 2·b·s²·h operations over the median time.</source>
        <translation>Durchsatz: die Arbeit von 2·b·s²·h Operationen durch den Median der Zeit.</translation>
    </message>
    <message>
        <source>Half of the 95 % confidence interval of the throughput.</source>
        <translation>Die Hälfte des 95-%-Vertrauensbereichs des Durchsatzes.</translation>
    </message>
    <message>
        <source>The median time of one launch.</source>
        <translation>Der Median der Zeit eines Aufrufs.</translation>
    </message>
    <message>
        <source>Headroom: what the shape leaves of the roof measured on this device.</source>
        <translation>Reserve: was die Form von der auf diesem Gerät gemessenen Obergrenze übrig lässt.</translation>
    </message>
    <message>
        <source>What the roof is made of at this shape: memory bandwidth or arithmetic.</source>
        <translation>Woraus die Obergrenze bei dieser Form besteht: Speicherbandbreite oder Rechnen.</translation>
    </message>
    <message>
        <source>What is worth knowing of the point, or why it was not measured.</source>
        <translation>Was von dem Punkt zu wissen ist oder warum er nicht gemessen wurde.</translation>
    </message>
</context>
<context>
    <name>headroom::RunNotice</name>
    <message>
        <source>The run has finished: %1.</source>
        <translation>Der Lauf ist fertig: %1.</translation>
    </message>
    <message>
        <source>The run was stopped: %1 kept.</source>
        <translation>Der Lauf wurde gestoppt: %1 behalten.</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>Der Lauf ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Headroom</translation>
    </message>
</context>
<context>
    <name>headroom::RunPresenter</name>
    <message>
        <source>a = %1  h = %2</source>
        <translation>a = %1  h = %2</translation>
    </message>
    <message>
        <source>measuring the roofs …</source>
        <translation>Obergrenzen werden gemessen …</translation>
    </message>
    <message>
        <source>loading the device until its clocks settle …</source>
        <translation>Gerät wird belastet, bis sein Takt sich setzt …</translation>
    </message>
    <message>
        <source>measuring the sentinel …</source>
        <translation>Kontrollpunkt wird gemessen …</translation>
    </message>
    <message>
        <source>letting the throttled device cool …</source>
        <translation>das gedrosselte Gerät kühlt ab …</translation>
    </message>
    <message>
        <source>measuring %1</source>
        <translation>Messung: %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>geöffnet: %1</translation>
    </message>
    <message>
        <source>%1 started: %2, %3</source>
        <translation>%1 begonnen: %2, %3</translation>
    </message>
    <message>
        <source>also on the device: %1</source>
        <translation>auch auf dem Gerät: %1</translation>
    </message>
    <message>
        <source>no telemetry: %1</source>
        <translation>keine Telemetrie: %1</translation>
    </message>
    <message>
        <source>points go to %1</source>
        <translation>Punkte gehen nach %1</translation>
    </message>
    <message>
        <source>finished: %1</source>
        <translation>fertig: %1</translation>
    </message>
    <message>
        <source>stopped: %1 kept</source>
        <translation>gestoppt: %1 behalten</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>gescheitert: %1</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>Der Lauf ist gescheitert: %1</translation>
    </message>
    <message>
        <source>opening the device …</source>
        <translation>Gerät wird geöffnet …</translation>
    </message>
    <message>
        <source>pausing after this launch …</source>
        <translation>Pause nach diesem Aufruf …</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopping after this launch …</source>
        <translation>Stopp nach diesem Aufruf …</translation>
    </message>
</context>
<context>
    <name>headroom::SampleHistogram</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>headroom::SetupPresenter</name>
    <message>
        <source>%1 on %2, about %3</source>
        <translation>%1 auf %2, etwa %3</translation>
    </message>
</context>
<context>
    <name>headroom::ShortcutList</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Alt with an underlined letter goes to that field or button.</source>
        <translation>Alt mit einem unterstrichenen Buchstaben führt zu diesem Feld oder Knopf.</translation>
    </message>
</context>
<context>
    <name>headroom::SizeRegionField</name>
    <message>
        <source>%1 &quot;%2&quot; is not a whole number, for example 32</source>
        <translation>%1 „%2“ ist keine ganze Zahl, zum Beispiel 32</translation>
    </message>
    <message>
        <source>Size regions</source>
        <translation>Größenbereiche</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>wie veröffentlicht</translation>
    </message>
    <message>
        <source>as for the key-query score</source>
        <translation>wie für Key-Query-Score</translation>
    </message>
    <message>
        <source>from a parameter count</source>
        <translation>aus einer Parameterzahl</translation>
    </message>
    <message>
        <source>my own bounds</source>
        <translation>eigene Grenzen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Names and upper ends of the size regions</source>
        <translation>Namen und obere Enden der Größenbereiche</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Which bands of hidden sizes are shaded behind the curves: how many parameters a model of that width has.</source>
        <translation>Welche Bänder von Hidden-Größen hinter den Kurven schattiert sind: wie viele Parameter ein Modell dieser Breite hat.</translation>
    </message>
    <message>
        <source>How many layers the model has.</source>
        <translation>Wie viele Schichten das Modell hat.</translation>
    </message>
    <message>
        <source>How many different tokens the model knows.</source>
        <translation>Wie viele verschiedene Token das Modell kennt.</translation>
    </message>
    <message>
        <source>Names and upper ends, rising, for example 0-1B:2048,1B-10B:10240.</source>
        <translation>Namen und obere Enden, steigend, zum Beispiel 0-1B:2048,1B-10B:10240.</translation>
    </message>
</context>
<context>
    <name>headroom::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 / %2 points</source>
        <translation>%1 / %2 Punkte</translation>
    </message>
</context>
<context>
    <name>headroom::SweepCard</name>
    <message>
        <source>Pu&amp;blished curves</source>
        <translation>Veröffentlichte &amp;Kurven</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Largest hidden size</source>
        <translation>Größte Hidden-Größe</translation>
    </message>
    <message>
        <source>&amp;Hidden size h, from – to</source>
        <translation>&amp;Hidden-Größe h, von – bis</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Smallest hidden size</source>
        <translation>Kleinste Hidden-Größe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Most points a curve</source>
        <translation>Punkte je Kurve</translation>
    </message>
    <message>
        <source>Heads a</source>
        <translation>Köpfe a</translation>
    </message>
    <message>
        <source>Alignment of h/a</source>
        <translation>Ausrichtung von h/a</translation>
    </message>
    <message>
        <source>Ali&amp;gnment of h/a</source>
        <translation>Aus&amp;richtung von h/a</translation>
    </message>
    <message>
        <source>Batch b</source>
        <translation>Batch b</translation>
    </message>
    <message>
        <source>Sequence s</source>
        <translation>Sequenz s</translation>
    </message>
    <message>
        <source>Size regions</source>
        <translation>Größenbereiche</translation>
    </message>
    <message>
        <source>The smallest hidden size h to measure: the width of a layer, all its heads together.</source>
        <translation>Die kleinste Hidden-Größe h, die gemessen wird: die Breite einer Schicht, alle Köpfe zusammen.</translation>
    </message>
    <message>
        <source>The largest hidden size h to measure.</source>
        <translation>Die größte Hidden-Größe h, die gemessen wird.</translation>
    </message>
    <message>
        <source>Only hidden sizes that are a multiple of this; empty: all that the heads and the alignment allow.</source>
        <translation>Nur Hidden-Größen, die ein Vielfaches hiervon sind; leer: alle, die Köpfe und Ausrichtung erlauben.</translation>
    </message>
    <message>
        <source>At most so many points a curve, spread evenly over it; empty: all.</source>
        <translation>Höchstens so viele Punkte je Kurve, gleichmäßig verteilt; leer: alle.</translation>
    </message>
    <message>
        <source>Batch b: how many sequences are computed at once.</source>
        <translation>Batch b: wie viele Sequenzen zugleich gerechnet werden.</translation>
    </message>
    <message>
        <source>Sequence length s: how many tokens attend to each other; the work grows with its square.</source>
        <translation>Sequenzlänge s: wie viele Token einander beachten; die Arbeit wächst mit dem Quadrat.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Messreihe</translation>
    </message>
    <message>
        <source>What the head dimension h/a must be: &quot;multiple of 64&quot;, &quot;any&quot;, or a list, a curve each: 64 stands for a multiple of 64, =8 for a largest power of two of exactly 8.</source>
        <translation>Wie die Kopfdimension h/a sein muss: „Vielfaches von 64“, „beliebig“ oder eine Liste, je eine Kurve: 64 steht für ein Vielfaches von 64, =8 für eine größte Zweierpotenz von genau 8.</translation>
    </message>
    <message>
        <source>Lays the published figure&apos;s curves under the measurement, dashed.</source>
        <translation>Legt die Kurven der veröffentlichten Abbildung gestrichelt unter die Messung.</translation>
    </message>
</context>
<context>
    <name>headroom::SweepSetup</name>
    <message>
        <source>%1 · about %2 · %3</source>
        <translation>%1 · etwa %2 · %3</translation>
    </message>
    <message>
        <source>No sweep yet</source>
        <translation>Noch keine Messreihe</translation>
    </message>
    <message>
        <source>Looking for devices …</source>
        <translation>Geräte werden gesucht …</translation>
    </message>
    <message>
        <source>fits: %1 free on the device</source>
        <translation>passt: %1 frei auf dem Gerät</translation>
    </message>
    <message>
        <source>%1 will be skipped: %2 free on the device</source>
        <translation>%1 werden übersprungen: %2 frei auf dem Gerät</translation>
    </message>
    <message>
        <source>%1 free on the device</source>
        <translation>%1 frei auf dem Gerät</translation>
    </message>
</context>
<context>
    <name>headroom::WindowActions</name>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pause oder weiter</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;PNG image…</source>
        <translation>&amp;PNG-Bild…</translation>
    </message>
    <message>
        <source>&amp;SVG drawing…</source>
        <translation>&amp;SVG-Zeichnung…</translation>
    </message>
    <message>
        <source>P&amp;DF page…</source>
        <translation>P&amp;DF-Seite…</translation>
    </message>
    <message>
        <source>&amp;CSV table…</source>
        <translation>&amp;CSV-Tabelle…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>S&amp;weep column</source>
        <translation>Spalte &amp;Messreihe</translation>
    </message>
    <message>
        <source>&amp;Point column</source>
        <translation>Spalte &amp;Punkt</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>System&amp;farben</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Curves in the figure&apos;s colours</source>
        <translation>&amp;Kurven in den Farben der Abbildung</translation>
    </message>
    <message>
        <source>Curves for colour-&amp;blind readers</source>
        <translation>Kurven für Farben&amp;blinde</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>headroom::WindowBody</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>1 sample</source>
        <translation>1 Stichprobe</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Stichproben</translation>
    </message>
</context>
</TS>
