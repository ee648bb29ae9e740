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
    <name>PresetText</name>
    <message>
        <source>Quick look</source>
        <translation>Schneller Überblick</translation>
    </message>
    <message>
        <source>Published figure</source>
        <translation>Veröffentlichte Abbildung</translation>
    </message>
    <message>
        <source>The sweep behind the figure of arXiv 2401.14489: 64 divides h/a, 54 points</source>
        <translation>Die Messreihe hinter der Abbildung von arXiv 2401.14489: 64 teilt h/a, 54 Punkte</translation>
    </message>
    <message>
        <source>Every head dimension</source>
        <translation>Jede Kopfdimension</translation>
    </message>
    <message>
        <source>One head count, the head dimension in steps of 8: the sawtooth of the tiles</source>
        <translation>Eine Kopfzahl, die Kopfdimension in Schritten von 8: der Sägezahn der Kacheln</translation>
    </message>
    <message>
        <source>Powers of two</source>
        <translation>Zweierpotenzen</translation>
    </message>
    <message>
        <source>One head count, one curve for each largest power of two in h/a, the last for 64 or more</source>
        <translation>Eine Kopfzahl, eine Kurve je größter Zweierpotenz in h/a, die letzte für 64 oder mehr</translation>
    </message>
    <message>
        <source>The published sweep with batch and sequence scaled to the device: a minute or two</source>
        <translation>Die veröffentlichte Messreihe, Batch und Sequenz an das Gerät angepasst: ein, zwei Minuten</translation>
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
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>95-%-Bereich %1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 in the baseline, %3 here</source>
        <translation>%1: im Vergleichslauf %2, hier %3</translation>
    </message>
    <message>
        <source>No shape is measured in both runs.</source>
        <translation>Keine Form ist in beiden Läufen gemessen.</translation>
    </message>
    <message>
        <source>%1 compared: %2</source>
        <translation>%1 verglichen: %2</translation>
    </message>
    <message>
        <source>a = %1, h = %2: %3</source>
        <translation>a = %1, h = %2: %3</translation>
    </message>
    <message>
        <source>Not compared (A: baseline, B: this run): %1</source>
        <translation>Nicht verglichen (A: Vergleichslauf, B: dieser Lauf): %1</translation>
    </message>
    <message>
        <source>%1 not compared (A: baseline, B: this run), the first %2</source>
        <translation>%1 nicht verglichen (A: Vergleichslauf, B: dieser Lauf), zuerst %2</translation>
    </message>
    <message>
        <source>the same shape was measured again later in this run</source>
        <translation>dieselbe Form wurde in diesem Lauf später neu gemessen</translation>
    </message>
    <message>
        <source>%1 in throughput: geometric mean of %2, %3</source>
        <translation>%1 im Durchsatz: geometrisches Mittel über %2, %3</translation>
    </message>
    <message>
        <source>FASTER</source>
        <translation>SCHNELLER</translation>
    </message>
    <message>
        <source>SLOWER</source>
        <translation>LANGSAMER</translation>
    </message>
    <message>
        <source>SAME</source>
        <translation>GLEICH</translation>
    </message>
    <message>
        <source>UNCLEAR</source>
        <translation>UNKLAR</translation>
    </message>
    <message>
        <source>Throughput against the baseline: %1 (%2)</source>
        <translation>Durchsatz gegenüber dem Vergleichslauf: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (A: baseline, B: this run)</source>
        <translation>%1 (A: Vergleichslauf, B: dieser Lauf)</translation>
    </message>
    <message>
        <source>%1
Source: %2</source>
        <translation>%1
Quelle: %2</translation>
    </message>
    <message>
        <source>%1×%2</source>
        <translation>%1×%2</translation>
    </message>
    <message>
        <source>Intensity = work / traffic. The limit lies where it is the measured peak / the measured bandwidth.</source>
        <translation>Intensität = Arbeit / Datenverkehr. Die Grenze liegt, wo sie gleich gemessener Spitzenleistung / gemessener Bandbreite ist.</translation>
    </message>
    <message>
        <source>Bound by arithmetic</source>
        <translation>Begrenzt vom Rechnen</translation>
    </message>
    <message>
        <source>It does %1 FLOP for each byte that it must move. From %2 on it is this device&apos;s arithmetic that limits, not its memory.</source>
        <translation>%1 FLOP je Byte, das bewegt werden muss. Ab %2 begrenzt bei diesem Gerät das Rechnen, nicht der Speicher.</translation>
    </message>
    <message>
        <source>It does %1 FLOP for each byte that it must move. Below %2 it is this device&apos;s memory that limits, not its arithmetic.</source>
        <translation>%1 FLOP je Byte, das bewegt werden muss. Unter %2 begrenzt bei diesem Gerät der Speicher, nicht das Rechnen.</translation>
    </message>
    <message>
        <source>From d = %1 on arithmetic would limit.</source>
        <translation>Ab d = %1 würde das Rechnen begrenzen.</translation>
    </message>
    <message>
        <source>At this sequence length no d is large enough for that.</source>
        <translation>Bei dieser Sequenzlänge ist dafür kein d groß genug.</translation>
    </message>
    <message>
        <source>Bound by memory</source>
        <translation>Begrenzt vom Speicher</translation>
    </message>
    <message>
        <source>The largest power of two that divides d = h/a, times the bytes of one element.</source>
        <translation>Die größte Zweierpotenz, die d = h/a teilt, mal den Bytes eines Elements.</translation>
    </message>
    <message>
        <source>The largest power of two in d = %1 is %2: %3 bytes of %4.</source>
        <translation>Die größte Zweierpotenz in d = %1 ist %2: %3 Byte %4.</translation>
    </message>
    <message>
        <source>d suits the tensor cores</source>
        <translation>d passt zu den Tensor-Kernen</translation>
    </message>
    <message>
        <source>Multiples of %1 bytes are what they want.</source>
        <translation>Vielfache von %1 Byte sind, was sie wollen.</translation>
    </message>
    <message>
        <source>d does not suit the tensor cores</source>
        <translation>d passt nicht zu den Tensor-Kernen</translation>
    </message>
    <message>
        <source>They are at their best with multiples of %1 bytes, which is %2 elements.</source>
        <translation>Am besten rechnen sie mit Vielfachen von %1 Byte, das sind %2 Elemente.</translation>
    </message>
    <message>
        <source>Were the tiles %1 (s×d; assumed, the library does not tell)</source>
        <translation>Wären die Kacheln %1 (s×d; angenommen, die Bibliothek sagt es nicht)</translation>
    </message>
    <message>
        <source>The library&apos;s tiles are %1 (s×d)</source>
        <translation>Die Kacheln der Bibliothek sind %1 (s×d)</translation>
    </message>
    <message>
        <source>Tile quantization: s·d / (⌈s/Tₘ⌉·Tₘ · ⌈d/Tₙ⌉·Tₙ).</source>
        <translation>Quantisierung der Kacheln: s·d / (⌈s/Tₘ⌉·Tₘ · ⌈d/Tₙ⌉·Tₙ).</translation>
    </message>
    <message>
        <source>Tiles are filled whole</source>
        <translation>Kacheln sind ganz gefüllt</translation>
    </message>
    <message>
        <source>%1, they would cover the output without a rest.</source>
        <translation>%1, würden sie die Ausgabe ohne Rest bedecken.</translation>
    </message>
    <message>
        <source>%1, and cover the output without a rest.</source>
        <translation>%1 und bedecken die Ausgabe ohne Rest.</translation>
    </message>
    <message>
        <source>Tiles would be %1 filled</source>
        <translation>Kacheln wären zu %1 gefüllt</translation>
    </message>
    <message>
        <source>Tiles are %1 filled</source>
        <translation>Kacheln sind zu %1 gefüllt</translation>
    </message>
    <message>
        <source>%1, they would cover %2 for an output of %3; what is outside is computed for nothing.</source>
        <translation>%1, würden sie %2 für eine Ausgabe von %3 bedecken; was außerhalb liegt, wird umsonst gerechnet.</translation>
    </message>
    <message>
        <source>%1, and cover %2 for an output of %3; what is outside is computed for nothing.</source>
        <translation>%1 und bedecken %2 für eine Ausgabe von %3; was außerhalb liegt, wird umsonst gerechnet.</translation>
    </message>
    <message>
        <source>%1 tiles (assumed) on %2 multiprocessors, one each at a time, are %3 waves.</source>
        <translation>%1 Kacheln (angenommen) auf %2 Multiprozessoren, je eine zugleich, sind %3 Wellen.</translation>
    </message>
    <message>
        <source>%1 tiles on %2 multiprocessors, one each at a time, are %3 waves.</source>
        <translation>%1 Kacheln auf %2 Multiprozessoren, je eine zugleich, sind %3 Wellen.</translation>
    </message>
    <message>
        <source>The library counts %1 waves on this device.</source>
        <translation>Die Bibliothek zählt auf diesem Gerät %1 Wellen.</translation>
    </message>
    <message>
        <source>Wave quantization: waves / ⌈waves⌉.</source>
        <translation>Quantisierung der Wellen: Wellen / ⌈Wellen⌉.</translation>
    </message>
    <message>
        <source>Waves are filled whole</source>
        <translation>Wellen sind ganz gefüllt</translation>
    </message>
    <message>
        <source>Waves are %1 filled</source>
        <translation>Wellen sind zu %1 gefüllt</translation>
    </message>
    <message>
        <source>They take the time of %1; the last is not full.</source>
        <translation>Sie brauchen die Zeit von %1; die letzte ist nicht voll.</translation>
    </message>
    <message>
        <source>tile %1 there, %2 here</source>
        <translation>dort Kachel %1, hier %2</translation>
    </message>
    <message>
        <source>%1 there, %2 here</source>
        <translation>dort %1, hier %2</translation>
    </message>
    <message>
        <source>Its throughput is %1 of this one&apos;s.</source>
        <translation>Der Durchsatz dort beträgt %1 des hiesigen.</translation>
    </message>
    <message>
        <source>Another kernel than at d = %1</source>
        <translation>Anderer Kernel als bei d = %1</translation>
    </message>
    <message>
        <source>The next measured point of the curve.</source>
        <translation>Der nächste gemessene Punkt der Kurve.</translation>
    </message>
    <message>
        <source>Shapes whose parameters, with as many layers, differ by 2 % at most. Faster: the 95 % intervals of the throughputs are apart.</source>
        <translation>Formen, deren Parameter bei gleich vielen Schichten um höchstens 2 % abweichen. Schneller: Die 95-%-Bereiche der Durchsätze überlappen nicht.</translation>
    </message>
    <message>
        <source>Nothing of its size to compare</source>
        <translation>Nichts gleich Großes zum Vergleichen</translation>
    </message>
    <message>
        <source>The run has no other measured shape within 2 % of its parameters.</source>
        <translation>Der Lauf hat keine andere gemessene Form, deren Parameter um höchstens 2 % abweichen.</translation>
    </message>
    <message>
        <source>One other shape within 2 % of its parameters was measured.</source>
        <translation>Eine andere Form, deren Parameter um höchstens 2 % abweichen, wurde gemessen.</translation>
    </message>
    <message>
        <source>%1 other shapes within 2 % of its parameters were measured.</source>
        <translation>%1 andere Formen, deren Parameter um höchstens 2 % abweichen, wurden gemessen.</translation>
    </message>
    <message>
        <source>None of its size is faster</source>
        <translation>Keine gleich große ist schneller</translation>
    </message>
    <message>
        <source>It is not shown to be faster.</source>
        <translation>Sie ist nicht nachweislich schneller.</translation>
    </message>
    <message>
        <source>None is shown to be faster.</source>
        <translation>Keine ist nachweislich schneller.</translation>
    </message>
    <message>
        <source>This one is faster:</source>
        <translation>Diese ist schneller:</translation>
    </message>
    <message>
        <source>%1 are faster, first of all:</source>
        <translation>%1 sind schneller, allen voran:</translation>
    </message>
    <message>
        <source>These are faster:</source>
        <translation>Diese sind schneller:</translation>
    </message>
    <message>
        <source>Faster at the same size</source>
        <translation>Schneller bei gleicher Größe</translation>
    </message>
    <message>
        <source>Only numbers without doubt, and with a 95 % interval, are compared.</source>
        <translation>Verglichen werden nur zweifelsfreie Werte mit einem 95-%-Bereich.</translation>
    </message>
    <message>
        <source>Not compared with others</source>
        <translation>Nicht mit anderen verglichen</translation>
    </message>
    <message>
        <source>It has %1; an interval to compare by needs %2.</source>
        <translation>Vorhanden: %1; ein Vertrauensbereich zum Vergleichen braucht %2.</translation>
    </message>
    <message>
        <source>The number is doubtful (%1), so that no other shape is held against it.</source>
        <translation>Der Wert ist zweifelhaft (%1); darum wird keine andere Form an ihm gemessen.</translation>
    </message>
    <message>
        <source>as many parameters</source>
        <translation>gleich viele Parameter</translation>
    </message>
    <message>
        <source>parameters %1</source>
        <translation>Parameter %1</translation>
    </message>
    <message>
        <source>a = %1   h = %2</source>
        <translation>a = %1   h = %2</translation>
    </message>
    <message>
        <source>d = %1, %2 TFLOP/s, %3. Press to select it.</source>
        <translation>d = %1, %2 TFLOP/s, %3. Zum Wählen drücken.</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The folder %1 holds no run (%2).</source>
        <translation>Der Ordner %1 enthält keinen Lauf (%2).</translation>
    </message>
    <message>
        <source>The first %1 of %2 files are opened; the others can be opened after these.</source>
        <translation>Die ersten %1 von %2 Dateien werden geöffnet; die übrigen lassen sich danach öffnen.</translation>
    </message>
    <message>
        <source>%1 is not on this machine; save it here and open the copy.</source>
        <translation>%1 liegt nicht auf diesem Rechner; hier speichern und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>and %1 more, which the log names</source>
        <translation>und %1 weitere, die im Protokoll stehen</translation>
    </message>
    <message>
        <source>%1 of %2 files were opened. Not opened:</source>
        <translation>%1 von %2 Dateien wurden geöffnet. Nicht geöffnet:</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>%1 is %2. Headroom opens run files (*.headroom.jsonl), its CSV tables and the logs of EleutherAI&apos;s cookbook.</source>
        <translation>%1 ist %2. Headroom öffnet Lauf-Dateien (*.headroom.jsonl), seine CSV-Tabellen und die Protokolle des Cookbooks von EleutherAI.</translation>
    </message>
    <message>
        <source>sentinel a = %1  h = %2: %3 TFLOP/s</source>
        <translation>Kontrollpunkt a = %1  h = %2: %3 TFLOP/s</translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation>Wissenswert:</translation>
    </message>
    <message>
        <source>It has no run file to go on with.</source>
        <translation>Er hat keine Laufdatei, die fortgesetzt werden könnte.</translation>
    </message>
    <message>
        <source>Only a run file can be gone on with, no table and no log.</source>
        <translation>Nur eine Laufdatei kann fortgesetzt werden, keine Tabelle und kein Protokoll.</translation>
    </message>
    <message>
        <source>%1 is writing it.</source>
        <translation>%1 schreibt ihn gerade.</translation>
    </message>
    <message>
        <source>It is complete: no point is missing.</source>
        <translation>Er ist vollständig: kein Punkt fehlt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Independent samples</source>
        <translation>Unabhängige Stichproben</translation>
    </message>
    <message>
        <source>Samples that follow one another share a clock and neighbours; together they are worth so many independent ones, and the 95 % interval is as wide as these make it</source>
        <translation>Aufeinanderfolgende Stichproben teilen sich Takt und Nachbarn; zusammen sind sie so viele unabhängige wert, und so breit ist das 95-%-Intervall</translation>
    </message>
    <message>
        <source>Steadiness of the device</source>
        <translation>Stetigkeit des Geräts</translation>
    </message>
    <message>
        <source>The shape that is measured again and again through a run</source>
        <translation>Die Form, die während eines Laufs immer wieder gemessen wird</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Sentinels</source>
        <translation>Kontrollpunkte</translation>
    </message>
    <message>
        <source>%1 of a = %2  h = %3</source>
        <translation>%1 von a = %2  h = %3</translation>
    </message>
    <message>
        <source>Fastest over slowest</source>
        <translation>Schnellster zu langsamstem</translation>
    </message>
    <message>
        <source>%1 to %2 TFLOP/s</source>
        <translation>%1 bis %2 TFLOP/s</translation>
    </message>
    <message>
        <source>Over the whole run: drifts add up that are each too small to be marked</source>
        <translation>Über den ganzen Lauf: Drifts summieren sich, die einzeln zu klein zum Markieren sind</translation>
    </message>
    <message>
        <source>Points of which a drift is not known: no two sentinels lie about them, as before a stop, or these are too noisy to show 1 %</source>
        <translation>Punkte, von denen eine Drift nicht bekannt ist: Sie liegen nicht zwischen zwei Kontrollpunkten, wie vor einem Abbruch, oder diese sind zu verrauscht, um 1 % zu zeigen</translation>
    </message>
    <message>
        <source>The mean; not known where the load had only just begun, as in a burst</source>
        <translation>Der Mittelwert; nicht bekannt, wo die Last gerade erst begonnen hatte, wie beim Messen des Anfangs</translation>
    </message>
    <message>
        <source>Used while the samples were taken, all launches together; not known where they took too short a time for the device&apos;s counter</source>
        <translation>Verbraucht während der Stichproben, alle Aufrufe zusammen; nicht bekannt, wo sie zu kurz für den Zähler des Geräts waren</translation>
    </message>
    <message>
        <source>Idle between chunks</source>
        <translation>Leerlauf zwischen den Stücken</translation>
    </message>
    <message>
        <source>A device that rests now and then is cooler, and faster, than one under load</source>
        <translation>Ein Gerät, das zwischendurch ruht, ist kühler und schneller als eines unter Last</translation>
    </message>
    <message>
        <source>what the kernel&apos;s library told during this run</source>
        <translation>was die Bibliothek des Kernels in diesem Lauf meldete</translation>
    </message>
    <message>
        <source>the measurements of this run</source>
        <translation>die Messungen dieses Laufs</translation>
    </message>
    <message>
        <source>Peak at that clock</source>
        <translation>Spitze bei diesem Takt</translation>
    </message>
    <message>
        <source>%1 TFLOP/s, %2 reached</source>
        <translation>%1 TFLOP/s, davon %2 erreicht</translation>
    </message>
    <message>
        <source>Under its power limit a device lowers the clock, and with it what it can compute</source>
        <translation>An der Leistungsgrenze senkt ein Gerät den Takt und damit, was es rechnen kann</translation>
    </message>
</context>
<context>
    <name>headroom::AdviceModel</name>
    <message>
        <source>d = %1 (%2)</source>
        <translation>d = %1 (%2)</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>am schnellsten</translation>
    </message>
    <message>
        <source>as fast</source>
        <translation>gleich schnell</translation>
    </message>
    <message>
        <source>not alike</source>
        <translation>anders gemessen</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>on the line between %1 and %2</source>
        <translation>auf der Geraden zwischen %1 und %2</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>the measured roof: bound by memory</source>
        <translation>die gemessene Obergrenze: begrenzt vom Speicher</translation>
    </message>
    <message>
        <source>the measured roof: bound by arithmetic</source>
        <translation>die gemessene Obergrenze: begrenzt vom Rechnen</translation>
    </message>
    <message>
        <source>not measured, and no roof is known</source>
        <translation>nicht gemessen, und keine Obergrenze ist bekannt</translation>
    </message>
    <message>
        <source>Throughput beside the fastest; &quot;as fast&quot; where the 95 % intervals do not tell the two apart</source>
        <translation>Durchsatz neben dem der schnellsten; „gleich schnell“, wo die 95-%-Bereiche die beiden nicht unterscheiden</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
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
        <source>h/a</source>
        <translation>h/a</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Grundlage</translation>
    </message>
</context>
<context>
    <name>headroom::AdvicePage</name>
    <message>
        <source>&quot;%1&quot; is not a whole number from 1 on, for example %2</source>
        <translation>„%1“ ist keine ganze Zahl ab 1, zum Beispiel %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tolerance above 0 and up to 50 %, for example 2 %</source>
        <translation>„%1“ ist keine Toleranz über 0 und bis 50 %, zum Beispiel 2 %</translation>
    </message>
    <message>
        <source>a = %1, h = %2, %3 layers: %4 (%5)</source>
        <translation>a = %1, h = %2, %3 Schichten: %4 (%5)</translation>
    </message>
    <message>
        <source>None of the run&apos;s head counts has a shape of %1 parameters within %2 %.</source>
        <translation>Zu keiner Kopfzahl des Laufs gibt es eine Form mit %1 Parametern auf %2 % genau.</translation>
    </message>
    <message>
        <source>The nearest: %1.</source>
        <translation>Die nächsten: %1.</translation>
    </message>
    <message>
        <source>%1 measured, %2 predicted. Throughput of attention over values alone: %3</source>
        <translation>%1 gemessen, %2 vorhergesagt. Durchsatz allein der Attention über Values: %3</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>How many in all, for example 1.3B, 350M or 7e9</source>
        <translation>Wie viele insgesamt, zum Beispiel 1.3B, 350M oder 7e9</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>A number such as 32, or a part of the hidden size such as h/128, rounded</source>
        <translation>Eine Zahl wie 32 oder ein Teil der Hidden-Größe wie h/128, gerundet</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Entries of the embedding</source>
        <translation>Einträge des Embeddings</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Sequence length whose positions are learned; the run&apos;s own to begin with</source>
        <translation>Sequenzlänge, deren Positionen gelernt werden; anfangs die des Laufs</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>How far the number of parameters may be off</source>
        <translation>Wie weit die Zahl der Parameter abweichen darf</translation>
    </message>
    <message>
        <source>Parameters of the model</source>
        <translation>Parameter des Modells</translation>
    </message>
    <message>
        <source>Tolerance of the parameters</source>
        <translation>Toleranz der Parameter</translation>
    </message>
    <message>
        <source>Measure a sweep or open a run: its shapes are ranked here.</source>
        <translation>Eine Messreihe messen oder einen Lauf öffnen: Hier stehen seine Formen nach Rang.</translation>
    </message>
</context>
<context>
    <name>headroom::AdviceTable</name>
    <message>
        <source>Shapes of so many parameters</source>
        <translation>Formen mit so vielen Parametern</translation>
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
    <message>
        <source>axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>roofs</source>
        <translation>Obergrenzen</translation>
    </message>
    <message>
        <source>ribbons</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>curves shown</source>
        <translation>gezeigte Kurven</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichslauf</translation>
    </message>
    <message>
        <source>runs shown</source>
        <translation>gezeigte Läufe</translation>
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
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open run files, CSVs or logs (Ctrl+O).</source>
        <translation>Lauf-Dateien, CSV-Dateien oder Protokolle öffnen (Strg+O).</translation>
    </message>
    <message>
        <source>Open runs beside the one under way (Ctrl+O).</source>
        <translation>Läufe neben dem laufenden öffnen (Strg+O).</translation>
    </message>
</context>
<context>
    <name>headroom::ComparisonPanel</name>
    <message>
        <source>Against the baseline %1</source>
        <translation>Gegenüber dem Vergleichslauf %1</translation>
    </message>
    <message>
        <source>Not comparable, as the runs differ in</source>
        <translation>Nicht vergleichbar, denn die Läufe unterscheiden sich in</translation>
    </message>
    <message>
        <source>They differ in</source>
        <translation>Sie unterscheiden sich in</translation>
    </message>
</context>
<context>
    <name>headroom::CopyFlow</name>
    <message>
        <source>Copied: the picture, %1 × %2 pixels</source>
        <translation>Kopiert: das Bild, %1 × %2 Pixel</translation>
    </message>
    <message>
        <source>There is no point to copy yet.</source>
        <translation>Noch gibt es keinen Punkt zu kopieren.</translation>
    </message>
    <message>
        <source>Copied: all %1</source>
        <translation>Kopiert: %1 (alle)</translation>
    </message>
    <message>
        <source>Copied: %1 of %2</source>
        <translation>Kopiert: %1 / %2</translation>
    </message>
    <message>
        <source>There is no command: the sweep cannot be run as it stands.</source>
        <translation>Es gibt keinen Befehl: Die Messreihe lässt sich so nicht messen.</translation>
    </message>
    <message>
        <source>Copied, the command of this run: %1</source>
        <translation>Kopiert, der Befehl dieses Laufs: %1</translation>
    </message>
    <message>
        <source>Copied, the command of the sweep that is set up: %1</source>
        <translation>Kopiert, der Befehl der eingestellten Messreihe: %1</translation>
    </message>
</context>
<context>
    <name>headroom::CoreText</name>
    <message>
        <source>needs %1, %2 free</source>
        <translation>braucht %1, frei sind %2</translation>
    </message>
    <message>
        <source>stopped before the point</source>
        <translation>vor dem Punkt angehalten</translation>
    </message>
    <message>
        <source>stopped before the check</source>
        <translation>vor der Prüfung angehalten</translation>
    </message>
    <message>
        <source>stopped while checking</source>
        <translation>bei der Prüfung angehalten</translation>
    </message>
    <message>
        <source>stopped while measuring</source>
        <translation>beim Messen angehalten</translation>
    </message>
    <message>
        <source>stopped while warming up</source>
        <translation>beim Warmlaufen angehalten</translation>
    </message>
    <message>
        <source>stopped while tuning</source>
        <translation>beim Abstimmen angehalten</translation>
    </message>
    <message>
        <source>stopped while measuring the roofs</source>
        <translation>beim Messen der Obergrenzen angehalten</translation>
    </message>
    <message>
        <source>stopped while the device settled</source>
        <translation>angehalten, während das Gerät sich einpendelte</translation>
    </message>
    <message>
        <source>this computer&apos;s memory ran out, though as much as it needs seemed free: %1</source>
        <translation>der Speicher dieses Rechners ging aus, obwohl genug frei schien: %1</translation>
    </message>
    <message>
        <source>this computer&apos;s memory ran out, though as much as it needs seemed free</source>
        <translation>der Speicher dieses Rechners ging aus, obwohl genug frei schien</translation>
    </message>
    <message>
        <source>the output is wrong: error %1 at matrix %2, row %3, column %4; at most %5 is right</source>
        <translation>die Ausgabe ist falsch: Fehler %1 in Matrix %2, Zeile %3, Spalte %4; richtig ist höchstens %5</translation>
    </message>
    <message>
        <source>the output is wrong: %1 of its numbers are not finite, so never written or worse, one at matrix %2, row %3, column %4</source>
        <translation>die Ausgabe ist falsch: %1 ihrer Zahlen sind nicht endlich, also nie geschrieben oder schlimmer, eine in Matrix %2, Zeile %3, Spalte %4</translation>
    </message>
    <message>
        <source>the output is wrong: from the same P and V, set %1 got another O than set 0</source>
        <translation>die Ausgabe ist falsch: aus denselben P und V entstand in Satz %1 ein anderes O als in Satz 0</translation>
    </message>
    <message>
        <source>the output is wrong: after the timing, O of set %1 is not what it was before; the kernel or the device computes differently from launch to launch</source>
        <translation>die Ausgabe ist falsch: nach der Zeitmessung ist O in Satz %1 nicht mehr, was es vorher war; Kernel oder Gerät rechnen von Start zu Start anders</translation>
    </message>
    <message>
        <source>the CPU has no kernel &quot;%1&quot;; it has %2</source>
        <translation>die CPU hat keinen Kernel „%1“; sie hat %2</translation>
    </message>
    <message>
        <source>this CPU does not compute in %1; it can in %2</source>
        <translation>diese CPU rechnet nicht in %1; sie kann %2</translation>
    </message>
    <message>
        <source>kernel %1 on %2 does not take %3; it takes: %4</source>
        <translation>Kernel %1 auf %2 nimmt %3 nicht; er nimmt: %4</translation>
    </message>
    <message>
        <source>%1 does not take %2; it takes: %3</source>
        <translation>%1 nimmt %2 nicht; es nimmt: %3</translation>
    </message>
    <message>
        <source>%1 has no kernel &quot;%2&quot;; there is: %3</source>
        <translation>%1 hat keinen Kernel „%2“; es gibt: %3</translation>
    </message>
    <message>
        <source>there is no device &quot;%1&quot;; there is: %2</source>
        <translation>es gibt kein Gerät „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>there is no device &quot;%1&quot;; there is cpu</source>
        <translation>es gibt kein Gerät „%1“; es gibt cpu</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2; there is: %3</source>
        <translation>%1 kann nicht benutzt werden: %2; es gibt: %3</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht benutzt werden: %2</translation>
    </message>
    <message>
        <source>no device can be used here; `headroom-cli devices` says why</source>
        <translation>hier kann kein Gerät benutzt werden; `headroom-cli devices` sagt, warum</translation>
    </message>
    <message>
        <source>no device can be used here</source>
        <translation>hier kann kein Gerät benutzt werden</translation>
    </message>
    <message>
        <source>this copy of Headroom was built without CUDA</source>
        <translation>dieses Headroom wurde ohne CUDA gebaut</translation>
    </message>
    <message>
        <source>the NVIDIA driver is not installed</source>
        <translation>der NVIDIA-Treiber ist nicht installiert</translation>
    </message>
    <message>
        <source>the NVIDIA driver is too old: it knows CUDA up to %1, and %2 is needed; update the driver</source>
        <translation>der NVIDIA-Treiber ist zu alt: er kennt CUDA bis %1, nötig ist %2; den Treiber erneuern</translation>
    </message>
    <message>
        <source>the NVIDIA driver&apos;s kernel module and library are of two versions; restart the machine</source>
        <translation>Kernelmodul und Bibliothek des NVIDIA-Treibers sind verschiedener Version; den Rechner neu starten</translation>
    </message>
    <message>
        <source>the NVIDIA driver does not start (CUDA error %1)</source>
        <translation>der NVIDIA-Treiber startet nicht (CUDA-Fehler %1)</translation>
    </message>
    <message>
        <source>no NVIDIA GPU was found</source>
        <translation>keine NVIDIA-GPU gefunden</translation>
    </message>
    <message>
        <source>no NVIDIA GPU is visible: CUDA_VISIBLE_DEVICES is &quot;%1&quot;</source>
        <translation>keine NVIDIA-GPU ist sichtbar: CUDA_VISIBLE_DEVICES ist „%1“</translation>
    </message>
    <message>
        <source>cuBLAS is not installed: %1 is missing; install NVIDIA&apos;s CUDA libraries, or name their folder in LD_LIBRARY_PATH</source>
        <translation>cuBLAS ist nicht installiert: %1 fehlt; die CUDA-Bibliotheken von NVIDIA installieren oder ihren Ordner in LD_LIBRARY_PATH nennen</translation>
    </message>
    <message>
        <source>neither clocks nor load, temperature or energy can be read from /proc and /sys</source>
        <translation>weder Takt noch Last, Temperatur oder Energie sind aus /proc und /sys zu lesen</translation>
    </message>
    <message>
        <source>cuBLASLt has no algorithm for this shape and type</source>
        <translation>cuBLASLt hat keinen Algorithmus für diese Form und diesen Typ</translation>
    </message>
    <message>
        <source>none of the library&apos;s %1 algorithms computes this shape here; choose another kernel</source>
        <translation>keiner der %1 Algorithmen der Bibliothek berechnet diese Form hier; einen anderen Kernel wählen</translation>
    </message>
    <message>
        <source>the device&apos;s clock gave no positive time for a launch; the point cannot be measured</source>
        <translation>die Uhr des Geräts gab keine positive Zeit für einen Start; der Punkt kann nicht gemessen werden</translation>
    </message>
    <message>
        <source>%1: out of GPU memory</source>
        <translation>%1: der GPU-Speicher ist voll</translation>
    </message>
    <message>
        <source>heat or hardware slowed the device while its roofs were measured, so they are left out; run again when it is idle</source>
        <translation>Wärme oder Hardware bremsten das Gerät, während seine Obergrenzen gemessen wurden, darum fehlen sie; neu messen, wenn es ruht</translation>
    </message>
    <message>
        <source>other programs kept the device busy (%1) while its roofs were measured, so they are left out; run again when it is idle</source>
        <translation>andere Programme beschäftigten das Gerät (%1), während seine Obergrenzen gemessen wurden, darum fehlen sie; neu messen, wenn es ruht</translation>
    </message>
    <message>
        <source>%1 points in a row failed, so the rest is not tried; the last: %2. Check the device, and start Headroom again</source>
        <translation>%1 Punkte in Folge sind gescheitert, der Rest wird nicht mehr versucht; der letzte: %2. Das Gerät prüfen und Headroom neu starten</translation>
    </message>
    <message>
        <source>the sweep has no point to measure</source>
        <translation>die Messreihe hat keinen Punkt zu messen</translation>
    </message>
    <message>
        <source>%1; nothing was measured: make room there, or choose another place</source>
        <translation>%1; nichts wurde gemessen: dort Platz schaffen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>cannot create %1: %2</source>
        <translation>%1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>cannot flush %1: %2</source>
        <translation>%1 kann nicht gesichert werden: %2</translation>
    </message>
    <message>
        <source>cannot go on with %1: %2</source>
        <translation>%1 kann nicht fortgesetzt werden: %2</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2</source>
        <translation>der Ordner %1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>cannot write %1: it is a link to nothing</source>
        <translation>%1 kann nicht geschrieben werden: es ist ein Verweis ins Leere</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes: not a file of ours</source>
        <translation>%1 ist größer als %2 Byte: keine Datei von Headroom</translation>
    </message>
    <message>
        <source>%1 exists already; a run file is never written over: choose another name</source>
        <translation>%1 gibt es schon; eine Laufdatei wird nie überschrieben: einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>this headroom (pid %1) is writing %2: it has %3 of %4 points so far</source>
        <translation>dieses Headroom (PID %1) schreibt %2: bisher %3 von %4 Punkten</translation>
    </message>
    <message>
        <source>another headroom (pid %1) is writing %2: it has %3 of %4 points so far</source>
        <translation>ein anderes Headroom (PID %1) schreibt %2: bisher %3 von %4 Punkten</translation>
    </message>
    <message>
        <source>another headroom, on another computer or in a container, is writing %1: it has %2 of %3 points so far</source>
        <translation>ein anderes Headroom, auf einem anderen Rechner oder in einem Container, schreibt %1: bisher %2 von %3 Punkten</translation>
    </message>
    <message>
        <source>this headroom (pid %1) is writing %2</source>
        <translation>dieses Headroom (PID %1) schreibt %2</translation>
    </message>
    <message>
        <source>another headroom (pid %1) is writing %2</source>
        <translation>ein anderes Headroom (PID %1) schreibt %2</translation>
    </message>
    <message>
        <source>another headroom, on another computer or in a container, is writing %1</source>
        <translation>ein anderes Headroom, auf einem anderen Rechner oder in einem Container, schreibt %1</translation>
    </message>
    <message>
        <source>%1:%2: the file is empty; expected the header of a run file</source>
        <translation>%1:%2: die Datei ist leer; erwartet wurde der Kopf einer Laufdatei</translation>
    </message>
    <message>
        <source>%1:%2: expected the header of a run file, one JSON object on a line</source>
        <translation>%1:%2: erwartet wurde der Kopf einer Laufdatei, ein JSON-Objekt in einer Zeile</translation>
    </message>
    <message>
        <source>%1:%2: expected a point, one JSON object on a line</source>
        <translation>%1:%2: erwartet wurde ein Punkt, ein JSON-Objekt in einer Zeile</translation>
    </message>
    <message>
        <source>%1:%2: the last line was cut off and is left out</source>
        <translation>%1:%2: die letzte Zeile war abgeschnitten und bleibt weg</translation>
    </message>
    <message>
        <source>%1: the last line was not written to its end, and is cut off</source>
        <translation>%1: die letzte Zeile war nicht zu Ende geschrieben und ist entfernt</translation>
    </message>
    <message>
        <source>%1: interrupted after 1 point, and resumed %2</source>
        <translation>%1: nach 1 Punkt unterbrochen und fortgesetzt %2</translation>
    </message>
    <message>
        <source>%1: interrupted after %2 points, and resumed %3</source>
        <translation>%1: nach %2 Punkten unterbrochen und fortgesetzt %3</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>no head count is chosen; give one, for example 12,24,32</source>
        <translation>keine Kopfzahl ist gewählt; eine angeben, etwa 12,24,32</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a head count: whole numbers from 1, separated by commas, for example 12,24,32</source>
        <translation>„%1“ ist keine Kopfzahl: ganze Zahlen ab 1, durch Kommas getrennt, etwa 12,24,32</translation>
    </message>
    <message>
        <source>%1 is not a head count: it must be 1 or more, for example 12,24,32</source>
        <translation>%1 ist keine Kopfzahl: mindestens 1, etwa 12,24,32</translation>
    </message>
    <message>
        <source>head count %1 is too large: at most %2, for example 12,24,32</source>
        <translation>Kopfzahl %1 ist zu groß: höchstens %2, etwa 12,24,32</translation>
    </message>
    <message>
        <source>head count %1 is there twice; once is enough, for example 12,24,32</source>
        <translation>Kopfzahl %1 steht zweimal da; einmal genügt, etwa 12,24,32</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of hidden sizes: first:last or first:last:step, for example 0:16384, or 0:16384:1024 with a step</source>
        <translation>„%1“ ist kein Bereich von Hidden-Größen: erste:letzte oder erste:letzte:Schritt, etwa 0:16384 oder mit Schritt 0:16384:1024</translation>
    </message>
    <message>
        <source>hidden sizes %1 to %2 are out of bounds: 0 to %3, for example 0:16384, or 0:16384:1024 with a step</source>
        <translation>die Hidden-Größen %1 bis %2 liegen außerhalb von 0 bis %3, etwa 0:16384 oder mit Schritt 0:16384:1024</translation>
    </message>
    <message>
        <source>the hidden sizes end at %1 before they begin at %2; %3 would work</source>
        <translation>die Hidden-Größen enden bei %1, bevor sie bei %2 beginnen; %3 ginge</translation>
    </message>
    <message>
        <source>no hidden size is between 0 and 0; for example 0:16384, or 0:16384:1024 with a step</source>
        <translation>keine Hidden-Größe liegt zwischen 0 und 0; etwa 0:16384 oder mit Schritt 0:16384:1024</translation>
    </message>
    <message>
        <source>the step %1 must be 1 or more, for example 0:16384, or 0:16384:1024 with a step</source>
        <translation>der Schritt %1 muss mindestens 1 sein, etwa 0:16384 oder mit Schritt 0:16384:1024</translation>
    </message>
    <message>
        <source>the step %1 must be at most %2, for example 0:16384, or 0:16384:1024 with a step</source>
        <translation>der Schritt %1 darf höchstens %2 sein, etwa 0:16384 oder mit Schritt 0:16384:1024</translation>
    </message>
    <message>
        <source>no alignment is chosen; 64 would work</source>
        <translation>keine Ausrichtung ist gewählt; 64 ginge</translation>
    </message>
    <message>
        <source>alignment &quot;%1&quot; is not known: &quot;any&quot;, a number such as 64 (a multiple of it), or =8 (the largest power of two in h/a is 8)</source>
        <translation>die Ausrichtung „%1“ ist nicht bekannt: „any“, eine Zahl wie 64 (ein Vielfaches davon) oder =8 (die größte Zweierpotenz in h/a ist 8)</translation>
    </message>
    <message>
        <source>alignment %1 is not a number from 1 to 2147483647; 64 would work</source>
        <translation>die Ausrichtung %1 ist keine Zahl von 1 bis 2147483647; 64 ginge</translation>
    </message>
    <message>
        <source>alignment =%1 is not a power of two below 2^31; =8 would work</source>
        <translation>die Ausrichtung =%1 ist keine Zweierpotenz unter 2^31; =8 ginge</translation>
    </message>
    <message>
        <source>alignment %1 is there twice; once is enough</source>
        <translation>die Ausrichtung %1 steht zweimal da; einmal genügt</translation>
    </message>
    <message>
        <source>batch &quot;%1&quot; is not a whole number from 1 to %2, for example %3</source>
        <translation>Batch „%1“ ist keine ganze Zahl von 1 bis %2, etwa %3</translation>
    </message>
    <message>
        <source>seq &quot;%1&quot; is not a whole number from 1 to %2, for example %3</source>
        <translation>Sequenz „%1“ ist keine ganze Zahl von 1 bis %2, etwa %3</translation>
    </message>
    <message>
        <source>hidden &quot;%1&quot; is not a whole number from 1 to %2, for example %3</source>
        <translation>„%1“ ist keine ganze Zahl von 1 bis %2, etwa %3</translation>
    </message>
    <message>
        <source>batch %1 must be from 1 to %2, for example 4</source>
        <translation>Batch %1 muss von 1 bis %2 sein, etwa 4</translation>
    </message>
    <message>
        <source>sequence %1 must be from 1 to %2, for example 2048</source>
        <translation>Sequenz %1 muss von 1 bis %2 sein, etwa 2048</translation>
    </message>
    <message>
        <source>a = %1 has no hidden size from %2 to %3: h must be a multiple of %4; h = %5 would work</source>
        <translation>a = %1 hat keine Hidden-Größe von %2 bis %3: h muss ein Vielfaches von %4 sein; h = %5 ginge</translation>
    </message>
    <message>
        <source>a = %1 has no hidden size from %2 to %3: h must be a multiple of %4; no step or a smaller alignment would work</source>
        <translation>a = %1 hat keine Hidden-Größe von %2 bis %3: h muss ein Vielfaches von %4 sein; ohne Schritt oder mit kleinerer Ausrichtung ginge es</translation>
    </message>
    <message>
        <source>b = %1, a = %2, s = %3, d = %4 make more work or bytes than 64 bits can count; choose a smaller batch or sequence</source>
        <translation>b = %1, a = %2, s = %3, d = %4 ergeben mehr Arbeit oder Bytes, als 64 Bit zählen können; ein kleineres Batch oder eine kürzere Sequenz wählen</translation>
    </message>
    <message>
        <source>%1 points are more than the %2 that a sweep may have; a step, a coarser alignment such as 64, or fewer points a curve would do</source>
        <translation>%1 Punkte sind mehr als die %2, die eine Messreihe haben darf; ein Schritt, eine gröbere Ausrichtung wie 64 oder weniger Punkte je Kurve genügen</translation>
    </message>
    <message>
        <source>no point fits in memory: the smallest %1; a smaller batch or a shorter sequence would do, for example batch 1 and sequence 512</source>
        <translation>kein Punkt passt in den Speicher: der kleinste %1; ein kleineres Batch oder eine kürzere Sequenz genügt, etwa Batch 1 und Sequenz 512</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of parameters, for example 1.3B, 350M or 7e9</source>
        <translation>„%1“ ist keine Zahl von Parametern, etwa 1.3B, 350M oder 7e9</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rule for the layers: a number such as 32, or a part of the hidden size such as h/128</source>
        <translation>„%1“ ist keine Regel für die Schichten: eine Zahl wie 32 oder ein Teil der Hidden-Größe wie h/128</translation>
    </message>
    <message>
        <source>more than %1 shapes are within %2 of %3 parameters; a smaller tolerance would do</source>
        <translation>mehr als %1 Formen liegen auf %2 genau bei %3 Parametern; eine kleinere Toleranz genügt</translation>
    </message>
    <message>
        <source>not in A</source>
        <translation>nicht in A</translation>
    </message>
    <message>
        <source>not in B</source>
        <translation>nicht in B</translation>
    </message>
    <message>
        <source>skipped in A: %1</source>
        <translation>in A übersprungen: %1</translation>
    </message>
    <message>
        <source>skipped in B: %1</source>
        <translation>in B übersprungen: %1</translation>
    </message>
    <message>
        <source>failed in A: %1</source>
        <translation>in A gescheitert: %1</translation>
    </message>
    <message>
        <source>failed in B: %1</source>
        <translation>in B gescheitert: %1</translation>
    </message>
    <message>
        <source>wrong in A: %1</source>
        <translation>in A falsch: %1</translation>
    </message>
    <message>
        <source>wrong in B: %1</source>
        <translation>in B falsch: %1</translation>
    </message>
    <message>
        <source>one and the same measurement</source>
        <translation>ein und dieselbe Messung</translation>
    </message>
    <message>
        <source>the intervals are apart, but by no more than %1 %</source>
        <translation>die Intervalle liegen auseinander, aber um höchstens %1 %</translation>
    </message>
    <message>
        <source>the intervals are too wide to show %1 %: ±%2 % in A, ±%3 % in B</source>
        <translation>die Intervalle sind zu breit, um %1 % zu zeigen: ±%2 % in A, ±%3 % in B</translation>
    </message>
    <message>
        <source>the clock changed, not the kernel: %1 time, %2 cycles, at %3 MHz in A and %4 MHz in B</source>
        <translation>der Takt hat sich geändert, nicht der Kernel: %1 Zeit, %2 Zyklen, bei %3 MHz in A und %4 MHz in B</translation>
    </message>
    <message>
        <source>%1 in A and %2 in B: fewer than %3 samples have no 95 % interval</source>
        <translation>%1 in A und %2 in B: weniger als %3 Stichproben haben kein 95-%-Intervall</translation>
    </message>
    <message>
        <source>%1 % more</source>
        <translation>%1 % mehr</translation>
    </message>
    <message>
        <source>%1 % less</source>
        <translation>%1 % weniger</translation>
    </message>
    <message>
        <source>%1:%2: not a CSV of Headroom: expected one column &quot;%3&quot;; its columns begin %4</source>
        <translation>%1:%2: keine CSV von Headroom: erwartet wurde eine Spalte „%3“; ihre Spalten beginnen mit %4</translation>
    </message>
    <message>
        <source>the device did not answer for %1 s</source>
        <translation>das Gerät hat %1 s lang nicht geantwortet</translation>
    </message>
    <message>
        <source>the process that measured ended by %1</source>
        <translation>der Prozess, der maß, endete mit %1</translation>
    </message>
    <message>
        <source>the process that measured said what is no event of a run: %1</source>
        <translation>der Prozess, der maß, meldete etwas, das kein Ereignis eines Laufs ist: %1</translation>
    </message>
    <message>
        <source>a point failed: %1; a child process goes on with the rest</source>
        <translation>ein Punkt ist gescheitert: %1; mit dem Rest fährt ein Kindprozess fort</translation>
    </message>
    <message>
        <source>%1, at %2; a new process goes on</source>
        <translation>%1, bei: %2; ein neuer Prozess fährt fort</translation>
    </message>
    <message>
        <source>stopped, though %1</source>
        <translation>angehalten, doch %1</translation>
    </message>
    <message>
        <source>%1 at %2, and nothing more can be measured in this process; start Headroom again, or let child processes measure</source>
        <translation>%1, bei: %2; in diesem Prozess kann nichts mehr gemessen werden; Headroom neu starten oder in Kindprozessen messen lassen</translation>
    </message>
    <message>
        <source>%1 processes in a row came to no point; the last, at %2: %3. Check the device</source>
        <translation>%1 Prozesse in Folge kamen zu keinem Punkt; der letzte, bei: %2: %3. Das Gerät prüfen</translation>
    </message>
    <message>
        <source>the opening of the device</source>
        <translation>Öffnen des Geräts</translation>
    </message>
    <message>
        <source>the preparation of the run</source>
        <translation>Vorbereiten des Laufs</translation>
    </message>
    <message>
        <source>the roofs</source>
        <translation>Messen der Obergrenzen</translation>
    </message>
    <message>
        <source>the sentinel</source>
        <translation>Messen des Kontrollpunkts</translation>
    </message>
    <message>
        <source>a run without a run file cannot be measured in a child process</source>
        <translation>ein Lauf ohne Laufdatei kann nicht in einem Kindprozess gemessen werden</translation>
    </message>
    <message>
        <source>%1 is not there to measure in a child process; install it beside headroom, or measure in this process</source>
        <translation>%1 fehlt, um in einem Kindprozess zu messen; neben headroom installieren oder in diesem Prozess messen</translation>
    </message>
    <message>
        <source>%1 cannot be started to measure in a child process: %2</source>
        <translation>%1 kann nicht gestartet werden, um in einem Kindprozess zu messen: %2</translation>
    </message>
    <message>
        <source>no child process can be started: %1</source>
        <translation>es kann kein Kindprozess gestartet werden: %1</translation>
    </message>
    <message>
        <source>the process that measures said: %1</source>
        <translation>der Prozess, der misst, meldete: %1</translation>
    </message>
    <message>
        <source>%1 cannot be gone on with here: %2</source>
        <translation>%1 kann hier nicht fortgesetzt werden: %2</translation>
    </message>
    <message>
        <source>the device was %1, is %2</source>
        <translation>das Gerät war %1 und ist %2</translation>
    </message>
    <message>
        <source>the protocol was %1, is %2</source>
        <translation>das Protokoll war %1 und ist %2</translation>
    </message>
    <message>
        <source>the kernel was %1, and is not there</source>
        <translation>der Kernel war %1, und den gibt es hier nicht</translation>
    </message>
    <message>
        <source>the kernel was %1, is %2</source>
        <translation>der Kernel war %1 und ist %2</translation>
    </message>
    <message>
        <source>the sweep is another</source>
        <translation>die Messreihe ist eine andere</translation>
    </message>
    <message>
        <source>the settings of measuring are others</source>
        <translation>die Einstellungen der Messung sind andere</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 war %2 und ist %3</translation>
    </message>
    <message>
        <source>a = %1, h = %2 is faster than the measured roof, %3 TFLOP/s: that is too low, and the next run measures it anew</source>
        <translation>a = %1, h = %2 ist schneller als die gemessene Obergrenze, %3 TFLOP/s: Sie ist zu niedrig, und der nächste Lauf misst sie neu</translation>
    </message>
    <message>
        <source>the type was %1, and %2 does not take it</source>
        <translation>der Datentyp war %1, und %2 nimmt ihn nicht</translation>
    </message>
    <message>
        <source>%1: interrupted %2 times, the last time after 1 point, and resumed %3</source>
        <translation>%1: %2-mal unterbrochen, zuletzt nach 1 Punkt, und fortgesetzt %3</translation>
    </message>
    <message>
        <source>%1: interrupted %2 times, the last time after %3 points, and resumed %4</source>
        <translation>%1: %2-mal unterbrochen, zuletzt nach %3 Punkten, und fortgesetzt %4</translation>
    </message>
    <message>
        <source>another headroom (pid %1) is measuring on %2 too: both are slower than each alone; stop one of them</source>
        <translation>ein anderes Headroom (PID %1) misst auch auf %2: Beide sind langsamer als jedes allein; beenden Sie eines davon</translation>
    </message>
    <message>
        <source>%1:%2: expected a point, one JSON object on a line; %3 is no number</source>
        <translation>%1:%2: erwartet wurde ein Punkt, ein JSON-Objekt in einer Zeile; %3 ist keine Zahl</translation>
    </message>
</context>
<context>
    <name>headroom::DateText</name>
    <message>
        <source>en</source>
        <comment>the code of this language: names of months</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm &apos;UTC&apos;</source>
        <comment>a format of QLocale::toString</comment>
        <translation>d. MMMM yyyy, HH:mm &apos;Uhr UTC&apos;</translation>
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
    <name>headroom::ExplanationList</name>
    <message>
        <source>Why it is so</source>
        <translation>Warum das so ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headroom::ExportDialog</name>
    <message>
        <source>Export the figure</source>
        <translation>Abbildung exportieren</translation>
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
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>Size &amp;regions</source>
        <translation>Größenbe&amp;reiche</translation>
    </message>
    <message>
        <source>&amp;End labels</source>
        <translation>&amp;Namen am Ende</translation>
    </message>
    <message>
        <source>&amp;Published curves</source>
        <translation>&amp;Veröffentlichte Kurven</translation>
    </message>
    <message>
        <source>C&amp;aption with facts</source>
        <translation>Bildunter&amp;schrift mit Angaben</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>to suit</source>
        <translation>passend</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Dots per inch</source>
        <translation>&amp;Punkte je Zoll</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
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
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Export every point</source>
        <translation>Alle Punkte exportieren</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Gezeigtes exportieren</translation>
    </message>
    <message>
        <source>%1 is writing %2; choose another name.</source>
        <translation>%1 schreibt %2 gerade; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>headroom::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>headroom::FigureControls</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show all of the figure</source>
        <translation>Die ganze Abbildung zeigen</translation>
    </message>
    <message>
        <source>Back to all of the figure (H)</source>
        <translation>Zurück zur ganzen Abbildung (H)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Roofs and ribbons</source>
        <translation>Obergrenzen und Bänder</translation>
    </message>
    <message>
        <source>The measured roofs (O), and the ribbons between the quartiles (Q)</source>
        <translation>Die gemessenen Obergrenzen (O) und die Bänder zwischen den Quartilen (Q)</translation>
    </message>
    <message>
        <source>Y axis: %1</source>
        <translation>y-Achse: %1</translation>
    </message>
    <message>
        <source>What the y axis counts</source>
        <translation>Was die y-Achse zählt</translation>
    </message>
    <message>
        <source>%1, log₂</source>
        <translation>%1, log₂</translation>
    </message>
    <message>
        <source>X axis: %1</source>
        <translation>x-Achse: %1</translation>
    </message>
    <message>
        <source>What the x axis counts; logarithmic with L</source>
        <translation>Was die x-Achse zählt; logarithmisch mit L</translation>
    </message>
</context>
<context>
    <name>headroom::FigureMenus</name>
    <message>
        <source>&amp;X axis</source>
        <translation>&amp;x-Achse</translation>
    </message>
    <message>
        <source>&amp;Y axis</source>
        <translation>&amp;y-Achse</translation>
    </message>
    <message>
        <source>&amp;Roofs and ribbons</source>
        <translation>&amp;Obergrenzen und Bänder</translation>
    </message>
    <message>
        <source>&amp;Move in it</source>
        <translation>Darin &amp;bewegen</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>&amp;Kurven</translation>
    </message>
    <message>
        <source>C&amp;ursors</source>
        <translation>&amp;Cursor</translation>
    </message>
    <message>
        <source>Fig&amp;ure</source>
        <translation>&amp;Abbildung</translation>
    </message>
    <message>
        <source>&amp;No roof</source>
        <translation>&amp;Keine Obergrenze</translation>
    </message>
    <message>
        <source>Roof of the &amp;pointed curve</source>
        <translation>Obergrenze der Kurve unter dem &amp;Zeiger</translation>
    </message>
    <message>
        <source>&amp;Roofs of all curves</source>
        <translation>Obergrenzen &amp;aller Kurven</translation>
    </message>
</context>
<context>
    <name>headroom::FigureText</name>
    <message>
        <source>measured, but its time cannot be used</source>
        <translation>gemessen, doch die Zeit ist nicht brauchbar</translation>
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
    <message>
        <source>%1 %2 parameters</source>
        <translation>%1 %2 Parameter</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Gesamtansicht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Verg&amp;rößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Pan up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Pan down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Cursor &amp;A to the selected point</source>
        <translation>Cursor &amp;A auf den gewählten Punkt</translation>
    </message>
    <message>
        <source>Cursor &amp;B to the selected point</source>
        <translation>Cursor &amp;B auf den gewählten Punkt</translation>
    </message>
    <message>
        <source>&amp;Clear cursors</source>
        <translation>Cursor &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Hide the selected curve</source>
        <translation>Gewählte Kurve a&amp;usblenden</translation>
    </message>
    <message>
        <source>&amp;Show it alone</source>
        <translation>Nur die gewählte &amp;zeigen</translation>
    </message>
    <message>
        <source>Show &amp;all curves</source>
        <translation>&amp;Alle Kurven zeigen</translation>
    </message>
    <message>
        <source>&amp;Logarithmic x</source>
        <translation>x &amp;logarithmisch</translation>
    </message>
    <message>
        <source>Ribbons between the &amp;quartiles</source>
        <translation>Bänder zwischen den &amp;Quartilen</translation>
    </message>
    <message>
        <source>Next choice of r&amp;oofs</source>
        <translation>Nächste Wahl der &amp;Obergrenzen</translation>
    </message>
    <message>
        <source>Click to hide or show, double click to show alone</source>
        <translation>Klick blendet aus oder ein, Doppelklick zeigt nur diese</translation>
    </message>
    <message>
        <source>sweep: %1</source>
        <translation>Messreihe: %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>Messprotokoll %1</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message>
        <source>regime %1</source>
        <translation>Regime %1</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>Treiber %1</translation>
    </message>
    <message>
        <source>measured with %1</source>
        <translation>gemessen mit %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>lowest %1 at a = %2, h = %3</source>
        <translation>niedrigster Wert %1 bei a = %2, h = %3</translation>
    </message>
    <message>
        <source>highest %1 at a = %2, h = %3</source>
        <translation>höchster Wert %1 bei a = %2, h = %3</translation>
    </message>
    <message>
        <source>beside it: %1</source>
        <translation>daneben: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3; %4</source>
        <translation>%1, %2: %3; %4</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1, read off the picture</source>
        <translation>%1, aus dem Bild abgelesen</translation>
    </message>
    <message>
        <source>%1, median</source>
        <translation>%1, Median</translation>
    </message>
    <message>
        <source>measured roof</source>
        <translation>gemessene Obergrenze</translation>
    </message>
    <message>
        <source>Head Dimension (h/a)</source>
        <translation>Kopfdimension (h/a)</translation>
    </message>
    <message>
        <source>Parameters of a model with L = %1, v = %2, s = %3</source>
        <translation>Parameter eines Modells mit L = %1, v = %2, s = %3</translation>
    </message>
    <message>
        <source>Share of the Roof (%)</source>
        <translation>Anteil an der Obergrenze (%)</translation>
    </message>
    <message>
        <source>Traffic per Second (GB/s)</source>
        <translation>Datenverkehr je Sekunde (GB/s)</translation>
    </message>
    <message>
        <source>% of Roof</source>
        <translation>% der Obergrenze</translation>
    </message>
    <message>
        <source>Head dimension</source>
        <translation>Kopfdimension</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Hidden-Größe</translation>
    </message>
    <message>
        <source>Share of the roof (%)</source>
        <translation>Anteil an der Obergrenze (%)</translation>
    </message>
    <message>
        <source>Bandwidth (GB/s)</source>
        <translation>Bandbreite (GB/s)</translation>
    </message>
    <message>
        <source>% of the roof</source>
        <translation>% der Obergrenze</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>This run knows no roofs, so there is no share of one to show.</source>
        <translation>Dieser Lauf kennt keine Obergrenzen; darum gibt es keinen Anteil zu zeigen.</translation>
    </message>
    <message>
        <source>The same shape, measured before and after this point, differed by more than 1 % and by more than its noise explains: the two 95 % intervals are apart. The number is uncertain by about as much; measure again on a quiet device.</source>
        <translation>Dieselbe Form, vor und nach diesem Punkt gemessen, wich um mehr als 1 % ab und um mehr, als ihr Rauschen erklärt: die beiden 95-%-Intervalle sind getrennt. Um etwa so viel ist die Zahl unsicher; messen Sie auf einem ruhigen Gerät noch einmal.</translation>
    </message>
    <message>
        <source>Time of a Launch (%1)</source>
        <translation>Zeit eines Aufrufs (%1)</translation>
    </message>
    <message>
        <source>Energy of a Launch (%1)</source>
        <translation>Energie eines Aufrufs (%1)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>All curves are hidden: a click in the legend shows one, Shift+S all.</source>
        <translation>Alle Kurven sind ausgeblendet: Ein Klick in der Legende zeigt eine, Umschalt+S alle.</translation>
    </message>
    <message>
        <source>No point of this run has a value; the table says why.</source>
        <translation>Kein Punkt dieses Laufs hat einen Wert; die Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>This run is empty.</source>
        <translation>Dieser Lauf ist leer.</translation>
    </message>
    <message>
        <source>No point of this run tells its power, so no energy is known.</source>
        <translation>Kein Punkt dieses Laufs nennt seine Leistung; darum ist keine Energie bekannt.</translation>
    </message>
    <message>
        <source>host too slow</source>
        <translation>Rechner zu langsam</translation>
    </message>
    <message>
        <source>This computer queued launches more slowly than the device computes them, so the time between them is in the number. Close what keeps the processor busy, and unset CUDA_LAUNCH_BLOCKING.</source>
        <translation>Dieser Rechner reihte Aufrufe langsamer ein, als das Gerät sie berechnet; die Zeit dazwischen steckt daher in der Zahl. Beenden Sie, was den Prozessor beschäftigt, und setzen Sie CUDA_LAUNCH_BLOCKING nicht.</translation>
    </message>
</context>
<context>
    <name>headroom::FolderFlow</name>
    <message>
        <source>The run&apos;s points cannot be kept: %1. Choose another folder, or measure without a file and export the points before you close the window.</source>
        <translation>Die Punkte des Laufs können nicht aufbewahrt werden: %1. Wählen Sie einen anderen Ordner, oder messen Sie ohne Datei und exportieren Sie die Punkte, bevor Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Keep this run and the next ones in another folder.</source>
        <translation>Diesen Lauf und die nächsten in einem anderen Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Measure without a file</source>
        <translation>Ohne Datei messen</translation>
    </message>
    <message>
        <source>Keep the points in this window alone, until you export them.</source>
        <translation>Die Punkte nur in diesem Fenster behalten, bis Sie sie exportieren.</translation>
    </message>
    <message>
        <source>Where run files go</source>
        <translation>Wohin Laufdateien kommen</translation>
    </message>
</context>
<context>
    <name>headroom::Gauge</name>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
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
        <source>No roof was measured for this type on this device.</source>
        <translation>Für diesen Typ wurde auf diesem Gerät keine Obergrenze gemessen.</translation>
    </message>
    <message>
        <source>Headroom</source>
        <comment>1 - throughput / roof</comment>
        <translation>Reserve</translation>
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
        <source>Results, runs, device and log</source>
        <translation>Ergebnisse, Läufe, Gerät und Protokoll</translation>
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
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>There is nothing to present: no run is open, and no preset can be run here. %1</source>
        <translation>Es gibt nichts zu präsentieren: Kein Lauf ist offen, und keine Vorlage lässt sich hier messen. %1</translation>
    </message>
    <message>
        <source>This run has no file: export its points before you close the window.</source>
        <translation>Dieser Lauf hat keine Datei: exportieren Sie seine Punkte, bevor Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Stop the run under way before another one is gone on with.</source>
        <translation>Halten Sie den laufenden Lauf an, bevor ein anderer fortgesetzt wird.</translation>
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
    <name>headroom::OfferBar</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not now: nothing is changed.</source>
        <translation>Nicht jetzt: nichts wird geändert.</translation>
    </message>
</context>
<context>
    <name>headroom::OpenFlow</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Open runs</source>
        <translation>Läufe öffnen</translation>
    </message>
    <message>
        <source>Runs (%1)</source>
        <translation>Läufe (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is the run under way.</source>
        <translation>%1 ist der laufende Lauf.</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>geöffnet: %1</translation>
    </message>
    <message>
        <source>A run of the last session is not there any more: %1</source>
        <translation>Ein Lauf der letzten Sitzung ist nicht mehr da: %1</translation>
    </message>
    <message>
        <source>%1 runs of the last session are not there any more: %2</source>
        <translation>%1 Läufe der letzten Sitzung sind nicht mehr da: %2</translation>
    </message>
    <message>
        <source>It is open read-only here, and follows the file as it grows.</source>
        <translation>Er ist hier nur zum Lesen geöffnet und folgt der wachsenden Datei.</translation>
    </message>
    <message>
        <source>%1 is not being written any more: it has %2.</source>
        <translation>%1 wird nicht mehr geschrieben: %2 sind darin.</translation>
    </message>
</context>
<context>
    <name>headroom::OpenRuns</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>in front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichslauf</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>Published figure · A100 · fp16 · read off the picture</source>
        <translation>Veröffentlichte Abbildung · A100 · fp16 · aus dem Bild abgelesen</translation>
    </message>
    <message>
        <source>Reference curves, not measurements: they lie beneath the others, and nothing is computed from them</source>
        <translation>Referenzkurven, keine Messungen: Sie liegen unter den anderen, und nichts wird aus ihnen berechnet</translation>
    </message>
    <message>
        <source>Published figure, shown</source>
        <translation>Veröffentlichte Abbildung, eingeblendet</translation>
    </message>
    <message>
        <source>Published figure, hidden</source>
        <translation>Veröffentlichte Abbildung, ausgeblendet</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
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
</context>
<context>
    <name>headroom::PresentChart</name>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
</context>
<context>
    <name>headroom::PresentScreen</name>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Headroom: presentation</source>
        <translation>Headroom: Präsentation</translation>
    </message>
    <message>
        <source>Any key leaves</source>
        <translation>Jede Taste beendet</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>no point yet</source>
        <translation>noch kein Punkt</translation>
    </message>
</context>
<context>
    <name>headroom::PresentText</name>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>a = %1 · h = %2</source>
        <translation>a = %1 · h = %2</translation>
    </message>
    <message>
        <source>%1 of the roof</source>
        <translation>%1 der Obergrenze</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>GHz</source>
        <translation>GHz</translation>
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
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
</context>
<context>
    <name>headroom::Presentation</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation>Live · %1</translation>
    </message>
    <message>
        <source>Attention over Values</source>
        <translation>Attention über Values</translation>
    </message>
    <message>
        <source>Finished · %1</source>
        <translation>Fertig · %1</translation>
    </message>
    <message>
        <source>Replay · %1</source>
        <translation>Wiedergabe · %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>Run %1 of %2 · %3</source>
        <translation>Lauf %1 von %2 · %3</translation>
    </message>
</context>
<context>
    <name>headroom::RecentFiles</name>
    <message>
        <source>No file was opened yet</source>
        <translation>Noch wurde keine Datei geöffnet</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
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
    <name>headroom::ResumeFlow</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Measure only what is missing, into the same file.</source>
        <translation>Nur messen, was fehlt, in dieselbe Datei.</translation>
    </message>
    <message>
        <source>Measure as new</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Measure the same sweep from its beginning, into a new file; the points of this one stay.</source>
        <translation>Dieselbe Messreihe von Anfang an messen, in eine neue Datei; die Punkte dieser bleiben.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Let the run end with the points that it has, and open it.</source>
        <translation>Den Lauf mit den Punkten enden lassen, die er hat, und ihn öffnen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Open it, and decide later.</source>
        <translation>Öffnen und später entscheiden.</translation>
    </message>
    <message>
        <source>Unfinished: %1 on %2 from %3 has %4 of %5.</source>
        <translation>Unvollendet: %1 auf %2 vom %3, %4/%5.</translation>
    </message>
</context>
<context>
    <name>headroom::RunModel</name>
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
    <message>
        <source>to baseline</source>
        <translation>zum Vergleich</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>How much higher or lower the throughput is than the baseline&apos;s.</source>
        <translation>Wie viel höher oder niedriger der Durchsatz ist als der des Vergleichslaufs.</translation>
    </message>
    <message>
        <source>Whether the measurements show a difference: FASTER and SLOWER where their 95 % intervals are apart, SAME where 2 % would have shown, else UNCLEAR.</source>
        <translation>Ob die Messungen einen Unterschied zeigen: SCHNELLER und LANGSAMER, wo ihre 95-%-Bereiche nicht überlappen, GLEICH, wo sich 2 % gezeigt hätten, sonst UNKLAR.</translation>
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
    <message>
        <source>The run file can be written again, and lacks nothing.</source>
        <translation>Die Lauf-Datei lässt sich wieder schreiben, und nichts fehlt darin.</translation>
    </message>
    <message>
        <source>in front: %1</source>
        <translation>vorn: %1</translation>
    </message>
    <message>
        <source>%1. The run waits, and goes on when there is room; no point is lost. The points so far can be exported to another folder.</source>
        <translation>%1. Der Lauf wartet und geht weiter, sobald Platz ist; kein Punkt geht verloren. Die bisherigen Punkte können in einen anderen Ordner exportiert werden.</translation>
    </message>
    <message>
        <source>resumed: %1 are in the file already</source>
        <translation>fortgesetzt: schon in der Datei: %1</translation>
    </message>
    <message>
        <source>The last point is not in the run file: %1. It is shown here; export the points as CSV to another folder before you close the window.</source>
        <translation>Der letzte Punkt ist nicht in der Laufdatei: %1. Hier wird er gezeigt; exportieren Sie die Punkte als CSV in einen anderen Ordner, bevor Sie das Fenster schließen.</translation>
    </message>
</context>
<context>
    <name>headroom::RunsList</name>
    <message>
        <source>in front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichslauf</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Enter brings a run to the front, Space shows or hides it, P pins it as the baseline, R measures what an unfinished one lacks, Delete closes it</source>
        <translation>Eingabe holt einen Lauf nach vorn, Leertaste zeigt oder verbirgt ihn, P heftet ihn als Vergleichslauf an, R misst, was einem unvollendeten fehlt, Entf schließt ihn</translation>
    </message>
</context>
<context>
    <name>headroom::RunsPage</name>
    <message>
        <source>To the front</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Show this run in table, chart and Point card (Enter)</source>
        <translation>Diesen Lauf in Tabelle, Diagramm und Punkt-Karte zeigen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Draw it beside the others, or not (Space)</source>
        <translation>Neben den anderen zeichnen oder nicht (Leertaste)</translation>
    </message>
    <message>
        <source>Pin as baseline</source>
        <translation>Als Vergleich anheften</translation>
    </message>
    <message>
        <source>Compare the run in front with this one (P)</source>
        <translation>Den vorderen Lauf mit diesem vergleichen (P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take it off the list; its file stays (Delete)</source>
        <translation>Aus der Liste nehmen; die Datei bleibt (Entf)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Mark a run in the list.</source>
        <translation>Markieren Sie einen Lauf in der Liste.</translation>
    </message>
    <message>
        <source>Measure what it lacks, into the same file (R).</source>
        <translation>Messen, was ihm fehlt, in dieselbe Datei (R).</translation>
    </message>
</context>
<context>
    <name>headroom::RunsPresenter</name>
    <message>
        <source>The run under way stays in front; the others are drawn beside it.</source>
        <translation>Der laufende Lauf bleibt vorn; die anderen werden daneben gezeichnet.</translation>
    </message>
    <message>
        <source>The published curves cannot be a baseline: they were read off a picture, at sizes that no shape has.</source>
        <translation>Die veröffentlichten Kurven können kein Vergleichslauf sein: Sie wurden aus einem Bild abgelesen, bei Größen, die keine Form hat.</translation>
    </message>
    <message>
        <source>A run can be pinned as the baseline when it has ended.</source>
        <translation>Ein Lauf lässt sich als Vergleichslauf anheften, sobald er beendet ist.</translation>
    </message>
    <message>
        <source>Stop the run under way before closing it.</source>
        <translation>Den laufenden Lauf erst stoppen, dann schließen.</translation>
    </message>
    <message>
        <source>baseline: %1</source>
        <translation>Vergleichslauf: %1</translation>
    </message>
    <message>
        <source>Pin a run as the baseline (P) to see by how much the one in front differs.</source>
        <translation>Einen Lauf als Vergleichslauf anheften (P), um zu sehen, um wie viel der vordere abweicht.</translation>
    </message>
    <message>
        <source>The baseline is in front. Bring another run to the front (Enter) to compare it.</source>
        <translation>Der Vergleichslauf ist vorn. Einen anderen Lauf nach vorn holen (Eingabetaste), um ihn zu vergleichen.</translation>
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
    <message>
        <source>Undo takes back choices of sweep and view; Back and Forward go through zoom and pan.</source>
        <translation>Rückgängig nimmt die Wahl von Messreihe und Ansicht zurück; Zurück und Vor gehen durch die Ausschnitte.</translation>
    </message>
    <message>
        <source>Figure: the point to the left or right</source>
        <translation>Abbildung: Punkt links oder rechts</translation>
    </message>
    <message>
        <source>Figure: the curve above or below</source>
        <translation>Abbildung: Kurve darüber oder darunter</translation>
    </message>
    <message>
        <source>Figure: the curve&apos;s first or last point</source>
        <translation>Abbildung: erster oder letzter Punkt der Kurve</translation>
    </message>
    <message>
        <source>Runs: bring to the front</source>
        <translation>Läufe: nach vorn holen</translation>
    </message>
    <message>
        <source>Runs: show or hide</source>
        <translation>Läufe: zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Runs: pin as the baseline, or unpin</source>
        <translation>Läufe: als Vergleichslauf anheften oder lösen</translation>
    </message>
    <message>
        <source>Runs: measure what is missing</source>
        <translation>Läufe: messen, was fehlt</translation>
    </message>
    <message>
        <source>Runs: close</source>
        <translation>Läufe: schließen</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Abbildung: %1</translation>
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
    <name>headroom::StatusText</name>
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
</context>
<context>
    <name>headroom::SuggestionButton</name>
    <message>
        <source>A faster shape</source>
        <translation>Eine schnellere Form</translation>
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
    <message>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Reopen these runs at the next start</source>
        <translation>Diese Läufe beim nächsten Start &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;CSV of every point…</source>
        <translation>&amp;CSV aller Punkte…</translation>
    </message>
    <message>
        <source>CSV of &amp;what is shown…</source>
        <translation>CSV des &amp;Gezeigten…</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy c&amp;ommand</source>
        <translation>B&amp;efehl kopieren</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>P&amp;räsentieren</translation>
    </message>
    <message>
        <source>&amp;Automatically chosen</source>
        <translation>&amp;Automatisch gewählt</translation>
    </message>
    <message>
        <source>In this process, and after a fault of the device in a child process, which can be ended.</source>
        <translation>In diesem Prozess und nach einem Fehler des Geräts in einem Kindprozess, der beendet werden kann.</translation>
    </message>
    <message>
        <source>&amp;This process</source>
        <translation>&amp;Dieser Prozess</translation>
    </message>
    <message>
        <source>After a fault of the device that cannot be cured, the run ends.</source>
        <translation>Nach einem Fehler des Geräts, der sich nicht beheben lässt, endet der Lauf.</translation>
    </message>
    <message>
        <source>A &amp;child process</source>
        <translation>Ein &amp;Kindprozess</translation>
    </message>
    <message>
        <source>Whatever happens to the device, the window stays alive. Telemetry is read ten times a second at most.</source>
        <translation>Was auch immer dem Gerät widerfährt: Das Fenster lebt weiter. Telemetrie kommt höchstens zehnmal je Sekunde.</translation>
    </message>
    <message>
        <source>&amp;Measure in</source>
        <translation>&amp;Messen in</translation>
    </message>
    <message>
        <source>Go &amp;to the figure</source>
        <translation>Zur Abbildung &amp;gehen</translation>
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
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>Empfehlung</translation>
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
