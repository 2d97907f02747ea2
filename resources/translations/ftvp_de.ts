<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Declarations</name>
    <message>
        <location filename="../../ftvp_gui/core/accuracy.py"/>
        <source>accuracy on held-out examples</source>
        <translation>Genauigkeit auf zurückgehaltenen Beispielen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/accuracy.py"/>
        <source>accuracy lost from test to production</source>
        <translation>Genauigkeitsverlust vom Test zum Betrieb</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/accuracy.py"/>
        <source>accuracy lost to drift</source>
        <translation>Genauigkeitsverlust durch Drift</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/accuracy.py"/>
        <source>accuracy in production</source>
        <translation>Genauigkeit im Betrieb</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approach.py"/>
        <location filename="../../ftvp_gui/core/approaches/distillation.py"/>
        <location filename="../../ftvp_gui/core/approaches/fine_tuning.py"/>
        <location filename="../../ftvp_gui/core/approaches/own_gpu.py"/>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <location filename="../../ftvp_gui/core/approaches/retrieval.py"/>
        <source>judgement: security, legal and release steps that no one can hurry</source>
        <translation>Einschätzung: Sicherheits-, Rechts- und Freigabeschritte, die niemand beschleunigen kann</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/own_gpu.py"/>
        <source>open weights on your own GPUs: nobody can end it</source>
        <translation>offene Gewichte auf eigenen GPUs: Niemand kann das beenden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>this decides the result: measure it on your own task</source>
        <translation>entscheidet das Ergebnis: an der eigenen Aufgabe messen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>this decides the result: the quality that the model's makers paid for caps every prompt</source>
        <translation>entscheidet das Ergebnis: Die Qualität, für die die Hersteller des Modells bezahlt haben, begrenzt jeden Prompt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>judgement; how far examples help differs widely by task</source>
        <translation>Einschätzung; wie weit Beispiele helfen, ist je nach Aufgabe sehr verschieden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <location filename="../../ftvp_gui/core/drivers/evaluation.py"/>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <location filename="../../ftvp_gui/core/drivers/people.py"/>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <location filename="../../ftvp_gui/core/drivers/routing.py"/>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>judgement</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>judgement: 2 points; formats differed by up to 76 in the worst case (arXiv:2310.11324)</source>
        <translation>Einschätzung: 2 Punkte; Formate unterschieden sich im schlimmsten Fall um bis zu 76 (arXiv:2310.11324)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>judgement; state the accuracies above for complexity 1</source>
        <translation>Einschätzung; die Genauigkeiten oben gelten für Komplexität 1</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>judgement: rules for many tasks interfere; state the accuracies above for one task</source>
        <translation>Einschätzung: Regeln für viele Aufgaben stören einander; die Genauigkeiten oben gelten für eine Aufgabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/router.py"/>
        <source>a router passes on at once</source>
        <translation>ein Router gibt sofort weiter</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/staged.py"/>
        <source>a year, until you choose</source>
        <translation>ein Jahr, bis Sie wählen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/base_model.py"/>
        <source>unknown until a price is entered</source>
        <translation>unbekannt, bis ein Preis eingetragen ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/base_model.py"/>
        <source>no pilot on this model</source>
        <translation>kein Pilot mit diesem Modell</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <source>the provider has ended tuning</source>
        <translation>der Anbieter hat das Feintuning eingestellt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <source>judgement: 8 to 160 hours</source>
        <translation>Einschätzung: 8 bis 160 Stunden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>judgement: two weeks</source>
        <translation>Einschätzung: zwei Wochen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <source>judgement: two of the well-known providers ended managed tuning between 2025 and 2027</source>
        <translation>Einschätzung: Zwei der bekannten Anbieter stellten verwaltetes Feintuning zwischen 2025 und 2027 ein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <source>judgement: a week</source>
        <translation>Einschätzung: eine Woche</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <source>judgement: measure it on a labelled sample</source>
        <translation>Einschätzung: an einer gelabelten Stichprobe messen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <source>one try and one more</source>
        <translation>ein Versuch und ein weiterer</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <source>judgement: a model that is wrong once is often wrong again</source>
        <translation>Einschätzung: Ein Modell, das einmal falsch liegt, liegt oft wieder falsch</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <source>judgement: rules are nearly free, a judge model is a call</source>
        <translation>Einschätzung: Regeln sind fast kostenlos, ein Richtermodell ist ein Aufruf</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/clearance.py"/>
        <source>judgement: 0 to 50,000</source>
        <translation>Einschätzung: 0 bis 50.000</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/clearance.py"/>
        <source>judgement: 0 to 200 hours</source>
        <translation>Einschätzung: 0 bis 200 Stunden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>examples still to be labelled</source>
        <translation>noch zu labelnde Beispiele</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>examples trained on</source>
        <translation>Beispiele, mit denen trainiert wird</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>judgement: sourcing, cleaning, personal data</source>
        <translation>Einschätzung: Beschaffung, Bereinigung, personenbezogene Daten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>judgement; 50 examples reach 75.8 % on RAFT (Liu et al. 2022), 1,811 reach 94 % on one public task</source>
        <translation>Einschätzung; 50 Beispiele erreichen 75,8 % auf RAFT (Liu et al. 2022), 1.811 erreichen 94 % bei einer öffentlichen Aufgabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>judgement: 0.1 for a glance, 45 for a report</source>
        <translation>Einschätzung: 0,1 für einen Blick, 45 für einen Bericht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>judgement: two, so that disagreement is seen</source>
        <translation>Einschätzung: zwei, damit Uneinigkeit sichtbar wird</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>judgement: expert hours per task</source>
        <translation>Einschätzung: Expertenstunden je Aufgabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>none until you enter it: licence and set-up of a labelling platform</source>
        <translation>keine, bis Sie sie eintragen: Lizenz und Einrichtung einer Labeling-Plattform</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Google's list had $0.129 for a text of 50 words; a model under $0.003 (PNAS 2023)</source>
        <translation>Googles Liste nannte 0,129 $ für einen Text von 50 Wörtern; ein Modell unter 0,003 $ (PNAS 2023)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>the step of Google's list</source>
        <translation>die Stufe in Googles Liste</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Google's list had $0.090 above 50,000</source>
        <translation>Googles Liste nannte 0,090 $ über 50.000</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/errors.py"/>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>judgement: 1 point for adapters; it shrinks with the root of the examples</source>
        <translation>Einschätzung: 1 Punkt bei Adaptern; schrumpft mit der Wurzel der Beispiele</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/errors.py"/>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>judgement: per natural log of epochs</source>
        <translation>Einschätzung: je natürlichem Logarithmus der Epochen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/errors.py"/>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>judgement; tuning lowers accuracy off its own data, adapters less (Zhang et al., arXiv:2402.17193)</source>
        <translation>Einschätzung; Feintuning senkt die Genauigkeit außerhalb der eigenen Daten, mit Adaptern weniger (Zhang et al., arXiv:2402.17193)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/errors.py"/>
        <source>judgement; practitioners speak of about 90 good days</source>
        <translation>Einschätzung; in der Praxis ist von etwa 90 guten Tagen die Rede</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/evaluation.py"/>
        <source>judgement; 384 items would give plus or minus 3 points at 90 % accuracy (binomial)</source>
        <translation>Einschätzung; 384 Fälle ergäben plus/minus 3 Punkte bei 90 % Genauigkeit (binomial)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/evaluation.py"/>
        <source>judgement: 2 to 50 per release</source>
        <translation>Einschätzung: 2 bis 50 je Release</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/evaluation.py"/>
        <source>judgement: one call of a mid-priced model per item; near 0 for exact answers</source>
        <translation>Einschätzung: ein Aufruf eines Modells mittleren Preises je Fall; nahe 0 bei exakten Antworten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>1 from go-live on</source>
        <translation>1 ab Start</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>GPUs in the house</source>
        <translation>GPUs im Haus</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>GPUs that begin their life in the month</source>
        <translation>GPUs, deren Lebensdauer in dem Monat beginnt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>GPUs bought for go-live</source>
        <translation>zum Start gekaufte GPUs</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>GPUs bought in the month, after go-live</source>
        <translation>in dem Monat gekaufte GPUs, nach dem Start</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>new GPUs that those at the end are worth</source>
        <translation>neue GPUs, die die am Ende vorhandenen wert sind</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>unknown until entered</source>
        <translation>unbekannt, bis eingetragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>judgement: large operators write servers off over five to six years; GPUs age faster</source>
        <translation>Einschätzung: Große Betreiber schreiben Server über fünf bis sechs Jahre ab; GPUs altern schneller</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>judgement: of the price less its age, straight-line over the life</source>
        <translation>Einschätzung: vom Preis abzüglich des Alters, linear über die Lebensdauer</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>the GPU's own power from the table of GPUs, times that of the machine around it</source>
        <translation>die Leistung der GPU aus der GPU-Tabelle, mal die der Maschine darum</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>a machine of eight H100 is rated 10.2 kW, its GPUs 5.6 kW: 1.8 at most</source>
        <translation>eine Maschine mit acht H100 ist mit 10,2 kW angegeben, ihre GPUs mit 5,6 kW: höchstens 1,8</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>judgement: of the power at work</source>
        <translation>Einschätzung: von der Leistung bei Arbeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>judgement: power usage effectiveness (PUE) of data centres, about 1.1 to 1.8</source>
        <translation>Einschätzung: Energieeffizienz (PUE) von Rechenzentren, etwa 1,1 bis 1,8</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>judgement: prices for firms differ widely by country</source>
        <translation>Einschätzung: Preise für Firmen sind je nach Land sehr verschieden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>judgement: its share of a rack in a data centre, without power</source>
        <translation>Einschätzung: ihr Anteil an einem Rack im Rechenzentrum, ohne Strom</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>judgement: support contracts and repairs</source>
        <translation>Einschätzung: Wartungsverträge und Reparaturen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>GPU seconds of a request</source>
        <translation>GPU-Sekunden einer Anfrage</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>groups of replicas with different weights</source>
        <translation>Gruppen von Replikaten mit verschiedenen Gewichten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>GPUs kept running</source>
        <translation>laufend gehaltene GPUs</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>GPU hours of work in the month</source>
        <translation>GPU-Stunden Arbeit in dem Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>GPU hours billed in the month</source>
        <translation>abgerechnete GPU-Stunden in dem Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>share of the GPU time that is used</source>
        <translation>genutzter Anteil der GPU-Zeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>judgement: the rules are learned, a short prompt remains</source>
        <translation>Einschätzung: Die Regeln sind gelernt, ein kurzer Prompt bleibt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>judgement: 8 billion parameters on an 80 GB GPU; ten times slower with ten times as many</source>
        <translation>Einschätzung: 8 Milliarden Parameter auf einer 80-GB-GPU; zehnmal langsamer mit zehnmal so vielen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>3,363 on an A100 (7 billion parameters) to about 12,500 on an H100 (8 billion) at full load in public vLLM benchmarks (morphllm.com); lower where answers must come quickly: judgement</source>
        <translation>3.363 auf einer A100 (7 Milliarden Parameter) bis etwa 12.500 auf einer H100 (8 Milliarden) bei Volllast in öffentlichen vLLM-Benchmarks (morphllm.com); weniger, wo Antworten schnell kommen müssen: Einschätzung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>two: one GPU is a single point of failure; one where an outage does not matter</source>
        <translation>zwei: Eine GPU allein ist ein einzelner Ausfallpunkt; eine, wo ein Ausfall nichts ausmacht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>judgement: loading the model, and waiting for the next request before switching off</source>
        <translation>Einschätzung: das Laden des Modells und das Warten auf die nächste Anfrage vor dem Abschalten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>up to 100 a deployment at one provider (Fireworks); servers of one's own hold as many</source>
        <translation>bis zu 100 je Deployment bei einem Anbieter (Fireworks); eigene Server halten ebenso viele</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>none until you say otherwise</source>
        <translation>keine, bis Sie etwas anderes angeben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>judgement: disk for one model</source>
        <translation>Einschätzung: Festplatte für ein Modell</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>the usual setting of servers for language models</source>
        <translation>die übliche Einstellung von Servern für Sprachmodelle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>tokens trained on</source>
        <translation>Token, mit denen trainiert wird</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>share of the GPU's speed that is used</source>
        <translation>genutzter Anteil der GPU-Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>GPU hours of one training run</source>
        <translation>GPU-Stunden eines Trainingslaufs</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>judgement: a usual setting</source>
        <translation>Einschätzung: eine übliche Einstellung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>by sequence length: 0.17 (256 tokens), 0.27 (512), 0.29 (1,024), 0.31 (2,048), 0.32 (4,096), from published timings of Qwen-7B LoRA on one A100 80 GB</source>
        <translation>nach Sequenzlänge: 0,17 (256 Token), 0,27 (512), 0,29 (1.024), 0,31 (2.048), 0,32 (4.096), aus veröffentlichten Zeiten von Qwen-7B LoRA auf einer A100 80 GB</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>judgement: software, network and other GPUs; full pre-training runs used 0.35 to 0.43</source>
        <translation>Einschätzung: Software, Netz und andere GPUs; vollständiges Vortraining nutzte 0,35 bis 0,43</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>4 by theory; 4.8 from 25 % more speed than full training in the LoRA paper</source>
        <translation>in der Theorie 4; 4,8 nach 25 % mehr Geschwindigkeit als volles Training im LoRA-Papier</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>judgement: unpacking 4-bit weights</source>
        <translation>Einschätzung: Entpacken von 4-Bit-Gewichten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>judgement: hours billed against hours of training within one run</source>
        <translation>Einschätzung: abgerechnete Stunden gegen Trainingsstunden in einem Lauf</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>mixed precision with Adam (ZeRO paper); 12 to 20 with other set-ups</source>
        <translation>gemischte Genauigkeit mit Adam (ZeRO-Papier); 12 bis 20 bei anderen Aufbauten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>EleutherAI's memory calculator: 34 where attention is computed twice, 2 for whole layers</source>
        <translation>EleutherAIs Speicherrechner: 34, wo nur Attention doppelt berechnet wird, 2 für ganze Schichten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>judgement: 1 to 2 GB for the driver and its libraries</source>
        <translation>Einschätzung: 1 bis 2 GB für den Treiber und seine Bibliotheken</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>judgement: 4 points against 1 for adapters (after Zhang et al., arXiv:2402.17193)</source>
        <translation>Einschätzung: 4 Punkte gegen 1 bei Adaptern (nach Zhang et al., arXiv:2402.17193)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>servers kept running</source>
        <translation>laufend gehaltene Server</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>hours of the month in which servers run</source>
        <translation>Stunden des Monats, in denen Server laufen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>months of service paid for</source>
        <translation>bezahlte Betriebsmonate</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>0: the offer answers per token, without a dedicated server</source>
        <translation>0: Das Angebot rechnet je Token ab, ohne eigenen Server</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>one; two where an outage is not acceptable</source>
        <translation>einer; zwei, wo ein Ausfall nicht hinnehmbar ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>unknown: as in the workload</source>
        <translation>unbekannt: wie unter „Aufkommen“</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>one; some providers let up to 100 adapters share one base</source>
        <translation>einer; manche Anbieter lassen bis zu 100 Adapter eine Basis teilen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>judgement: office hours and a little more</source>
        <translation>Einschätzung: Bürozeiten und etwas mehr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>judgement; providers let you choose</source>
        <translation>Einschätzung; bei Anbietern wählbar</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>judgement: 0 to 2 at most providers</source>
        <translation>Einschätzung: 0 bis 2 bei den meisten Anbietern</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>0: storage is billed by model, or not at all</source>
        <translation>0: Speicher wird je Modell abgerechnet oder gar nicht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>judgement: an adapter; a whole model has two bytes for each parameter</source>
        <translation>Einschätzung: ein Adapter; ein ganzes Modell hat zwei Byte je Parameter</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>the one that answers</source>
        <translation>das, das antwortet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/latency.py"/>
        <source>judgement: a tuned 3.5 took 2 s where GPT-4 took 87 s in one published trial; measure yours</source>
        <translation>Einschätzung: Ein feingetuntes 3.5 brauchte in einem veröffentlichten Versuch 2 s, GPT-4 87 s; eigenes messen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/people.py"/>
        <source>judgement: 0 to 3,000</source>
        <translation>Einschätzung: 0 bis 3.000</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/people.py"/>
        <source>judgement: a tenth of a person for a managed model</source>
        <translation>Einschätzung: ein Zehntel einer Stelle für ein verwaltetes Modell</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/people.py"/>
        <source>a quarter to half a person for anything production-grade (aicost.ai)</source>
        <translation>eine viertel bis halbe Stelle für alles Produktionsreife (aicost.ai)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/prompting.py"/>
        <source>growth of prompt work with tasks and complexity</source>
        <translation>Wachstum der Prompt-Arbeit mit Aufgaben und Komplexität</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/prompting.py"/>
        <source>judgement: 8 to 200 hours</source>
        <translation>Einschätzung: 8 bis 200 Stunden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/prompting.py"/>
        <source>judgement: 1 to 16 hours a month</source>
        <translation>Einschätzung: 1 bis 16 Stunden im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>month in which the provider ends tuning</source>
        <translation>Monat, in dem der Anbieter das Feintuning einstellt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>month of the last training on a new base</source>
        <translation>Monat des letzten Trainings auf einer neuen Basis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>months in which the base can be trained again</source>
        <translation>Monate, in denen die Basis neu trainiert werden kann</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>re-trainings of the base so far</source>
        <translation>Nachtrainings der Basis bisher</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>re-trainings in the month</source>
        <translation>Nachtrainings in dem Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>months since the last training</source>
        <translation>Monate seit dem letzten Training</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>judgement; practitioners speak of 90 days to a quarter, slower tasks hold longer</source>
        <translation>Einschätzung; in der Praxis ist von 90 Tagen bis zu einem Quartal die Rede, langsame Aufgaben halten länger</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>judgement: of the examples trained on</source>
        <translation>Einschätzung: der Beispiele, mit denen trainiert wird</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>judgement: 4 to 80 hours</source>
        <translation>Einschätzung: 4 bis 80 Stunden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>judgement: OpenAI and Cohere left managed tuning between 2025 and 2027</source>
        <translation>Einschätzung: OpenAI und Cohere stellten verwaltetes Feintuning zwischen 2025 und 2027 ein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>judgement: reading, cutting and testing</source>
        <translation>Einschätzung: Einlesen, Zerlegen und Testen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>judgement: 5 million tokens are about 10,000 pages</source>
        <translation>Einschätzung: 5 Millionen Token sind etwa 10.000 Seiten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>embedding models cost $0.02 to $0.13 per million tokens</source>
        <translation>Embedding-Modelle kosten 0,02 bis 0,13 $ je Million Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>judgement: embedded again</source>
        <translation>Einschätzung: erneut eingebettet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>judgement: new sources, broken pieces, search quality</source>
        <translation>Einschätzung: neue Quellen, kaputte Stellen, Suchqualität</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>Azure AI Search Basic: $0.10 an hour, $73 a month</source>
        <translation>Azure AI Search Basic: 0,10 $ je Stunde, 73 $ im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>judgement: 300 to 8,000</source>
        <translation>Einschätzung: 300 bis 8.000</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>judgement: measure it with a hundred questions</source>
        <translation>Einschätzung: mit hundert Fragen messen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/routing.py"/>
        <source>judgement: threshold, tests, fall-back</source>
        <translation>Einschätzung: Schwelle, Tests, Rückfall</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/routing.py"/>
        <source>judgement: measure the large model on what the small one passes on</source>
        <translation>Einschätzung: das große Modell an dem messen, was das kleine weitergibt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>price of the fixed prompt against fresh input</source>
        <translation>Preis des festen Prompts gegen neue Eingabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>judgement: system prompt, rules and schema</source>
        <translation>Einschätzung: Systemprompt, Regeln und Schema</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>judgement: a handful; one published set of tasks has a median of 41</source>
        <translation>Einschätzung: eine Handvoll; eine veröffentlichte Aufgabensammlung hat im Median 41</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>judgement; 98 tokens on the RAFT tasks (Liu et al. 2022, arXiv:2205.05638)</source>
        <translation>Einschätzung; 98 Token bei den RAFT-Aufgaben (Liu et al. 2022, arXiv:2205.05638)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>0: answers as long as the workload says; asking for brevity may save 40 to 90 %</source>
        <translation>0: Antworten so lang wie unter „Aufkommen“; um Kürze zu bitten kann 40 bis 90 % sparen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>1; 3 to 5 where the majority of several answers is taken</source>
        <translation>1; 3 bis 5, wo die Mehrheit mehrerer Antworten zählt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>requests logged before tuning begins</source>
        <translation>protokollierte Anfragen vor Beginn des Feintunings</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>examples taken from the log</source>
        <translation>Beispiele aus dem Protokoll</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>the tuned system takes over</source>
        <translation>das feingetunte System übernimmt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>judgement: accepted, varied and cleared for training</source>
        <translation>Einschätzung: akzeptiert, vielfältig und zum Training freigegeben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>judgement: the time that tuning takes</source>
        <translation>Einschätzung: die Zeit, die das Feintuning dauert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>judgement: a glance by an annotator, at complexity 1</source>
        <translation>Einschätzung: ein Blick eines Labelers, bei Komplexität 1</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>judgement: shadow traffic, comparison, switching, watching</source>
        <translation>Einschätzung: Schattenbetrieb, Vergleich, Umschalten, Beobachten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>judgement: labels by a model are cheap, so more of them are made; Alpaca used 52,000</source>
        <translation>Einschätzung: Labels von einem Modell sind billig, also werden mehr erzeugt; Alpaca nutzte 52.000</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>unknown until a teacher is chosen or a price entered</source>
        <translation>unbekannt, bis ein Lehrermodell gewählt oder ein Preis eingetragen ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>judgement: careful instructions and examples, at complexity 1</source>
        <translation>Einschätzung: sorgfältige Anweisungen und Beispiele, bei Komplexität 1</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>judgement: tokens thought per label, billed as output</source>
        <translation>Einschätzung: je Label gedachte Token, als Ausgabe abgerechnet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>judgement: several are asked for, the best or the agreed one is kept</source>
        <translation>Einschätzung: Mehrere werden abgefragt, die beste oder die übereinstimmende bleibt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>judgement: the rest is unclear, malformed or double</source>
        <translation>Einschätzung: Der Rest ist unklar, fehlerhaft oder doppelt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>this decides the result: measure the teacher on your own task</source>
        <translation>entscheidet das Ergebnis: das Lehrermodell an der eigenen Aufgabe messen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>judgement, at complexity 1</source>
        <translation>Einschätzung, bei Komplexität 1</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>judgement: the teacher's prompt, filters and checks, per task</source>
        <translation>Einschätzung: Prompt des Lehrermodells, Filter und Prüfungen, je Aufgabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>price of one training run</source>
        <translation>Preis eines Trainingslaufs</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>judgement: the usual default of managed tuning</source>
        <translation>Einschätzung: die übliche Vorgabe bei verwaltetem Feintuning</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>unknown until an offer is chosen or a price entered</source>
        <translation>unbekannt, bis ein Angebot gewählt oder ein Preis eingetragen ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>none at most providers; one asked $4</source>
        <translation>keiner bei den meisten Anbietern; einer verlangte 4 $</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>1: the tier that the price above is for</source>
        <translation>1: die Stufe, für die der Preis oben gilt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>judgement: of the examples trained on, and besides them</source>
        <translation>Einschätzung: der Beispiele, mit denen trainiert wird, und zusätzlich zu ihnen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>judgement: one after every epoch</source>
        <translation>Einschätzung: einer nach jeder Epoche</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>judgement: measure it on your own examples</source>
        <translation>Einschätzung: an eigenen Beispielen messen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>unknown: no limit</source>
        <translation>unbekannt: keine Grenze</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>judgement; try one run to know</source>
        <translation>Einschätzung; ein Probelauf zeigt es</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>a hundredth at the provider that states it</source>
        <translation>ein Hundertstel beim Anbieter, der es angibt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>none; a grader's tokens in reinforcement tuning</source>
        <translation>keine; die Token eines Bewerters beim bestärkenden Tuning</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>judgement; one published study spent about $4,000 on runs repeated very often</source>
        <translation>Einschätzung; eine veröffentlichte Studie gab etwa 4.000 $ für sehr oft wiederholte Läufe aus</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>judgement: queue, run and look</source>
        <translation>Einschätzung: anstehen, laufen und ansehen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>judgement: 16 to 300 hours</source>
        <translation>Einschätzung: 16 bis 300 Stunden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>unknown until a price list is chosen or a price entered</source>
        <translation>unbekannt, bis eine Preisliste gewählt oder ein Preis eingetragen ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>rents of one GPU type fall over years, but one list rose from $3.29 to $3.99 between August and October 2026 (datareceipts); the range is judgement</source>
        <translation>Mieten eines GPU-Typs fallen über die Jahre, aber eine Liste stieg zwischen August und Oktober 2026 von 3,29 auf 3,99 $ (datareceipts); die Spanne ist eine Einschätzung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>from the table of GPUs</source>
        <translation>aus der GPU-Tabelle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>rents against today's</source>
        <translation>Mieten gegen die heutigen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/hardware.py"/>
        <source>NVIDIA A100 data sheet, SXM, dense bf16</source>
        <translation>NVIDIA-Datenblatt A100, SXM, dichtes bf16</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/hardware.py"/>
        <source>B200 specifications by hmc-tech.com; memory as rented out: 180 GB</source>
        <translation>B200-Angaben von hmc-tech.com; Speicher wie vermietet: 180 GB</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/hardware.py"/>
        <source>NVIDIA's figures as remembered, dense fp16; not looked up</source>
        <translation>NVIDIAs Angaben aus dem Gedächtnis, dichtes fp16; nicht nachgeschlagen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>no pilot until you enter one</source>
        <translation>kein Pilot, bis Sie einen eintragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>this decides the result: measure the untuned base on your own task</source>
        <translation>entscheidet das Ergebnis: die Basis ohne Feintuning an der eigenen Aufgabe messen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>this decides the result: a pilot with a few hundred examples tells more than any default</source>
        <translation>entscheidet das Ergebnis: Ein Pilot mit ein paar hundert Beispielen sagt mehr als jede Vorgabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>judgement: exponents of 0.07 to 0.35 are published for loss; accuracy may rise faster</source>
        <translation>Einschätzung: Für den Verlust sind Exponenten von 0,07 bis 0,35 veröffentlicht; Genauigkeit kann schneller steigen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>judgement: rules are learned rather than read, so less is lost than by a prompt</source>
        <translation>Einschätzung: Regeln werden gelernt statt gelesen, also geht weniger verloren als bei einem Prompt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>1 while the currency is USD</source>
        <translation>1, solange die Währung USD ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>judgement: a usual cost of capital</source>
        <translation>Einschätzung: übliche Kapitalkosten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>none until you enter it</source>
        <translation>keine, bis Sie sie eintragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>unknown until a model is chosen or a price entered</source>
        <translation>unbekannt, bis ein Modell gewählt oder ein Preis eingetragen ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>1: the prices above are what this model's own tokens cost</source>
        <translation>1: Die Preise oben sind die der Token dieses Modells selbst</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>1: no premium; 1.1 to 1.2 is common where data stay in one zone</source>
        <translation>1: kein Aufschlag; 1,1 bis 1,2 ist üblich, wo Daten in einer Zone bleiben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>0: every answer is needed at once</source>
        <translation>0: Jede Antwort wird sofort gebraucht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>half price at most providers; on top of cached prices</source>
        <translation>halber Preis bei den meisten Anbietern; zusätzlich zu Cache-Preisen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>200,000 at the provider that began it</source>
        <translation>200.000 beim Anbieter, der damit anfing</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>2 is common</source>
        <translation>2 ist üblich</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>1.5 is common</source>
        <translation>1,5 ist üblich</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>0.1 of fresh input is common; it differs by model</source>
        <translation>0,1 der neuen Eingabe ist üblich; je nach Modell verschieden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>1.25 for five minutes is common</source>
        <translation>1,25 für fünf Minuten ist üblich</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>five minutes, refreshed by every hit</source>
        <translation>fünf Minuten, bei jedem Treffer erneuert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>512 to 4,096, by provider</source>
        <translation>512 bis 4.096, je nach Anbieter</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>1 to 4.50 where it is offered</source>
        <translation>1 bis 4,50, wo es angeboten wird</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>0 for a model that does not reason</source>
        <translation>0 bei einem Modell ohne Reasoning</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>snapshot to shutdown of 12 dated models: 13 to 29.9 months, median 20.4</source>
        <translation>Snapshot bis Abschaltung bei 12 datierten Modellen: 13 bis 29,9 Monate, Median 20,4</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>judgement: the same text was 0.9 to 1.35 times as many tokens in another model</source>
        <translation>Einschätzung: Derselbe Text hatte in einem anderen Modell das 0,9- bis 1,35-Fache an Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>judgement: 30 % a year in one family, up to 90 % for the frontier; 0 is the cautious choice</source>
        <translation>Einschätzung: 30 % im Jahr in einer Familie, bis zu 90 % an der Spitze; 0 ist die vorsichtige Wahl</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>price against the list, by region and mark-up</source>
        <translation>Preis gegen die Liste, nach Region und Aufschlag</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>price with the share that goes by batch</source>
        <translation>Preis mit dem Anteil, der als Batch läuft</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>share of requests that find the prompt cached</source>
        <translation>Anteil der Anfragen, die den Prompt im Cache finden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/open_models.py"/>
        <source>judgement: open weights do not die; newer ones are better after some years</source>
        <translation>Einschätzung: Offene Gewichte sterben nicht; neuere sind nach einigen Jahren besser</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/outcomes.py"/>
        <source>share of answers that the check stops</source>
        <translation>Anteil der Antworten, die die Prüfung aufhält</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/outcomes.py"/>
        <source>tries per request where they differ</source>
        <translation>Versuche je Anfrage, wo sie sich unterscheiden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/outcomes.py"/>
        <source>tries per request</source>
        <translation>Versuche je Anfrage</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/outcomes.py"/>
        <source>answers that pass, against those of a first try</source>
        <translation>Antworten, die durchkommen, gegen die eines ersten Versuchs</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/outcomes.py"/>
        <source>share of requests passed on</source>
        <translation>Anteil der weitergegebenen Anfragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/outcomes.py"/>
        <source>share of requests not passed on</source>
        <translation>Anteil der nicht weitergegebenen Anfragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/outcomes.py"/>
        <source>share of the requests that reach it while it is live</source>
        <translation>Anteil der Anfragen, die es im Betrieb erreichen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/outcomes.py"/>
        <source>requests put to it in the month</source>
        <translation>Anfragen, die es in dem Monat erhält</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/outcomes.py"/>
        <source>share of the requests put to it that it answers rightly</source>
        <translation>Anteil der Anfragen an es, die es richtig beantwortet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/outcomes.py"/>
        <source>share of the requests put to it whose wrong answer passes</source>
        <translation>Anteil der Anfragen an es, deren falsche Antwort durchkommt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/outcomes.py"/>
        <source>share of the requests put to it that people answer in the end</source>
        <translation>Anteil der Anfragen an es, die am Ende Menschen beantworten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/price_moves.py"/>
        <source>price against today's after moves to new models</source>
        <translation>Preis gegen den heutigen nach Umzügen auf neue Modelle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/price_moves.py"/>
        <source>input price of the month</source>
        <translation>Eingabepreis des Monats</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/price_moves.py"/>
        <source>output price of the month</source>
        <translation>Ausgabepreis des Monats</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>unknown until you enter it</source>
        <translation>unbekannt, bis Sie es eintragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>judgement: a sample for quality control</source>
        <translation>Einschätzung: eine Stichprobe zur Qualitätskontrolle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>judgement: replace it with what a month of the running system is worth</source>
        <translation>Einschätzung: ersetzen durch das, was ein Monat des laufenden Systems wert ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>none until you enter it: licences, a desk, a system that runs</source>
        <translation>keine, bis Sie sie eintragen: Lizenzen, ein Arbeitsplatz, ein System, das läuft</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>this decides the result: have a hundred finished cases checked</source>
        <translation>entscheidet das Ergebnis: hundert abgeschlossene Fälle prüfen lassen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>nobody waits until you say otherwise: 0 to 0.01 where people do</source>
        <translation>niemand wartet, bis Sie etwas anderes angeben: 0 bis 0,01, wo Menschen warten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/service.py"/>
        <source>share of the requests that is answered</source>
        <translation>Anteil der Anfragen, der beantwortet wird</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/shutdowns.py"/>
        <source>month of the first shutdown</source>
        <translation>Monat der ersten Abschaltung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/shutdowns.py"/>
        <source>shutdowns before go-live</source>
        <translation>Abschaltungen vor dem Start</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/shutdowns.py"/>
        <source>shutdowns of the live model so far</source>
        <translation>Abschaltungen des laufenden Modells bisher</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/shutdowns.py"/>
        <source>shutdowns of the live model in the month</source>
        <translation>Abschaltungen des laufenden Modells in dem Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/shutdowns.py"/>
        <source>month of the last move to a new model</source>
        <translation>Monat des letzten Umzugs auf ein neues Modell</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>no limit until you enter one</source>
        <translation>keine Grenze, bis Sie eine eintragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>judgement: four times in five</source>
        <translation>Einschätzung: vier von fünf Mal</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/team.py"/>
        <source>judgement: loaded hourly cost; replace it with your own</source>
        <translation>Einschätzung: Stundensatz mit allen Nebenkosten; durch den eigenen ersetzen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/team.py"/>
        <source>judgement: what the people at hand can give in a month; 140 is one person</source>
        <translation>Einschätzung: was die verfügbaren Leute im Monat leisten können; 140 ist eine Person</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/team.py"/>
        <source>outsourced about $6 and crowd work $7.70 an hour (Label Your Data); experts far above</source>
        <translation>ausgelagert etwa 6 $ und Crowd-Arbeit 7,70 $ je Stunde (Label Your Data); Experten weit darüber</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/timing.py"/>
        <source>months until live</source>
        <translation>Monate bis zum Start</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/timing.py"/>
        <source>month in which the preparation begins</source>
        <translation>Monat, in dem die Vorbereitung beginnt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/timing.py"/>
        <source>month of go-live</source>
        <translation>Monat des Starts</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/timing.py"/>
        <source>month in which it is replaced</source>
        <translation>Monat, in dem es abgelöst wird</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/timing.py"/>
        <source>month in which users begin to come</source>
        <translation>Monat, in dem die ersten Nutzer kommen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/timing.py"/>
        <source>requests of the month against the year's mean</source>
        <translation>Anfragen des Monats gegen das Jahresmittel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/timing.py"/>
        <source>requests against the first month</source>
        <translation>Anfragen gegen den ersten Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/timing.py"/>
        <source>requests in the month</source>
        <translation>Anfragen in dem Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/timing.py"/>
        <source>share of the month that is live</source>
        <translation>Anteil des Monats im Betrieb</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/timing.py"/>
        <source>share of the requests that come while use rises</source>
        <translation>Anteil der Anfragen, die während des Hochlaufs kommen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/timing.py"/>
        <source>share of the requests that it answers</source>
        <translation>Anteil der Anfragen, die es beantwortet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/timing.py"/>
        <source>share of the requests that it does not answer yet</source>
        <translation>Anteil der Anfragen, die es noch nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/timing.py"/>
        <source>share of the preparation done in the month</source>
        <translation>Anteil der Vorbereitung, der in dem Monat geschieht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/timing.py"/>
        <source>today's worth of money in mid-month</source>
        <translation>heutiger Wert des Geldes zur Monatsmitte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/timing.py"/>
        <source>prices of the month against today's</source>
        <translation>Preise des Monats gegen die heutigen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/timing.py"/>
        <source>worth of a dollar of the month against today's</source>
        <translation>Wert eines Dollars des Monats gegen den heutigen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>hours in the month</source>
        <translation>Stunden in dem Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>price against the list</source>
        <translation>Preis gegen die Liste</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>input tokens</source>
        <translation>Eingabe-Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>tokens of the fixed prompt</source>
        <translation>Token des festen Prompts</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>output tokens</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>reasoning tokens</source>
        <translation>Reasoning-Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>prompts kept warm</source>
        <translation>warm gehaltene Prompts</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>hours that prompts are kept cached</source>
        <translation>Stunden, die Prompts im Cache bleiben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>training runs</source>
        <translation>Trainingsläufe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>tokens of the examples</source>
        <translation>Token der Beispiele</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>tokens of the longest example</source>
        <translation>Token des längsten Beispiels</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>validation tokens</source>
        <translation>Validierungs-Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>validation runs</source>
        <translation>Validierungsläufe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>training hours</source>
        <translation>Trainingsstunden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>further fees</source>
        <translation>weitere Gebühren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>hours of service</source>
        <translation>Betriebsstunden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>busy hours</source>
        <translation>ausgelastete Stunden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>hours in which servers run</source>
        <translation>Stunden, in denen Server laufen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>committed hours not used</source>
        <translation>nicht genutzte gebuchte Stunden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>months of storage</source>
        <translation>Monate Speicherung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>models kept</source>
        <translation>aufbewahrte Modelle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/usage.py"/>
        <source>size of a model</source>
        <translation>Größe eines Modells</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>judgement: replace it with your own traffic</source>
        <translation>Einschätzung: durch das eigene Aufkommen ersetzen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>all requests come at once until you say otherwise</source>
        <translation>alle Anfragen kommen sofort, bis Sie etwas anderes angeben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>the same in every month until you say otherwise</source>
        <translation>in jedem Monat gleich, bis Sie etwas anderes angeben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>one task until you say otherwise</source>
        <translation>eine Aufgabe, bis Sie etwas anderes angeben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>1 = one clear instruction with a checkable answer</source>
        <translation>1 = eine klare Anweisung mit prüfbarer Antwort</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>judgement: prompts of many tasks interfere, so work grows faster than their number</source>
        <translation>Einschätzung: Prompts vieler Aufgaben stören einander, also wächst die Arbeit schneller als ihre Zahl</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>judgement: rules interact, so work grows faster than their number</source>
        <translation>Einschätzung: Regeln greifen ineinander, also wächst die Arbeit schneller als ihre Zahl</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>a twelfth of a year; some providers bill 720</source>
        <translation>ein Zwölftel eines Jahres; manche Anbieter rechnen mit 720</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/quick_start.py"/>
        <source>this decides the result: a third fewer errors than a small model, by judgement; measure both</source>
        <translation>entscheidet das Ergebnis: nach Einschätzung ein Drittel weniger Fehler als ein kleines Modell; beide messen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/quick_start.py"/>
        <source>more likely than not, while the accuracies are guessed; raise it once they are measured</source>
        <translation>eher wahrscheinlich als nicht, solange die Genauigkeiten geschätzt sind; anheben, sobald sie gemessen sind</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/repricing.py"/>
        <source>not published: enter the price that you were given</source>
        <translation>nicht veröffentlicht: den Preis eintragen, der Ihnen genannt wurde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/repricing.py"/>
        <source>no price for writing is stated: as fresh input</source>
        <translation>kein Preis fürs Schreiben angegeben: wie neue Eingabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approach.py"/>
        <location filename="../../ftvp_gui/core/approaches/as_today.py"/>
        <location filename="../../ftvp_gui/core/approaches/distillation.py"/>
        <location filename="../../ftvp_gui/core/approaches/fine_tuning.py"/>
        <location filename="../../ftvp_gui/core/approaches/own_gpu.py"/>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <location filename="../../ftvp_gui/core/approaches/retrieval.py"/>
        <location filename="../../ftvp_gui/core/approaches/router.py"/>
        <location filename="../../ftvp_gui/core/approaches/staged.py"/>
        <location filename="../../ftvp_gui/core/project.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approach.py"/>
        <location filename="../../ftvp_gui/core/approaches/as_today.py"/>
        <location filename="../../ftvp_gui/core/approaches/distillation.py"/>
        <location filename="../../ftvp_gui/core/approaches/fine_tuning.py"/>
        <location filename="../../ftvp_gui/core/approaches/own_gpu.py"/>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <location filename="../../ftvp_gui/core/approaches/retrieval.py"/>
        <location filename="../../ftvp_gui/core/approaches/router.py"/>
        <location filename="../../ftvp_gui/core/approaches/staged.py"/>
        <source>How this approach is called in charts and reports.</source>
        <translation>Wie dieser Ansatz in Diagrammen und Berichten heißt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approach.py"/>
        <location filename="../../ftvp_gui/core/approaches/distillation.py"/>
        <location filename="../../ftvp_gui/core/approaches/fine_tuning.py"/>
        <location filename="../../ftvp_gui/core/approaches/own_gpu.py"/>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <location filename="../../ftvp_gui/core/approaches/retrieval.py"/>
        <source>Approval and release</source>
        <translation>Genehmigung und Freigabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approach.py"/>
        <location filename="../../ftvp_gui/core/approaches/distillation.py"/>
        <location filename="../../ftvp_gui/core/approaches/fine_tuning.py"/>
        <location filename="../../ftvp_gui/core/approaches/own_gpu.py"/>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <location filename="../../ftvp_gui/core/approaches/retrieval.py"/>
        <source>Waiting time before go-live that is nobody's work: reviews, contracts, release windows.</source>
        <translation>Wartezeit vor dem Start, die niemandes Arbeit ist: Prüfungen, Verträge, Release-Fenster.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>How good the base model is with a plain prompt, how far prompting can lift it, and where it is capped: no prompt makes a model better than it is.</source>
        <translation>Wie gut das Basismodell mit einem einfachen Prompt ist, wie weit Prompting es heben kann und wo Schluss ist: Kein Prompt macht ein Modell besser, als es ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>Accuracy with a plain prompt</source>
        <translation>Genauigkeit mit einfachem Prompt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>Zero-shot, on held-out examples. No honest default exists; measure it with a hundred examples.</source>
        <translation>Zero-shot, auf zurückgehaltenen Beispielen. Eine ehrliche Vorgabe gibt es nicht; mit hundert Beispielen messen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>The best that prompting can reach</source>
        <translation>Das Beste, was Prompting erreichen kann</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>On SuperGLUE a large prompted model reached 71.8 where tuned ones reached 69 to 89 (GPT-3, 2020); on RAFT 62.7 against 75.8 with 50 examples (Liu et al. 2022).</source>
        <translation>Auf SuperGLUE erreichte ein großes Modell mit Prompt 71,8, feingetunte 69 bis 89 (GPT-3, 2020); auf RAFT 62,7 gegen 75,8 mit 50 Beispielen (Liu et al. 2022).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>Part of the way that examples can go</source>
        <translation>Teil des Weges, den Beispiele schaffen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>From the plain accuracy to the ceiling; more examples go further with ever smaller steps.</source>
        <translation>Von der einfachen Genauigkeit bis zur Obergrenze; mehr Beispiele kommen in immer kleineren Schritten weiter.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>Part of the rest that prompt work can go</source>
        <translation>Teil des Restes, den Prompt-Arbeit schafft</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>With 40 hours for one simple task; every further 40 hours go this part of what is then left.</source>
        <translation>Mit 40 Stunden für eine einfache Aufgabe; alle weiteren 40 Stunden schaffen diesen Teil dessen, was dann noch bleibt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>Luck of the wording</source>
        <translation>Glück der Formulierung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>Two prompts that say the same do not score the same, and nobody knows beforehand which is better.</source>
        <translation>Zwei Prompts mit derselben Aussage schneiden nicht gleich ab, und niemand weiß vorher, welcher besser ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>Lost when complexity doubles</source>
        <translation>Verlust bei doppelter Komplexität</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>Lost when the tasks double</source>
        <translation>Verlust bei doppelt so vielen Aufgaben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/staged.py"/>
        <source>Month of the take-over</source>
        <translation>Monat der Übernahme</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/staged.py"/>
        <source>The tuned system takes over in this month; its project begins as much earlier as it takes. 0: tuned from the start. Beyond the months compared: prompted for ever.</source>
        <translation>In diesem Monat übernimmt das feingetunte System; sein Projekt beginnt um seine Dauer früher. 0: von Beginn an feingetunt. Nach den verglichenen Monaten: dauerhaft mit Prompts.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/driver.py"/>
        <source>One cost of an approach. A subclass declares its inputs and `flows`; its docstring is the help people read.</source>
        <translation>Ein Kostenposten eines Ansatzes. Eine Unterklasse deklariert ihre Eingaben und `flows`; ihr Docstring ist die Hilfe, die Menschen lesen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/driver.py"/>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <location filename="../../ftvp_gui/core/drivers/clearance.py"/>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <location filename="../../ftvp_gui/core/drivers/errors.py"/>
        <location filename="../../ftvp_gui/core/drivers/evaluation.py"/>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <location filename="../../ftvp_gui/core/drivers/latency.py"/>
        <location filename="../../ftvp_gui/core/drivers/people.py"/>
        <location filename="../../ftvp_gui/core/drivers/prompting.py"/>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <location filename="../../ftvp_gui/core/drivers/routing.py"/>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <location filename="../../ftvp_gui/core/drivers/today.py"/>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Counted</source>
        <translation>Mitgezählt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <source>Forced re-tune</source>
        <translation>Erzwungenes erneutes Feintuning</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <source>The base under a tuned model is shut down, and the tuned model dies with it: all training runs and the work of a first cycle again, on the same examples, and porting where the provider offers no tuning any more.</source>
        <translation>Die Basis unter einem feingetunten Modell wird abgeschaltet, und das feingetunte Modell stirbt mit ihr: alle Trainingsläufe und die Arbeit eines ersten Zyklus noch einmal, mit denselben Beispielen, und ein Umzug, wo der Anbieter kein Feintuning mehr bietet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Evaluation runs</source>
        <translation>Evaluationsläufe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <source>Chance that the provider leaves tuning</source>
        <translation>Wahrscheinlichkeit, dass der Anbieter das Feintuning einstellt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <source>At a shutdown, where neither a date nor a chance of the end of tuning stands under Re-training.</source>
        <translation>Bei einer Abschaltung, wenn unter „Nachtraining“ weder ein Datum noch eine Wahrscheinlichkeit für das Ende des Feintunings steht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <source>Work of moving to another provider</source>
        <translation>Arbeit für den Wechsel zu einem anderen Anbieter</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <source>After an announced end it moves</source>
        <translation>Nach einem angekündigten Ende zieht es um</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <source>To another provider: at the first shutdown after the end of tuning, or at every one from the start.</source>
        <translation>Zu einem anderen Anbieter: bei der ersten Abschaltung nach dem Ende des Feintunings oder von Beginn an bei jeder.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <source>Both models run for</source>
        <translation>Beide Modelle laufen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <source>Migration to a new model</source>
        <translation>Umzug auf ein neues Modell</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <source>The base model is shut down: prompts are ported, tested again, and both models run side by side for a while.</source>
        <translation>Das Basismodell wird abgeschaltet: Prompts werden übertragen und neu getestet, und eine Zeit lang laufen beide Modelle nebeneinander.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <source>Porting one simple task</source>
        <translation>Übertragen einer einfachen Aufgabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <source>Checks and retries</source>
        <translation>Prüfungen und Wiederholungen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <source>A validator, a judge or a confidence score looks at every answer. A stopped answer is tried again, then passed on to people or to the next model. Excludes failed calls (Workload) and the review of a sample (Human review).</source>
        <translation>Ein Validator, ein Richtermodell oder ein Konfidenzwert prüft jede Antwort. Eine aufgehaltene Antwort wird neu versucht, dann an Menschen oder das nächste Modell weitergegeben. Ohne fehlgeschlagene Aufrufe (Aufkommen) und die Prüfung einer Stichprobe (Menschliche Prüfung).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <source>Wrong answers stopped</source>
        <translation>Aufgehaltene falsche Antworten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <source>Of the wrong answers, the share that the check stops.</source>
        <translation>Der Anteil der falschen Antworten, den die Prüfung aufhält.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <source>Right answers stopped too</source>
        <translation>Mit aufgehaltene richtige Antworten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <source>Of the right answers, the share that the check stops by mistake.</source>
        <translation>Der Anteil der richtigen Antworten, den die Prüfung irrtümlich aufhält.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <source>Tries at the most</source>
        <translation>Höchstzahl der Versuche</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <source>1: a stopped answer is passed on at once.</source>
        <translation>1: Eine aufgehaltene Antwort wird sofort weitergegeben.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <source>Requests where tries are alike</source>
        <translation>Anfragen, bei denen Versuche gleich ausgehen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <source>There a further try gives the same answer, so it helps nothing. 0: tries are independent.</source>
        <translation>Dort ergibt ein weiterer Versuch dieselbe Antwort und hilft nichts. 0: Versuche sind unabhängig.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <source>Cost of a check</source>
        <translation>Kosten einer Prüfung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <source>People's time per passed-on request</source>
        <translation>Zeit von Menschen je weitergegebener Anfrage</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/checking.py"/>
        <source>What no try could answer is answered by people, and taken as right.</source>
        <translation>Was kein Versuch beantworten konnte, beantworten Menschen; es gilt als richtig.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/clearance.py"/>
        <source>Legal and security review</source>
        <translation>Rechts- und Sicherheitsprüfung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/clearance.py"/>
        <source>Security, privacy and legal review of a provider and its contract, once. Its waiting time stands under Approval; a dearer region stands with the token prices.</source>
        <translation>Prüfung eines Anbieters und seines Vertrags auf Sicherheit, Datenschutz und Recht, einmalig. Die Wartezeit steht unter „Genehmigung“; eine teurere Region steht bei den Token-Preisen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/clearance.py"/>
        <source>Review and contract</source>
        <translation>Prüfung und Vertrag</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/clearance.py"/>
        <source>Safety review of releases</source>
        <translation>Sicherheitsprüfung von Releases</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/clearance.py"/>
        <source>Experts try to break every new version of a tuned model, since tuning can undo what its makers built in. Excludes test sets and their runs (Evaluation).</source>
        <translation>Experten versuchen, jede neue Version eines feingetunten Modells zu brechen, denn Feintuning kann aufheben, was die Hersteller eingebaut haben. Ohne Testsätze und ihre Läufe (Evaluation).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/clearance.py"/>
        <source>Work per release</source>
        <translation>Arbeit je Release</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Data collection and preparation</source>
        <translation>Datensammlung und -aufbereitung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Finding, cleaning and clearing raw data for training, before anything is labelled.</source>
        <translation>Rohdaten für das Training finden, bereinigen und freigeben, bevor etwas gelabelt wird.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Engineering work per task</source>
        <translation>Entwicklerarbeit je Aufgabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Bought or cleaned per example</source>
        <translation>Je Beispiel gekauft oder bereinigt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Labelling</source>
        <translation>Labeln</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>People label the examples that are missing, disagree, decide, check and redo. Excludes evaluation sets (Evaluation) and the new examples of later rounds (Re-training).</source>
        <translation>Menschen labeln die fehlenden Beispiele, sind uneins, entscheiden, prüfen und labeln neu. Ohne Testsätze (Evaluation) und die neuen Beispiele späterer Runden (Nachtraining).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>Examples needed per task</source>
        <translation>Nötige Beispiele je Aufgabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>Labelled examples for one task, the available ones included.</source>
        <translation>Gelabelte Beispiele für eine Aufgabe, die vorhandenen eingeschlossen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Time per simple example</source>
        <translation>Zeit je einfachem Beispiel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>People per example</source>
        <translation>Personen je Beispiel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Labels done again</source>
        <translation>Neu zu vergebende Labels</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Examples on which people disagree</source>
        <translation>Beispiele, bei denen Uneinigkeit besteht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Expert time per disagreement</source>
        <translation>Expertenzeit je Uneinigkeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Examples checked by an expert</source>
        <translation>Von Experten geprüfte Beispiele</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Writing the guideline, training people</source>
        <translation>Leitfaden schreiben, Leute schulen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Labels are paid</source>
        <translation>Labels werden bezahlt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>By the hour: people at hand, with rework. By a price list: a service per label, rework included.</source>
        <translation>Nach Stunden: eigene Leute, mit Nacharbeit. Nach Preisliste: ein Dienst je Label, Nacharbeit eingeschlossen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Labelling tool</source>
        <translation>Labeling-Werkzeug</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Paid once, where anything is to be labelled.</source>
        <translation>Einmalig bezahlt, wo etwas zu labeln ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Price of a label</source>
        <translation>Preis eines Labels</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Per example and person, where a price list applies.</source>
        <translation>Je Beispiel und Person, wo eine Preisliste gilt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Cheaper from</source>
        <translation>Günstiger ab</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Examples up to here cost the first price, those beyond it the second.</source>
        <translation>Beispiele bis hier kosten den ersten Preis, die darüber den zweiten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Price of a label beyond</source>
        <translation>Preis eines Labels darüber</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>The service labels</source>
        <translation>Der Dienst labelt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>Examples a month, where a price list applies; it moves go-live.</source>
        <translation>Beispiele im Monat, wo eine Preisliste gilt; das verschiebt den Start.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/errors.py"/>
        <source>Delay until go-live</source>
        <translation>Verzögerung bis zum Start</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/errors.py"/>
        <source>The months until go-live: the work is done as today at today's cost, its wrong answers included, or its value is lost; one of the two.</source>
        <translation>Die Monate bis zum Start: Die Arbeit geschieht wie heute zu heutigen Kosten, falsche Antworten eingeschlossen, oder ihr Wert geht verloren; eines von beiden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/errors.py"/>
        <source>Drift between re-trainings</source>
        <translation>Drift zwischen Nachtrainings</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/errors.py"/>
        <source>The world moves away from what a tuned model has learned, month by month, until it is trained again.</source>
        <translation>Die Welt entfernt sich Monat für Monat von dem, was ein feingetuntes Modell gelernt hat, bis es neu trainiert wird.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/errors.py"/>
        <source>Accuracy lost per month</source>
        <translation>Genauigkeitsverlust im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/errors.py"/>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Over-fitting</source>
        <translation>Overfitting</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/errors.py"/>
        <source>A tuned model does worse in production than in its tests: the gap that too few examples and too many epochs leave, and the shift from test to production. A gap measured on held-out examples is already in the accuracy.</source>
        <translation>Ein feingetuntes Modell ist im Betrieb schlechter als in seinen Tests: durch den Abstand, den zu wenige Beispiele und zu viele Epochen lassen, und den Übergang vom Test zum Betrieb. Ein auf zurückgehaltenen Beispielen gemessener Abstand steckt schon in der Genauigkeit.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/errors.py"/>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Generalisation gap at 1,000 examples</source>
        <translation>Generalisierungslücke bei 1.000 Beispielen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/errors.py"/>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>The gap grows with epochs by</source>
        <translation>Die Lücke wächst mit den Epochen um</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/errors.py"/>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Lost from test to production</source>
        <translation>Verlust vom Test zum Betrieb</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/errors.py"/>
        <source>Wrong answers</source>
        <translation>Falsche Antworten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/errors.py"/>
        <source>Wrong answers that reach the user, at the accuracy on held-out examples. What production adds stands under Over-fitting and Drift, so no error is counted twice.</source>
        <translation>Falsche Antworten, die die Nutzer erreichen, bei der Genauigkeit auf zurückgehaltenen Beispielen. Was der Betrieb hinzufügt, steht unter „Overfitting“ und „Drift“; so zählt kein Fehler doppelt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/evaluation.py"/>
        <location filename="../../ftvp_gui/core/driver.py"/>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/evaluation.py"/>
        <source>Test sets, at least one per task, and the runs over them before and after go-live. Excludes the runs of a move to a new model (Migration, Forced re-tune).</source>
        <translation>Testsätze, mindestens einer je Aufgabe, und die Läufe darüber vor und nach dem Start. Ohne die Läufe bei einem Umzug auf ein neues Modell (Umzug, Erzwungenes erneutes Feintuning).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/evaluation.py"/>
        <source>Test items per task</source>
        <translation>Testfälle je Aufgabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/evaluation.py"/>
        <source>Expert time per simple item</source>
        <translation>Expertenzeit je einfachem Fall</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/evaluation.py"/>
        <source>Runs before go-live</source>
        <translation>Läufe vor dem Start</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/evaluation.py"/>
        <source>Runs per month after</source>
        <translation>Läufe im Monat danach</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/evaluation.py"/>
        <source>Judge per item</source>
        <translation>Bewertung je Fall</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>Purchase of GPUs</source>
        <translation>Kauf von GPUs</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>Buying GPUs: at go-live those that it needs, later more as the work grows, and all again at the end of their life, at today's price. When the system is replaced or the horizon ends they are sold for what they are worth.</source>
        <translation>GPUs kaufen: zum Start die nötigen, später mehr mit der wachsenden Arbeit, und alle neu am Ende ihrer Lebensdauer, zum heutigen Preis. Wird das System abgelöst oder endet der Zeitraum, werden sie zu ihrem Wert verkauft.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>Price of one GPU</source>
        <translation>Preis einer GPU</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>With its share of the machine, network and installation.</source>
        <translation>Mit ihrem Anteil an Maschine, Netz und Einbau.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>Life of a GPU</source>
        <translation>Lebensdauer einer GPU</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>After this it is bought again, in whole months.</source>
        <translation>Danach wird sie neu gekauft, in ganzen Monaten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>Sold at the end for</source>
        <translation>Am Ende verkauft für</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>Of what is left of the price by age: half of the life over, half of the price left, times this.</source>
        <translation>Von dem, was nach Alter vom Preis bleibt: halbe Lebensdauer vorbei, halber Preis übrig, mal diesem Wert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>Train on the GPUs that answer</source>
        <translation>Auf den antwortenden GPUs trainieren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_fleet.py"/>
        <source>In quiet hours. Off: training has GPUs of its own.</source>
        <translation>In ruhigen Stunden. Aus: Das Training hat eigene GPUs.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>Power and room</source>
        <translation>Strom und Raum</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>Power, cooling and room of bought GPUs, busy or idle, from go-live on. Excludes the power of training runs (Training run). A rent contains all of it.</source>
        <translation>Strom, Kühlung und Raum gekaufter GPUs, ausgelastet oder nicht, ab Start. Ohne den Strom von Trainingsläufen (Trainingslauf). Eine Miete enthält all das.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>Power of one GPU at work</source>
        <translation>Leistung einer GPU bei Arbeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>With its share of the machine. Empty: from the table.</source>
        <translation>Mit ihrem Anteil an der Maschine. Leer: aus der Tabelle.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>Whole machine against its GPUs</source>
        <translation>Ganze Maschine gegen ihre GPUs</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>Processors, memory and fans beside the GPUs. Not used where the power is entered.</source>
        <translation>Prozessoren, Speicher und Lüfter neben den GPUs. Ohne Wirkung, wo die Leistung eingetragen ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>Power while idle</source>
        <translation>Leistung im Leerlauf</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>Whole building against machines</source>
        <translation>Ganzes Gebäude gegen Maschinen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>Power usage effectiveness: cooling and losses.</source>
        <translation>Power Usage Effectiveness (PUE): Kühlung und Verluste.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>Room for one GPU</source>
        <translation>Raum für eine GPU</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>Hardware upkeep</source>
        <translation>Hardware-Instandhaltung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>Repairs, spare parts and contracts for bought GPUs, a share of their price every year.</source>
        <translation>Reparaturen, Ersatzteile und Verträge für gekaufte GPUs, jährlich ein Anteil ihres Preises.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_power.py"/>
        <source>Upkeep against the price</source>
        <translation>Instandhaltung gegen den Preis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>GPUs that answer</source>
        <translation>GPUs, die antworten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Renting GPUs that answer requests, busy or idle, and storing the tuned model. Idle time follows from the busiest hour, whole replicas and the least number of them. Excludes bought GPUs (Purchase of GPUs, Power and room).</source>
        <translation>Miete der GPUs, die Anfragen beantworten, ausgelastet oder nicht, und Speicherung des feingetunten Modells. Leerlauf folgt aus der stärksten Stunde, ganzen Replikaten und ihrer Mindestzahl. Ohne gekaufte GPUs (Kauf von GPUs, Strom und Raum).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>Fixed tokens sent with every request at complexity 1; they grow with complexity.</source>
        <translation>Feste Token bei jeder Anfrage bei Komplexität 1; sie wachsen mit der Komplexität.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>One GPU reads</source>
        <translation>Eine GPU liest</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Input tokens per second under load. Measure it: it differs by model, GPU and server.</source>
        <translation>Eingabe-Token pro Sekunde unter Last. Messen: je nach Modell, GPU und Server verschieden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>One GPU writes</source>
        <translation>Eine GPU schreibt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Output tokens per second of all requests together, at a waiting time that users accept.</source>
        <translation>Ausgabe-Token pro Sekunde aller Anfragen zusammen, bei einer für Nutzer annehmbaren Wartezeit.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>GPUs per replica</source>
        <translation>GPUs je Replikat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>As many as hold the model; each replica answers alone.</source>
        <translation>So viele, wie das Modell fassen; jedes Replikat antwortet allein.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Replicas at least</source>
        <translation>Mindestzahl der Replikate</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Switched off while idle</source>
        <translation>Im Leerlauf abgeschaltet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Rented GPUs are then billed while busy only. The first request after a rest waits for the model to load.</source>
        <translation>Gemietete GPUs werden dann nur bei Arbeit abgerechnet. Die erste Anfrage nach einer Pause wartet, bis das Modell geladen ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Billed against busy time</source>
        <translation>Abgerechnete gegen genutzte Zeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Only where idle GPUs are switched off; never more than all day.</source>
        <translation>Nur wo GPUs im Leerlauf abgeschaltet werden; nie mehr als rund um die Uhr.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Adapters share a base</source>
        <translation>Adapter teilen eine Basis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>One replica then answers for several tasks. Not with full tuning.</source>
        <translation>Ein Replikat antwortet dann für mehrere Aufgaben. Nicht bei vollem Feintuning.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Adapters on one base</source>
        <translation>Adapter auf einer Basis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Adapters of other projects</source>
        <translation>Adapter anderer Projekte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Where other work shares the base, this project pays its part by the number of adapters.</source>
        <translation>Wo andere Arbeit die Basis mitnutzt, zahlt dieses Projekt seinen Teil nach der Zahl der Adapter.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Storage of the tuned model</source>
        <translation>Speicherung des feingetunten Modells</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Tokens kept per request</source>
        <translation>Je Anfrage gehaltene Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>For the check of memory only.</source>
        <translation>Nur für die Prüfung des Speichers.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Requests at once per replica</source>
        <translation>Gleichzeitige Anfragen je Replikat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Bits per weight</source>
        <translation>Bit je Gewicht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>16, or 8 or 4 for a compressed model. For the check of memory only.</source>
        <translation>16, oder 8 oder 4 bei einem komprimierten Modell. Nur für die Prüfung des Speichers.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Bits per kept number</source>
        <translation>Bit je gehaltener Zahl</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Of keys and values. For the check of memory only.</source>
        <translation>Von Keys und Values. Nur für die Prüfung des Speichers.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_serving.py"/>
        <source>Memory that may be filled</source>
        <translation>Speicher, der belegt werden darf</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>A tuned model does worse in production than in its tests: the gap that too few examples and too many epochs leave, and the shift from test to production. Full tuning loses more than adapters do. A gap measured on held-out examples is already in the accuracy.</source>
        <translation>Ein feingetuntes Modell ist im Betrieb schlechter als in seinen Tests: durch den Abstand, den zu wenige Beispiele und zu viele Epochen lassen, und den Übergang vom Test zum Betrieb. Volles Feintuning verliert mehr als Adapter. Ein auf zurückgehaltenen Beispielen gemessener Abstand steckt schon in der Genauigkeit.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Full tuning loses more by</source>
        <translation>Volles Feintuning verliert mehr um</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Against adapters; not used with LoRA and QLoRA.</source>
        <translation>Gegen Adapter; ohne Wirkung bei LoRA und QLoRA.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Failed and repeated runs</source>
        <translation>Gescheiterte und wiederholte Läufe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Runs that do not ship: sweeps, failures and second tries for each model that does. A run cannot be looked at before its GPUs are done with it.</source>
        <translation>Läufe, die nicht ausgeliefert werden: Suchläufe, Fehlschläge und zweite Versuche für jedes Modell, das ausgeliefert wird. Ein Lauf lässt sich erst ansehen, wenn seine GPUs fertig sind.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Runs per shipped model</source>
        <translation>Läufe je ausgeliefertem Modell</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>All runs together, the one that ships included.</source>
        <translation>Alle Läufe zusammen, der ausgelieferte eingeschlossen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Waiting per run</source>
        <translation>Wartezeit je Lauf</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Hours until a run's result has been looked at; runs follow one another.</source>
        <translation>Stunden, bis das Ergebnis eines Laufs angesehen ist; Läufe folgen aufeinander.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Training run</source>
        <translation>Trainingslauf</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>The training run whose model ships: GPU hours at their rent, or at the power of bought GPUs. Excludes all other runs (Failed and repeated runs), the people (Training work) and the purchase of GPUs.</source>
        <translation>Der Trainingslauf, dessen Modell ausgeliefert wird: GPU-Stunden zu ihrer Miete oder zum Strom gekaufter GPUs. Ohne alle anderen Läufe (Gescheiterte und wiederholte Läufe), die Menschen (Trainingsarbeit) und den Kauf von GPUs.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>LoRA: a small adapter on a frozen base. QLoRA: on a base of 4 bits, slower in less memory. Full: all weights, which needs most memory and over-fits more.</source>
        <translation>LoRA: ein kleiner Adapter auf einer eingefrorenen Basis. QLoRA: auf einer Basis mit 4 Bit, langsamer mit weniger Speicher. Voll: alle Gewichte; das braucht am meisten Speicher und neigt stärker zu Overfitting.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>How many times the examples are gone through.</source>
        <translation>Wie oft die Beispiele durchlaufen werden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Short examples are packed together</source>
        <translation>Kurze Beispiele werden zusammengepackt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Off: every example is filled up to the length of a training sequence, and the filling is paid for.</source>
        <translation>Aus: Jedes Beispiel wird auf die Länge einer Trainingssequenz aufgefüllt, und das Füllen wird bezahlt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Training sequence</source>
        <translation>Trainingssequenz</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Tokens that go through the GPU as one piece.</source>
        <translation>Token, die als ein Stück durch die GPU gehen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Activations are computed twice</source>
        <translation>Aktivierungen werden doppelt berechnet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Gradient checkpointing: slower, in much less memory.</source>
        <translation>Gradient Checkpointing: langsamer, mit viel weniger Speicher.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>GPUs for one run</source>
        <translation>GPUs für einen Lauf</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>More make the run shorter at the same GPU hours.</source>
        <translation>Mehr verkürzen den Lauf bei gleichen GPU-Stunden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Share of the speed used (MFU)</source>
        <translation>Genutzter Anteil der Geschwindigkeit (MFU)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Model FLOPs utilisation. Empty: from the length of a training sequence, as measured.</source>
        <translation>Model FLOPs Utilisation. Leer: aus der Länge einer Trainingssequenz, wie gemessen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Your set-up against the measured</source>
        <translation>Ihr Aufbau gegen den gemessenen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Not used where the share of the speed is entered.</source>
        <translation>Ohne Wirkung, wo der Anteil der Geschwindigkeit eingetragen ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>LoRA's operations per weight</source>
        <translation>Rechenoperationen von LoRA je Gewicht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>FLOPs per parameter and token; full training has 6, computing activations twice adds 2 to either.</source>
        <translation>FLOPs je Parameter und Token; volles Training hat 6, Aktivierungen doppelt zu berechnen kommt mit 2 zu beiden hinzu.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>QLoRA takes longer by</source>
        <translation>QLoRA dauert länger um</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Loading, failures and waiting</source>
        <translation>Laden, Ausfälle und Warten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Within a run; whole runs that fail are counted under Failed and repeated runs.</source>
        <translation>In einem Lauf; ganze gescheiterte Läufe zählen unter „Gescheiterte und wiederholte Läufe“.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Rank of the adapter</source>
        <translation>Rang des Adapters</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Sequences at once per GPU</source>
        <translation>Gleichzeitige Sequenzen je GPU</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Memory per trained weight</source>
        <translation>Speicher je trainiertem Gewicht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Bytes for weight, gradient and optimizer. For the check of memory only.</source>
        <translation>Byte für Gewicht, Gradient und Optimierer. Nur für die Prüfung des Speichers.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Memory per activation</source>
        <translation>Speicher je Aktivierung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Where activations are computed twice: what is kept all the same. For the check of memory only.</source>
        <translation>Wo Aktivierungen doppelt berechnet werden: was trotzdem gehalten wird. Nur für die Prüfung des Speichers.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Memory lost on each GPU</source>
        <translation>Auf jeder GPU verlorener Speicher</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>Move to a newer base</source>
        <translation>Umzug auf eine neuere Basis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/gpu_training.py"/>
        <source>The work moves to a newer open model, by choice and not because anyone shuts the old one down: all training runs and the work of a first cycle again, on the same examples, and tests. Off, the base stays.</source>
        <translation>Die Arbeit zieht auf ein neueres offenes Modell um, aus eigener Wahl und nicht, weil jemand das alte abschaltet: alle Trainingsläufe und die Arbeit eines ersten Zyklus noch einmal, mit denselben Beispielen, und Tests. Aus: Die Basis bleibt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Servers that run all day for the tuned model, busy or idle. Idle time is a result of the peak and the whole number of servers, never a further input. Excludes tokens, which a server replaces or adds to by contract.</source>
        <translation>Server, die für das feingetunte Modell den ganzen Tag laufen, ausgelastet oder nicht. Leerlauf folgt aus der Spitze und der ganzen Zahl der Server und ist nie eine weitere Eingabe. Ohne Token, die ein Server je nach Vertrag ersetzt oder die hinzukommen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Billed by</source>
        <translation>Abgerechnet nach</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>What the price below is for.</source>
        <translation>Wofür der Preis unten gilt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Price of a server</source>
        <translation>Preis eines Servers</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Price of one running server or model unit; it is billed while idle too.</source>
        <translation>Preis eines laufenden Servers oder einer Modelleinheit; er wird auch im Leerlauf abgerechnet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Price of a minute or GPU-second</source>
        <translation>Preis einer Minute oder GPU-Sekunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Used instead of the price by the hour where the bill counts minutes or GPU-seconds.</source>
        <translation>Anstelle des Stundenpreises, wo nach Minuten oder GPU-Sekunden abgerechnet wird.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>GPUs of a server</source>
        <translation>GPUs eines Servers</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Used only where the bill counts GPU-seconds.</source>
        <translation>Nur verwendet, wo nach GPU-Sekunden abgerechnet wird.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Tokens are included</source>
        <translation>Token sind eingeschlossen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>On: the servers are the whole price, and no token is billed.</source>
        <translation>An: Die Server sind der ganze Preis, Token werden nicht abgerechnet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>One server answers</source>
        <translation>Ein Server beantwortet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Servers at least</source>
        <translation>Mindestzahl der Server</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Hours of a month on the bill</source>
        <translation>Stunden eines Monats auf der Rechnung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>720 at some providers, 730 at others. Empty: as in the workload.</source>
        <translation>720 bei manchen Anbietern, 730 bei anderen. Leer: wie unter „Aufkommen“.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Models that share the servers</source>
        <translation>Modelle, die sich die Server teilen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Servers are paid by all of them in equal parts.</source>
        <translation>Alle zahlen die Server zu gleichen Teilen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Committed for months</source>
        <translation>Monate Mindestlaufzeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>0: stopped at will. Else a term that has begun is paid to its end, also beyond the last month compared.</source>
        <translation>0: jederzeit kündbar. Sonst wird eine begonnene Laufzeit bis zum Ende bezahlt, auch über den letzten verglichenen Monat hinaus.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Servers stop when idle</source>
        <translation>Server halten im Leerlauf an</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>On: they run from a request until they have been idle for a while. Not under a commitment.</source>
        <translation>An: Sie laufen ab einer Anfrage, bis sie eine Weile im Leerlauf waren. Nicht bei einer Mindestlaufzeit.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Hours with requests</source>
        <translation>Stunden mit Anfragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Used only where servers stop when idle.</source>
        <translation>Nur verwendet, wo Server im Leerlauf anhalten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Idle before they stop</source>
        <translation>Leerlauf bis zum Anhalten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>With the time of starting up, where that is billed.</source>
        <translation>Mit der Zeit des Hochfahrens, wo sie abgerechnet wird.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Of one model.</source>
        <translation>Eines Modells.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Storage of a gigabyte</source>
        <translation>Speicherung eines Gigabytes</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Size of the tuned model</source>
        <translation>Größe des feingetunten Modells</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/hosting.py"/>
        <source>Models kept</source>
        <translation>Aufbewahrte Modelle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/latency.py"/>
        <source>Waiting for answers</source>
        <translation>Warten auf Antworten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/latency.py"/>
        <source>Users wait for every answer. What a second is worth stands under Quality and value; 0 where nobody waits.</source>
        <translation>Nutzer warten auf jede Antwort. Was eine Sekunde wert ist, steht unter „Qualität und Wert“; 0, wo niemand wartet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/latency.py"/>
        <source>Time until the answer</source>
        <translation>Zeit bis zur Antwort</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/people.py"/>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/people.py"/>
        <source>Tracing, dashboards and alerts: tools, not people.</source>
        <translation>Tracing, Dashboards und Alarme: Werkzeuge, nicht Menschen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/people.py"/>
        <source>Monitoring tools</source>
        <translation>Überwachungswerkzeuge</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/people.py"/>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/people.py"/>
        <source>People on call for the running system. Excludes prompt upkeep, re-training and review.</source>
        <translation>Bereitschaft für das laufende System. Ohne Prompt-Pflege, Nachtraining und Prüfung.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/people.py"/>
        <source>Operations work</source>
        <translation>Betriebsarbeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/people.py"/>
        <source>Human review</source>
        <translation>Menschliche Prüfung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/people.py"/>
        <source>People look at a share of the answers. Share and minutes stand under Quality and value, the same for all.</source>
        <translation>Menschen sehen einen Teil der Antworten an. Anteil und Minuten stehen unter „Qualität und Wert“, für alle gleich.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/people.py"/>
        <source>People on call for a model that you serve yourself: servers, drivers, scaling, nights. Excludes re-training and review.</source>
        <translation>Bereitschaft für ein selbst betriebenes Modell: Server, Treiber, Skalierung, Nächte. Ohne Nachtraining und Prüfung.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/people.py"/>
        <source>People on call for a tuned model and its provider's platform: more than for a prompted one. Excludes re-training and review.</source>
        <translation>Bereitschaft für ein feingetuntes Modell und die Plattform des Anbieters: mehr als für eines mit Prompt. Ohne Nachtraining und Prüfung.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/prompting.py"/>
        <source>Prompt upkeep</source>
        <translation>Prompt-Pflege</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/prompting.py"/>
        <source>Regression work on live prompts: new cases, silent changes of the model, repairs. Excludes moves to a new model (Migration).</source>
        <translation>Regressionsarbeit an laufenden Prompts: neue Fälle, stille Änderungen des Modells, Reparaturen. Ohne Umzüge auf ein neues Modell (Umzug).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/prompting.py"/>
        <source>Work for one simple task</source>
        <translation>Arbeit für eine einfache Aufgabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/prompting.py"/>
        <source>Prompt writing</source>
        <translation>Schreiben der Prompts</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/prompting.py"/>
        <source>Writing, trying and polishing prompts until go-live. It takes time, so it moves the date.</source>
        <translation>Prompts schreiben, erproben und feilen bis zum Start. Das kostet Zeit, verschiebt also den Termin.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>Re-training</source>
        <translation>Nachtraining</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>Training again because the world moves: new examples, runs and work every few months. A forced re-tune resets its clock; from the end of tuning on it stops, until the work has moved to another provider.</source>
        <translation>Neues Training, weil sich die Welt bewegt: alle paar Monate neue Beispiele, Läufe und Arbeit. Ein erzwungenes erneutes Feintuning stellt die Uhr zurück; ab dem Ende des Feintunings ruht es, bis die Arbeit zu einem anderen Anbieter umgezogen ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>Trained again every</source>
        <translation>Neu trainiert alle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>New examples per round</source>
        <translation>Neue Beispiele je Runde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>Runs per round</source>
        <translation>Läufe je Runde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>Work per round</source>
        <translation>Arbeit je Runde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>Until the provider ends tuning</source>
        <translation>Bis der Anbieter das Feintuning einstellt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>A chance per year, unless an end is announced. Then nothing is trained again there, and at the next shutdown the work moves to another provider. Not known: it never happens.</source>
        <translation>Eine Wahrscheinlichkeit im Jahr, sofern kein Ende angekündigt ist. Danach wird dort nichts mehr trainiert, und bei der nächsten Abschaltung zieht die Arbeit zu einem anderen Anbieter. Nicht bekannt: Es geschieht nie.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>Training ends on</source>
        <translation>Training endet am</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retraining.py"/>
        <source>The day after which the provider accepts no training any more.</source>
        <translation>Der Tag, nach dem der Anbieter kein Training mehr annimmt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>Retrieval</source>
        <translation>Retrieval</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>Building an index over your documents, keeping it fresh, and storing it. The pieces put into each request are counted with the tokens. A request whose document is not found is answered wrongly: state the model's accuracy as it is with the right pieces at hand.</source>
        <translation>Einen Index über Ihre Dokumente aufbauen, aktuell halten und speichern. Die Stellen, die in jede Anfrage kommen, zählen bei den Token. Eine Anfrage, deren Dokument nicht gefunden wird, wird falsch beantwortet: die Genauigkeit des Modells so angeben, wie sie mit den richtigen Stellen ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>Building the index</source>
        <translation>Aufbau des Index</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>Size of the documents</source>
        <translation>Umfang der Dokumente</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>Price of embedding</source>
        <translation>Preis des Einbettens</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>Documents that change in a month</source>
        <translation>Dokumente, die sich in einem Monat ändern</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>Keeping the index right</source>
        <translation>Pflege des Index</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>Search service</source>
        <translation>Suchdienst</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>Found pieces per request</source>
        <translation>Gefundene Stellen je Anfrage</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>They differ from request to request, so they are never cached.</source>
        <translation>Sie sind bei jeder Anfrage andere, also nie im Cache.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>Requests that need a document</source>
        <translation>Anfragen, die ein Dokument brauchen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>Searches that miss</source>
        <translation>Suchen ohne Treffer</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/retrieval.py"/>
        <source>The right piece is not found, and a request that needs it is answered wrongly.</source>
        <translation>Die richtige Stelle wird nicht gefunden, und eine Anfrage, die sie braucht, wird falsch beantwortet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/routing.py"/>
        <source>Harder cases</source>
        <translation>Schwerere Fälle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/routing.py"/>
        <source>What the small model could not answer is harder than the rest, so the large one is wrong more often there. Its other wrong answers are counted with it.</source>
        <translation>Was das kleine Modell nicht beantworten konnte, ist schwerer als der Rest, also liegt das große dort öfter falsch. Seine übrigen falschen Antworten zählen bei ihm.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/routing.py"/>
        <source>Accuracy lost on what is passed on</source>
        <translation>Genauigkeitsverlust bei Weitergegebenem</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/routing.py"/>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/routing.py"/>
        <source>The rule that decides which answers of the small model stand: built, tuned to the traffic and kept right.</source>
        <translation>Die Regel, die entscheidet, welche Antworten des kleinen Modells gelten: gebaut, auf das Aufkommen abgestimmt und gepflegt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/routing.py"/>
        <source>Building and calibrating it</source>
        <translation>Aufbau und Kalibrierung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/routing.py"/>
        <source>Keeping it calibrated</source>
        <translation>Kalibrierung erhalten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>Tokens of prompted requests</source>
        <translation>Token der Anfragen mit Prompt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>Tokens of every request: the fixed prompt with its examples, the input and the answer. Excludes repeated runs for evaluation (Evaluation) and the doubled traffic of a move to a new model (Migration).</source>
        <translation>Token jeder Anfrage: der feste Prompt mit seinen Beispielen, die Eingabe und die Antwort. Ohne wiederholte Läufe zur Evaluation (Evaluation) und den doppelten Verkehr bei einem Umzug auf ein neues Modell (Umzug).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>Examples in the prompt</source>
        <translation>Beispiele im Prompt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>0 for a zero-shot prompt.</source>
        <translation>0 für einen Zero-shot-Prompt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>Tokens per example</source>
        <translation>Token je Beispiel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>Answers shortened by</source>
        <translation>Antworten kürzer um</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>What a request to be brief saves of the answer's tokens.</source>
        <translation>Was die Bitte um Kürze an Token der Antwort spart.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>Answers asked for per request</source>
        <translation>Abgefragte Antworten je Anfrage</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>Several answers to the same prompt, of which the majority counts (self-consistency): all are paid.</source>
        <translation>Mehrere Antworten auf denselben Prompt, von denen die Mehrheit zählt (Self-Consistency): Alle werden bezahlt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>Tokens of tuned requests</source>
        <translation>Token der feingetunten Anfragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/serving.py"/>
        <source>Tokens of every request to the tuned model: a short prompt, the input and the answer, at the tuned price.</source>
        <translation>Token jeder Anfrage an das feingetunte Modell: ein kurzer Prompt, die Eingabe und die Antwort, zum Preis des feingetunten Modells.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>Change-over</source>
        <translation>Umstellung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>The tuned system takes over: both run side by side for a while, and people move traffic and watch. Excludes the tuned system's own project, which is counted with it.</source>
        <translation>Das feingetunte System übernimmt: Beide laufen eine Weile nebeneinander, und Menschen verlagern den Verkehr und beobachten. Ohne das eigene Projekt des feingetunten Systems, das bei ihm zählt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>Work of changing over</source>
        <translation>Arbeit der Umstellung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>Both run for</source>
        <translation>Beide laufen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>Examples from the log</source>
        <translation>Beispiele aus dem Protokoll</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>Answers that users accepted become training examples after a short look; they replace labelling from nothing.</source>
        <translation>Antworten, die Nutzer angenommen haben, werden nach kurzer Durchsicht zu Trainingsbeispielen; sie ersetzen das Labeln von Grund auf.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>Requests that give an example</source>
        <translation>Anfragen, die ein Beispiel ergeben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>Log read before take-over by</source>
        <translation>Protokoll gelesen vor der Übernahme um</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>What is logged later comes too late for the first training.</source>
        <translation>Was später protokolliert wird, kommt für das erste Training zu spät.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/staging.py"/>
        <source>Look at each</source>
        <translation>Durchsicht je Beispiel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>Labels by a teacher model</source>
        <translation>Labels eines Lehrermodells</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>A larger model, the teacher, labels the examples that are missing; some of its answers are thrown away, and people audit a share. Excludes evaluation sets, which people label (Evaluation).</source>
        <translation>Ein größeres Modell, das Lehrermodell, labelt die fehlenden Beispiele; ein Teil seiner Antworten wird verworfen, und Menschen prüfen einen Anteil. Ohne Testsätze, die Menschen labeln (Evaluation).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>Teacher</source>
        <translation>Lehrermodell</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>The larger model that labels. Choosing it from the list enters its prices.</source>
        <translation>Das größere Modell, das labelt. Wählt man es aus der Liste, werden seine Preise eingetragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>Teacher's input price</source>
        <translation>Eingabepreis des Lehrermodells</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>Teacher's output price</source>
        <translation>Ausgabepreis des Lehrermodells</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>Teacher's prompt</source>
        <translation>Prompt des Lehrermodells</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>Sent with every example, besides its input.</source>
        <translation>Mit jedem Beispiel gesendet, zusätzlich zu dessen Eingabe.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>Teacher's reasoning</source>
        <translation>Reasoning des Lehrermodells</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>Answers per example</source>
        <translation>Antworten je Beispiel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>Examples that are kept</source>
        <translation>Beispiele, die bleiben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>Teacher's accuracy</source>
        <translation>Genauigkeit des Lehrermodells</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>The student can be no better than its labels.</source>
        <translation>Der Schüler kann nicht besser sein als seine Labels.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>Labels audited by people</source>
        <translation>Von Menschen geprüfte Labels</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>A wrong label that is audited is put right.</source>
        <translation>Ein falsches Label, das geprüft wird, wird berichtigt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>Time per audited label</source>
        <translation>Zeit je geprüftem Label</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>Work on the labelling run</source>
        <translation>Arbeit am Labeling-Lauf</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>The teacher's terms allow it</source>
        <translation>Die Bedingungen des Lehrermodells erlauben es</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/teacher.py"/>
        <source>Some providers forbid training competing models on their answers. Switch on when you have checked.</source>
        <translation>Manche Anbieter verbieten, konkurrierende Modelle mit ihren Antworten zu trainieren. Einschalten, wenn es geprüft ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/today.py"/>
        <source>The work as today</source>
        <translation>Die Arbeit wie heute</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/today.py"/>
        <source>Every request is done as today. What it costs and how often it is right stand under Quality and value, the same that other approaches pay until they are live.</source>
        <translation>Jede Anfrage wird erledigt wie heute. Was sie kostet und wie oft sie richtig ist, steht unter „Qualität und Wert“; dasselbe zahlen andere Ansätze bis zu ihrem Start.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Runs that do not ship: sweeps, failures and second tries for each model that does.</source>
        <translation>Läufe, die nicht ausgeliefert werden: Suchläufe, Fehlschläge und zweite Versuche für jedes Modell, das ausgeliefert wird.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>The training run whose model ships: the price that every price list names. Excludes all other runs (Failed and repeated runs) and the people (Training work).</source>
        <translation>Der Trainingslauf, dessen Modell ausgeliefert wird: der Preis, den jede Preisliste nennt. Ohne alle anderen Läufe (Gescheiterte und wiederholte Läufe) und die Menschen (Trainingsarbeit).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Training price</source>
        <translation>Trainingspreis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Price per million tokens trained on; every epoch counts.</source>
        <translation>Preis je Million Token, mit denen trainiert wird; jede Epoche zählt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Least fee per run</source>
        <translation>Mindestpreis je Lauf</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Tier, against the list price</source>
        <translation>Stufe, gegen den Listenpreis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Where tiers differ: for example 0.5 for a developer tier that may be interrupted.</source>
        <translation>Wo sich Stufen unterscheiden: zum Beispiel 0,5 für eine Entwicklerstufe, die unterbrochen werden darf.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Validation tokens are billed</source>
        <translation>Validierungs-Token werden abgerechnet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Validation examples</source>
        <translation>Validierungsbeispiele</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Against the examples trained on. Used only where validation is billed.</source>
        <translation>Gegen die Beispiele, mit denen trainiert wird. Nur verwendet, wo Validierung abgerechnet wird.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Validation runs per training</source>
        <translation>Validierungsläufe je Training</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Used only where validation is billed.</source>
        <translation>Nur verwendet, wo Validierung abgerechnet wird.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Padding is billed</source>
        <translation>Auffüllen wird abgerechnet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>On: examples are not packed, and each is billed as long as the longest.</source>
        <translation>An: Beispiele werden nicht zusammengepackt; jedes wird so lang abgerechnet wie das längste.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Longest example</source>
        <translation>Längstes Beispiel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Used only where padding is billed.</source>
        <translation>Nur verwendet, wo Auffüllen abgerechnet wird.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Tokens billed per example at most</source>
        <translation>Höchstens abgerechnete Token je Beispiel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>The length at which examples are cut. Empty: no limit.</source>
        <translation>Die Länge, bei der Beispiele abgeschnitten werden. Leer: keine Grenze.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Price of a training hour</source>
        <translation>Preis einer Trainingsstunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Of the run, or of one GPU where GPU-hours are billed.</source>
        <translation>Des Laufs, oder einer GPU, wo GPU-Stunden abgerechnet werden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Hours of one run</source>
        <translation>Stunden eines Laufs</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Used only where hours are billed.</source>
        <translation>Nur verwendet, wo Stunden abgerechnet werden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Hours are rounded to</source>
        <translation>Stunden werden gerundet auf</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>0: not rounded. Used only where hours are billed.</source>
        <translation>0: nicht gerundet. Nur verwendet, wo Stunden abgerechnet werden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>GPUs of a run</source>
        <translation>GPUs eines Laufs</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Used only where GPU-hours are billed.</source>
        <translation>Nur verwendet, wo GPU-Stunden abgerechnet werden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Further fees per run</source>
        <translation>Weitere Gebühren je Lauf</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>A run stops at</source>
        <translation>Ein Lauf hält an bei</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>The price at which a run is paused; it is counted as ended there. Empty: no limit.</source>
        <translation>Der Preis, bei dem ein Lauf angehalten wird; dort gilt er als beendet. Leer: keine Grenze.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>Training work</source>
        <translation>Trainingsarbeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>The engineers' work around the first training cycle: set-up, choices, looking at results, release.</source>
        <translation>Die Arbeit der Entwickler um den ersten Trainingszyklus: Aufbau, Entscheidungen, Ergebnisse ansehen, Freigabe.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/training.py"/>
        <source>First cycle</source>
        <translation>Erster Zyklus</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>The GPUs that train and answer. Rented ones are paid by the hour; bought ones are paid at once and then cost power, room and upkeep, busy or idle.</source>
        <translation>Die GPUs, die trainieren und antworten. Gemietete werden nach Stunden bezahlt; gekaufte werden auf einmal bezahlt und kosten dann Strom, Raum und Instandhaltung, ausgelastet oder nicht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>Speed and memory come from a table with sources; enter your own below.</source>
        <translation>Geschwindigkeit und Speicher kommen aus einer Tabelle mit Quellen; eigene Werte lassen sich unten eintragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>How you get them</source>
        <translation>Wie sie beschafft werden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>Rent of one GPU</source>
        <translation>Miete einer GPU</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>Per GPU and hour, its share of the machine included.</source>
        <translation>Je GPU und Stunde, ihr Anteil an der Maschine eingeschlossen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>Rents change by</source>
        <translation>Mieten ändern sich um</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>Every month a little, up or down: rented GPUs can be rented anew at any time.</source>
        <translation>Jeden Monat ein wenig, nach oben oder unten: Gemietete GPUs lassen sich jederzeit neu mieten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>Its speed</source>
        <translation>Ihre Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>Trillion operations per second at 16 bits without sparsity. Empty: from the table.</source>
        <translation>Billionen Rechenoperationen pro Sekunde bei 16 Bit ohne Sparsity. Leer: aus der Tabelle.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>Its memory</source>
        <translation>Ihr Speicher</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>Empty: from the table.</source>
        <translation>Leer: aus der Tabelle.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>How accuracy grows with examples: fast at first, ever slower towards a ceiling. Enter two or three points of a pilot, and the curve runs through them instead of through what is stated here.</source>
        <translation>Wie die Genauigkeit mit Beispielen wächst: erst schnell, dann immer langsamer bis zu einer Obergrenze. Zwei oder drei Punkte eines Piloten eintragen, und die Kurve läuft durch sie statt durch das hier Angegebene.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>Accuracy before tuning</source>
        <translation>Genauigkeit vor dem Feintuning</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>The base model of the tuned one with the same short prompt, on held-out examples. A good prompt was worth a few hundred examples in one study of tuning (Le Scao and Rush 2021: median 285, from -424 to 3,506 by task).</source>
        <translation>Das Basismodell des feingetunten mit demselben kurzen Prompt, auf zurückgehaltenen Beispielen. Ein guter Prompt war in einer Studie so viel wert wie ein paar hundert Beispiele (Le Scao und Rush 2021: Median 285, von -424 bis 3.506 je nach Aufgabe).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>Accuracy with endless examples</source>
        <translation>Genauigkeit mit unendlich vielen Beispielen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>Examples until the curve bends</source>
        <translation>Beispiele, bis die Kurve abflacht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>Steepness</source>
        <translation>Steilheit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>Diminishing returns. In published trials twice the examples cut the loss that was left by 1% to 10% (Zhang et al. 2024).</source>
        <translation>Abnehmender Ertrag. In veröffentlichten Versuchen senkten doppelt so viele Beispiele den verbleibenden Verlust um 1 % bis 10 % (Zhang et al. 2024).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>Pilot A: examples</source>
        <translation>Pilot A: Beispiele</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>Examples per task that the pilot was trained on; 0 for the untuned model.</source>
        <translation>Beispiele je Aufgabe, mit denen der Pilot trainiert wurde; 0 für das Modell ohne Feintuning.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>Pilot A: accuracy</source>
        <translation>Pilot A: Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>On held-out examples. As kind choose “Measured”, so many of so many: that is its sampling error.</source>
        <translation>Auf zurückgehaltenen Beispielen. Als Art „Gemessen“ wählen, so viele von so vielen: Das ist der Stichprobenfehler.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>Pilot B: examples</source>
        <translation>Pilot B: Beispiele</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>Pilot B: accuracy</source>
        <translation>Pilot B: Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>Pilot C: examples</source>
        <translation>Pilot C: Beispiele</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>Pilot C: accuracy</source>
        <translation>Pilot C: Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>Against the accuracies above at complexity 1. Pilot points are measured at your complexity, so nothing is lost there.</source>
        <translation>Gegen die Genauigkeiten oben bei Komplexität 1. Punkte eines Piloten sind bei Ihrer Komplexität gemessen, dort geht also nichts verloren.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>Measured on held-out examples</source>
        <translation>Auf zurückgehaltenen Beispielen gemessen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/learning.py"/>
        <source>On: the accuracy comes from a pilot on held-out examples, so the generalisation gap is already in it. Pilot points always are.</source>
        <translation>An: Die Genauigkeit stammt aus einem Piloten auf zurückgehaltenen Beispielen, die Generalisierungslücke steckt also schon darin. Bei Punkten eines Piloten ist das immer so.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>The currency of the project and the rate at which later money counts less.</source>
        <translation>Die Währung des Projekts und der Satz, zu dem späteres Geld weniger zählt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>All amounts but price lists are in this currency.</source>
        <translation>Alle Beträge außer Preislisten sind in dieser Währung.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>Price of one US dollar</source>
        <translation>Preis eines US-Dollars</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>Price lists are in US dollars; this converts them. Enter the rate yourself: nothing is fetched.</source>
        <translation>Preislisten sind in US-Dollar; dies rechnet sie um. Den Kurs selbst eintragen: Es wird nichts abgerufen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>Rate as of</source>
        <translation>Kurs vom</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>Discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>Money a year later counts this much less. Months use (1 + r) to the power 1/12.</source>
        <translation>Geld ein Jahr später zählt um so viel weniger. Monate nutzen (1 + r) hoch 1/12.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>Later amounts are</source>
        <translation>Spätere Beträge sind</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>Nominal: wages and other amounts rise with inflation, the discount rate contains it. Real: everything is in today's money, price lists in dollars lose worth with inflation, the discount rate is without it.</source>
        <translation>Nominal: Löhne und andere Beträge steigen mit der Inflation, der Diskontsatz enthält sie. Real: Alles ist in heutigem Geld, Preislisten in Dollar verlieren durch Inflation an Wert, der Diskontsatz ist ohne sie.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>Inflation</source>
        <translation>Inflation</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>Yearly rise of wages and of all amounts but price lists, which stay as agreed until they are changed.</source>
        <translation>Jährlicher Anstieg der Löhne und aller Beträge außer Preislisten, die bleiben wie vereinbart, bis sie geändert werden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Model and prices</source>
        <translation>Modell und Preise</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>The base model that answers, its price per token and its life.</source>
        <translation>Das Basismodell, das antwortet, sein Preis je Token und seine Lebensdauer.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <location filename="../../ftvp_gui/core/open_models.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Price source</source>
        <translation>Preisquelle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Where the prices come from, with version and date.</source>
        <translation>Woher die Preise kommen, mit Version und Datum.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Input price</source>
        <translation>Eingabepreis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Price of fresh input tokens.</source>
        <translation>Preis neuer Eingabe-Token.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Output price</source>
        <translation>Ausgabepreis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Price of output tokens.</source>
        <translation>Preis der Ausgabe-Token.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Announced prices</source>
        <translation>Angekündigte Preise</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Prices from a date on, in US dollars per million tokens: “2027-01-01: 1.50 in, 7.50 out”, several with a semicolon between them. Empty: none announced. Cached and batch prices follow by their multiples.</source>
        <translation>Preise ab einem Datum, in US-Dollar je Million Token: „2027-01-01: 1,50 in, 7,50 out“, mehrere durch Semikolon getrennt. Leer: keine angekündigt. Cache- und Batch-Preise folgen nach ihren Faktoren.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Mark-up of a tuned model</source>
        <translation>Aufschlag eines feingetunten Modells</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Where the prices above are the base model's: what a token of the tuned model costs against them.</source>
        <translation>Wo die Preise oben die des Basismodells sind: was ein Token des feingetunten Modells im Verhältnis kostet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Region or data residency</source>
        <translation>Region oder Datenresidenz</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>What every token costs against the prices above.</source>
        <translation>Was jedes Token im Verhältnis zu den Preisen oben kostet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Requests that can wait (batch)</source>
        <translation>Anfragen, die warten können (Batch)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Only these get the batch price.</source>
        <translation>Nur diese erhalten den Batch-Preis.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Batch costs</source>
        <translation>Batch kostet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Against a request that is answered at once.</source>
        <translation>Gegen eine Anfrage, die sofort beantwortet wird.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Long requests</source>
        <translation>Lange Anfragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>As a whole: every token of a request beyond the limit costs more, so the bill jumps there.</source>
        <translation>Als Ganzes: Jedes Token einer Anfrage über der Grenze kostet mehr, die Rechnung springt dort also.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Limit of a request's input</source>
        <translation>Grenze der Eingabe einer Anfrage</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Fixed prompt and input together. Used only where long requests cost more.</source>
        <translation>Fester Prompt und Eingabe zusammen. Nur verwendet, wo lange Anfragen mehr kosten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Input of long requests costs</source>
        <translation>Eingabe langer Anfragen kostet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Output of long requests costs</source>
        <translation>Ausgabe langer Anfragen kostet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Only where the whole request costs more.</source>
        <translation>Nur wo die ganze Anfrage mehr kostet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Cache the fixed part of the prompt</source>
        <translation>Festen Teil des Prompts cachen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Cached input costs</source>
        <translation>Eingabe aus dem Cache kostet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Against fresh input. Counted once, for the fixed part of the prompt only.</source>
        <translation>Gegen neue Eingabe. Zählt einmal, nur für den festen Teil des Prompts.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Writing to the cache costs</source>
        <translation>Schreiben in den Cache kostet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Against fresh input, whenever the cache has expired.</source>
        <translation>Gegen neue Eingabe, immer wenn der Cache abgelaufen ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>The cache holds for</source>
        <translation>Der Cache hält</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Shortest prompt that is cached</source>
        <translation>Kürzester Prompt, der in den Cache kommt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>The cache is kept by the hour</source>
        <translation>Der Cache wird stundenweise gehalten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>On: the prompt is always found cached, and keeping it is paid by size and hour; writing is not.</source>
        <translation>An: Der Prompt liegt immer im Cache, und das Halten wird nach Größe und Stunde bezahlt; das Schreiben nicht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Keeping the cache costs</source>
        <translation>Halten des Cache kostet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Used only where the cache is kept by the hour.</source>
        <translation>Nur verwendet, wo der Cache stundenweise gehalten wird.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Reasoning billed as output</source>
        <translation>Reasoning, als Ausgabe abgerechnet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Tokens per request that are thought, billed and never seen.</source>
        <translation>Token je Anfrage, die gedacht, abgerechnet und nie gesehen werden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Announced shutdown</source>
        <translation>Angekündigte Abschaltung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>The day on which this model stops answering.</source>
        <translation>Der Tag, an dem dieses Modell aufhört zu antworten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Life of a model</source>
        <translation>Lebensdauer eines Modells</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>After this the provider shuts it down and the work moves. The first shutdown counts from the project's start unless its date is announced.</source>
        <translation>Danach schaltet der Anbieter es ab, und die Arbeit zieht um. Die erste Abschaltung zählt ab Projektbeginn, sofern ihr Datum nicht angekündigt ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Notice before a shutdown</source>
        <translation>Vorlauf vor einer Abschaltung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Days between the announcement and the last day, as the provider promises. 0: nothing is promised.</source>
        <translation>Tage zwischen Ankündigung und letztem Tag, wie vom Anbieter zugesagt. 0: Es ist nichts zugesagt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Tokens after a move</source>
        <translation>Token nach einem Umzug</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>A new model cuts text into other tokens; prices are per token.</source>
        <translation>Ein neues Modell zerlegt Text in andere Token; Preise gelten je Token.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Prices fall with a new model</source>
        <translation>Preise fallen mit einem neuen Modell</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/offer.py"/>
        <source>Reached only by moving to a new model at a shutdown, never by itself.</source>
        <translation>Nur durch einen Umzug auf ein neues Modell bei einer Abschaltung zu erreichen, nie von selbst.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/open_models.py"/>
        <source>The open model that is tuned. Its weights are yours to keep: no provider can shut it down, and there is no price per token.</source>
        <translation>Das offene Modell, das feingetunt wird. Seine Gewichte bleiben Ihnen: Kein Anbieter kann es abschalten, und es gibt keinen Preis je Token.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/open_models.py"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/open_models.py"/>
        <source>configuration file of Qwen3-8B</source>
        <translation>Konfigurationsdatei von Qwen3-8B</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/open_models.py"/>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/open_models.py"/>
        <source>For the check of memory only, like the widths and heads below.</source>
        <translation>Nur für die Prüfung des Speichers, wie Breiten und Heads unten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/open_models.py"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/open_models.py"/>
        <source>Attention heads</source>
        <translation>Attention-Heads</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/open_models.py"/>
        <source>Key and value heads</source>
        <translation>Key- und Value-Heads</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/open_models.py"/>
        <source>Width of a head</source>
        <translation>Breite eines Heads</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/open_models.py"/>
        <source>Width of the feed-forward part</source>
        <translation>Breite des Feed-forward-Teils</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/open_models.py"/>
        <source>Newer base from</source>
        <translation>Neuere Basis ab</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/open_models.py"/>
        <source>The day of a planned move to a newer base. It counts with “Move to a newer base”.</source>
        <translation>Der Tag eines geplanten Umzugs auf eine neuere Basis. Er zählt mit „Umzug auf eine neuere Basis“.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/open_models.py"/>
        <source>A base is kept for</source>
        <translation>Eine Basis bleibt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/open_models.py"/>
        <source>Months until the work moves to a newer base, by your own choice: with “Move to a newer base” only.</source>
        <translation>Monate, bis die Arbeit aus eigener Wahl auf eine neuere Basis umzieht: nur mit „Umzug auf eine neuere Basis“.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/priorities.py"/>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/priorities.py"/>
        <source>How much each of these matters to you. Only the proportions count: 40 and 20 say the same as 2 and 1. The weights move no cost; they rank the approaches under “Your priorities”.</source>
        <translation>Wie wichtig Ihnen jedes davon ist. Nur die Verhältnisse zählen: 40 und 20 besagen dasselbe wie 2 und 1. Die Gewichte bewegen keine Kosten; sie ordnen die Ansätze unter „Ihre Prioritäten“.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/priorities.py"/>
        <source>Low cost</source>
        <translation>Niedrige Kosten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/priorities.py"/>
        <source>What is spent over all months. Wrong answers and waiting are weighed below. Assumed: equal until you say otherwise.</source>
        <translation>Was über alle Monate ausgegeben wird. Falsche Antworten und Wartezeit werden unten gewichtet. Angenommen: gleich, bis Sie etwas anderes angeben.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/priorities.py"/>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/priorities.py"/>
        <source>How soon it is live. Assumed: equal until you say otherwise.</source>
        <translation>Wie bald es in Betrieb ist. Angenommen: gleich, bis Sie etwas anderes angeben.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/priorities.py"/>
        <source>Customisation</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/priorities.py"/>
        <source>How well it does exactly your task: the accuracy of its answers. Assumed: equal until you say otherwise.</source>
        <translation>Wie gut es genau Ihre Aufgabe erledigt: die Genauigkeit seiner Antworten. Angenommen: gleich, bis Sie etwas anderes angeben.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/priorities.py"/>
        <source>Little data needed</source>
        <translation>Wenig Daten nötig</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/priorities.py"/>
        <source>How far the examples that it needs are within reach. Assumed: equal until you say otherwise.</source>
        <translation>Wie weit die nötigen Beispiele erreichbar sind. Angenommen: gleich, bis Sie etwas anderes angeben.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/priorities.py"/>
        <source>Freedom to leave</source>
        <translation>Freiheit zu gehen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/priorities.py"/>
        <source>How little it costs to move to another provider. Assumed: equal until you say otherwise.</source>
        <translation>Wie wenig es kostet, zu einem anderen Anbieter zu wechseln. Angenommen: gleich, bis Sie etwas anderes angeben.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/project.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/project.py"/>
        <source>What the study is called and for whom it is made.</source>
        <translation>Wie die Studie heißt und für wen sie gemacht ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/project.py"/>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/project.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/project.py"/>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/project.py"/>
        <source>What the model is to do, in a sentence.</source>
        <translation>Was das Modell tun soll, in einem Satz.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>Quality and value</source>
        <translation>Qualität und Wert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>What wrong answers cost, how much is reviewed by people, and what waiting costs.</source>
        <translation>Was falsche Antworten kosten, wie viel Menschen prüfen und was Warten kostet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>Cost of one wrong answer</source>
        <translation>Kosten einer falschen Antwort</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>Of one that reaches the user. While this is empty, accuracy is a limit instead: see Strategy.</source>
        <translation>Einer, die den Nutzer erreicht. Solange dies leer ist, ist Genauigkeit stattdessen eine Grenze: siehe „Strategie“.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>Answers reviewed by people</source>
        <translation>Von Menschen geprüfte Antworten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>Time per review</source>
        <translation>Zeit je Prüfung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>Wrong answers that a review finds</source>
        <translation>Falsche Antworten, die eine Prüfung findet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>A wrong answer that is found is put right and does not reach the user.</source>
        <translation>Eine gefundene falsche Antwort wird berichtigt und erreicht den Nutzer nicht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>Until an approach is live, the work is</source>
        <translation>Bis ein Ansatz in Betrieb ist, wird die Arbeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>Either the work is done as today at today's cost, or its value is lost: one of the two is counted.</source>
        <translation>Entweder geschieht die Arbeit wie heute zu heutigen Kosten, oder ihr Wert geht verloren: Eines von beiden zählt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>Value of the work per month</source>
        <translation>Wert der Arbeit im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>Lost for every month until go-live, where the work is not done meanwhile; it grows with the requests.</source>
        <translation>Verloren in jedem Monat bis zum Start, wo die Arbeit inzwischen nicht geschieht; er wächst mit den Anfragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>Today's cost per request</source>
        <translation>Heutige Kosten je Anfrage</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>What one request costs as it is done today, where it is done meanwhile. It may be 0.</source>
        <translation>Was eine Anfrage kostet, wie sie heute erledigt wird, wo sie inzwischen erledigt wird. Darf 0 sein.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>Fixed cost of today's way</source>
        <translation>Fixkosten des heutigen Weges</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>Paid as long as the work is done as today.</source>
        <translation>Bezahlt, solange die Arbeit wie heute geschieht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>Right answers today</source>
        <translation>Richtige Antworten heute</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>Where the work is done as today, its wrong answers cost what others cost.</source>
        <translation>Wo die Arbeit wie heute geschieht, kosten ihre falschen Antworten so viel wie andere.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>Worth of a second of waiting</source>
        <translation>Wert einer Sekunde Wartezeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>What it costs when a user waits one second longer for one answer.</source>
        <translation>Was es kostet, wenn ein Nutzer eine Sekunde länger auf eine Antwort wartet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/section.py"/>
        <source>A titled group of inputs; its docstring is the help that the form shows.</source>
        <translation>Eine Gruppe von Eingaben mit Titel; ihr Docstring ist die Hilfe, die das Formular zeigt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>Limits that an approach must keep, whatever it costs. Leave a limit empty where there is none.</source>
        <translation>Grenzen, die ein Ansatz einhalten muss, was er auch kostet. Leer lassen, wo es keine Grenze gibt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>Budget before go-live</source>
        <translation>Budget vor dem Start</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>What may be spent until the approach is live.</source>
        <translation>Was ausgegeben werden darf, bis der Ansatz in Betrieb ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>Budget in all</source>
        <translation>Gesamtbudget</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>What may be spent over all months, without the cost of wrong answers and delay.</source>
        <translation>Was über alle Monate ausgegeben werden darf, ohne die Kosten falscher Antworten und der Verzögerung.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>Must be live within</source>
        <translation>Muss in Betrieb sein innerhalb von</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>Months from the start of the project.</source>
        <translation>Monate ab Projektbeginn.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>Accuracy needed</source>
        <translation>Nötige Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>How good the answers must be, on average over the months: the customisation that the task needs. It is a limit while the cost of a wrong answer is not entered; with a price, wrong answers count as money.</source>
        <translation>Wie gut die Antworten sein müssen, im Mittel über die Monate: die Anpassung, die die Aufgabe verlangt. Sie ist eine Grenze, solange die Kosten einer falschen Antwort nicht eingetragen sind; mit einem Preis zählen falsche Antworten als Geld.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>Answer needed within</source>
        <translation>Antwort nötig innerhalb von</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>Seconds until the answer, on average over the requests of all months, retries and handing on included. It is a limit whatever a second of waiting is worth.</source>
        <translation>Sekunden bis zur Antwort, im Mittel über die Anfragen aller Monate, Wiederholungen und Weitergabe eingeschlossen. Eine Grenze, was auch immer eine Sekunde Wartezeit wert ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>Labelled examples available</source>
        <translation>Vorhandene gelabelte Beispiele</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>Examples that exist already, clean and labelled, for all tasks together.</source>
        <translation>Beispiele, die es schon gibt, sauber und gelabelt, für alle Aufgaben zusammen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>Examples that could be labelled</source>
        <translation>Beispiele, die gelabelt werden könnten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>How many more could be had at all, for all tasks together. Empty: as many as needed.</source>
        <translation>Wie viele überhaupt noch zu bekommen wären, für alle Aufgaben zusammen. Leer: so viele wie nötig.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>How sure a limit must be kept</source>
        <translation>Wie sicher eine Grenze einzuhalten ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/strategy.py"/>
        <source>An approach that keeps a limit less often than this is not recommended.</source>
        <translation>Ein Ansatz, der eine Grenze seltener einhält, wird nicht empfohlen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/team.py"/>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/team.py"/>
        <source>What an hour costs by role, and how many hours a month each role can give.</source>
        <translation>Was eine Stunde je Rolle kostet und wie viele Stunden im Monat jede Rolle leisten kann.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/team.py"/>
        <source>An hour of a machine-learning engineer</source>
        <translation>Eine Stunde ML-Entwicklung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/team.py"/>
        <source>An hour of a prompt engineer</source>
        <translation>Eine Stunde Prompt-Entwicklung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/team.py"/>
        <source>An hour of a subject expert</source>
        <translation>Eine Stunde Fachexperte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/team.py"/>
        <source>An hour of an operations engineer</source>
        <translation>Eine Stunde Betrieb</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/team.py"/>
        <source>An hour of an annotator</source>
        <translation>Eine Stunde Labeler</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/team.py"/>
        <source>An hour of a reviewer</source>
        <translation>Eine Stunde Prüfer</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/team.py"/>
        <source>Hours of machine-learning engineers</source>
        <translation>Stunden ML-Entwicklung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/team.py"/>
        <source>Fewer hours make the preparation longer and move go-live.</source>
        <translation>Weniger Stunden verlängern die Vorbereitung und verschieben den Start.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/team.py"/>
        <source>Hours of prompt engineers</source>
        <translation>Stunden Prompt-Entwicklung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/team.py"/>
        <source>Hours of subject experts</source>
        <translation>Stunden Fachexperten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/team.py"/>
        <source>Hours of annotators</source>
        <translation>Stunden Labeler</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Workload</source>
        <translation>Aufkommen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>How many requests come, how long each is, and over how many months the approaches are compared.</source>
        <translation>Wie viele Anfragen kommen, wie lang jede ist und über wie viele Monate die Ansätze verglichen werden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Project starts</source>
        <translation>Projektbeginn</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Month 0 of every chart.</source>
        <translation>Monat 0 in jedem Diagramm.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Months compared</source>
        <translation>Verglichene Monate</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>One horizon for all approaches.</source>
        <translation>Ein Zeitraum für alle Ansätze.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Requests in the first month, before the swing over the year.</source>
        <translation>Anfragen im ersten Monat, vor der Schwankung im Jahr.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Growth of the requests from month to month.</source>
        <translation>Wachstum der Anfragen von Monat zu Monat.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Use rises over</source>
        <translation>Nutzung läuft hoch über</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Months after go-live until all requests come; the others are done as today or lost meanwhile.</source>
        <translation>Monate nach dem Start, bis alle Anfragen kommen; die übrigen werden inzwischen wie heute erledigt oder gehen verloren.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Swing over the year</source>
        <translation>Schwankung im Jahr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>How far the busiest month lies above the year's mean; the quietest lies as far below.</source>
        <translation>Wie weit der stärkste Monat über dem Jahresmittel liegt; der schwächste liegt ebenso weit darunter.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Busiest month</source>
        <translation>Stärkster Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Half a year later is the quietest.</source>
        <translation>Ein halbes Jahr später ist der schwächste.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Input of one request</source>
        <translation>Eingabe einer Anfrage</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>What changes from request to request; the prompt around it is counted with each approach.</source>
        <translation>Was bei jeder Anfrage anders ist; der Prompt darum zählt bei jedem Ansatz.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Tokens of one answer.</source>
        <translation>Token einer Antwort.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Calls that fail and are repeated</source>
        <translation>Aufrufe, die scheitern und wiederholt werden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Time-outs and malformed answers. Wrong answers are counted under quality, never here.</source>
        <translation>Zeitüberschreitungen und fehlerhafte Antworten. Falsche Antworten zählen unter „Qualität“, nie hier.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Busiest hour against the average</source>
        <translation>Stärkste Stunde gegen den Durchschnitt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>How far the busiest hour lies above the average one; it sizes dedicated servers.</source>
        <translation>Wie weit die stärkste Stunde über der durchschnittlichen liegt; danach richtet sich die Zahl eigener Server.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Different tasks that need prompts, examples and evaluation of their own.</source>
        <translation>Verschiedene Aufgaben, die eigene Prompts, Beispiele und Evaluation brauchen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Complexity of a task</source>
        <translation>Komplexität einer Aufgabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>1: one clear instruction. 2: several rules that interact. 4: many rules, exceptions and formats.</source>
        <translation>1: eine klare Anweisung. 2: mehrere Regeln, die ineinandergreifen. 4: viele Regeln, Ausnahmen und Formate.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Prompt work grows with tasks to the power</source>
        <translation>Prompt-Arbeit wächst mit den Aufgaben hoch</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Above 1, twice the tasks are more than twice the prompt work.</source>
        <translation>Über 1 sind doppelt so viele Aufgaben mehr als doppelt so viel Prompt-Arbeit.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Prompt work grows with complexity to the power</source>
        <translation>Prompt-Arbeit wächst mit der Komplexität hoch</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Above 1, twice the complexity is more than twice the prompt work.</source>
        <translation>Über 1 ist doppelte Komplexität mehr als doppelt so viel Prompt-Arbeit.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>Hours in a month</source>
        <translation>Stunden in einem Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/notice.py"/>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/notice.py"/>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/compute.py"/>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/compute.py"/>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/compute.py"/>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/confirmation.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/confirmation.py"/>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/confirmation.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/declare.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/declare.py"/>
        <source>answered rightly</source>
        <translation>richtig beantwortet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/declare.py"/>
        <source>answered wrongly</source>
        <translation>falsch beantwortet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/declare.py"/>
        <location filename="../../ftvp_gui/core/discretion.py"/>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/declare.py"/>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/declare.py"/>
        <source>approach</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/discretion.py"/>
        <source>client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/discretion.py"/>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/discretion.py"/>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/discretion.py"/>
        <source>approaches</source>
        <translation>Ansätze</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/discretion.py"/>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/driver.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/driver.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/driver.py"/>
        <source>Serving</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/driver.py"/>
        <source>Prompting</source>
        <translation>Prompting</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/driver.py"/>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/driver.py"/>
        <source>Change</source>
        <translation>Wandel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/driver.py"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/driver.py"/>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/driver.py"/>
        <source>named</source>
        <translation>genannt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/driver.py"/>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/driver.py"/>
        <source>consequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <source>once, to one that stays</source>
        <translation>einmal, zu einem, der bleibt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/change.py"/>
        <source>at every shutdown</source>
        <translation>bei jeder Abschaltung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>by the hour</source>
        <translation>nach Stunden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/drivers/data.py"/>
        <source>by a price list</source>
        <translation>nach Preisliste</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/estimate.py"/>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/estimate.py"/>
        <source>official</source>
        <translation>offiziell</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/estimate.py"/>
        <source>secondary</source>
        <translation>aus zweiter Hand</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/estimate.py"/>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>rented by the hour</source>
        <translation>stundenweise gemietet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpus.py"/>
        <source>bought</source>
        <translation>gekauft</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/hardware.py"/>
        <source>A100 40GB</source>
        <translation>A100 40GB</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/hardware.py"/>
        <source>A100 80GB</source>
        <translation>A100 80GB</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/hardware.py"/>
        <source>H100 SXM</source>
        <translation>H100 SXM</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/hardware.py"/>
        <source>H200</source>
        <translation>H200</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/hardware.py"/>
        <source>B200</source>
        <translation>B200</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/hardware.py"/>
        <source>L40S</source>
        <translation>L40S</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/hardware.py"/>
        <source>L4</source>
        <translation>L4</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/hardware.py"/>
        <source>A10G</source>
        <translation>A10G</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/hardware.py"/>
        <source>T4</source>
        <translation>T4</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/hardware.py"/>
        <source>another</source>
        <translation>eine andere</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>nominal</source>
        <translation>nominal</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/money.py"/>
        <source>real</source>
        <translation>real</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>done as today</source>
        <translation>erledigt wie heute</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/quality.py"/>
        <source>not done, its value is lost</source>
        <translation>nicht erledigt, ihr Wert geht verloren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/tariff/hosting.py"/>
        <source>the hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/tariff/hosting.py"/>
        <source>model unit and hour</source>
        <translation>Modelleinheit und Stunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/tariff/hosting.py"/>
        <source>the minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/tariff/hosting.py"/>
        <source>the GPU-second</source>
        <translation>GPU-Sekunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/tariff/tokens.py"/>
        <source>cost the same per token</source>
        <translation>kosten je Token dasselbe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/tariff/tokens.py"/>
        <source>cost more as a whole</source>
        <translation>kosten als Ganzes mehr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/tariff/tokens.py"/>
        <source>cost more beyond the limit</source>
        <translation>kosten über der Grenze mehr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/tariff/training.py"/>
        <source>tokens times epochs</source>
        <translation>Token mal Epochen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/tariff/training.py"/>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/tariff/training.py"/>
        <source>GPU-hours</source>
        <translation>GPU-Stunden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/tariff/training.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/together.py"/>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/together.py"/>
        <source>opposite</source>
        <translation>entgegengesetzt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/together.py"/>
        <source>somewhat</source>
        <translation>etwas</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/together.py"/>
        <source>strongly</source>
        <translation>stark</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/workload.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
</context>
<context>
    <name>Kinds of approach</name>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>Prompting</source>
        <translation>Prompting</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/prompting.py"/>
        <source>A base model answers with a prompt written by people, with or without examples in it.</source>
        <translation>Ein Basismodell antwortet auf einen von Menschen geschriebenen Prompt, mit oder ohne Beispiele darin.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/retrieval.py"/>
        <source>Prompting with retrieval</source>
        <translation>Prompting mit Retrieval</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/retrieval.py"/>
        <source>A base model answers with a prompt and the pieces of your documents that a search finds.</source>
        <translation>Ein Basismodell antwortet auf einen Prompt und die Stellen Ihrer Dokumente, die eine Suche findet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/fine_tuning.py"/>
        <source>Fine-tuning, managed</source>
        <translation>Feintuning, verwaltet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/fine_tuning.py"/>
        <source>Fine-tuning</source>
        <translation>Feintuning</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/fine_tuning.py"/>
        <source>A provider trains a base model on your examples and serves the tuned model.</source>
        <translation>Ein Anbieter trainiert ein Basismodell mit Ihren Beispielen und betreibt das feingetunte Modell.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/retrieval.py"/>
        <source>Fine-tuning with retrieval</source>
        <translation>Feintuning mit Retrieval</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/retrieval.py"/>
        <source>A tuned model answers with the pieces of your documents that a search finds: tuning teaches form, not facts.</source>
        <translation>Ein feingetuntes Modell antwortet mit den Stellen Ihrer Dokumente, die eine Suche findet: Feintuning lehrt Form, nicht Fakten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/own_gpu.py"/>
        <source>Fine-tuning, own GPUs</source>
        <translation>Feintuning, eigene GPUs</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/own_gpu.py"/>
        <source>Own GPUs</source>
        <translation>Eigene GPUs</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/own_gpu.py"/>
        <source>You train an open model on GPUs that you rent or buy, and serve it there.</source>
        <translation>Sie trainieren ein offenes Modell auf gemieteten oder gekauften GPUs und betreiben es dort.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/distillation.py"/>
        <source>Distillation</source>
        <translation>Destillation</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/distillation.py"/>
        <source>A larger model labels your examples, and a small model is tuned on what it says.</source>
        <translation>Ein größeres Modell labelt Ihre Beispiele, und ein kleines wird mit seinen Antworten feingetunt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/router.py"/>
        <source>Small model first, large one behind</source>
        <translation>Kleines Modell zuerst, großes dahinter</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/router.py"/>
        <source>Small first, large behind</source>
        <translation>Klein zuerst, groß dahinter</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/router.py"/>
        <source>A small tuned model answers, and a share of requests that it is unsure of goes on to a large prompted one.</source>
        <translation>Ein kleines feingetuntes Modell antwortet; Anfragen, bei denen es unsicher ist, gehen an ein großes mit Prompt weiter.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/router.py"/>
        <source>Answers first</source>
        <translation>Antwortet zuerst</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/router.py"/>
        <source>Answers the rest</source>
        <translation>Beantwortet den Rest</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/staged.py"/>
        <source>Prompt now, tune later</source>
        <translation>Jetzt prompten, später feintunen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/staged.py"/>
        <source>A prompted system goes live first; a tuned one takes over in a later month, trained on what was logged.</source>
        <translation>Zuerst geht ein System mit Prompts in Betrieb; in einem späteren Monat übernimmt ein feingetuntes, trainiert mit dem, was protokolliert wurde.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/staged.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/as_today.py"/>
        <source>As today</source>
        <translation>Wie heute</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/approaches/as_today.py"/>
        <source>Nothing is built: people or the system that exists go on. It tells whether the others are worth it at all.</source>
        <translation>Nichts wird gebaut: Menschen oder das bestehende System machen weiter. Es zeigt, ob sich die anderen überhaupt lohnen.</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <location filename="../../ftvp_gui/analysis/aspects.py"/>
        <source>Both stand on {model}, so the base model makes no difference.</source>
        <translation>Beide stehen auf {model}, also macht das Basismodell keinen Unterschied.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/aspects.py"/>
        <source>{first} and {second} do not both pay for one model by the token, so their models cannot change sides: what the model does counts as technique.</source>
        <translation>{first} und {second} bezahlen nicht beide ein Modell nach Token, ihre Modelle lassen sich also nicht tauschen: Was das Modell ausmacht, zählt zur Technik.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/aspects.py"/>
        <source>Caching counts as technique: only one of the two can cache, or neither.</source>
        <translation>Caching zählt zur Technik: Nur einer der beiden kann cachen, oder keiner.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/aspects.py"/>
        <source>A price that {first} or {second} would need on the other's model is not entered, so what the model and caching do counts as technique.</source>
        <translation>Ein Preis, den {first} oder {second} auf dem Modell des anderen bräuchte, ist nicht eingetragen; was Modell und Caching ausmachen, zählt daher zur Technik.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/aspects.py"/>
        <source>base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/aspects.py"/>
        <source>neither of the two may lack a price</source>
        <translation>keinem der beiden darf ein Preis fehlen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/change.py"/>
        <location filename="../../ftvp_gui/cli/price_table.py"/>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <location filename="../../ftvp_gui/ui/present/presenter.py"/>
        <location filename="../../ftvp_gui/ui/prices/reprice_rows.py"/>
        <location filename="../../ftvp_gui/core/approaches/staged.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/change.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/change.py"/>
        <source>What an input makes of it is its mean over being changed early and late, so the parts add up exactly.</source>
        <translation>Was eine Eingabe ausmacht, ist der Mittelwert daraus, sie früh und spät zu ändern; so gehen die Teile genau auf.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/change.py"/>
        <source>Nothing that moves money has changed.</source>
        <translation>Nichts, was die Kosten bewegt, hat sich geändert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/change.py"/>
        <source>{now} stays the best choice by expected cost.</source>
        <translation>{now} bleibt nach erwarteten Kosten die beste Wahl.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/change.py"/>
        <source>The best choice turned from {was} to {now}.</source>
        <translation>Die beste Wahl wechselte von {was} zu {now}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/change.py"/>
        <source>{now} is the best choice; before, nothing could be costed.</source>
        <translation>{now} ist die beste Wahl; vorher ließ sich nichts berechnen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/change.py"/>
        <source>{name} is new: there is nothing to compare it with.</source>
        <translation>{name} ist neu: Es gibt nichts zum Vergleichen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/change.py"/>
        <source>{name} is gone.</source>
        <translation>{name} ist weg.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/change.py"/>
        <location filename="../../ftvp_gui/charts/change.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/disagreement.py"/>
        <source>Nobody has answered</source>
        <translation>Niemand hat geantwortet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/disagreement.py"/>
        <source>One answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/disagreement.py"/>
        <source>Close together</source>
        <translation>Nah beieinander</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/disagreement.py"/>
        <source>Apart</source>
        <translation>Auseinander</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/disagreement.py"/>
        <source>Far apart</source>
        <translation>Weit auseinander</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/disagreement.py"/>
        <source>Any two ranges overlap by {overlap} % on average.</source>
        <translation>Je zwei Spannen überschneiden sich im Mittel zu {overlap} %.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/disagreement.py"/>
        <source>Any two ranges overlap by {overlap} % on average; {apart} of {pairs} pairs do not touch at all.</source>
        <translation>Je zwei Spannen überschneiden sich im Mittel zu {overlap} %; {apart} von {pairs} Paaren berühren sich gar nicht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/events.py"/>
        <source>{model}: notice given {date}</source>
        <translation>{model}: angekündigt {date}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/events.py"/>
        <source>{model} shuts down {date}</source>
        <translation>{model} wird abgeschaltet {date}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/events.py"/>
        <source>{model}: new price {date}</source>
        <translation>{model}: neuer Preis {date}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/events.py"/>
        <source>{name}: training ends {date}</source>
        <translation>{name}: Training endet {date}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/events.py"/>
        <source>{name}: take-over</source>
        <translation>{name}: Übernahme</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/events.py"/>
        <source>half of futures moved by month {month}</source>
        <translation>die Hälfte der Zukünfte ist bis Monat {month} umgezogen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/events.py"/>
        <source>in half of futures tuning has ended by month {month}</source>
        <translation>in der Hälfte der Zukünfte ist das Feintuning bis Monat {month} eingestellt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/evidence.py"/>
        <source>well supported</source>
        <translation>gut belegt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/evidence.py"/>
        <source>partly supported</source>
        <translation>teilweise belegt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/evidence.py"/>
        <source>mostly assumed</source>
        <translation>größtenteils angenommen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/evidence.py"/>
        <source>Nothing that moves the difference is uncertain.</source>
        <translation>Nichts, was die Differenz bewegt, ist unsicher.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/evidence.py"/>
        <source>Of what is uncertain in the difference, {share} stands on measured or official numbers: {words}.</source>
        <translation>Von dem, was an der Differenz unsicher ist, beruht {share} auf gemessenen oder offiziellen Zahlen: {words}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/evidence.py"/>
        <source>The weakest number is “{label}” ({owner}), {grade}: settling it is worth at most {worth}.</source>
        <translation>Die schwächste Zahl ist „{label}“ ({owner}), {grade}: Sie zu klären ist höchstens {worth} wert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/evidence.py"/>
        <source>The weakest number is “{label}” ({owner}), {grade}: it moves the difference by {swing}, not the choice.</source>
        <translation>Die schwächste Zahl ist „{label}“ ({owner}), {grade}: Sie bewegt die Differenz um {swing}, aber nicht die Wahl.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/evidence.py"/>
        <location filename="../../ftvp_gui/charts/evidence.py"/>
        <source>The weakest numbers</source>
        <translation>Die schwächsten Zahlen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/evidence.py"/>
        <location filename="../../ftvp_gui/ui/form/panel.py"/>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/evidence.py"/>
        <source>Of the uncertainty</source>
        <translation>Von der Unsicherheit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/evidence.py"/>
        <source>Moves it by</source>
        <translation>Bewegt sie um</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/evidence.py"/>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/evidence.py"/>
        <source>Luck is left out. Numbers without a range count as certain; {n} of them are only assumed.</source>
        <translation>Glück bleibt außen vor. Zahlen ohne Spanne gelten als sicher; {n} davon sind nur angenommen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>Within the budget before go-live</source>
        <translation>Im Budget vor dem Start</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>Within the budget in all</source>
        <translation>Im Gesamtbudget</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>Live in time</source>
        <translation>Rechtzeitig in Betrieb</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>Accurate enough</source>
        <translation>Genau genug</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>Answers fast enough</source>
        <translation>Antwortet schnell genug</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>Enough examples at hand</source>
        <translation>Genug Beispiele vorhanden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>Enough examples to be had</source>
        <translation>Genug Beispiele zu bekommen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>Trained before training ends</source>
        <translation>Trainiert, bevor das Training endet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>Live within the months compared</source>
        <translation>Innerhalb der verglichenen Monate in Betrieb</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>within the budget before go-live</source>
        <translation>im Budget vor dem Start</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>within the budget in all</source>
        <translation>im Gesamtbudget</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>live in time</source>
        <translation>rechtzeitig in Betrieb</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>accurate enough</source>
        <translation>genau genug</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>answers fast enough</source>
        <translation>antwortet schnell genug</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>enough examples at hand</source>
        <translation>genug Beispiele vorhanden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>enough examples to be had</source>
        <translation>genug Beispiele zu bekommen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>trained before training ends</source>
        <translation>trainiert, bevor das Training endet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>live within the months compared</source>
        <translation>innerhalb der verglichenen Monate in Betrieb</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/fit.py"/>
        <source>{name} keeps a limit in about as many futures as you ask for, {share}, give or take {error}: {limit}. The calculation cannot tell whether that is enough.</source>
        <translation>{name} hält eine Grenze in etwa so vielen Zukünften ein wie verlangt, {share}, plus/minus {error}: {limit}. Ob das reicht, kann die Rechnung nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/frontier_finding.py"/>
        <source>{name} is both the cheapest and the most accurate: there is nothing to trade off.</source>
        <translation>{name} ist zugleich am günstigsten und am genauesten: Es gibt nichts abzuwägen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/frontier_finding.py"/>
        <source>{name} costs more than {before}, and whether it is the more accurate the calculation cannot tell.</source>
        <translation>{name} kostet mehr als {before}; ob es genauer ist, kann die Rechnung nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/frontier_finding.py"/>
        <source>Each extra point of accuracy with {name} instead of {before} costs {price}.</source>
        <translation>Jeder zusätzliche Punkt Genauigkeit mit {name} statt {before} kostet {price}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/frontier_finding.py"/>
        <source>{name} is poor value: going from {first} on to {second} buys each point of accuracy for less.</source>
        <translation>{name} bietet wenig fürs Geld: Der Schritt von {first} weiter zu {second} bringt jeden Punkt Genauigkeit günstiger.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/frontier_finding.py"/>
        <source>{name} is dominated: {other} is as good, as far as the calculation can tell, and cheaper.</source>
        <translation>{name} ist unterlegen: {other} ist, soweit die Rechnung es sagen kann, ebenso gut und günstiger.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/frontier_finding.py"/>
        <source>Costs are without the price of wrong answers, which a point of accuracy would price again. Accuracy is that of the requests served, on average over the months.</source>
        <translation>Die Kosten sind ohne den Preis falscher Antworten, den ein Punkt Genauigkeit sonst doppelt zählen würde. Die Genauigkeit ist die der bedienten Anfragen, im Mittel über die Monate.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/frontier_finding.py"/>
        <source>Costs are in today's money. Accuracy is that of the requests served, on average over the months.</source>
        <translation>Die Kosten sind in heutigem Geld. Die Genauigkeit ist die der bedienten Anfragen, im Mittel über die Monate.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/frontier_finding.py"/>
        <source>worth considering</source>
        <translation>kommt in Frage</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/frontier_finding.py"/>
        <source>dominated</source>
        <translation>unterlegen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/frontier_finding.py"/>
        <source>poor value</source>
        <translation>wenig fürs Geld</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/frontier_finding.py"/>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <location filename="../../ftvp_gui/analysis/worth_finding.py"/>
        <location filename="../../ftvp_gui/cli/price_table.py"/>
        <location filename="../../ftvp_gui/ui/finder/places.py"/>
        <location filename="../../ftvp_gui/ui/prices/reprice_rows.py"/>
        <source>Approach</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/frontier_finding.py"/>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <location filename="../../ftvp_gui/analysis/way_words.py"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/frontier_finding.py"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/frontier_finding.py"/>
        <source>Price of an extra point</source>
        <translation>Preis eines zusätzlichen Punktes</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/frontier_finding.py"/>
        <source>Standing</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/frontier_finding.py"/>
        <source>{name} is dominated: {other} is better and cheaper.</source>
        <translation>{name} ist unterlegen: {other} ist besser und günstiger.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>The price list: tokens and the training run of the typical case, as they are paid. “Ranges and time” is what your ranges and today's worth of later money make of it. Then the hidden costs, largest first; errors and delay last.</source>
        <translation>Die Preisliste: Token und Trainingslauf des typischen Falls, wie sie bezahlt werden. „Spannen und Zeit“ ist, was Ihre Spannen und der heutige Wert späteren Geldes daraus machen. Dann die verborgenen Kosten, die größten zuerst; Fehler und Verzögerung zuletzt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>The price list</source>
        <translation>Die Preisliste</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>Ranges and time</source>
        <translation>Spannen und Zeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>{cost}</source>
        <translation>{cost}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>{count} smaller costs</source>
        <translation>{count} kleinere Kostenposten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>The price list, tokens and training: {sums}. {turn}</source>
        <translation>Die Preisliste, Token und Training: {sums}. {turn}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>Your ranges, and money over time: {sums}. {turn}</source>
        <translation>Ihre Spannen, und Geld über die Zeit: {sums}. {turn}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>{title}: {sums}. {turn}</source>
        <translation>{title}: {sums}. {turn}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>{name}: the price list shows {listed} of {total}.</source>
        <translation>{name}: Die Preisliste zeigt {listed} von {total}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>{name}: adds</source>
        <translation>{name}: kommt hinzu</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>{name}: so far</source>
        <translation>{name}: bisher</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>Ahead for good</source>
        <translation>Auf Dauer vorn</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>{name} {sum}</source>
        <translation>{name} {sum}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>−{sum} for {name}</source>
        <translation>−{sum} für {name}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>+{sum} for {name}</source>
        <translation>+{sum} für {name}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>next to nothing</source>
        <translation>so gut wie nichts</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>So far {sum}.</source>
        <translation>Bisher {sum}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>{said} Cheapest of all so far: {third}.</source>
        <translation>{said} Bisher am günstigsten von allen: {third}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>{first} and {second} cost the same.</source>
        <translation>{first} und {second} kosten dasselbe.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>neither</source>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>{name}, from the start</source>
        <translation>{name}, von Beginn an</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>{name}, from month {month}</source>
        <translation>{name}, ab Monat {month}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>Now {than} is cheaper until month {month}, then {cheaper}.</source>
        <translation>Jetzt ist {than} günstiger bis Monat {month}, dann {cheaper}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>{than} is cheaper until month {month}, then {cheaper}.</source>
        <translation>{than} ist günstiger bis Monat {month}, dann {cheaper}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>Now {cheaper} is cheaper from the start.</source>
        <translation>Jetzt ist {cheaper} von Beginn an günstiger.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/iceberg_words.py"/>
        <source>{cheaper} is cheaper from the start.</source>
        <translation>{cheaper} ist von Beginn an günstiger.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/indices.py"/>
        <source>{label} ({owner}) accounts for {alone} of how far the difference scatters by itself, and for {whole} with what it does together with other inputs.</source>
        <translation>{label} ({owner}) macht allein {alone} der Streuung der Differenz aus, und {whole} mit dem, was es gemeinsam mit anderen Eingaben bewirkt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/indices.py"/>
        <source>How far an input scatters the difference is not how much it matters to the choice: see what is worth finding out.</source>
        <translation>Wie weit eine Eingabe die Differenz streut, ist nicht, wie wichtig sie für die Wahl ist: siehe „Was zu klären lohnt“.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/indices.py"/>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <location filename="../../ftvp_gui/analysis/way_words.py"/>
        <location filename="../../ftvp_gui/ui/choosing/base_models.py"/>
        <location filename="../../ftvp_gui/ui/choosing/tuned_models.py"/>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/indices.py"/>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/indices.py"/>
        <source>With others</source>
        <translation>Mit anderen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/indices.py"/>
        <source>Give or take</source>
        <translation>Plus/minus</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/indices.py"/>
        <source>For the expert: first-order and total (Sobol) indices of the difference. An input may scatter it widely and yet never change who is the cheaper, so this is no list of what to find out first.</source>
        <translation>Für Fachleute: Sobol-Indizes der Differenz, erster Ordnung und total. Eine Eingabe kann sie weit streuen und doch nie ändern, wer günstiger ist; dies ist also keine Liste dessen, was zuerst zu klären wäre.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/information.py"/>
        <source>No single number is worth measuring first: none would change the choice often enough to be told from nothing.</source>
        <translation>Keine einzelne Zahl lohnt, zuerst gemessen zu werden: Keine würde die Wahl oft genug ändern, um erkennbar zu sein.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/information.py"/>
        <source>Settling “{label}” ({owner}) first is worth at most {worth}.</source>
        <translation>„{label}“ ({owner}) zuerst zu klären ist höchstens {worth} wert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/information.py"/>
        <source>Choosing “{name}” now costs {loss} more than hindsight would, on average: no study can be worth more. With “{other}” it would be {more}.</source>
        <translation>„{name}“ jetzt zu wählen kostet im Mittel {loss} mehr, als im Nachhinein nötig gewesen wäre: Mehr kann keine Untersuchung wert sein. Mit „{other}“ wären es {more}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/information.py"/>
        <source>not distinguishable from 0</source>
        <translation>nicht von 0 zu unterscheiden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/information.py"/>
        <source>To settle</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/information.py"/>
        <location filename="../../ftvp_gui/analysis/pilot.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/information.py"/>
        <source>Worth at most</source>
        <translation>Höchstens wert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/information.py"/>
        <source>The choice is among {names}, by expected cost. Luck, which no study can settle, stands apart.</source>
        <translation>Zur Wahl stehen {names}, nach erwarteten Kosten. Glück, das keine Untersuchung klärt, steht für sich.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/information.py"/>
        <source>The choice is among those that keep your limits ({names}), by expected cost. Luck, which no study can settle, stands apart.</source>
        <translation>Zur Wahl stehen die, die Ihre Grenzen einhalten ({names}), nach erwarteten Kosten. Glück, das keine Untersuchung klärt, steht für sich.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>Add “{third}” as a third approach</source>
        <translation>„{third}“ als dritten Ansatz hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>From {first} to {second}: {part0}, {part1}.</source>
        <translation>Von {first} zu {second}: {part0}, {part1}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>From {first} to {second}: {part0}, {part1}, {part2}.</source>
        <translation>Von {first} zu {second}: {part0}, {part1}, {part2}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>{first} and {second} differ in base model as well as in technique, so how much is which rests on what is assumed of either model in the other's place: measure it in a third approach.</source>
        <translation>{first} und {second} unterscheiden sich im Basismodell und in der Technik. Wie viel woran liegt, beruht darauf, was für jedes der Modelle an der Stelle des anderen angenommen wird: an einem dritten Ansatz messen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>Wrong answers and waiting weigh in: by them alone, {part}.</source>
        <translation>Falsche Antworten und Wartezeit fallen ins Gewicht. Für sie allein gilt: {part}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>In all the two cost the same as far as the calculation can tell.</source>
        <translation>Insgesamt kosten die beiden, soweit die Rechnung es sagen kann, dasselbe.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>the base model</source>
        <translation>das Basismodell</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>the technique</source>
        <translation>die Technik</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>caching</source>
        <translation>das Caching</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>{aspect} {moves}</source>
        <translation>{aspect} {moves}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>makes no difference that can be told</source>
        <translation>macht keinen erkennbaren Unterschied</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>adds {amount}</source>
        <translation>kostet {amount} mehr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>saves {amount}</source>
        <translation>spart {amount}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>Base model and its prices</source>
        <translation>Basismodell und seine Preise</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>Caching</source>
        <translation>Caching</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>People's work</source>
        <translation>Arbeit von Menschen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>Wrong answers and waiting</source>
        <translation>Falsche Antworten und Wartezeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>Bills</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/like_for_like.py"/>
        <source>Assumed: on the other's model a technique undoes the same part of the model's errors. What two aspects do together is shared between them.</source>
        <translation>Angenommen: Auf dem Modell des anderen behebt eine Technik denselben Teil der Fehler des Modells. Was zwei Seiten gemeinsam bewirken, wird zwischen ihnen geteilt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/limits_worth.py"/>
        <source>Only {name} keeps your limits, so no number about cost can change the choice.</source>
        <translation>Nur {name} hält Ihre Grenzen ein, also kann keine Zahl zu den Kosten die Wahl ändern.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/limits_worth.py"/>
        <source>Nothing is worth measuring first: no other one keeps them in any future.</source>
        <translation>Nichts lohnt, zuerst gemessen zu werden: Kein anderer hält sie in irgendeiner Zukunft ein.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/limits_worth.py"/>
        <source>Finding out first whether {other} keeps them is worth at most {worth}. It does in {share} of futures and costs less there; what it misses: {missed}.</source>
        <translation>Zuerst zu klären, ob {other} sie einhält, ist höchstens {worth} wert. In {share} der Zukünfte hält er sie ein und kostet dort weniger; was er verfehlt: {missed}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/limits_worth.py"/>
        <source>Nothing is worth measuring first: where another one keeps them too, it costs no less on average.</source>
        <translation>Nichts lohnt, zuerst gemessen zu werden: Wo ein anderer sie auch einhält, kostet er im Mittel nicht weniger.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/next_step.py"/>
        <source>Next: a pilot of {cases} cases on “{label}” ({owner}). It is worth {worth} before choosing and costs {cost}.</source>
        <translation>Als Nächstes: ein Pilot mit {cases} Fällen zu „{label}“ ({owner}). Er ist vor der Wahl {worth} wert und kostet {cost}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/next_step.py"/>
        <source>Next: start with {first} and review in month {month} whether {then} takes over. Deciding then instead of now is worth {worth}.</source>
        <translation>Als Nächstes: mit {first} beginnen und in Monat {month} prüfen, ob {then} übernimmt. Dann statt jetzt zu entscheiden ist {worth} wert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/next_step.py"/>
        <source>Next: find out “{label}” ({owner}). Settling it before choosing is worth up to {worth}; spend no more on it.</source>
        <translation>Als Nächstes: „{label}“ ({owner}) klären. Das vor der Wahl zu wissen ist bis zu {worth} wert; mehr dafür auszugeben lohnt nicht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/next_step.py"/>
        <source>Next: find out whether {other} keeps your limits, as it does in {share} of futures. Settling it before choosing is worth up to {worth}; spend no more on it.</source>
        <translation>Als Nächstes: klären, ob {other} Ihre Grenzen einhält, wie in {share} der Zukünfte. Das vor der Wahl zu wissen ist bis zu {worth} wert; mehr dafür auszugeben lohnt nicht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/next_step.py"/>
        <source>Next: take either. Nothing that a study could settle is worth its while.</source>
        <translation>Als Nächstes: einen von beiden nehmen. Nichts, was eine Untersuchung klären könnte, ist den Aufwand wert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/next_step.py"/>
        <source>Next: go ahead with {best}. Only other limits would change it.</source>
        <translation>Als Nächstes: {best} umsetzen. Nur andere Grenzen würden das ändern.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/next_step.py"/>
        <source>Next: go ahead with {best}. Nothing that a study could settle is worth its while; even knowing everything would be worth {worth} at most.</source>
        <translation>Als Nächstes: {best} umsetzen. Nichts, was eine Untersuchung klären könnte, ist den Aufwand wert; selbst alles zu wissen wäre höchstens {worth} wert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/next_step.py"/>
        <source>Next: go ahead with {best}. Knowing more would not change it.</source>
        <translation>Als Nächstes: {best} umsetzen. Mehr zu wissen würde das nicht ändern.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/next_step.py"/>
        <source>Next: no study settles this. Change a limit under Strategy, or add an approach that keeps it; {best} costs least.</source>
        <translation>Als Nächstes: Keine Untersuchung klärt das. Unter „Strategie“ eine Grenze ändern oder einen Ansatz hinzufügen, der sie einhält; {best} kostet am wenigsten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/next_step.py"/>
        <source>choose now</source>
        <translation>jetzt wählen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/next_step.py"/>
        <source>find this out</source>
        <translation>das klären</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/next_step.py"/>
        <source>run a pilot</source>
        <translation>einen Piloten machen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/next_step.py"/>
        <source>prompt now and review</source>
        <translation>jetzt prompten und prüfen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/next_step.py"/>
        <source>change a limit or an approach</source>
        <translation>eine Grenze oder einen Ansatz ändern</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/pilot.py"/>
        <source>No pilot pays: nothing that a sample of cases can measure is worth settling first.</source>
        <translation>Kein Pilot lohnt sich: Nichts, was sich an Fällen messen lässt, ist es wert, zuerst geklärt zu werden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/pilot.py"/>
        <source>Building “{owner}” first and trying it on {n} labelled items</source>
        <translation>Erst „{owner}“ zu bauen und an {n} gelabelten Beispielen zu erproben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/pilot.py"/>
        <source>A pilot of {n} labelled items on “{label}” ({owner})</source>
        <translation>Ein Pilot mit {n} gelabelten Beispielen zu „{label}“ ({owner})</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/pilot.py"/>
        <source>{what} costs {cost} and is worth {worth}.</source>
        <translation>{what} kostet {cost} und ist {worth} wert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/pilot.py"/>
        <source>{what} costs {cost} and is worth {worth}: too close to tell whether it pays.</source>
        <translation>{what} kostet {cost} und ist {worth} wert: zu knapp, um zu sagen, ob es sich lohnt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/pilot.py"/>
        <source>No pilot pays. {what} costs {cost} and is worth only {worth}.</source>
        <translation>Kein Pilot lohnt sich. {what} kostet {cost} und ist nur {worth} wert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/pilot.py"/>
        <source>To measure</source>
        <translation>Zu messen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/pilot.py"/>
        <source>Items</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/pilot.py"/>
        <source>Costs</source>
        <translation>Kostet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/pilot.py"/>
        <source>Is worth</source>
        <translation>Ist wert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/pilot.py"/>
        <source>Pays</source>
        <translation>Lohnt sich</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/pilot.py"/>
        <location filename="../../ftvp_gui/core/value_words.py"/>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/pilot.py"/>
        <source>too close to tell</source>
        <translation>zu knapp</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/pilot.py"/>
        <location filename="../../ftvp_gui/core/value_words.py"/>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/pilot.py"/>
        <source>Costs: an expert's time to label the items, the model's tokens, and {hours} hours of an engineer to set it up (assumed). Trying an approach costs its work before go-live besides, as if all of it were lost. The wait is not counted.</source>
        <translation>Kosten: die Zeit eines Experten zum Labeln, die Token des Modells und {hours} Stunden eines Entwicklers für den Aufbau (angenommen). Einen Ansatz zu erproben kostet außerdem seine Arbeit vor dem Start, als wäre sie ganz verloren. Die Wartezeit zählt nicht mit.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>Live after</source>
        <translation>In Betrieb nach</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>Data needed, of reach</source>
        <translation>Nötige Daten, von erreichbaren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>To leave</source>
        <translation>Für den Ausstieg</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>The verdict stands on expected cost and your limits alone: it names {other}.</source>
        <translation>Das Ergebnis beruht nur auf erwarteten Kosten und Ihren Grenzen: Es nennt {other}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>Add another approach to see which one your priorities favour.</source>
        <translation>Einen weiteren Ansatz hinzufügen, um zu sehen, welcher Ihren Prioritäten entspricht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>With all priorities equal, which is assumed, {best} and {second} cannot be told apart. Enter yours under Priorities.</source>
        <translation>Bei gleichen Prioritäten, was angenommen ist, sind {best} und {second} nicht zu unterscheiden. Eigene lassen sich unter „Prioritäten“ eintragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>With all priorities equal, which is assumed, {best} comes first, then {second}. Enter yours under Priorities.</source>
        <translation>Bei gleichen Prioritäten, was angenommen ist, liegt {best} vorn, dann kommt {second}. Eigene lassen sich unter „Prioritäten“ eintragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>Under your priorities {best} and {second} cannot be told apart.</source>
        <translation>Nach Ihren Prioritäten sind {best} und {second} nicht zu unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>Under your priorities {best} comes first, then {second}.</source>
        <translation>Nach Ihren Prioritäten liegt {best} vorn, dann kommt {second}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>{name} comes first under nearly all priorities, whatever matters to you.</source>
        <translation>{name} liegt unter fast allen Prioritäten vorn, was auch immer Ihnen wichtig ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>{name} comes first under no priorities, or hardly any.</source>
        <translation>{name} liegt unter keinen Prioritäten vorn, oder unter so gut wie keinen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>{name} comes first under {share} of all possible priorities: when {what} weighs most.</source>
        <translation>{name} liegt unter {share} aller denkbaren Prioritäten vorn: wenn am meisten zählt: {what}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>{name} comes first under {share} of all possible priorities, though it leads in none of them.</source>
        <translation>{name} liegt unter {share} aller denkbaren Prioritäten vorn, führt aber bei keiner einzelnen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>{name} comes first under {share} of all possible priorities, least of all when {what} weighs most.</source>
        <translation>{name} liegt unter {share} aller denkbaren Prioritäten vorn, am seltensten, wenn am meisten zählt: {what}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>{name} comes first under {share} of all possible priorities, whichever weighs most.</source>
        <translation>{name} liegt unter {share} aller denkbaren Prioritäten vorn, gleich welche am meisten zählt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>{first}</source>
        <translation>{first}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <location filename="../../ftvp_gui/ui/start/outcome_words.py"/>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>First under</source>
        <translation>Vorn unter</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/priorities.py"/>
        <source>Each priority is scored from 0 to 100 %. 100 %: nothing spent, live at once, every answer right, no examples needed, nothing to pay to leave. 0 %: {cost} spent{cost_by}, live after {speed}{speed_by}, {customisation} of answers right{customisation_by}, twice the examples within reach needed{data_by}, {leaving} to leave (a part of the first sum, assumed). Spending counts neither wrong answers nor waiting: accuracy and speed do.</source>
        <translation>Jede Priorität wird von 0 bis 100 % bewertet. 100 %: nichts ausgegeben, sofort in Betrieb, jede Antwort richtig, keine Beispiele nötig, nichts für den Ausstieg zu zahlen. 0 %: {cost} ausgegeben{cost_by}, in Betrieb nach {speed}{speed_by}, {customisation} der Antworten richtig{customisation_by}, doppelt so viele Beispiele nötig wie erreichbar{data_by}, {leaving} für den Ausstieg (ein Teil der ersten Summe, angenommen). Zu den Ausgaben zählen weder falsche Antworten noch Wartezeit: Das tun Genauigkeit und Tempo.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/reasons.py"/>
        <source>collecting and labelling data</source>
        <translation>Sammeln und Labeln von Daten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/reasons.py"/>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/reasons.py"/>
        <source>answering requests</source>
        <translation>das Beantworten von Anfragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/reasons.py"/>
        <source>writing and keeping prompts</source>
        <translation>Schreiben und Pflege von Prompts</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/reasons.py"/>
        <source>evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/reasons.py"/>
        <source>review, monitoring and operations</source>
        <translation>Prüfung, Überwachung und Betrieb</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/reasons.py"/>
        <source>re-training and forced moves</source>
        <translation>Nachtraining und erzwungene Umzüge</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/reasons.py"/>
        <source>wrong answers</source>
        <translation>falsche Antworten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/reasons.py"/>
        <source>waiting for go-live</source>
        <translation>das Warten auf den Start</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/reasons.py"/>
        <source>{name} keeps this limit in only {share} of futures: {limit}.</source>
        <translation>{name} hält diese Grenze in nur {share} der Zukünfte ein: {limit}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/reasons.py"/>
        <source>{cheaper} spends {gain} less than {dearer} on {what}.</source>
        <translation>{cheaper} gibt {gain} weniger aus als {dearer} für {what}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/reasons.py"/>
        <source>Against it: {dearer} spends {gain} less on {what}.</source>
        <translation>Dagegen spricht: {dearer} gibt {gain} weniger aus für {what}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>Costs are in today's money and count everything. A budget counts what must be paid, without the cost of wrong answers and delay. Regret is what the choice costs above the one that turns out cheapest of those that keep the limits.</source>
        <translation>Die Kosten sind in heutigem Geld und zählen alles. Ein Budget zählt, was zu zahlen ist, ohne die Kosten falscher Antworten und der Verzögerung. Bedauern ist, was die Wahl mehr kostet als der Ansatz, der sich unter denen, die die Grenzen einhalten, als günstigster erweist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>Neither {first} nor {second} is better at every chance: which one suits depends on how much a bad future would hurt.</source>
        <translation>Weder {first} noch {second} ist bei jeder Wahrscheinlichkeit besser: Welcher passt, hängt davon ab, wie sehr eine schlechte Zukunft schmerzen würde.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>{name}: one future in ten costs more than {high}; those cost {worst} on average.</source>
        <translation>{name}: Eine Zukunft von zehn kostet mehr als {high}; diese kosten im Mittel {worst}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>Whatever one's taste for risk, {better} is the better bet against {worse}: at no chance does it come out clearly dearer.</source>
        <translation>Gleich wie risikofreudig man ist, {better} ist gegen {worse} die bessere Wette: Bei keiner Wahrscheinlichkeit ist der Ansatz deutlich teurer.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>Whatever one's taste for risk, {better} is better than {worse}: it is cheaper at every chance.</source>
        <translation>Gleich wie risikofreudig man ist, {better} ist besser als {worse}: günstiger bei jeder Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>Whoever would rather be safe than lucky takes {better} over {worse}: it costs no more on average, and its bad futures are milder.</source>
        <translation>Wer lieber sichergeht, als auf Glück zu setzen, nimmt {better} statt {worse}: Im Mittel kostet es nicht mehr, und die schlechten Zukünfte sind milder.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>{name} is as good as never regretted: nothing else turns out cheaper.</source>
        <translation>{name} ist so gut wie nie zu bedauern: Nichts anderes erweist sich als günstiger.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>Choosing {name} costs {average} on average for not knowing the future; in 19 futures of 20 nothing else turns out cheaper.</source>
        <translation>{name} zu wählen kostet im Mittel {average}, weil die Zukunft unbekannt ist; in 19 von 20 Zukünften erweist sich nichts anderes als günstiger.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>Choosing {name} costs {average} on average for not knowing the future; in one future of twenty it turns out more than {high} dearer than the best choice.</source>
        <translation>{name} zu wählen kostet im Mittel {average}, weil die Zukunft unbekannt ist; in einer von zwanzig Zukünften wird es um mehr als {high} teurer als die beste Wahl.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <location filename="../../ftvp_gui/ui/answer/figures.py"/>
        <source>8 in 10 futures</source>
        <translation>8 von 10 Zukünften</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>Worst tenth, on average</source>
        <translation>Schlechtestes Zehntel, im Mittel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>Over the budget before go-live</source>
        <translation>Über dem Budget vor dem Start</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>Over the budget in all</source>
        <translation>Über dem Gesamtbudget</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>Less accurate than needed</source>
        <translation>Ungenauer als nötig</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>Slower than needed</source>
        <translation>Langsamer als nötig</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>Regret, on average</source>
        <translation>Bedauern, im Mittel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>Regret, 1 in 20</source>
        <translation>Bedauern, 1 von 20</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <location filename="../../ftvp_gui/analysis/worth_finding.py"/>
        <location filename="../../ftvp_gui/charts/format.py"/>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>{name} needs more than the budget before go-live in {often} of futures.</source>
        <translation>{name} braucht vor dem Start mehr als das Budget, in {often} der Zukünfte.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>{name} needs more than the budget in all in {often} of futures.</source>
        <translation>{name} braucht insgesamt mehr als das Budget, in {often} der Zukünfte.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>{name} is less accurate than needed in {often} of futures.</source>
        <translation>{name} ist ungenauer als nötig, in {often} der Zukünfte.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/risk_finding.py"/>
        <source>{name} answers more slowly than needed in {often} of futures.</source>
        <translation>{name} antwortet langsamer als nötig, in {often} der Zukünfte.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/room_words.py"/>
        <source>By the pool it is too close to call: a small change of any number turns it.</source>
        <translation>Nach den zusammengelegten Zahlen ist es zu knapp: Eine kleine Änderung irgendeiner Zahl kippt es.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/room_words.py"/>
        <source>Nobody’s assumption decides it: “{best}” is the best by each participant’s own numbers.</source>
        <translation>Niemandes Annahme entscheidet es: „{best}“ ist nach den eigenen Zahlen aller Teilnehmenden die beste Wahl.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/room_words.py"/>
        <source>“{other}” would be the best by the numbers of {who} alone ({count} of {all}).</source>
        <translation>„{other}“ wäre die beste Wahl allein nach den Zahlen von {who} ({count} von {all}).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/room_words.py"/>
        <source>Without {who} the room’s pool would choose “{other}”.</source>
        <translation>Ohne {who} würden die zusammengelegten Zahlen des Raums „{other}“ wählen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/room_words.py"/>
        <source>“{question}” alone can turn it: with what {who} said there, and all else pooled, “{other}” is the best.</source>
        <translation>„{question}“ allein kann es kippen: Mit den Angaben von {who} dort und allem anderen zusammengelegt ist „{other}“ die beste Wahl.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/room_words.py"/>
        <source>No single question turns it; it takes several of their numbers together.</source>
        <translation>Keine einzelne Frage kippt es; dazu braucht es mehrere dieser Zahlen zusammen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenario_way.py"/>
        <source>In the base</source>
        <translation>In der Basis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenario_way.py"/>
        <source>In “{name}”</source>
        <translation>In „{name}“</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenario_way.py"/>
        <source>The values of “{scenario}” are put in force one after the other, in the order of the form; what an input makes of it hangs on those before it.</source>
        <translation>Die Werte von „{scenario}“ werden nacheinander in der Reihenfolge des Formulars eingesetzt; was eine Eingabe ausmacht, hängt von denen davor ab.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <source>Regret is what a choice costs above the best one in that scenario. It counts every scenario alike, however likely it is, and leaves limits aside.</source>
        <translation>Bedauern ist, was eine Wahl mehr kostet als die beste in jenem Szenario. Jedes Szenario zählt gleich, wie wahrscheinlich es auch ist, und Grenzen bleiben außen vor.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <source>{name} is the best choice in: {where}.</source>
        <translation>{name} ist die beste Wahl in: {where}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <source>Left out. {fault}</source>
        <translation>Ausgelassen. {fault}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <source>“{name}”: {count} of its values have no place in the project any more and are not used.</source>
        <translation>„{name}“: {count} seiner Werte haben im Projekt keinen Platz mehr und werden nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <source>{name} is the best choice in the base and in every scenario.</source>
        <translation>{name} ist in der Basis und in jedem Szenario die beste Wahl.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <source>{name} is the best choice in the base and in every scenario, though not everywhere by more than the calculation can tell apart.</source>
        <translation>{name} ist in der Basis und in jedem Szenario die beste Wahl, aber nicht überall um mehr, als die Rechnung unterscheiden kann.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <source>Choosing {name} is never regretted in these scenarios.</source>
        <translation>{name} zu wählen ist in diesen Szenarien nie zu bedauern.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <source>If any of these may come, {name} is regretted least: at worst, in “{scenario}”, it costs {worst} more than the best choice there.</source>
        <translation>Wenn jedes davon eintreten kann, ist {name} am wenigsten zu bedauern: Schlimmstenfalls, in „{scenario}“, kostet es {worst} mehr als die dort beste Wahl.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <location filename="../../ftvp_gui/ui/finder/places.py"/>
        <location filename="../../ftvp_gui/ui/scenario_commands.py"/>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <source>Best choice</source>
        <translation>Beste Wahl</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <source>Ahead by</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <location filename="../../ftvp_gui/export/comparison.py"/>
        <source>Cheapest in</source>
        <translation>Am günstigsten in</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <source>Ahead for good from</source>
        <translation>Auf Dauer vorn ab</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <location filename="../../ftvp_gui/charts/format.py"/>
        <location filename="../../ftvp_gui/core/checklist.py"/>
        <location filename="../../ftvp_gui/core/corrections.py"/>
        <location filename="../../ftvp_gui/core/value_words.py"/>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <location filename="../../ftvp_gui/ui/answer/rows.py"/>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <location filename="../../ftvp_gui/ui/steps.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <location filename="../../ftvp_gui/analysis/way_words.py"/>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <location filename="../../ftvp_gui/charts/two_way.py"/>
        <source>too close to call</source>
        <translation>zu knapp</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <source>the start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/scenarios.py"/>
        <location filename="../../ftvp_gui/charts/format.py"/>
        <location filename="../../ftvp_gui/charts/waiting.py"/>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>month {month}</source>
        <translation>Monat {month}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>Any month from {low} to {high} costs the same, as far as the calculation can tell.</source>
        <translation>Jeder Monat von {low} bis {high} kostet dasselbe, soweit die Rechnung es sagen kann.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>Someone who knew every future beforehand could save {bound} against the best month. Nobody can: it is a bound, not a plan.</source>
        <translation>Wer jede Zukunft vorher kennte, könnte gegenüber dem besten Monat {bound} sparen. Das kann niemand: Es ist eine Schranke, kein Plan.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>{then} could not be trained in time, so {first} stays: {never}.</source>
        <translation>{then} ließe sich nicht rechtzeitig trainieren, also bleibt {first}: {never}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>On average it costs least to stay with {first}: {never}. Switching to {then} pays in no month; from the start it would cost {now}.</source>
        <translation>Im Mittel kostet es am wenigsten, bei {first} zu bleiben: {never}. Ein Wechsel zu {then} lohnt sich in keinem Monat; von Beginn an würde es {now} kosten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>On average it costs least to have {then} from the start: {now}. With {first} for good: {never}.</source>
        <translation>Im Mittel kostet es am wenigsten, {then} von Beginn an zu haben: {now}. Mit {first} auf Dauer: {never}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>On average it costs least if {then} takes over from {first} as soon as it is ready: {cost}. Waiting for it without {first}: {now}. With {first} for good: {never}.</source>
        <translation>Im Mittel kostet es am wenigsten, wenn {then} von {first} übernimmt, sobald es fertig ist: {cost}. Darauf ohne {first} zu warten: {now}. Mit {first} auf Dauer: {never}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>On average it costs least if {then} takes over from {first} in month {month}: {cost}. With {then} from the start: {now}. With {first} for good: {never}.</source>
        <translation>Im Mittel kostet es am wenigsten, wenn {then} in Monat {month} von {first} übernimmt: {cost}. Mit {then} von Beginn an: {now}. Mit {first} auf Dauer: {never}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>Deciding later, by what is seen until then, is worth nothing that can be told from 0.</source>
        <translation>Später zu entscheiden, nach dem, was bis dahin zu sehen ist, ist nichts wert, was sich von 0 unterscheiden ließe.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>Deciding later, at a review every month by what is seen until then, is worth {value}.</source>
        <translation>Später zu entscheiden, bei einer monatlichen Prüfung nach dem, was bis dahin zu sehen ist, ist {value} wert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>Deciding later, at a review every {every} months by what is seen until then, is worth {value}.</source>
        <translation>Später zu entscheiden, bei einer Prüfung alle {every} Monate nach dem, was bis dahin zu sehen ist, ist {value} wert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>Start “{then}” when, at the review in month {month}, {condition}. {share} of futures get there.</source>
        <translation>„{then}“ beginnen, wenn bei der Prüfung in Monat {month} gilt: {condition}. {share} der Zukünfte kommen dahin.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>Start “{then}” when, at the review in month {month}, {condition}; the table has the other reviews. In all, {share} of futures get there.</source>
        <translation>„{then}“ beginnen, wenn bei der Prüfung in Monat {month} gilt: {condition}; die anderen Prüfungen stehen in der Tabelle. Insgesamt kommen {share} der Zukünfte dahin.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>{then} from the start</source>
        <translation>{then} von Beginn an</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>{first} for good</source>
        <translation>{first} auf Dauer</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>{then} takes over in month {month}</source>
        <translation>{then} übernimmt in Monat {month}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>Decided at reviews</source>
        <translation>Bei Prüfungen entschieden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>Month {month}: start when {condition}</source>
        <translation>Monat {month}: beginnen, wenn gilt: {condition}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>Every future known beforehand: a bound</source>
        <translation>Jede Zukunft vorher bekannt: eine Schranke</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <location filename="../../ftvp_gui/export/stake.py"/>
        <location filename="../../ftvp_gui/ui/answer/figures.py"/>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <location filename="../../ftvp_gui/ui/prices/reprice_rows.py"/>
        <source>Expected cost</source>
        <translation>Erwartete Kosten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>Futures that switch</source>
        <translation>Zukünfte, die wechseln</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>In the month of the take-over the tuned system answers; its project begins as much earlier as it takes. At reviews the requests, right answers and prices of the running system are taken as seen exactly. Limits under Strategy and other approaches are not asked here.{formed}{errors}</source>
        <translation>Im Monat der Übernahme antwortet das feingetunte System; sein Projekt beginnt um seine Dauer früher. Bei Prüfungen gelten Anfragen, richtige Antworten und Preise des laufenden Systems als genau bekannt. Grenzen unter „Strategie“ und andere Ansätze spielen hier keine Rolle.{formed}{errors}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source> The plan is put together from {first} and {then}, with the usual work of changing over and examples from the log; add “Prompt now, tune later” to set these.</source>
        <translation> Der Plan ist aus {first} und {then} zusammengesetzt, mit dem üblichen Umstellungsaufwand und Beispielen aus dem Protokoll; um das festzulegen, „Jetzt prompten, später feintunen“ hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source> Wrong answers have no price, so being right more often saves nothing here.</source>
        <translation> Falsche Antworten haben keinen Preis, also spart es hier nichts, öfter richtig zu liegen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>requests exceed {value}</source>
        <translation>Anfragen über {value}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>requests are no more than {value}</source>
        <translation>Anfragen höchstens {value}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>the input price of {first} exceeds {value}</source>
        <translation>Eingabepreis von {first} über {value}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>the input price of {first} is no more than {value}</source>
        <translation>Eingabepreis von {first} höchstens {value}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>more than {value} of the answers of {first} are right</source>
        <translation>mehr als {value} der Antworten von {first} sind richtig</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switch_words.py"/>
        <source>no more than {value} of the answers of {first} are right</source>
        <translation>höchstens {value} der Antworten von {first} sind richtig</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>One input is moved at a time, all others keep their ranges; what decides is the average over all futures.</source>
        <translation>Eine Eingabe wird nach der anderen bewegt, alle übrigen behalten ihre Spannen; es entscheidet der Mittelwert über alle Zukünfte.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>never within its range</source>
        <translation>nie in ihrer Spanne</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>Inputs looked at that never turn it on their own: {count}.</source>
        <translation>Betrachtete Eingaben, die das Ergebnis allein nie wenden: {count}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>No single input turns the answer: {best} stays the cheaper one over the whole range of all {count} inputs looked at.</source>
        <translation>Keine einzelne Eingabe wendet das Ergebnis: {best} bleibt über die ganze Spanne aller {count} betrachteten Eingaben günstiger.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>Inputs of less weight that turn it too, by a rougher reading: {count}.</source>
        <translation>Eingaben von geringerem Gewicht, die es bei gröberer Rechnung ebenfalls wenden: {count}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>{cheaper} is the cheaper one only if “{input}” ({owner}) exceeds {value}; yours is {now}, {odds}.</source>
        <translation>{cheaper} ist nur dann günstiger, wenn „{input}“ ({owner}) über {value} liegt; Ihr Wert: {now}, {odds}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>{cheaper} is the cheaper one only if “{input}” ({owner}) falls below {value}; yours is {now}, {odds}.</source>
        <translation>{cheaper} ist nur dann günstiger, wenn „{input}“ ({owner}) unter {value} liegt; Ihr Wert: {now}, {odds}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>{cheaper} is the cheaper one only if “{input}” ({owner}) is at least {value}; yours is {now}, {odds}.</source>
        <translation>{cheaper} ist nur dann günstiger, wenn „{input}“ ({owner}) mindestens {value} beträgt; Ihr Wert: {now}, {odds}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>{cheaper} is the cheaper one only if “{input}” ({owner}) is at most {value}; yours is {now}, {odds}.</source>
        <translation>{cheaper} ist nur dann günstiger, wenn „{input}“ ({owner}) höchstens {value} beträgt; Ihr Wert: {now}, {odds}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>{cheaper} is the cheaper one only if “{input}” ({owner}) is only a little higher than yours, {now}, {odds}.</source>
        <translation>{cheaper} ist nur dann günstiger, wenn „{input}“ ({owner}) ein wenig höher liegt als Ihr Wert, {now}, {odds}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>{cheaper} is the cheaper one only if “{input}” ({owner}) is only a little lower than yours, {now}, {odds}.</source>
        <translation>{cheaper} ist nur dann günstiger, wenn „{input}“ ({owner}) ein wenig niedriger liegt als Ihr Wert, {now}, {odds}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>{cheaper} becomes the cheaper one if “{input}” ({owner}) exceeds {value}; yours is {now}, {odds}.</source>
        <translation>{cheaper} wird günstiger, wenn „{input}“ ({owner}) über {value} liegt; Ihr Wert: {now}, {odds}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>{cheaper} becomes the cheaper one if “{input}” ({owner}) falls below {value}; yours is {now}, {odds}.</source>
        <translation>{cheaper} wird günstiger, wenn „{input}“ ({owner}) unter {value} liegt; Ihr Wert: {now}, {odds}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>{cheaper} becomes the cheaper one if “{input}” ({owner}) is at least {value}; yours is {now}, {odds}.</source>
        <translation>{cheaper} wird günstiger, wenn „{input}“ ({owner}) mindestens {value} beträgt; Ihr Wert: {now}, {odds}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>{cheaper} becomes the cheaper one if “{input}” ({owner}) is at most {value}; yours is {now}, {odds}.</source>
        <translation>{cheaper} wird günstiger, wenn „{input}“ ({owner}) höchstens {value} beträgt; Ihr Wert: {now}, {odds}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>{cheaper} becomes the cheaper one if “{input}” ({owner}) is only a little higher than yours, {now}, {odds}.</source>
        <translation>{cheaper} wird günstiger, wenn „{input}“ ({owner}) nur ein wenig höher liegt als Ihr Wert, {now}, {odds}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>{cheaper} becomes the cheaper one if “{input}” ({owner}) is only a little lower than yours, {now}, {odds}.</source>
        <translation>{cheaper} wird günstiger, wenn „{input}“ ({owner}) nur ein wenig niedriger liegt als Ihr Wert, {now}, {odds}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>a single number</source>
        <translation>eine einzelne Zahl</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>beyond the range that you gave</source>
        <translation>jenseits der angegebenen Spanne</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>about as likely as not</source>
        <translation>etwa so wahrscheinlich wie nicht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>a 1-in-{n} case</source>
        <translation>ein Fall unter {n}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>Yours</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>Turns</source>
        <translation>Kippt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>How likely</source>
        <translation>Wie wahrscheinlich</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>Cheaper beyond</source>
        <translation>Günstiger jenseits davon</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>ties at {value}, turns nowhere near</source>
        <translation>gleichauf bei {value}, wendet es aber nirgends in der Nähe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>from {value} up</source>
        <translation>ab {value}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>at {value} or less</source>
        <translation>bis {value}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>above {value}</source>
        <translation>über {value}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/switching_words.py"/>
        <source>below {value}</source>
        <translation>unter {value}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/two_way.py"/>
        <source>In the table: what {rival} costs more than {best}, on average, with both inputs set; all others keep their ranges.</source>
        <translation>In der Tabelle: was {rival} im Mittel mehr kostet als {best}, mit beiden Eingaben festgelegt; alle anderen behalten ihre Spannen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/two_way.py"/>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/two_way.py"/>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/two_way.py"/>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/two_way.py"/>
        <source>{input}, against:</source>
        <translation>{input}, gegen:</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/two_way.py"/>
        <source>{input} {place}</source>
        <translation>{input} {place}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/two_way.py"/>
        <source>{best} is the cheaper one wherever “{x}” and “{y}” may lie.</source>
        <translation>{best} ist günstiger, wo auch immer „{x}“ und „{y}“ liegen mögen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/two_way.py"/>
        <source>{rival} is the cheaper one wherever “{x}” and “{y}” may lie.</source>
        <translation>{rival} ist günstiger, wo auch immer „{x}“ und „{y}“ liegen mögen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/two_way.py"/>
        <source>With both in their middle {who} is cheaper by {gap}, on average.</source>
        <translation>Mit beiden in ihrer Mitte ist {who} im Mittel um {gap} günstiger.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/two_way.py"/>
        <source>Which is cheaper depends on “{x}” and “{y}” together.</source>
        <translation>Was günstiger ist, hängt von „{x}“ und „{y}“ gemeinsam ab.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/two_way.py"/>
        <source>In {share} of futures “{x}” and “{y}” together lie where {rival} is the cheaper one.</source>
        <translation>In {share} der Zukünfte liegen „{x}“ und „{y}“ gemeinsam dort, wo {rival} günstiger ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/two_way.py"/>
        <source>the two inputs are one</source>
        <translation>die beiden Eingaben sind dieselbe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/verdict.py"/>
        <source>{best} or {rival}: too close to call. Over {months} months they differ by less than the calculation can tell apart.</source>
        <translation>{best} oder {rival}: zu knapp. Über {months} Monate liegt der Unterschied unter dem, was die Rechnung unterscheiden kann.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/verdict.py"/>
        <source>No approach keeps all your limits. {best} costs least; see what it misses.</source>
        <translation>Kein Ansatz hält alle Ihre Grenzen ein. {best} kostet am wenigsten; siehe, was er verfehlt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/verdict.py"/>
        <source>{best}: the only one that keeps your limits, and the cheapest.</source>
        <translation>{best}: der einzige, der Ihre Grenzen einhält, und der günstigste.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/verdict.py"/>
        <source>{best}: the only one that keeps your limits, though {rival} would cost {gap} less.</source>
        <translation>{best}: der einzige, der Ihre Grenzen einhält, obwohl {rival} {gap} weniger kosten würde.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/verdict.py"/>
        <source>{best}: {gap} cheaper than {rival} over {months} months, on average.</source>
        <translation>{best}: im Mittel um {gap} günstiger als {rival}, über {months} Monate.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/verdict.py"/>
        <source>{best} has the lower expected cost, but {winner} is the cheapest more often, in {often} of futures: its few dear futures weigh more.</source>
        <translation>{best} hat die niedrigeren erwarteten Kosten, aber {winner} ist öfter am günstigsten, in {often} der Zukünfte: Die wenigen teuren Zukünfte wiegen schwerer.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/verdict.py"/>
        <source>In the typical case, with every input at its middle, {rival} is the cheapest.</source>
        <translation>Im typischen Fall, mit jeder Eingabe in ihrer Mitte, ist {rival} am günstigsten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/verdict.py"/>
        <source>Wrong answers have a price, so the accuracy needed is shown but excludes no approach; empty the price to make it a limit.</source>
        <translation>Falsche Antworten haben einen Preis; die nötige Genauigkeit wird daher gezeigt, schließt aber keinen Ansatz aus. Ohne Preis wird sie zur Grenze.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/verdict.py"/>
        <source>The cost of a wrong answer is not entered, so wrong answers are not in these sums; accuracy counts only as a limit under Strategy.</source>
        <translation>Die Kosten einer falschen Antwort sind nicht eingetragen, also fehlen falsche Antworten in diesen Summen; Genauigkeit zählt nur als Grenze unter „Strategie“.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/verdict.py"/>
        <source>Today's cost per request is not entered, so waiting for go-live is not in these sums.</source>
        <translation>Die heutigen Kosten je Anfrage sind nicht eingetragen, also fehlt das Warten auf den Start in diesen Summen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/verdict.py"/>
        <source>{name} cannot be costed: “{input}” is unknown.</source>
        <translation>{name} lässt sich nicht berechnen: „{input}“ ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/verdict.py"/>
        <source>Add an approach to see what it costs.</source>
        <translation>Einen Ansatz hinzufügen, um zu sehen, was er kostet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/verdict.py"/>
        <source>Nothing can be compared yet: enter what is missing.</source>
        <translation>Noch lässt sich nichts vergleichen: eintragen, was fehlt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/verdict.py"/>
        <source>{best} costs {cost} over {months} months, on average. To compare it, enter “{input}” of {other}.</source>
        <translation>{best} kostet über {months} Monate im Mittel {cost}. Zum Vergleichen „{input}“ von {other} eintragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/verdict.py"/>
        <source>{best} costs {cost} over {months} months, on average. Add another approach to compare.</source>
        <translation>{best} kostet über {months} Monate im Mittel {cost}. Zum Vergleichen einen weiteren Ansatz hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/way_words.py"/>
        <source>No single input moved it by more than the calculation can tell apart.</source>
        <translation>Keine einzelne Eingabe hat es um mehr bewegt, als die Rechnung unterscheiden kann.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/way_words.py"/>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/way_words.py"/>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <location filename="../../ftvp_gui/ui/prices/reprice_rows.py"/>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/way_words.py"/>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/way_words.py"/>
        <source>One other input</source>
        <translation>Eine weitere Eingabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/way_words.py"/>
        <location filename="../../ftvp_gui/charts/floating.py"/>
        <source>{count} others</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/way_words.py"/>
        <source>{who}: {size} in favour of {favoured}.</source>
        <translation>{who}: {size} zugunsten von {favoured}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/way_words.py"/>
        <source>{who}: {size} more.</source>
        <translation>{who}: {size} mehr.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/way_words.py"/>
        <source>{who}: {size} less.</source>
        <translation>{who}: {size} weniger.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/way_words.py"/>
        <source>{was}: {best} costs {before} on average. {now}: {after}.</source>
        <translation>{was}: {best} kostet im Mittel {before}. {now}: {after}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/way_words.py"/>
        <source>{was}: {before}. {now}: {after}.</source>
        <translation>{was}: {before}. {now}: {after}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/way_words.py"/>
        <source>{best} and {rival} cost the same</source>
        <translation>{best} und {rival} kosten dasselbe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/way_words.py"/>
        <source>{cheaper} {gap} cheaper than {dearer}</source>
        <translation>{cheaper} um {gap} günstiger als {dearer}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/way_words.py"/>
        <source>{name}, {values}</source>
        <translation>{name}, {values}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/worth_finding.py"/>
        <source>Expected loss: what an approach costs above the one that turns out best, on average. The lowest line is the best choice, and its height is the most that it is worth to know the future.</source>
        <translation>Erwarteter Verlust: was ein Ansatz im Mittel mehr kostet als der, der sich als bester erweist. Die unterste Linie ist die beste Wahl; ihre Höhe ist das Höchste, was es wert ist, die Zukunft zu kennen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/worth_finding.py"/>
        <source>{name} is the best choice whatever a point is worth.</source>
        <translation>{name} ist die beste Wahl, was auch immer ein Punkt wert ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/worth_finding.py"/>
        <source>A point of accuracy is about {answers} right answers over the months, so {low} a point is {each}.</source>
        <translation>Ein Punkt Genauigkeit sind über die Monate etwa {answers} richtige Antworten; {low} je Punkt sind also {each}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/worth_finding.py"/>
        <source>Your cost of a wrong answer makes a point worth about {entered}: there {name} is the best on average, and in {often} of futures.</source>
        <translation>Nach Ihren Kosten einer falschen Antwort ist ein Punkt etwa {entered} wert: Dort ist {name} im Mittel am besten, und in {often} der Zukünfte.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/worth_finding.py"/>
        <source>{name} from {low} a point.</source>
        <translation>{name} ab {low} je Punkt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/worth_finding.py"/>
        <source>{name} between {low} and {high} a point.</source>
        <translation>{name} zwischen {low} und {high} je Punkt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/worth_finding.py"/>
        <source>Best in, if accuracy were worth nothing</source>
        <translation>Am besten, wenn Genauigkeit nichts wert wäre</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/worth_finding.py"/>
        <source>Best in, at your cost of a wrong answer</source>
        <translation>Am besten bei Ihren Kosten einer falschen Antwort</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/worth_finding.py"/>
        <source>Best while a point is worth</source>
        <translation>Am besten, wenn ein Punkt wert ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/worth_finding.py"/>
        <source>Expected loss there</source>
        <translation>Erwarteter Verlust dort</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/worth_finding.py"/>
        <source>{low} or more</source>
        <translation>{low} oder mehr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/analysis/worth_finding.py"/>
        <source>{name} is the best choice while a point of accuracy is worth less than {high}.</source>
        <translation>{name} ist die beste Wahl, solange ein Punkt Genauigkeit weniger als {high} wert ist.</translation>
    </message>
    <message>
        <source>Only {name} keeps your limits, so no number about cost can change the choice: nothing is worth measuring first.</source>
        <translation type="vanished">Nur {name} hält Ihre Grenzen ein, also kann keine Zahl zu den Kosten die Wahl ändern: Nichts lohnt, zuerst gemessen zu werden.</translation>
    </message>
    <message>
        <source>From {first} to {second}: </source>
        <translation type="vanished">Von {first} zu {second}: </translation>
    </message>
    <message>
        <source>if accuracy were worth nothing</source>
        <translation type="vanished">wenn Genauigkeit nichts wert wäre</translation>
    </message>
    <message>
        <source>at your cost of a wrong answer</source>
        <translation type="vanished">bei Ihren Kosten einer falschen Antwort</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <location filename="../../ftvp_gui/charts/change.py"/>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/change.py"/>
        <location filename="../../ftvp_gui/charts/evidence.py"/>
        <location filename="../../ftvp_gui/charts/frontier.py"/>
        <location filename="../../ftvp_gui/charts/iceberg.py"/>
        <location filename="../../ftvp_gui/charts/iceberg_lines.py"/>
        <location filename="../../ftvp_gui/charts/indices.py"/>
        <location filename="../../ftvp_gui/charts/information.py"/>
        <location filename="../../ftvp_gui/charts/like_for_like.py"/>
        <location filename="../../ftvp_gui/charts/pilot.py"/>
        <location filename="../../ftvp_gui/charts/priorities.py"/>
        <location filename="../../ftvp_gui/charts/risk.py"/>
        <location filename="../../ftvp_gui/charts/scenarios.py"/>
        <location filename="../../ftvp_gui/charts/spider.py"/>
        <location filename="../../ftvp_gui/charts/switching.py"/>
        <location filename="../../ftvp_gui/charts/two_way.py"/>
        <location filename="../../ftvp_gui/charts/waiting.py"/>
        <location filename="../../ftvp_gui/charts/waterfall.py"/>
        <location filename="../../ftvp_gui/charts/worth.py"/>
        <location filename="../../ftvp_gui/ui/answer/goal_panel.py"/>
        <location filename="../../ftvp_gui/ui/room/answer_page.py"/>
        <source>Being worked out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/change.py"/>
        <source>Nothing that moves money has changed between the two states. Edit a number to see what it moves.</source>
        <translation>Nichts, was die Kosten bewegt, hat sich zwischen den beiden Ständen geändert. Eine Zahl ändern, um zu sehen, was sie bewegt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/change.py"/>
        <source>What has changed moves neither of the two leading approaches.</source>
        <translation>Was sich geändert hat, bewegt keinen der beiden führenden Ansätze.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/cumulative.py"/>
        <source>Cumulative cost</source>
        <translation>Kosten im Zeitverlauf</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/cumulative.py"/>
        <location filename="../../ftvp_gui/charts/iceberg_lines.py"/>
        <source>months from the start</source>
        <translation>Monate ab Beginn</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/cumulative.py"/>
        <source>spent so far, today's money</source>
        <translation>bisher ausgegeben, heutiges Geld</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/cumulative.py"/>
        <source>Lines: expected. Bands: 8 in 10 futures lie here.</source>
        <translation>Linien: erwartet. Bänder: Hier liegen 8 von 10 Zukünften.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/cumulative.py"/>
        <source>Enter the missing prices to see the cost over time.</source>
        <translation>Die fehlenden Preise eintragen, um die Kosten im Zeitverlauf zu sehen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/cumulative.py"/>
        <source>{approach} ahead from {month}</source>
        <translation>{approach} vorn ab {month}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/cumulative.py"/>
        <source>Break-even of {name}</source>
        <translation>Break-even von {name}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/cumulative.py"/>
        <source>Total of {name}</source>
        <translation>Summe von {name}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/cumulative.py"/>
        <source>{name}: {spent} expected after {months} months, {span} in 8 of 10 futures.</source>
        <translation>{name}: {spent} erwartet nach {months} Monaten, {span} in 8 von 10 Zukünften.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/difference.py"/>
        <location filename="../../ftvp_gui/charts/gallery.py"/>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/difference.py"/>
        <source>Add a second approach to see how sure the difference is.</source>
        <translation>Einen zweiten Ansatz hinzufügen, um zu sehen, wie sicher die Differenz ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/difference.py"/>
        <source>Nothing to compare.</source>
        <translation>Nichts zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/difference.py"/>
        <location filename="../../ftvp_gui/charts/tornado.py"/>
        <source>{rival} minus {best}</source>
        <translation>{rival} minus {best}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/difference.py"/>
        <location filename="../../ftvp_gui/charts/floating.py"/>
        <location filename="../../ftvp_gui/charts/tornado.py"/>
        <location filename="../../ftvp_gui/charts/two_way.py"/>
        <source>equal cost</source>
        <translation>gleiche Kosten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/difference.py"/>
        <source>{best} cheaper in {often}</source>
        <translation>{best} günstiger in {often}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/difference.py"/>
        <source>{rival} cheaper in {seldom}</source>
        <translation>{rival} günstiger in {seldom}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/difference.py"/>
        <source>{best} is cheaper in {often} of futures, {rival} in {seldom}.</source>
        <translation>{best} ist in {often} der Zukünfte günstiger, {rival} in {seldom}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/difference.py"/>
        <source>The futures beyond the ends of the axis are counted in the shares, not drawn.</source>
        <translation>Zukünfte jenseits der Achsenenden sind in den Anteilen gezählt, aber nicht gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/evidence.py"/>
        <source>What it stands on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/evidence.py"/>
        <source>All that is uncertain</source>
        <translation>Alles, was unsicher ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/evidence.py"/>
        <source>share of what is uncertain in the difference</source>
        <translation>Anteil an dem, was an der Differenz unsicher ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/evidence.py"/>
        <source>{share} stands on {inputs} numbers that are {grade}</source>
        <translation>{share} beruhen auf {inputs} Zahlen der Güte: {grade}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/evidence.py"/>
        <source>, worth {figure}</source>
        <translation>, {figure} wert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/evidence.py"/>
        <source>{said}; {share} of the uncertainty; moves the difference by {moves}</source>
        <translation>{said}; {share} der Unsicherheit; bewegt die Differenz um {moves}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/evidence.py"/>
        <source>Add a second approach to see what the comparison stands on.</source>
        <translation>Einen zweiten Ansatz hinzufügen, um zu sehen, worauf der Vergleich beruht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/factors.py"/>
        <source>Strategic factors</source>
        <translation>Strategische Faktoren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/factors.py"/>
        <source>share of futures in which the limit is kept</source>
        <translation>Anteil der Zukünfte, in denen die Grenze eingehalten wird</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/factors.py"/>
        <source>asked for: {share}</source>
        <translation>verlangt: {share}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/factors.py"/>
        <source>Enter a budget, a deadline, an accuracy, a time to answer or the examples under Strategy to see who keeps them.</source>
        <translation>Unter „Strategie“ ein Budget, einen Termin, eine Genauigkeit, eine Antwortzeit oder die Beispiele eintragen, um zu sehen, wer sie einhält.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/factors.py"/>
        <source>, too close to tell</source>
        <translation>, zu knapp</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/factors.py"/>
        <source>{approach}: {label} in {text} of futures</source>
        <translation>{approach}: {label} in {text} der Zukünfte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/floating.py"/>
        <source>{count} others together</source>
        <translation>{count} weitere zusammen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/floating.py"/>
        <source>To the right: for {best}. To the left: for {rival}.</source>
        <translation>Nach rechts: für {best}. Nach links: für {rival}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/floating.py"/>
        <source>cost of {best}</source>
        <translation>Kosten von {best}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/floating.py"/>
        <source>{approach} minus {best}</source>
        <translation>{approach} minus {best}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/format.py"/>
        <source>1,234.5</source>
        <translation>1.234,5</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/format.py"/>
        <source>$5</source>
        <translation>5 $</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/format.py"/>
        <source>k</source>
        <translation>Tsd.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/format.py"/>
        <source>M</source>
        <translation>Mio.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/format.py"/>
        <source>bn</source>
        <translation>Mrd.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/format.py"/>
        <source>tn</source>
        <translation>Bio.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/format.py"/>
        <source>{year}-{month}-{day}</source>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/frontier.py"/>
        <source>Quality against cost</source>
        <translation>Qualität gegen Kosten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/frontier.py"/>
        <source>, without wrong answers</source>
        <translation>, ohne falsche Antworten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/frontier.py"/>
        <source>cost, today's money{without}</source>
        <translation>Kosten, heutiges Geld{without}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/frontier.py"/>
        <source>accuracy in production</source>
        <translation>Genauigkeit im Betrieb</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/frontier.py"/>
        <source>Dots: expected. Crosses: 8 in 10 futures. Line: the most accuracy for the money.</source>
        <translation>Punkte: erwartet. Kreuze: 8 von 10 Zukünften. Linie: die höchste Genauigkeit fürs Geld.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/frontier.py"/>
        <source>Add a second approach to see what a better one costs.</source>
        <translation>Einen zweiten Ansatz hinzufügen, um zu sehen, was ein besserer kostet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/frontier.py"/>
        <source>, {price} an extra point</source>
        <translation>, {price} je zusätzlichem Punkt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/frontier.py"/>
        <source>{accuracy} of accuracy for {cost}; each extra point costs {price}</source>
        <translation>{accuracy} Genauigkeit für {cost}; jeder zusätzliche Punkt kostet {price}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/frontier.py"/>
        <source>{accuracy} of accuracy for {cost}{tail}</source>
        <translation>{accuracy} Genauigkeit für {cost}{tail}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/frontier.py"/>
        <source>; others are better value</source>
        <translation>; andere bieten mehr fürs Geld</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/gallery.py"/>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/gallery.py"/>
        <source>What turns it</source>
        <translation>Was es kippt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/gallery.py"/>
        <source>What to find out</source>
        <translation>Was zu klären ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/gallery.py"/>
        <location filename="../../ftvp_gui/ui/finder/panel.py"/>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/gallery.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/gallery.py"/>
        <location filename="../../ftvp_gui/charts/scenarios.py"/>
        <location filename="../../ftvp_gui/ui/pages/pages.py"/>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_page.py"/>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/ghost.py"/>
        <source>Dashed or outlined: {name}.</source>
        <translation>Gestrichelt oder umrandet: {name}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/iceberg.py"/>
        <source>The iceberg</source>
        <translation>Der Eisberg</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/iceberg.py"/>
        <location filename="../../ftvp_gui/charts/like_for_like.py"/>
        <location filename="../../ftvp_gui/charts/scenarios.py"/>
        <location filename="../../ftvp_gui/charts/waiting.py"/>
        <location filename="../../ftvp_gui/charts/where.py"/>
        <source>expected cost, today's money</source>
        <translation>erwartete Kosten, heutiges Geld</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/iceberg.py"/>
        <location filename="../../ftvp_gui/charts/where.py"/>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>named by everyone</source>
        <translation>von allen genannt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/iceberg.py"/>
        <location filename="../../ftvp_gui/charts/where.py"/>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <location filename="../../ftvp_gui/ui/help/declared.py"/>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/iceberg.py"/>
        <source>Enter the missing prices to see what lies below the waterline.</source>
        <translation>Die fehlenden Preise eintragen, um zu sehen, was unter der Wasserlinie liegt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/iceberg.py"/>
        <source>What a price list shows: tokens and training of the typical case.</source>
        <translation>Was eine Preisliste zeigt: Token und Training des typischen Falls.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/iceberg.py"/>
        <source>Everything is revealed. Grey, at the bottom: wrong answers and waiting for go-live.</source>
        <translation>Alles ist aufgedeckt. Grau, unten: falsche Antworten und Warten auf den Start.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/iceberg.py"/>
        <source>Strong: what this step reveals.</source>
        <translation>Kräftig: was dieser Schritt aufdeckt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/iceberg_lines.py"/>
        <source>Who is ahead so far</source>
        <translation>Wer bisher vorn liegt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/iceberg_lines.py"/>
        <source>spent so far, of what is revealed</source>
        <translation>bisher ausgegeben, von dem Aufgedeckten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/iceberg_lines.py"/>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/indices.py"/>
        <source>Share of the uncertainty</source>
        <translation>Anteil an der Unsicherheit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/indices.py"/>
        <source>Add a second approach to see whose uncertainty the difference between them is.</source>
        <translation>Einen zweiten Ansatz hinzufügen, um zu sehen, woher die Unsicherheit der Differenz kommt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/indices.py"/>
        <source>Nothing to share out.</source>
        <translation>Nichts aufzuteilen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/indices.py"/>
        <source>share of how far the difference scatters</source>
        <translation>Anteil an der Streuung der Differenz</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/indices.py"/>
        <source>Upper bar: by itself; lower: together with other inputs. Not a list of what to find out first.</source>
        <translation>Oberer Balken: allein; unterer: gemeinsam mit anderen Eingaben. Keine Liste dessen, was zuerst zu klären ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/indices.py"/>
        <source>No uncertain input stands out of the sampling error: there is nothing to share out.</source>
        <translation>Keine unsichere Eingabe hebt sich vom Stichprobenfehler ab: Es gibt nichts aufzuteilen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/indices.py"/>
        <source>by itself</source>
        <translation>allein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/indices.py"/>
        <source>with others</source>
        <translation>mit anderen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/indices.py"/>
        <source>{name}, {words}: {text}, give or take {give}</source>
        <translation>{name}, {words}: {text}, plus/minus {give}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/information.py"/>
        <source>Worth finding out</source>
        <translation>Was zu klären lohnt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/information.py"/>
        <source>Luck: no study can settle it</source>
        <translation>Glück: Keine Untersuchung klärt das</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/information.py"/>
        <source>knowing everything: {money}</source>
        <translation>alles zu wissen: {money}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/information.py"/>
        <source>worth at most, before choosing</source>
        <translation>höchstens wert, vor der Wahl</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/information.py"/>
        <source>worth {text} at most to settle it</source>
        <translation>zu klären höchstens {text} wert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/information.py"/>
        <source>its worth is not distinguishable from 0</source>
        <translation>der Wert ist nicht von 0 zu unterscheiden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/information.py"/>
        <source>too small to tell</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/information.py"/>
        <source>The choice is among {names}. Thin lines: the sampling error.</source>
        <translation>Zur Wahl stehen {names}. Dünne Linien: der Stichprobenfehler.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/information.py"/>
        <source>Add a second approach to see what is worth finding out before choosing.</source>
        <translation>Einen zweiten Ansatz hinzufügen, um zu sehen, was vor der Wahl zu klären lohnt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/layout/frame.py"/>
        <source>{count} more rows need a larger picture.</source>
        <translation>{count} weitere Zeilen brauchen ein größeres Bild.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/like_for_like.py"/>
        <source>Like for like</source>
        <translation>Gleiches mit Gleichem</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/like_for_like.py"/>
        <source>Add a second approach to see what makes the difference.</source>
        <translation>Einen zweiten Ansatz hinzufügen, um zu sehen, was den Unterschied ausmacht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/like_for_like.py"/>
        <source>Between the two sums: what each difference adds or saves, one after the other.</source>
        <translation>Zwischen den beiden Summen: was jeder Unterschied nacheinander mehr kostet oder spart.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/like_for_like.py"/>
        <source>Nothing to compare yet.</source>
        <translation>Noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/like_for_like.py"/>
        <source>The difference of {gap} in parts.</source>
        <translation>Die Differenz von {gap} in Teilen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/pilot.py"/>
        <source>How large a pilot</source>
        <translation>Wie groß ein Pilot</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/pilot.py"/>
        <source>labelled items</source>
        <translation>gelabelte Beispiele</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/pilot.py"/>
        <source>before choosing</source>
        <translation>vor der Wahl</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/pilot.py"/>
        <source>best: {count} items</source>
        <translation>am besten: {count} Beispiele</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/pilot.py"/>
        <source>is worth</source>
        <translation>ist wert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/pilot.py"/>
        <source>costs</source>
        <translation>kostet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/pilot.py"/>
        <source>left over</source>
        <translation>bleibt übrig</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/pilot.py"/>
        <source>The pilot that leaves most: {first} ({owner}).</source>
        <translation>Der Pilot, von dem am meisten übrig bleibt: {first} ({owner}).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/pilot.py"/>
        <source>Add a second approach to see whether a pilot pays before choosing.</source>
        <translation>Einen zweiten Ansatz hinzufügen, um zu sehen, ob sich vor der Wahl ein Pilot lohnt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/priorities.py"/>
        <source>Your priorities</source>
        <translation>Ihre Prioritäten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/priorities.py"/>
        <source>share of all possible priorities</source>
        <translation>Anteil aller denkbaren Prioritäten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/priorities.py"/>
        <source>Add an approach with its prices to see what your priorities say of it.</source>
        <translation>Einen Ansatz mit seinen Preisen hinzufügen, um zu sehen, was Ihre Prioritäten dazu sagen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/priorities.py"/>
        <source>Right: the score of 100 with all priorities equal, which is assumed. Enter yours under Priorities.</source>
        <translation>Rechts: die Wertung von 100 bei gleichen Prioritäten, was angenommen ist. Eigene lassen sich unter „Prioritäten“ eintragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/priorities.py"/>
        <source>Right: the score of 100 under your priorities; the highest is on top.</source>
        <translation>Rechts: die Wertung von 100 nach Ihren Prioritäten; die höchste steht oben.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/priorities.py"/>
        <source>{approach} comes {ordinal} under {often} of all possible priorities</source>
        <translation>{approach} kommt auf Platz {ordinal} unter {often} aller denkbaren Prioritäten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/priorities.py"/>
        <source>{number}st</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/priorities.py"/>
        <source>{number}nd</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/priorities.py"/>
        <source>{number}rd</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/priorities.py"/>
        <source>{number}th</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/risk.py"/>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/risk.py"/>
        <source>; of regret, 19 in 20</source>
        <translation>; bei Bedauern 19 von 20</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/risk.py"/>
        <source>Bars: 8 in 10 futures{regret}. Dots: the average.</source>
        <translation>Balken: 8 von 10 Zukünften{regret}. Punkte: der Mittelwert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/risk.py"/>
        <source>Bars: 8 in 10 futures{regret}. Dots: the average; against a budget, even odds. Deep shade: over the budget.</source>
        <translation>Balken: 8 von 10 Zukünften{regret}. Punkte: der Mittelwert; gegen ein Budget die Hälfte aller Fälle. Dunkel: über dem Budget.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/risk.py"/>
        <source>Enter the missing prices to see how dear it can get.</source>
        <translation>Die fehlenden Preise eintragen, um zu sehen, wie teuer es werden kann.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/risk.py"/>
        <source>All costs, today's money</source>
        <translation>Alle Kosten, heutiges Geld</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/risk.py"/>
        <source>Budget in all: {money}</source>
        <translation>Gesamtbudget: {money}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/risk.py"/>
        <source>Before go-live: {money}</source>
        <translation>Vor dem Start: {money}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/risk.py"/>
        <source>Regret of choosing it</source>
        <translation>Bedauern der Wahl</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/risk.py"/>
        <source>{money} expected, {between} in 8 of 10 futures; the dearest tenth costs {money_2} on average</source>
        <translation>{money} erwartet, {between} in 8 von 10 Zukünften; das teuerste Zehntel kostet im Mittel {money_2}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/risk.py"/>
        <source>{money} at even odds, {between} in 8 of 10 futures; over the budget of {money_2} in {over} of futures</source>
        <translation>{money} in der Hälfte der Fälle, {between} in 8 von 10 Zukünften; über dem Budget von {money_2} in {over} der Zukünfte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/risk.py"/>
        <source>over in {over}</source>
        <translation>darüber in {over}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/risk.py"/>
        <source>{money} on average above the one that turns out cheapest, at most {money_2} in 19 of 20 futures</source>
        <translation>im Mittel {money} mehr als der, der sich als günstigster erweist, höchstens {money_2} in 19 von 20 Zukünften</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/risk.py"/>
        <source> on average</source>
        <translation> im Mittel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/room.py"/>
        <source>All pooled</source>
        <translation>Alle zusammengelegt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/room.py"/>
        <source>middle of the pool</source>
        <translation>Mitte der zusammengelegten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/room.py"/>
        <source>Each bar: 8 in 10 futures lie in it, by that view; its shade changes at even odds.</source>
        <translation>Jeder Balken: 8 von 10 Zukünften liegen nach dieser Sicht darin; der Farbton wechselt bei gleichen Chancen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/room.py"/>
        <source>Nobody has answered this question yet.</source>
        <translation>Noch hat niemand diese Frage beantwortet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/charts/room.py"/>
        <location filename="../../ftvp_gui/export/room.py"/>
        <location filename="../../ftvp_gui/ui/room/start_page.py"/>
        <source>{n} votes</source>
        <extracomment>For one: {n} vote</extracomment>
        <translation>
            <numerusform>{n} Stimme</numerusform>
            <numerusform>{n} Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/room.py"/>
        <source>{votes}, and the answer</source>
        <translation>{votes}, und die Antwort</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/room.py"/>
        <source>The votes</source>
        <translation>Die Stimmen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/room.py"/>
        <source>{low} to {high}, even odds at {middle}</source>
        <translation>{low} bis {high}, gleiche Chancen bei {middle}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/room.py"/>
        <source>Pooled: {range}.</source>
        <translation>Zusammengelegt: {range}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/scenarios.py"/>
        <source>{money}, best choice</source>
        <translation>{money}, beste Wahl</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/scenarios.py"/>
        <source>Make a scenario, under Scenarios at the left: the base with some inputs at other values.</source>
        <translation>Links unter „Szenarien“ ein Szenario anlegen: die Basis mit einigen Eingaben auf anderen Werten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/scenarios.py"/>
        <source>Enter the missing prices to see what the approaches cost in each scenario.</source>
        <translation>Die fehlenden Preise eintragen, um zu sehen, was die Ansätze in jedem Szenario kosten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/spider.py"/>
        <source>Input by input</source>
        <translation>Eingabe für Eingabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/spider.py"/>
        <source>Each line: one input moves through its range, all others stay in theirs. Inputs of one approach wear its colour.</source>
        <translation>Jede Linie: Eine Eingabe durchläuft ihre Spanne, alle anderen bleiben in ihrer. Eingaben eines Ansatzes tragen seine Farbe.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/spider.py"/>
        <location filename="../../ftvp_gui/charts/switching.py"/>
        <source>even odds</source>
        <translation>gleiche Chancen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/spider.py"/>
        <source>Above: {best} cheaper</source>
        <translation>Oben: {best} günstiger</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/spider.py"/>
        <source>Below: {rival} cheaper</source>
        <translation>Unten: {rival} günstiger</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/spider.py"/>
        <source>{rival} minus {best}, on average</source>
        <translation>{rival} minus {best}, im Mittel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/spider.py"/>
        <location filename="../../ftvp_gui/charts/switching.py"/>
        <source>chance that the input is lower</source>
        <translation>Wahrscheinlichkeit, dass die Eingabe niedriger ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/spider.py"/>
        <source>{each} moves the difference from {low} to {high}.</source>
        <translation>{each} bewegt die Differenz von {low} auf {high}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/spider.py"/>
        <source>Add a second approach to see how the difference between them moves.</source>
        <translation>Einen zweiten Ansatz hinzufügen, um zu sehen, wie sich die Differenz bewegt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/spider.py"/>
        <location filename="../../ftvp_gui/charts/switching.py"/>
        <location filename="../../ftvp_gui/charts/tornado.py"/>
        <source>No uncertain input moves the difference by more than the sampling error.</source>
        <translation>Keine unsichere Eingabe bewegt die Differenz um mehr als den Stichprobenfehler.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/switching.py"/>
        <source>Where it turns</source>
        <translation>Wo es kippt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/switching.py"/>
        <source>1 in 10 is lower</source>
        <translation>1 von 10 liegt darunter</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/switching.py"/>
        <source>1 in 10 is higher</source>
        <translation>1 von 10 liegt darüber</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/switching.py"/>
        <source>Each row: the input from its lowest value to its highest, all others in their ranges; the colour says which is cheaper on average.</source>
        <translation>Jede Zeile: die Eingabe von ihrem niedrigsten zum höchsten Wert, alle anderen in ihren Spannen; die Farbe zeigt, was im Mittel günstiger ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/switching.py"/>
        <source>Add a second approach to see what would turn the answer.</source>
        <translation>Einen zweiten Ansatz hinzufügen, um zu sehen, was das Ergebnis kippen würde.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/switching.py"/>
        <location filename="../../ftvp_gui/charts/two_way.py"/>
        <source>{approach} cheaper</source>
        <translation>{approach} günstiger</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/switching.py"/>
        <location filename="../../ftvp_gui/charts/waiting.py"/>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <location filename="../../ftvp_gui/ui/answer/rows.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/switching.py"/>
        <source>{cheaper} is cheaper in {share} of its range. Yours is {now}.</source>
        <translation>{cheaper} ist in {share} der Spanne günstiger. Ihr Wert ist {now}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/switching.py"/>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/switching.py"/>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/switching.py"/>
        <source> It turns {side} {place}, {odds}.</source>
        <translation> Es kippt {side} {place}, {odds}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/switching.py"/>
        <source>{said} Luck: no study can settle it.</source>
        <translation>{said} Glück: Keine Untersuchung klärt das.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/tornado.py"/>
        <source>What matters most</source>
        <translation>Was am meisten zählt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/tornado.py"/>
        <source>Each bar: the expected difference with this input at its low end (1 in 10 is lower) and at its high end.</source>
        <translation>Jeder Balken: die erwartete Differenz mit dieser Eingabe am unteren Ende (1 von 10 liegt darunter) und am oberen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/tornado.py"/>
        <source>What moves together with it moves along.</source>
        <translation>Was mit ihr gekoppelt ist, bewegt sich mit.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/tornado.py"/>
        <source>Add a second approach to see what the difference between them hangs on.</source>
        <translation>Einen zweiten Ansatz hinzufügen, um zu sehen, woran die Differenz hängt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/tornado.py"/>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/tornado.py"/>
        <source> Luck: no study can settle it.</source>
        <translation> Glück: Keine Untersuchung klärt das.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/tornado.py"/>
        <source>{swing}: at {figure} {at_low}, at {figure_2} {at_high}.{luck}</source>
        <translation>{swing}: bei {figure} {at_low}, bei {figure_2} {at_high}.{luck}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/tornado.py"/>
        <source>No input stands out.</source>
        <translation>Keine Eingabe sticht hervor.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/tornado.py"/>
        <source>{swing} moves the difference from {money} to {money_2}.</source>
        <translation>{swing} bewegt die Differenz von {money} auf {money_2}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/two_way.py"/>
        <source>Two at once</source>
        <translation>Zwei zugleich</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/two_way.py"/>
        <source>Two uncertain inputs that move the difference are needed for a map; fewer do here.</source>
        <translation>Für eine Karte braucht es zwei unsichere Eingaben, die die Differenz bewegen; hier sind es weniger.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/two_way.py"/>
        <source>Add a second approach to see when which one is the cheaper.</source>
        <translation>Einen zweiten Ansatz hinzufügen, um zu sehen, wann welcher günstiger ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/two_way.py"/>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/two_way.py"/>
        <source>On the line both cost the same on average; grey: too close to call. Cross: 8 in 10 of your range.</source>
        <translation>Auf der Linie kosten beide im Mittel dasselbe; grau: zu knapp. Kreuz: 8 von 10 Teilen Ihrer Spanne.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/two_way.py"/>
        <source>who is cheaper</source>
        <translation>was günstiger ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/two_way.py"/>
        <source>you are here</source>
        <translation>hier stehen Sie</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/two_way.py"/>
        <source>{name} is cheaper by {figure}</source>
        <translation>{name} ist um {figure} günstiger</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/waiting.py"/>
        <source>When to switch</source>
        <translation>Wann wechseln</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/waiting.py"/>
        <source>Add a prompted and a tuned approach with all their prices to see when to switch between them.</source>
        <translation>Einen Prompting-Ansatz und einen feingetunten mit allen Preisen hinzufügen, um zu sehen, wann ein Wechsel lohnt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/waiting.py"/>
        <source>month in which the tuned system takes over</source>
        <translation>Monat, in dem das feingetunte System übernimmt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/waiting.py"/>
        <source>Band: how far the difference from the best month can be an accident of the calculation.</source>
        <translation>Band: wie weit der Abstand zum besten Monat ein Zufall der Rechnung sein kann.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/waiting.py"/>
        <source>sampling error</source>
        <translation>Stichprobenfehler</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/waiting.py"/>
        <source>expected cost</source>
        <translation>erwartete Kosten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/waiting.py"/>
        <source>decided at reviews: {money}</source>
        <translation>bei Prüfungen entschieden: {money}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/waiting.py"/>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>from the start</source>
        <translation>von Beginn an</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/waiting.py"/>
        <source>as soon as it is ready</source>
        <translation>sobald es fertig ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/waterfall.py"/>
        <source>From base to scenario</source>
        <translation>Von der Basis zum Szenario</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/waterfall.py"/>
        <source>Make a scenario, under Scenarios at the left, to see what it changes and by which inputs.</source>
        <translation>Links unter „Szenarien“ ein Szenario anlegen, um zu sehen, was es ändert und durch welche Eingaben.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/waterfall.py"/>
        <source>Enter the missing prices, in the base and in the scenario, to see how the two differ.</source>
        <translation>Die fehlenden Preise in Basis und Szenario eintragen, um zu sehen, wie sich die beiden unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/waterfall.py"/>
        <source>“{found}” holds no value yet that differs from the base: put one in under Scenarios.</source>
        <translation>„{found}“ enthält noch keinen Wert, der von der Basis abweicht: unter „Szenarien“ einen eintragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/where.py"/>
        <source>Where the money goes</source>
        <translation>Wohin das Geld geht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/where.py"/>
        <source>Grey, at the bottom: wrong answers and waiting for go-live.</source>
        <translation>Grau, unten: falsche Antworten und Warten auf den Start.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/where.py"/>
        <source>Enter the missing prices to see where the money goes.</source>
        <translation>Die fehlenden Preise eintragen, um zu sehen, wohin das Geld geht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/where.py"/>
        <source>, {share} of all</source>
        <translation>, {share} von allem</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/where.py"/>
        <source>for errors and delay</source>
        <translation>für Fehler und Verzögerung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> an hour</source>
        <translation> je Stunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> a month</source>
        <translation> im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> each</source>
        <translation> je Stück</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> a request</source>
        <translation> je Anfrage</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> per kWh</source>
        <translation> je kWh</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> per 1M tokens</source>
        <translation> je 1 Mio. Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> per GB and month</source>
        <translation> je GB und Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> per 1M tokens and hour</source>
        <translation> je 1 Mio. Token und Stunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> h a month</source>
        <translation> h im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> a year</source>
        <translation> im Jahr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> items</source>
        <translation> Stück</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> items a month</source>
        <translation> Stück im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> a second</source>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> tokens</source>
        <translation> Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> requests</source>
        <translation> Anfragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> runs</source>
        <translation> Läufe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> tokens a second</source>
        <translation> Token pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> billion</source>
        <translation> Mrd.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> bytes</source>
        <translation> Byte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> TFLOP/s</source>
        <translation> TFLOP/s</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> kW</source>
        <translation> kW</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <source> points a month</source>
        <translation> Punkte im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/words.py"/>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source> points</source>
        <translation> Punkte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/worth.py"/>
        <source>What a point is worth</source>
        <translation>Was ein Punkt wert ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/worth.py"/>
        <source>expected loss</source>
        <translation>erwarteter Verlust</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/worth.py"/>
        <source>What an approach loses on average against the one that turns out best; the lowest line is the best one.</source>
        <translation>Was ein Ansatz im Mittel gegen den verliert, der sich als bester erweist; die unterste Linie ist der beste.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/worth.py"/>
        <source>Add a second approach to see what a better one would have to be worth.</source>
        <translation>Einen zweiten Ansatz hinzufügen, um zu sehen, was ein besserer wert sein müsste.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/worth.py"/>
        <source>what a point of accuracy is worth, over all months</source>
        <translation>was ein Punkt Genauigkeit über alle Monate wert ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/worth.py"/>
        <source>from {price}: {approach}</source>
        <translation>ab {price}: {approach}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/charts/worth.py"/>
        <source>your cost of a wrong answer</source>
        <translation>Ihre Kosten einer falschen Antwort</translation>
    </message>
    <message>
        <source>Nothing that moves money has changed since the project was saved. Edit a number to see what it moves.</source>
        <translation type="vanished">Nichts, was die Kosten bewegt, hat sich seit dem Speichern geändert. Eine Zahl ändern, um zu sehen, was sie bewegt.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>list the example projects</source>
        <translation>die Beispielprojekte auflisten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>make a project from an example</source>
        <translation>aus einem Beispiel ein Projekt machen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>cost the approaches of a project and give the verdict</source>
        <translation>die Ansätze eines Projekts berechnen und das Ergebnis nennen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>write a report; its format follows from the suffix: .html, .csv or .json</source>
        <translation>einen Bericht schreiben; das Format folgt aus der Endung: .html, .csv oder .json</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>say why the answer of one project differs from another's, input by input</source>
        <translation>sagen, warum das Ergebnis eines Projekts von dem eines anderen abweicht, Eingabe für Eingabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>look every price of a project up again and show what would change; with -o write the changed project</source>
        <translation>alle Preise eines Projekts neu nachschlagen und zeigen, was sich ändern würde; mit -o das geänderte Projekt schreiben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>open every example, draw every chart, write every report, and say whether all is well</source>
        <translation>jedes Beispiel öffnen, jedes Diagramm zeichnen, jeden Bericht schreiben und sagen, ob alles in Ordnung ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>Without a command the window opens, with the project FILE if there is one; without a display the report of the FILE,
or of the first example, is written into a folder instead. A file that is called like a command is given as ./NAME.
</source>
        <translation>Ohne Befehl öffnet sich das Fenster, mit dem Projekt FILE, falls eines genannt ist; ohne Bildschirm wird stattdessen der Bericht zu FILE,
oder zum ersten Beispiel, in einen Ordner geschrieben. Eine Datei, die wie ein Befehl heißt, wird als ./NAME angegeben.
</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>{message}{message_2}; “{prog} --help” shows what is possible.</source>
        <translation>{message}{message_2}; „{prog} --help“ zeigt, was möglich ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>did you mean “{near_1}”?</source>
        <translation>war „{near_1}“ gemeint?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>one project file can be opened at a time.</source>
        <translation>es lässt sich nur eine Projektdatei zugleich öffnen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>“{first}” is no command ({commands}): {hint}</source>
        <translation>„{first}“ ist kein Befehl ({commands}): {hint}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>ftvp [FILE]
       ftvp COMMAND ...</source>
        <translation>ftvp [FILE]
       ftvp COMMAND ...</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <location filename="../../ftvp_gui/ui/help/about_dialog.py"/>
        <source>Fine-tune a model, or prompt one? The whole cost over time, the hidden part included.</source>
        <translation>Ein Modell feintunen oder prompten? Die gesamten Kosten über die Zeit, auch die verborgenen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>as “ftvp examples” lists it</source>
        <translation>wie „ftvp examples“ es nennt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>the project file to write</source>
        <translation>die zu schreibende Projektdatei</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>as JSON, by docs/schema/evaluate-1.json</source>
        <translation>als JSON, nach docs/schema/evaluate-1.json</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>the report to write</source>
        <translation>der zu schreibende Bericht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>replace the names of client, project, people and approaches, and notes</source>
        <translation>die Namen von Kunde, Projekt, Personen und Ansätzen sowie Notizen ersetzen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>replace this word too, as with --redact; may be given again</source>
        <translation>auch dieses Wort ersetzen, wie mit --redact; mehrfach erlaubt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>a project file, as it was before</source>
        <translation>eine Projektdatei, wie sie vorher war</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>a project file, as it is now</source>
        <translation>eine Projektdatei, wie sie jetzt ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>futures to draw; else B's own number</source>
        <translation>Zahl der Zukünfte; sonst die von B</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>as JSON, by docs/cli.md</source>
        <translation>als JSON, nach docs/cli.md</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>a project file (.ftvp)</source>
        <translation>eine Projektdatei (.ftvp)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>futures to draw; else the project's own number</source>
        <translation>Zahl der Zukünfte; sonst die des Projekts</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/arguments.py"/>
        <source>a scenario of the project, by name or id</source>
        <translation>ein Szenario des Projekts, nach Name oder Kennung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/commands.py"/>
        <source>“{target}” is there already and was left alone: choose another name.</source>
        <translation>„{target}“ gibt es schon und bleibt unberührt: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/commands.py"/>
        <source>Wrote {target}</source>
        <translation>{target} geschrieben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/commands.py"/>
        <source>“{target}” cannot be written: {arg_1}</source>
        <translation>„{target}“ lässt sich nicht schreiben: {arg_1}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/commands.py"/>
        <source>“{target}” is the project itself: give the report another name.</source>
        <translation>„{target}“ ist das Projekt selbst: dem Bericht einen anderen Namen geben.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/difference.py"/>
        <source>{draws} draws, in {currency}</source>
        <translation>{draws} Ziehungen, in {currency}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/difference.py"/>
        <source>Cost: of {best}.</source>
        <translation>Kosten: von {best}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/difference.py"/>
        <source>Difference: {approach} minus {best}. Cost: of {best}.</source>
        <translation>Differenz: {approach} minus {best}. Kosten: von {best}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/failure.py"/>
        <source>, and {others} more</source>
        <translation>, und {others} weitere</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/failure.py"/>
        <source>“{path}” was not written, the system says “{reason}”: choose another name or folder.</source>
        <translation>„{path}“ wurde nicht geschrieben, das System meldet „{reason}“: einen anderen Namen oder Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/failure.py"/>
        <source> at {Path}:{tb_lineno}</source>
        <translation> bei {Path}:{tb_lineno}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/failure.py"/>
        <source>The program made a mistake ({name}: {error}{place}): please report this line.</source>
        <translation>Das Programm hat einen Fehler gemacht ({name}: {error}{place}): Bitte diese Zeile melden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/files.py"/>
        <source>There is no folder to write the report to: change to one that you may write in.</source>
        <translation>Es gibt keinen Ordner für den Bericht: in einen wechseln, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/main.py"/>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/main.py"/>
        <source>There is not enough memory for this: ask for fewer draws with --draws.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht: mit --draws weniger Ziehungen verlangen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/main.py"/>
        <source>The system refused: {strerror}.</source>
        <translation>Das System hat abgelehnt: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/main.py"/>
        <source>did you mean the command “{near_1}”?</source>
        <translation>war der Befehl „{near_1}“ gemeint?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/main.py"/>
        <source>check the name and the folder.</source>
        <translation>Name und Ordner prüfen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/main.py"/>
        <source>There is no file “{file}”: {hint}</source>
        <translation>Die Datei „{file}“ gibt es nicht: {hint}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/main.py"/>
        <source>“{file}” is a folder: choose a project file inside it.</source>
        <translation>„{file}“ ist ein Ordner: eine Projektdatei darin wählen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/main.py"/>
        <source>The window cannot open, because Qt cannot be loaded ({error}): run “python3 packaging/bootstrap.py run”, which says what the system lacks, or write a report with “ftvp report”.</source>
        <translation>Das Fenster lässt sich nicht öffnen, weil Qt nicht geladen werden kann ({error}): „python3 packaging/bootstrap.py run“ ausführen, das sagt, was dem System fehlt, oder mit „ftvp report“ einen Bericht schreiben.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/price_table.py"/>
        <location filename="../../ftvp_gui/ui/prices/book_rows.py"/>
        <location filename="../../ftvp_gui/ui/prices/reprice_rows.py"/>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/price_table.py"/>
        <location filename="../../ftvp_gui/ui/prices/reprice_rows.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/price_table.py"/>
        <location filename="../../ftvp_gui/ui/prices/reprice_rows.py"/>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/price_table.py"/>
        <source>{prices}, {priced_on}, and your price book</source>
        <translation>{prices}, {priced_on}, und Ihr Preisbuch</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/price_table.py"/>
        <source>Every price is as in {lists}.</source>
        <translation>Jeder Preis stimmt überein mit {lists}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/price_table.py"/>
        <source>Prices that differ from {lists}:</source>
        <translation>Preise, die abweichen von {lists}:</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/price_table.py"/>
        <source>* may be your own entry: left as it is; change it in the form if you want it so.</source>
        <translation>* ist vielleicht Ihre eigene Angabe: bleibt, wie sie ist; im Formular zu ändern, falls gewünscht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/price_table.py"/>
        <location filename="../../ftvp_gui/ui/prices/reprice_rows.py"/>
        <source>{approach}: not found, kept. {what}.</source>
        <translation>{approach}: nicht gefunden, beibehalten. {what}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/self_test.py"/>
        <source>{value}not tested: PySide6 is not installed</source>
        <translation>{value}nicht geprüft: PySide6 ist nicht installiert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/self_test.py"/>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/self_test.py"/>
        <source>Self-test: no approach of the example “{id}” can be costed.</source>
        <translation>Selbsttest: Kein Ansatz des Beispiels „{id}“ lässt sich berechnen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/self_test.py"/>
        <source>Self-test: a report on the example “{id}” came out empty.</source>
        <translation>Selbsttest: Ein Bericht zum Beispiel „{id}“ blieb leer.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/self_test.py"/>
        <source>{id}{count} charts, {count_2} reports, {number} s</source>
        <translation>{id}{count} Diagramme, {count_2} Berichte, {number} s</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/self_test.py"/>
        <source>Self-test: the window painted nothing.</source>
        <translation>Selbsttest: Das Fenster hat nichts gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/self_test.py"/>
        <source>{value}{count} pictures, {number} s</source>
        <translation>{value}{count} Bilder, {number} s</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/studies.py"/>
        <source>There is no example “{name}”: choose one of {names}.</source>
        <translation>Es gibt kein Beispiel „{name}“: eines davon wählen: {names}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/studies.py"/>
        <source>The examples are missing: install the program again.</source>
        <translation>Die Beispiele fehlen: das Programm neu installieren.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/table.py"/>
        <source>{months} months from {start}, in {currency}, {draws} draws, seed {seed}</source>
        <translation>{months} Monate ab {start}, in {currency}, {draws} Ziehungen, Startwert {seed}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/table.py"/>
        <source>, scenario {scenario}</source>
        <translation>, Szenario {scenario}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/table.py"/>
        <location filename="../../ftvp_gui/ui/answer/strip.py"/>
        <source>Why</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/table.py"/>
        <source>To bear in mind</source>
        <translation>Zu bedenken</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/table.py"/>
        <location filename="../../ftvp_gui/ui/answer/advice_lines.py"/>
        <source>What would change it, and what to do next</source>
        <translation>Was es ändern würde und was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/table.py"/>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/table.py"/>
        <source>Keeps: {row}</source>
        <translation>Hält ein: {row}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/table.py"/>
        <source>! kept less often than asked for</source>
        <translation>! seltener eingehalten als verlangt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/without_display.py"/>
        <source>There is no display, so “{name}” becomes a report instead of a window.</source>
        <translation>Es gibt keinen Bildschirm, daher wird aus „{name}“ ein Bericht statt eines Fensters.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/without_display.py"/>
        <source>  The pages were not painted, because Qt cannot be loaded: {error}</source>
        <translation>  Die Seiten wurden nicht gezeichnet, weil Qt nicht geladen werden kann: {error}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/cli/without_display.py"/>
        <source>All of it is in {folder}</source>
        <translation>Alles liegt in {folder}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../ftvp_gui/core/checklist.py"/>
        <source>No usual value: {source}.</source>
        <translation>Kein üblicher Wert: {source}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checklist.py"/>
        <source>Usually {value} ({source}).</source>
        <translation>Üblich: {value} ({source}).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checklist.py"/>
        <source>{start} {label}: {value} ({source}).</source>
        <translation>{start} {label}: {value} ({source}).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checklist.py"/>
        <source>Usually counted.</source>
        <translation>Üblicherweise mitgezählt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checklist.py"/>
        <source>Usually left out.</source>
        <translation>Üblicherweise ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checklist.py"/>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>not counted</source>
        <translation>nicht mitgezählt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checklist.py"/>
        <source>is 0</source>
        <translation>ist 0</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/accuracy.py"/>
        <source>{name} can never be as accurate as needed: at best {top}, needed are {needed}.</source>
        <translation>{name} kann nie so genau sein wie nötig: bestenfalls {top}, nötig sind {needed}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/accuracy.py"/>
        <source>{name}: a plain prompt reaches {begin}, more than the best that prompting can reach ({top}).</source>
        <translation>{name}: Ein einfacher Prompt erreicht {begin}, mehr als das Beste, was Prompting erreichen kann ({top}).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/accuracy.py"/>
        <source>{name}: its model reaches {begin} untuned, more than with endless examples ({top}).</source>
        <translation>{name}: Das Modell erreicht ohne Feintuning {begin}, mehr als mit unendlich vielen Beispielen ({top}).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/accuracy.py"/>
        <source>{name}: its pilot gets worse with more examples; check the points, or the curve will be flat.</source>
        <translation>{name}: Der Pilot wird mit mehr Beispielen schlechter; die Punkte prüfen, sonst wird die Kurve flach.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/accuracy.py"/>
        <source>{name}: the points of its pilot lie so close together that they say little about more examples.</source>
        <translation>{name}: Die Punkte des Piloten liegen so dicht beisammen, dass sie wenig über mehr Beispiele sagen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/accuracy.py"/>
        <source>{name}: a point of its pilot rests on {count} test items; take at least 30.</source>
        <translation>{name}: Ein Punkt des Piloten beruht auf {count} Testfällen; es sollten mindestens 30 sein.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/comparison.py"/>
        <source>The approaches differ in base model as well as in technique ({models}); part of the difference is the model's.</source>
        <translation>Die Ansätze unterscheiden sich im Basismodell und in der Technik ({models}); ein Teil der Differenz liegt am Modell.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/comparison.py"/>
        <source>“{name}” says that the work is done today, but its value counts as lost until an approach is live: one of the two cannot be.</source>
        <translation>„{name}“ besagt, dass die Arbeit heute geschieht, aber ihr Wert gilt als verloren, bis ein Ansatz in Betrieb ist: Eines von beiden kann nicht sein.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/comparison.py"/>
        <source>Today's cost is known, but no approach “As today” says whether to change anything at all: add one.</source>
        <translation>Die heutigen Kosten sind bekannt, aber kein Ansatz „Wie heute“ zeigt, ob sich überhaupt etwas ändern sollte: einen hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/comparison.py"/>
        <source>{first} and {second} have the same inputs: they differ in nothing but luck.</source>
        <translation>{first} und {second} haben dieselben Eingaben: Sie unterscheiden sich nur durch Glück.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/data.py"/>
        <source>{name} needs {needed}, but only {used} exist or can be labelled: it trains on those.</source>
        <translation>{name} braucht {needed}, aber nur {used} gibt es oder können gelabelt werden: Damit wird trainiert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/data.py"/>
        <source>{name} trains on {each} per task: with fewer than 50, tuning seldom beats a prompt.</source>
        <translation>{name} trainiert mit {each} je Aufgabe: Mit weniger als 50 schlägt Feintuning einen Prompt selten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/data.py"/>
        <source>{name} goes through its examples {times}: it will know them by heart and do worse on others.</source>
        <translation>{name} durchläuft die Beispiele {times}: Dann kann es sie auswendig und ist bei anderen schlechter.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/data.py"/>
        <source>{name}: the teacher is right in {knows} of cases, its pupil untaught in {base}: nothing to learn.</source>
        <translation>{name}: Das Lehrermodell liegt in {knows} der Fälle richtig, sein Schüler ungeschult in {base}: Es gibt nichts zu lernen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/data.py"/>
        <source>{name}: nobody has confirmed that the teacher's terms allow training on its answers.</source>
        <translation>{name}: Niemand hat bestätigt, dass die Bedingungen des Lehrermodells das Training mit seinen Antworten erlauben.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/gpus.py"/>
        <source>{name}: the GPUs work {used} of the time; the rest is paid and idle.</source>
        <translation>{name}: Die GPUs arbeiten {used} der Zeit; der Rest ist bezahlter Leerlauf.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/gpus.py"/>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/life.py"/>
        <source>{name}: moving takes {months}, and the provider promises only {days} days of notice.</source>
        <translation>{name}: Der Umzug dauert {months}, und der Anbieter sagt nur {days} Tage Vorlauf zu.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/life.py"/>
        <source>{name}: {model} shuts down on {date}, before it would be live.</source>
        <translation>{name}: {model} wird abgeschaltet am {date}, bevor der Ansatz in Betrieb wäre.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/life.py"/>
        <source>{name}: no training is accepted after {date}, before the first one would be done.</source>
        <translation>{name}: Nach dem {date} wird kein Training mehr angenommen, bevor das erste fertig wäre.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/life.py"/>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/life.py"/>
        <source>{name}: no training is accepted after {date}; the model drifts until the work has moved elsewhere.</source>
        <translation>{name}: Nach dem {date} wird kein Training mehr angenommen; das Modell driftet, bis die Arbeit anderswohin umgezogen ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/life.py"/>
        <source>{name}: {model} shuts down on {date}; the move to a successor is counted.</source>
        <translation>{name}: {model} wird abgeschaltet am {date}; der Umzug auf einen Nachfolger ist mitgezählt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/life.py"/>
        <source>{name}: {model} shuts down on {date}, and no move to a successor is counted.</source>
        <translation>{name}: {model} wird abgeschaltet am {date}, und kein Umzug auf einen Nachfolger ist mitgezählt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/mix.py"/>
        <source>{name}: the tuned system cannot be ready in month {month}; it takes over in month {ready}.</source>
        <translation>{name}: Das feingetunte System kann in Monat {month} nicht fertig sein; es übernimmt in Monat {ready}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/mix.py"/>
        <source>{name}: {share} of the requests go on to the large model, so the small one mostly adds its cost.</source>
        <translation>{name}: {share} der Anfragen gehen an das große Modell weiter, das kleine kommt also vor allem mit seinen Kosten hinzu.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/mix.py"/>
        <source>{name}: all documents together are {size}. They could stand in the prompt, cached, without a search.</source>
        <translation>{name}: Alle Dokumente zusammen sind {size}. Sie könnten im Prompt stehen, im Cache, ohne Suche.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/mix.py"/>
        <source>{name}: the tuned system would take over after the {months} months compared, so it is never built.</source>
        <translation>{name}: Das feingetunte System würde nach den verglichenen {months} Monaten übernehmen, wird also nie gebaut.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/mix.py"/>
        <source>{name}: next to nothing is passed on, so the large model is built for nothing.</source>
        <translation>{name}: Es wird so gut wie nichts weitergegeben, das große Modell wird also umsonst gebaut.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/money.py"/>
        <source>The discount rate is 0: money in years counts like money today.</source>
        <translation>Der Diskontsatz ist 0: Geld in Jahren zählt wie Geld heute.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/money.py"/>
        <source>Later amounts rise by {inflation} but are discounted by only {rate}: a nominal rate contains inflation.</source>
        <translation>Spätere Beträge steigen um {inflation}, werden aber nur mit {rate} abgezinst: Ein nominaler Satz enthält die Inflation.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/money.py"/>
        <source>{name} is expected to spend {expected} before go-live; the budget is {limit}.</source>
        <translation>{name} gibt vor dem Start voraussichtlich {expected} aus; das Budget ist {limit}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/money.py"/>
        <source>The prices of models are {days} days old: choose the models again to take newer ones.</source>
        <translation>Die Modellpreise sind {days} Tage alt: die Modelle neu wählen, um neuere zu übernehmen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/money.py"/>
        <source>Price lists are in US dollars: enter what a dollar costs in {currency}, and the day of that rate.</source>
        <translation>Preislisten sind in US-Dollar: eintragen, was ein Dollar in {currency} kostet, und den Tag dieses Kurses.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/money.py"/>
        <source>Wages are still the defaults, which mean US dollars; the project is in {currency}.</source>
        <translation>Die Stundensätze sind noch die Vorgaben in US-Dollar; das Projekt ist in {currency}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/money.py"/>
        <source>The discount rate is {rate}: costs of later years hardly count, which favours whatever pays late.</source>
        <translation>Der Diskontsatz ist {rate}: Kosten späterer Jahre zählen kaum, was alles begünstigt, was spät zahlt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/quality.py"/>
        <source>Wrong answers and delay are {share} of the cost or more: look at these inputs first ({name}).</source>
        <translation>Falsche Antworten und Verzögerung sind {share} der Kosten oder mehr: diese Eingaben zuerst ansehen ({name}).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/quality.py"/>
        <source>People reading answers are {share} of the cost or more: a smaller sample may do ({name}).</source>
        <translation>Menschen, die Antworten lesen, sind {share} der Kosten oder mehr: Eine kleinere Stichprobe könnte genügen ({name}).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/quality.py"/>
        <source>{name}: the check stops more right answers ({right}) than wrong ones ({wrong}).</source>
        <translation>{name}: Die Prüfung hält mehr richtige Antworten auf ({right}) als falsche ({wrong}).</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/serving.py"/>
        <source>{name}: its fixed prompt of {length} is shorter than the {least} that are cached, so nothing is.</source>
        <translation>{name}: Der feste Prompt von {length} ist kürzer als die {least}, ab denen gecacht wird, also wird nichts gecacht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/serving.py"/>
        <source>{name}: only {hits} of requests find the prompt cached; caching pays from {least}.</source>
        <translation>{name}: Nur {hits} der Anfragen finden den Prompt im Cache; Caching lohnt ab {least}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/serving.py"/>
        <source>{name}: a typical request has {length} of input; above {limit} all of its tokens cost more.</source>
        <translation>{name}: Eine typische Anfrage hat {length} Eingabe; über {limit} kosten alle ihre Token mehr.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/serving.py"/>
        <source>{name}: its servers are busy {share} of the time and billed for all of it.</source>
        <translation>{name}: Die Server sind {share} der Zeit ausgelastet und werden für die ganze abgerechnet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/serving.py"/>
        <source>{name}: the busiest hour asks for {count} servers, where one would do for the rest.</source>
        <translation>{name}: Die stärkste Stunde braucht {count} Server, wo sonst einer genügen würde.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/serving.py"/>
        <source>{share} of the calls fail and are repeated: wrong answers belong under quality, not here.</source>
        <translation>{share} der Aufrufe scheitern und werden wiederholt: Falsche Antworten gehören unter „Qualität“, nicht hierher.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/serving.py"/>
        <source>At this growth the last month has {times} the requests of the first: growth is per month, not per year.</source>
        <translation>Bei diesem Wachstum hat der letzte Monat {times} die Anfragen des ersten: Wachstum gilt im Monat, nicht im Jahr.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/time.py"/>
        <source>{name} is not live within {months} months in {share} of futures.</source>
        <translation>{name} ist in {share} der Zukünfte nicht innerhalb von {months} Monaten in Betrieb.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/time.py"/>
        <source>{name} takes {lead} to be live: {months} months are too short to show what it is worth.</source>
        <translation>{name} braucht {lead} bis zum Start: {months} Monate sind zu kurz, um zu zeigen, was es wert ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/time.py"/>
        <source>{name} usually takes {lead} to be live, more than the {limit} there are.</source>
        <translation>{name} braucht bis zum Start meist {lead}, mehr als die verfügbaren {limit}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/together.py"/>
        <source>What you say moves together cannot all be so at once: {names}. The nearest that can be is used; a correlation is up to {away} away from what you said.</source>
        <translation>Was angeblich gekoppelt ist, kann nicht alles zugleich so sein: {names}. Verwendet wird das Nächstmögliche; eine Korrelation weicht bis zu {away} von der Angabe ab.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/together.py"/>
        <source>“{first}” and “{second}” are said to move together in two ways; the later one is used.</source>
        <translation>„{first}“ und „{second}“ sind auf zwei Arten gekoppelt; die spätere gilt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/unknowns.py"/>
        <source>“{input}” is unknown. Left out of {name}: {drivers}.</source>
        <translation>„{input}“ ist unbekannt. Bei {name} ausgelassen: {drivers}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/unknowns.py"/>
        <source>{name} does not count: {drivers}.</source>
        <translation>{name} zählt nicht mit: {drivers}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/unknowns.py"/>
        <source>“{input}” ranges over more than a factor of 100: ask someone who can narrow it.</source>
        <translation>„{input}“ reicht über mehr als den Faktor 100: jemanden fragen, der es eingrenzen kann.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/unknowns.py"/>
        <source>this decides the result</source>
        <translation>entscheidet das Ergebnis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/unknowns.py"/>
        <source>{name}: {inputs} decides the result and is still our assumption. Measure it.</source>
        <translation>{name}: {inputs} entscheidet das Ergebnis und ist noch unsere Annahme. Messen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/checks/unknowns.py"/>
        <source>{name}: {inputs} decide the result and are still our assumptions. Measure them.</source>
        <translation>{name}: {inputs} entscheiden das Ergebnis und sind noch unsere Annahmen. Messen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/corrections.py"/>
        <source>The total of “{name}” was {before} when ftvp {app} saved this file; it is {after} now.</source>
        <translation>Die Summe von „{name}“ war {before}, als ftvp {app} diese Datei speicherte; jetzt ist sie {after}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/corrections.py"/>
        <source>Corrected in ftvp {since}: {what}</source>
        <translation>Berichtigt in ftvp {since}: {what}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/corrections.py"/>
        <source>That ftvp is newer than this one ({now}) and may have corrected a formula: open the file with it.</source>
        <translation>Jenes ftvp ist neuer als dieses ({now}) und hat womöglich eine Formel berichtigt: die Datei damit öffnen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/corrections.py"/>
        <source>No corrected formula explains this: ftvp {now} computes otherwise than ftvp {app} did. Please report it.</source>
        <translation>Keine berichtigte Formel erklärt das: ftvp {now} rechnet anders als ftvp {app}. Bitte melden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpu_memory.py"/>
        <source>{gpu} can read at most {most} of a model of {parameters} parameters; {entered} are entered.</source>
        <translation>{gpu} kann höchstens {most} eines Modells mit {parameters} Parametern lesen; eingetragen sind {entered}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpu_memory.py"/>
        <source>use shorter sequences, or compute activations twice</source>
        <translation>kürzere Sequenzen nutzen oder Aktivierungen doppelt berechnen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpu_memory.py"/>
        <source>use {gpus} GPUs</source>
        <translation>{gpus} GPUs nutzen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpu_memory.py"/>
        <source>use {gpus} GPUs or {method}</source>
        <translation>{gpus} GPUs oder {method} nutzen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpu_memory.py"/>
        <source>Training ({method}) needs {needed}; {count} × {gpu} have {there}.</source>
        <translation>Das Training ({method}) braucht {needed}; {count} × {gpu} haben {there}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpu_memory.py"/>
        <source>Training ({method}) needs {needed}, but {count} × {gpu} have only {there}: {advice}.</source>
        <translation>Das Training ({method}) braucht {needed}, aber {count} × {gpu} haben nur {there}: {advice}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpu_memory.py"/>
        <source>Answering needs {needed}; {count} × {gpu} hold {there}.</source>
        <translation>Das Antworten braucht {needed}; {count} × {gpu} fassen {there}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/gpu_memory.py"/>
        <source>Answering needs {needed}, but {count} × {gpu} hold only {there}: use {enough} GPUs per replica, fewer bits per weight or fewer requests at once.</source>
        <translation>Das Antworten braucht {needed}, aber {count} × {gpu} fassen nur {there}: {enough} GPUs je Replikat, weniger Bit je Gewicht oder weniger gleichzeitige Anfragen nutzen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/value_words.py"/>
        <location filename="../../ftvp_gui/ui/form/day_control.py"/>
        <location filename="../../ftvp_gui/ui/prices/reprice_rows.py"/>
        <location filename="../../ftvp_gui/ui/steps.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/value_words.py"/>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/value_words.py"/>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/value_words.py"/>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/value_words.py"/>
        <source>{chance} a year, by chance</source>
        <translation>{chance} im Jahr, zufällig</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/value_words.py"/>
        <source>{hits} out of {trials}</source>
        <translation>{hits} von {trials}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/value_words.py"/>
        <source>{chance} chance of {range}</source>
        <translation>{chance} Wahrscheinlichkeit für {range}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/value_words.py"/>
        <source>{three}, straight-sided</source>
        <translation>{three}, geradlinig</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/value_words.py"/>
        <source>{low} / {middle} / {high}</source>
        <translation>{low} / {middle} / {high}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/value_words.py"/>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/value_words.py"/>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/core/value_words.py"/>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <location filename="../../ftvp_gui/export/absent.py"/>
        <source>{count} costs are not entered, confirmed to be nothing.</source>
        <extracomment>For one: {count} cost is not entered, confirmed to be nothing.</extracomment>
        <translation>
            <numerusform>{count} Kostenposten ist nicht eingetragen; bestätigt, dass er nicht anfällt.</numerusform>
            <numerusform>{count} Kostenposten sind nicht eingetragen; bestätigt, dass sie nicht anfallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/export/absent.py"/>
        <source>{count} costs are not entered; {confirmed} of them confirmed to be nothing, {open} open.</source>
        <extracomment>For one: {count} cost is not entered; {confirmed} of them confirmed to be nothing, {open} open.</extracomment>
        <translation>
            <numerusform>{count} Kostenposten ist nicht eingetragen; davon {confirmed} als nicht anfallend bestätigt, {open} offen.</numerusform>
            <numerusform>{count} Kostenposten sind nicht eingetragen; davon {confirmed} als nicht anfallend bestätigt, {open} offen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/absent.py"/>
        <location filename="../../ftvp_gui/ui/answer/absent_row.py"/>
        <source>Confirmed by {owner}</source>
        <translation>Bestätigt von {owner}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/absent.py"/>
        <location filename="../../ftvp_gui/ui/answer/absent_row.py"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/breakdown.py"/>
        <location filename="../../ftvp_gui/ui/answer/rows.py"/>
        <source>Named by everyone</source>
        <translation>Von allen genannt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/breakdown.py"/>
        <location filename="../../ftvp_gui/ui/answer/rows.py"/>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/breakdown.py"/>
        <source>Errors and delay</source>
        <translation>Fehler und Verzögerung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/breakdown.py"/>
        <source>{total} without what is unknown</source>
        <translation>{total} ohne das Unbekannte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/breakdown.py"/>
        <source>“{label}” is unknown: enter it to see this cost.</source>
        <translation>„{label}“ ist unbekannt: eintragen, um diese Kosten zu sehen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/breakdown.py"/>
        <location filename="../../ftvp_gui/ui/answer/computed.py"/>
        <source>{first} in the first month, {last} in the last</source>
        <translation>{first} im ersten Monat, {last} im letzten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/comparison.py"/>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/export/comparison.py"/>
        <source>{inputs} are unknown, so the whole cost is unknown.</source>
        <extracomment>For one: {inputs} is unknown, so the whole cost is unknown.</extracomment>
        <translation>
            <numerusform>{inputs} ist unbekannt, also sind die ganzen Kosten unbekannt.</numerusform>
            <numerusform>{inputs} sind unbekannt, also sind die ganzen Kosten unbekannt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/comparison.py"/>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/comparison.py"/>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/comparison.py"/>
        <source>after {figure}</source>
        <translation>nach {figure}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/comparison.py"/>
        <source>Expected cost, today’s money</source>
        <translation>Erwartete Kosten, heutiges Geld</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/comparison.py"/>
        <source>8 in 10 futures lie in</source>
        <translation>8 von 10 Zukünften liegen bei</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/comparison.py"/>
        <source>With every input at its middle</source>
        <translation>Mit jeder Eingabe in ihrer Mitte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/comparison.py"/>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <location filename="../../ftvp_gui/ui/answer/figures.py"/>
        <source>Hidden share</source>
        <translation>Verborgener Anteil</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/comparison.py"/>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>Cost of one right answer</source>
        <translation>Kosten je richtiger Antwort</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/comparison.py"/>
        <location filename="../../ftvp_gui/ui/answer/rows.py"/>
        <source>Accuracy in production</source>
        <translation>Genauigkeit im Betrieb</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/comparison.py"/>
        <source>Live</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>What {name} costs over {months} months, on average.</source>
        <translation>Was {name} über {months} Monate im Mittel kostet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>One future in ten costs less, one in ten more.</source>
        <translation>Eine von zehn Zukünften kostet weniger, eine von zehn mehr.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>Of the cost without wrong answers and delay.</source>
        <translation>Der Kosten ohne falsche Antworten und Verzögerung.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>Money at stake</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>What {first} is expected to cost above {second} over {months} months; sampling error {se}.</source>
        <translation>Was {first} über {months} Monate voraussichtlich mehr kostet als {second}; Stichprobenfehler {se}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>Limits kept</source>
        <translation>Grenzen eingehalten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>The share of futures in which {best} keeps its hardest limit.</source>
        <translation>Der Anteil der Zukünfte, in denen {best} die strengste Grenze einhält.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>How often right</source>
        <translation>Wie oft richtig</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>The share of futures in which {best} is the cheapest.</source>
        <translation>Der Anteil der Zukünfte, in denen {best} am günstigsten ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>{month} {volume}</source>
        <translation>{month} {volume}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>Neither gets ahead of the other for good.</source>
        <translation>Keiner liegt auf Dauer vor dem anderen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>From the first month on, {cheaper} costs less than {than} in all.</source>
        <translation>Ab dem ersten Monat kostet {cheaper} insgesamt weniger als {than}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>From month {month} on, {cheaper} has cost less than {than} in all, and stays so.</source>
        <translation>Ab Monat {month} hat {cheaper} insgesamt weniger gekostet als {than}, und dabei bleibt es.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>Break-even volume: not searched.</source>
        <translation>Break-even-Menge: nicht gesucht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>No monthly volume turns the order, from a hundredth to a hundred times the usual.</source>
        <translation>Keine Monatsmenge dreht die Reihenfolge, von einem Hundertstel bis zum Hundertfachen der üblichen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>Above {volume} requests a month {above} is the cheaper one.</source>
        <translation>Über {volume} Anfragen im Monat ist {above} günstiger.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>Fewer than two approaches can be costed: enter what is missing.</source>
        <translation>Weniger als zwei Ansätze lassen sich berechnen: eintragen, was fehlt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/figures.py"/>
        <source>There is nothing to compare: add another approach.</source>
        <translation>Es gibt nichts zu vergleichen: einen weiteren Ansatz hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/formats.py"/>
        <location filename="../../ftvp_gui/ui/defence/sharing.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/formats.py"/>
        <location filename="../../ftvp_gui/ui/defence/sharing.py"/>
        <source>Ledger</source>
        <translation>Kostenbuch</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/formats.py"/>
        <location filename="../../ftvp_gui/ui/defence/sharing.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/formats.py"/>
        <source>the format follows from the suffix, and “{suffix}” is none of {names}.</source>
        <translation>das Format folgt aus der Endung, und „{suffix}“ ist keine von {names}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>For {client}</source>
        <translation>Für {client}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>By {author}</source>
        <translation>Von {author}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>Scenario: {scenario}</source>
        <translation>Szenario: {scenario}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>{months} months from {date}</source>
        <translation>{months} Monate ab {date}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>Money in {currency}</source>
        <translation>Geld in {currency}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>Names replaced by labels</source>
        <translation>Namen durch Kürzel ersetzt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>Locked as presented on {day} to {to}</source>
        <translation>Gesperrt wie am {day} vor {to} vorgestellt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>Locked as presented on {day}</source>
        <translation>Gesperrt wie am {day} vorgestellt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>entered by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>, as of {priced_on}</source>
        <translation>, Stand {priced_on}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>Futures drawn</source>
        <translation>Gezogene Zukünfte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>Seed of the draws</source>
        <translation>Startwert der Ziehungen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>Truncation</source>
        <translation>Begrenzung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>Each input is drawn between its P{TRUNCATION} and its P{number}</source>
        <translation>Jede Eingabe wird zwischen P{TRUNCATION} und P{number} gezogen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>Worth at the start of the project; what is paid in a month counts from its middle</source>
        <translation>Wert zu Projektbeginn; was in einem Monat bezahlt wird, zählt ab dessen Mitte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>Prices of models</source>
        <translation>Modellpreise</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/html.py"/>
        <source>ftvp {version}</source>
        <translation>ftvp {version}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/redaction.py"/>
        <source>Note withheld</source>
        <translation>Notiz zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/redaction.py"/>
        <source>Task withheld</source>
        <translation>Aufgabe zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/redaction.py"/>
        <source>Word {letter}</source>
        <translation>Wort {letter}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/redaction.py"/>
        <source>Client {letter}</source>
        <translation>Kunde {letter}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/redaction.py"/>
        <source>Person {letter}</source>
        <translation>Person {letter}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/redaction.py"/>
        <source>Project {letter}</source>
        <translation>Projekt {letter}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/redaction.py"/>
        <source>Approach {letter} ({kind})</source>
        <translation>Ansatz {letter} ({kind})</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/redaction.py"/>
        <source>Scenario {letter}</source>
        <translation>Szenario {letter}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>Shared by all approaches</source>
        <translation>Von allen Ansätzen geteilt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <location filename="../../ftvp_gui/ui/pages/pages.py"/>
        <source>Moves together</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>Inputs whose draws rise and fall together.</source>
        <translation>Eingaben, deren Ziehungen gemeinsam steigen und fallen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>all the same way</source>
        <translation>alle gleichgerichtet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>the first against the others</source>
        <translation>die erste gegen die anderen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>an hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>a request</source>
        <translation>je Anfrage</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>per kWh</source>
        <translation>je kWh</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>per 1M tokens</source>
        <translation>je 1 Mio. Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>per gigabyte and month</source>
        <translation>je Gigabyte und Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>per million tokens and hour</source>
        <translation>je Million Token und Stunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>per US dollar</source>
        <translation>je US-Dollar</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>points a month</source>
        <translation>Punkte im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>items a month</source>
        <translation>Stück im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>a second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>requests a month</source>
        <translation>Anfragen im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>requests a second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>tokens a second</source>
        <translation>Token pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>measured: {hits} of {trials}</source>
        <translation>gemessen: {hits} von {trials}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>nothing at all in {share} of futures</source>
        <translation>gar nichts in {share} der Zukünfte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>by chance, {share} a year</source>
        <translation>zufällig, {share} im Jahr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>least {end_1}, most likely {end_2}, most {end_3}, straight-sided</source>
        <translation>mindestens {end_1}, am wahrscheinlichsten {end_2}, höchstens {end_3}, geradlinig</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>least {end_1}, most likely {end_2}, most {end_3}</source>
        <translation>mindestens {end_1}, am wahrscheinlichsten {end_2}, höchstens {end_3}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/register.py"/>
        <source>{count} opinions, pooled</source>
        <translation>{count} Meinungen, zusammengelegt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/report.py"/>
        <source>Scenario “{scenario}”: the place “{path}” is gone, so its value is not used.</source>
        <translation>Szenario „{scenario}“: Die Stelle „{path}“ gibt es nicht mehr, ihr Wert wird nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/room.py"/>
        <source>Participant {number}</source>
        <translation>Person {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/export/room.py"/>
        <location filename="../../ftvp_gui/ui/room/estimates_page.py"/>
        <location filename="../../ftvp_gui/ui/room/start_page.py"/>
        <source>{n} participants</source>
        <extracomment>For one: {n} participant</extracomment>
        <translation>
            <numerusform>{n} Person</numerusform>
            <numerusform>{n} Personen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/room.py"/>
        <source>{draws} futures, seed {seed}; each participant’s low, likely and high are read as P10, P50 and P90 and pooled linearly. ftvp {version}</source>
        <translation>{draws} Zukünfte, Startwert {seed}; niedrig, wahrscheinlich und hoch jeder Person gelten als P10, P50 und P90 und sind linear zusammengelegt. ftvp {version}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/room.py"/>
        <source>What the room said</source>
        <translation>Was der Raum sagte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/room.py"/>
        <source>Who wins? The vote, before the answer was shown</source>
        <translation>Wer gewinnt? Die Abstimmung, bevor die Antwort gezeigt wurde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/room.py"/>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/room.py"/>
        <location filename="../../ftvp_gui/ui/room/answer_page.py"/>
        <source>Whose assumption decides it?</source>
        <translation>Wessen Annahme entscheidet?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/room.py"/>
        <source>The questions that matter most, and the room’s pool</source>
        <translation>Die wichtigsten Fragen und die zusammengelegten Zahlen des Raums</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/room.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/room.py"/>
        <source>Pooled: P10 to P90</source>
        <translation>Zusammengelegt: P10 bis P90</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/room.py"/>
        <source>Middles, on the pool</source>
        <translation>Mitten, auf der zusammengelegten Spanne</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/room.py"/>
        <source>Agreement (overlap)</source>
        <translation>Übereinstimmung (Überschneidung)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/room.py"/>
        <location filename="../../ftvp_gui/ui/room/room_window.py"/>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/room.py"/>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/stake.py"/>
        <source>Where the difference comes from</source>
        <translation>Woher die Differenz kommt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/export/svg_marks.py"/>
        <source> stroke-dasharray="6 4"</source>
        <translation> stroke-dasharray="6 4"</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <location filename="../../ftvp_gui/store/catalogue.py"/>
        <source>The price catalogue has no offer “{offer}”</source>
        <translation>Der Preiskatalog hat kein Angebot „{offer}“</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/catalogue.py"/>
        <source>Choose one of the list, or enter the prices yourself.</source>
        <translation>Eines aus der Liste wählen oder die Preise selbst eintragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/catalogue.py"/>
        <source>Two offers of the price catalogue have the id “{offer}”</source>
        <translation>Zwei Angebote des Preiskatalogs haben die Kennung „{offer}“</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/catalogue.py"/>
        <source>Give one of them another id.</source>
        <translation>Einem davon eine andere Kennung geben.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/catalogue.py"/>
        <source>Mend the file, or install the program again.</source>
        <translation>Die Datei berichtigen oder das Programm neu installieren.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/catalogue.py"/>
        <source>A file of the price catalogue cannot be read ({reason})</source>
        <translation>Eine Datei des Preiskatalogs lässt sich nicht lesen ({reason})</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/catalogue.py"/>
        <source>A file of the price catalogue says something that it may not say</source>
        <translation>Eine Datei des Preiskatalogs enthält etwas Unzulässiges</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/catalogue.py"/>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>{message}</source>
        <translation>{message}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/complete.py"/>
        <source>{place}this file does not have {labels}; they have their usual values.</source>
        <translation>{place}Diese Datei enthält nicht: {labels}; dafür gelten die üblichen Werte.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/complete.py"/>
        <source>{place}this file does not have {labels} and {more} more; they have their usual values.</source>
        <translation>{place}Diese Datei enthält nicht: {labels} und {more} weitere; dafür gelten die üblichen Werte.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/complete.py"/>
        <source>{place}this file does not have “{label}”; it has its usual value.</source>
        <translation>{place}Diese Datei enthält nicht: „{label}“; dafür gilt der übliche Wert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/complete.py"/>
        <source>{place}: this file does not know “{driver}”; it is not counted until you switch it on.</source>
        <translation>{place}: Diese Datei kennt „{driver}“ nicht; es zählt nicht mit, bis Sie es einschalten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/envelope.py"/>
        <source>{info}</source>
        <translation>{info}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/envelope.py"/>
        <location filename="../../ftvp_gui/store/json_text.py"/>
        <source>This is not a project file</source>
        <translation>Das ist keine Projektdatei</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/envelope.py"/>
        <location filename="../../ftvp_gui/store/project_file.py"/>
        <source>Choose a file that ends in .ftvp.</source>
        <translation>Eine Datei wählen, die auf .ftvp endet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/envelope.py"/>
        <source>This file was made with ftvp {app}, newer than this one</source>
        <translation>Diese Datei stammt aus ftvp {app}, neuer als dieses</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/envelope.py"/>
        <source>Open it with that version or a later one; it is left as it is.</source>
        <translation>Mit jener oder einer späteren Version öffnen; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/envelope.py"/>
        <source>must be a group with the project in it</source>
        <translation>muss eine Gruppe mit dem Projekt darin sein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/envelope.py"/>
        <source>This old file could not be brought up to format {to}</source>
        <translation>Diese alte Datei ließ sich nicht auf Format {to} bringen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/envelope.py"/>
        <source>Open it with ftvp {app}, which made it; it is left as it is.</source>
        <translation>Mit ftvp {app} öffnen, aus dem sie stammt; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/envelope.py"/>
        <source>The project has a mistake in it, so it was not opened</source>
        <translation>Das Projekt enthält einen Fehler und wurde daher nicht geöffnet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/envelope.py"/>
        <source>The project has {count} mistakes in it, so it was not opened</source>
        <translation>Das Projekt enthält {count} Fehler und wurde daher nicht geöffnet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/envelope.py"/>
        <source>Open it with ftvp {app}, which made it, or mend it:</source>
        <translation>Mit ftvp {app} öffnen, aus dem es stammt, oder berichtigen:</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/envelope.py"/>
        <source>Mend it in a text editor, or open another copy:</source>
        <translation>In einem Texteditor berichtigen oder eine andere Kopie öffnen:</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/envelope.py"/>
        <source>The file was not saved, because it could not be opened again as it is</source>
        <translation>Die Datei wurde nicht gespeichert, weil sie sich so nicht wieder öffnen ließe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/envelope.py"/>
        <source>Undo the last change and save again; the file from before is untouched.</source>
        <translation>Die letzte Änderung rückgängig machen und erneut speichern; die bisherige Datei ist unberührt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>not opened</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>The file was {done}, the system says “{reason}”</source>
        <translation>Die Datei wurde {done}, das System meldet „{reason}“</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>Try again, or open a copy of it.</source>
        <translation>Noch einmal versuchen oder eine Kopie davon öffnen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>Save under another name or in another folder.</source>
        <translation>Unter anderem Namen oder in einem anderen Ordner speichern.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>Another program holds the file</source>
        <translation>Ein anderes Programm hält die Datei</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>The disk is full, so the file was not saved</source>
        <translation>Der Datenträger ist voll, die Datei wurde daher nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>Free some space, or save to another disk; the file from before is untouched.</source>
        <translation>Platz schaffen oder auf einem anderen Datenträger speichern; die bisherige Datei ist unberührt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>You may not write here, so the file was not saved</source>
        <translation>Hier fehlt das Schreibrecht, die Datei wurde daher nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>This disk is read-only, so the file was not saved</source>
        <translation>Dieser Datenträger ist schreibgeschützt, die Datei wurde daher nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>The folder is not there any more, so the file was not saved</source>
        <translation>Den Ordner gibt es nicht mehr, die Datei wurde daher nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>Connect its drive again, or save in another folder.</source>
        <translation>Sein Laufwerk wieder anschließen oder in einem anderen Ordner speichern.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>The disk reports a fault, so the file may not be saved</source>
        <translation>Der Datenträger meldet einen Fehler, die Datei ist womöglich nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>Save to another disk at once.</source>
        <translation>Sofort auf einem anderen Datenträger speichern.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>This is a folder, so the file was not saved</source>
        <translation>Das ist ein Ordner, die Datei wurde daher nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>Give it a file name inside the folder.</source>
        <translation>Einen Dateinamen im Ordner angeben.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>The disk does not accept this name, so the file was not saved</source>
        <translation>Der Datenträger nimmt diesen Namen nicht an, die Datei wurde daher nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>Choose a shorter, plainer name.</source>
        <translation>Einen kürzeren, einfacheren Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>Close it there and save again, or save under another name.</source>
        <translation>Dort schließen und erneut speichern, oder unter anderem Namen speichern.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>Check the name and the folder, and connect the drive that it is on.</source>
        <translation>Name und Ordner prüfen und das Laufwerk anschließen, auf dem sie liegt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>You may not read this file</source>
        <translation>Für diese Datei fehlt das Leserecht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>Ask its owner for permission, or for a copy.</source>
        <translation>Ihren Besitzer um Erlaubnis oder um eine Kopie bitten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>This is a folder, not a project file</source>
        <translation>Das ist ein Ordner, keine Projektdatei</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>Choose a file inside it.</source>
        <translation>Eine Datei darin wählen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>The disk reports a fault, so the file cannot be read</source>
        <translation>Der Datenträger meldet einen Fehler, die Datei lässt sich daher nicht lesen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>Open a copy from another disk.</source>
        <translation>Eine Kopie von einem anderen Datenträger öffnen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/errors.py"/>
        <source>Close it there and open it again.</source>
        <translation>Dort schließen und erneut öffnen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/examples.py"/>
        <source>There is no example “{name}”</source>
        <translation>Es gibt kein Beispiel „{name}“</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/examples.py"/>
        <source>Choose one of: {known}.</source>
        <translation>Eines davon wählen: {known}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>{rule}</source>
        <translation>{rule}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>“{name}” is not known here; did you mean “{near}”?</source>
        <translation>„{name}“ ist hier nicht bekannt; war „{near}“ gemeint?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>“{name}” is not known here; take it out</source>
        <translation>„{name}“ ist hier nicht bekannt; herausnehmen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>has characters that are no text</source>
        <translation>enthält Zeichen, die kein Text sind</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>may have only letters, digits, - and _</source>
        <translation>darf nur Buchstaben, Ziffern, - und _ enthalten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>must have at least one entry</source>
        <translation>muss mindestens einen Eintrag haben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>does not say its “kind”</source>
        <translation>nennt seine „kind“ nicht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>must be text in quotation marks</source>
        <translation>muss Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>must be a day such as 2026-12-01</source>
        <translation>muss ein Tag sein wie 2026-12-01</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>must be a list in [ ]</source>
        <translation>muss eine Liste in [ ] sein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>must be a group in {{ }}</source>
        <translation>muss eine Gruppe in {{ }} sein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>must be at least {bound}</source>
        <translation>muss mindestens {bound} sein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>must be more than {bound}</source>
        <translation>muss größer als {bound} sein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>must be at most {bound}</source>
        <translation>darf höchstens {bound} sein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>must be less than {bound}</source>
        <translation>muss kleiner als {bound} sein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>must be one of these kinds: {bound}</source>
        <translation>muss eine dieser Arten sein: {bound}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/faults.py"/>
        <source>must be {bound}</source>
        <translation>muss {bound} sein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/json_text.py"/>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/json_text.py"/>
        <source>This is not a project file: it is no text in UTF-8</source>
        <translation>Das ist keine Projektdatei: kein Text in UTF-8</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/json_text.py"/>
        <source>This is not a project file: it is no text</source>
        <translation>Das ist keine Projektdatei: kein Text</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/json_text.py"/>
        <source>The file has groups inside groups without end</source>
        <translation>Die Datei hat Gruppen in Gruppen ohne Ende</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/json_text.py"/>
        <source>The file has a number that cannot be used: {why}</source>
        <translation>Die Datei enthält eine unbrauchbare Zahl: {why}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/json_text.py"/>
        <source>The file says “{path}” twice</source>
        <translation>Die Datei nennt „{path}“ zweimal</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/json_text.py"/>
        <source>The file ends in the middle: it is cut off</source>
        <translation>Die Datei endet mittendrin: Sie ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/json_text.py"/>
        <source>The file is damaged at line {line}, column {column}</source>
        <translation>Die Datei ist beschädigt in Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/json_text.py"/>
        <source>Open another copy of it.</source>
        <translation>Eine andere Kopie davon öffnen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/languages.py"/>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/lock.py"/>
        <source>Nothing can be written in this folder, so other windows do not know that this is open.</source>
        <translation>In diesem Ordner lässt sich nichts schreiben, andere Fenster wissen also nicht, dass dies geöffnet ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/lock.py"/>
        <source>This project is open in another window{detail}</source>
        <translation>Dieses Projekt ist in einem anderen Fenster geöffnet{detail}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/lock.py"/>
        <source>Open it read-only or as a copy, or close it there first.</source>
        <translation>Schreibgeschützt oder als Kopie öffnen, oder es dort zuerst schließen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/price_book.py"/>
        <source>The file is far too large for a price book</source>
        <translation>Die Datei ist viel zu groß für ein Preisbuch</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/price_book.py"/>
        <source>This is not a price book</source>
        <translation>Das ist kein Preisbuch</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/price_book.py"/>
        <source>A later version of the program wrote this price book</source>
        <translation>Eine spätere Version des Programms hat dieses Preisbuch geschrieben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/price_book.py"/>
        <source>The price book says something that it may not say</source>
        <translation>Das Preisbuch enthält etwas Unzulässiges</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/price_book.py"/>
        <source>Mend the file by hand, or import another copy of it.</source>
        <translation>Die Datei von Hand berichtigen oder eine andere Kopie importieren.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/price_book.py"/>
        <source>Your price book could not be read and counts as empty; the file is kept as {name}. {what}{where}.</source>
        <translation>Ihr Preisbuch ließ sich nicht lesen und gilt als leer; die Datei bleibt erhalten als {name}. {what}{where}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/prices.py"/>
        <source>“{model}” of {provider} is not sold by input and output tokens</source>
        <translation>„{model}“ von {provider} wird nicht nach Eingabe- und Ausgabe-Token verkauft</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/prices.py"/>
        <source>Choose another model, or enter the prices yourself.</source>
        <translation>Ein anderes Modell wählen oder die Preise selbst eintragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/prices.py"/>
        <source>{note}</source>
        <translation>{note}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/prices.py"/>
        <source>{stamp} has no price for “{model}” at “{provider}”</source>
        <translation>{stamp} hat keinen Preis für „{model}“ bei „{provider}“</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/prices.py"/>
        <source>Choose a model of the list, or enter the prices yourself.</source>
        <translation>Ein Modell der Liste wählen oder die Preise selbst eintragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/prices.py"/>
        <source>Above {tokens} input tokens a whole request costs {input} for input and {output} for output.</source>
        <translation>Über {tokens} Eingabe-Token kostet eine ganze Anfrage {input} für Eingabe und {output} für Ausgabe.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/prices.py"/>
        <source>The price changes with the hour of the day, from {low} to {high} for input; the mean of the day is used.</source>
        <translation>Der Preis ändert sich mit der Tageszeit, von {low} bis {high} für Eingabe; verwendet wird das Tagesmittel.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/prices.py"/>
        <source>The price list marks this model as on its way out.</source>
        <translation>Die Preisliste führt dieses Modell als auslaufend.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/project_file.py"/>
        <source>Another program has changed the file since you opened it</source>
        <translation>Ein anderes Programm hat die Datei seit dem Öffnen geändert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/project_file.py"/>
        <source>Save under another name to keep both, or overwrite it.</source>
        <translation>Unter anderem Namen speichern, um beide zu behalten, oder überschreiben.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/project_file.py"/>
        <source>This file is write-protected, so the file was not saved</source>
        <translation>Diese Datei ist schreibgeschützt, sie wurde daher nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/project_file.py"/>
        <source>Save under another name.</source>
        <translation>Unter anderem Namen speichern.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/project_file.py"/>
        <source>This is not a file that can hold a project</source>
        <translation>Das ist keine Datei, die ein Projekt enthalten kann</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/project_file.py"/>
        <source>Choose an ordinary file.</source>
        <translation>Eine gewöhnliche Datei wählen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/project_file.py"/>
        <source>This file is too large for a project (more than {most} MB)</source>
        <translation>Diese Datei ist zu groß für ein Projekt (mehr als {most} MB)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/project_file.py"/>
        <source>The version before it is kept beside it: open {name}.</source>
        <translation>Die vorige Fassung liegt daneben: {name} öffnen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/quick_start.py"/>
        <source>Prompting a larger model</source>
        <translation>Prompting eines größeren Modells</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/quick_start.py"/>
        <source>usual for “{task}”: count the tokens of fifty requests of your own</source>
        <translation>üblich für „{task}“: die Token von fünfzig eigenen Anfragen zählen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/quick_start.py"/>
        <source>The middle is what you said; half of it and twice as much are the quick start’s guess.</source>
        <translation>Die Mitte ist Ihre Angabe; die Hälfte und das Doppelte davon schätzt der Schnellstart.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/quick_start.py"/>
        <source>you said so on {day}, in the quick start</source>
        <translation>Ihre Angabe vom {day}, im Schnellstart</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/recovery.py"/>
        <source>A snapshot of unsaved work is damaged and cannot be recovered</source>
        <translation>Eine Sicherung nicht gespeicherter Arbeit ist beschädigt und lässt sich nicht wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/recovery.py"/>
        <source>Your saved files are not concerned; delete it if you do not need it.</source>
        <translation>Ihre gespeicherten Dateien sind nicht betroffen; löschen, wenn sie nicht gebraucht wird.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/renewal.py"/>
        <source>The lists have no price for “{label}” any more</source>
        <translation>Die Listen haben keinen Preis mehr für „{label}“</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/renting.py"/>
        <source>The price catalogue has no rent like “{rent}” any more</source>
        <translation>Der Preiskatalog hat keine Miete mehr wie „{rent}“</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/renting.py"/>
        <source>Choose a GPU of the list, or enter the rent yourself.</source>
        <translation>Eine GPU der Liste wählen oder die Miete selbst eintragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/repricing.py"/>
        <source>No price of hosting is known for “{model}”</source>
        <translation>Für „{model}“ ist kein Hosting-Preis bekannt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/repricing.py"/>
        <source>Put the offer into your price book with the price that you were given.</source>
        <translation>Das Angebot mit dem genannten Preis ins Preisbuch eintragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/settings.py"/>
        <source>Some settings could not be read and have their usual values; the file is kept as {name}.</source>
        <translation>Einige Einstellungen ließen sich nicht lesen und haben ihre üblichen Werte; die Datei bleibt erhalten als {name}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/versions.py"/>
        <source>This version is damaged and cannot be opened</source>
        <translation>Diese Version ist beschädigt und lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/store/versions.py"/>
        <source>The study itself is whole; remove the version if you do not need it.</source>
        <translation>Die Studie selbst ist heil; die Version entfernen, wenn sie nicht gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>&amp;Quick start…</source>
        <translation>Sc&amp;hnellstart…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <location filename="../../ftvp_gui/ui/quick/page.py"/>
        <location filename="../../ftvp_gui/ui/start/own_work.py"/>
        <source>Five questions, and an answer</source>
        <translation>Fünf Fragen und eine Antwort</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>&amp;New project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>S&amp;tart page</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Close the project; the examples and your own projects</source>
        <translation>Das Projekt schließen; die Beispiele und eigene Projekte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>&amp;Versions…</source>
        <translation>&amp;Versionen…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Keep the present state, and see what has changed since an earlier one</source>
        <translation>Den jetzigen Stand behalten und sehen, was sich seit einem früheren geändert hat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <location filename="../../ftvp_gui/ui/menus.py"/>
        <source>&amp;Lock as presented…</source>
        <translation>Als vorgestellt s&amp;perren…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Nothing can be changed any more until it is unlocked, with a reason</source>
        <translation>Bis zum begründeten Entsperren lässt sich nichts mehr ändern</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Write a &amp;report…</source>
        <translation>&amp;Bericht schreiben…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>HTML, CSV or JSON with all numbers and their sources</source>
        <translation>HTML, CSV oder JSON mit allen Zahlen und ihren Quellen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>S&amp;hare without names…</source>
        <translation>Ohne Namen &amp;teilen…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>A report, data, charts or the project, with labels in place of names</source>
        <translation>Bericht, Daten, Diagramme oder das Projekt, mit Kürzeln anstelle von Namen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <location filename="../../ftvp_gui/ui/menus.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <location filename="../../ftvp_gui/ui/menus.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Every step of this session; choose one to go back to it</source>
        <translation>Alle Schritte dieser Sitzung; die Wahl eines Schrittes führt zu ihm zurück</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>&amp;Find anything…</source>
        <translation>Alles &amp;finden…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Every input, page, chart and command by a few letters</source>
        <translation>Jede Eingabe, jede Seite, jedes Diagramm und jeden Befehl mit ein paar Buchstaben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Copy the &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>All numbers, for a spreadsheet</source>
        <translation>Alle Zahlen, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Copy the &amp;chart</source>
        <translation>&amp;Diagramm kopieren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Re-&amp;price…</source>
        <translation>Preise e&amp;rneuern…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Look every price up again, and see what would change</source>
        <translation>Alle Preise neu nachschlagen und ansehen, was sich ändern würde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Price &amp;book…</source>
        <translation>&amp;Preisbuch…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Your own discounts and offers</source>
        <translation>Eigene Rabatte und Angebote</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>&amp;Add approach…</source>
        <translation>Ansatz &amp;hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Another way to do the work</source>
        <translation>Ein weiterer Weg, die Arbeit zu erledigen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Choose &amp;model…</source>
        <translation>&amp;Modell wählen…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Move d&amp;own</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>&amp;Next page</source>
        <translation>N&amp;ächste Seite</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Pr&amp;esent</source>
        <translation>&amp;Vorführen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>The whole screen, for a room: large type, few sliders, one chart</source>
        <translation>Der ganze Bildschirm, für einen Raum: große Schrift, wenige Regler, ein Diagramm</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>&amp;Room…</source>
        <translation>&amp;Raum…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Vote, estimate unseen, see where you disagree, and decide</source>
        <translation>Abstimmen, verdeckt schätzen, Uneinigkeit sehen und entscheiden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>&amp;How this is computed</source>
        <translation>&amp;Wie das berechnet wird</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>For the cost in focus in the form or the table</source>
        <translation>Für den Kostenposten, der im Formular oder in der Tabelle gewählt ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <location filename="../../ftvp_gui/ui/menus.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>Report a &amp;problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>A file to send to whoever helps you; the program sends nothing</source>
        <translation>Eine Datei zum Weitergeben an die, die helfen; das Programm selbst sendet nichts</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/actions.py"/>
        <source>&amp;About ftvp</source>
        <translation>Ü&amp;ber ftvp</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/absent_row.py"/>
        <source>Go to {text}</source>
        <translation>Gehe zu {text}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/absent_row.py"/>
        <source>{name}: confirmed to be nothing</source>
        <translation>{name}: bestätigt, fällt nicht an</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/absent_row.py"/>
        <source>Yes, this is nothing here</source>
        <translation>Ja, das fällt hier nicht an</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/absent_row.py"/>
        <source>Why it is nothing</source>
        <translation>Warum es nicht anfällt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/absent_row.py"/>
        <location filename="../../ftvp_gui/ui/scenario_commands.py"/>
        <source>{name}: note</source>
        <translation>{name}: Notiz</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/absent_row.py"/>
        <source>Yes, it is nothing</source>
        <translation>Ja, fällt nicht an</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/checklist_panel.py"/>
        <source>These costs do not count: they are off, zero or unknown. Tick what is nothing here indeed; it stands in the report as confirmed. A tick lapses when the cost changes.</source>
        <translation>Diese Kosten zählen nicht mit: Sie sind ausgeschaltet, null oder unbekannt. Was hier wirklich nicht anfällt, bitte abhaken; im Bericht steht es dann als bestätigt. Ein Haken verfällt, wenn sich der Kostenposten ändert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/checklist_panel.py"/>
        <source>Costs not entered</source>
        <translation>Nicht eingetragene Kosten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/checklist_panel.py"/>
        <location filename="../../ftvp_gui/ui/answer/explain_panel.py"/>
        <location filename="../../ftvp_gui/ui/answer/iceberg_view.py"/>
        <location filename="../../ftvp_gui/ui/quick/page.py"/>
        <location filename="../../ftvp_gui/ui/room/room_window.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/checklist_panel.py"/>
        <source>Every cost is entered and counted.</source>
        <translation>Alle Kosten sind eingetragen und mitgezählt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/computed.py"/>
        <source>It cannot be computed yet: {input} is unknown.</source>
        <translation>Das lässt sich noch nicht berechnen: {input} ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/computed.py"/>
        <source>It is switched off, so nothing is counted.</source>
        <translation>Es ist ausgeschaltet, also zählt nichts mit.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/computed.py"/>
        <source>In the typical case, with every input at its middle: {money} over {months} months, before discounting.</source>
        <translation>Im typischen Fall, mit jeder Eingabe in ihrer Mitte: {money} über {months} Monate, vor Abzinsung.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/computed.py"/>
        <source>once, at the start</source>
        <translation>einmalig, am Anfang</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/computed.py"/>
        <source>{money} in all months</source>
        <translation>{money} in allen Monaten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/computed.py"/>
        <source>Terms in it</source>
        <translation>Begriffe darin</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/computed.py"/>
        <source>Inputs, at their middle</source>
        <translation>Eingaben, in ihrer Mitte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/explain_panel.py"/>
        <location filename="../../ftvp_gui/ui/answer/pane.py"/>
        <source>How this is computed</source>
        <translation>Wie das berechnet wird</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/explain_panel.py"/>
        <source>This cost is no longer in the project.</source>
        <translation>Diesen Kostenposten gibt es im Projekt nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/figures.py"/>
        <source>two approaches are needed</source>
        <translation>zwei Ansätze sind nötig</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/figures.py"/>
        <source>two approaches need all their prices</source>
        <translation>zwei Ansätze brauchen alle ihre Preise</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/figures.py"/>
        <source>more for {name}, expected{give_or_take}</source>
        <translation>mehr für {name}, erwartet{give_or_take}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/figures.py"/>
        <source>of futures: {name} keeps its hardest limit</source>
        <translation>der Zukünfte: {name} hält die strengste Grenze ein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/figures.py"/>
        <source>of futures: {name} is cheapest</source>
        <translation>der Zukünfte: {name} ist am günstigsten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/figures.py"/>
        <source>neither gets ahead for good</source>
        <translation>keiner liegt auf Dauer vorn</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/figures.py"/>
        <source>{name} ahead</source>
        <translation>{name} vorn</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/figures.py"/>
        <source>by volume: …</source>
        <translation>nach Menge: …</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/figures.py"/>
        <source>at any volume</source>
        <translation>bei jeder Menge</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/figures.py"/>
        <source>by volume: {who}from {count} a month</source>
        <translation>nach Menge: {who}ab {count} im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/figures.py"/>
        <source>between these</source>
        <translation>zwischen diesen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/figures.py"/>
        <source>of what it costs</source>
        <translation>der Kosten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/figures.py"/>
        <location filename="../../ftvp_gui/ui/answer/rows.py"/>
        <source>Without wrong answers and delay.</source>
        <translation>Ohne falsche Antworten und Verzögerung.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/finding_page.py"/>
        <source>These are the findings before your last change; they are being worked out again.</source>
        <translation>Dies sind die Befunde vor der letzten Änderung; sie werden gerade neu berechnet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/finding_page.py"/>
        <source>This is what you asked for before; what you ask for now is being worked out.</source>
        <translation>Dies wurde vorher angefragt; das jetzt Angefragte wird gerade berechnet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/finding_panel.py"/>
        <source>What this says</source>
        <translation>Was das besagt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/goal_panel.py"/>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <location filename="../../ftvp_gui/ui/prices/reprice_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/goal_panel.py"/>
        <source>No single input can do that within its range.</source>
        <translation>Keine einzelne Eingabe schafft das in ihrer Spanne.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/goal_panel.py"/>
        <source>One of these would do it alone:</source>
        <translation>Eine davon würde es allein schaffen:</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/goal_panel.py"/>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/goal_panel.py"/>
        <source>Take it: {title}</source>
        <translation>Übernehmen: {title}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/goal_panel.py"/>
        <source>Never within its range: {titles}.</source>
        <translation>Nie in ihrer Spanne: {titles}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/goal_panel.py"/>
        <source>{name} shall cost {money} in all.</source>
        <translation>{name} soll insgesamt {money} kosten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/goal_panel.py"/>
        <source>{name} shall be ahead from {month}.</source>
        <translation>{name} soll vorn liegen ab {month}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/goal_panel.py"/>
        <source>Exactly {value}. Your range: {low} / {middle} / {high}. {odds}</source>
        <translation>Genau {value}. Ihre Spanne: {low} / {middle} / {high}. {odds}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/goal_panel.py"/>
        <source>So high or higher: {share}.</source>
        <translation>So hoch oder höher: {share}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/goal_panel.py"/>
        <source>So low or lower: {share}.</source>
        <translation>So niedrig oder niedriger: {share}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/iceberg_view.py"/>
        <source>Reveal the next cost</source>
        <translation>Nächsten Kostenposten aufdecken</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/iceberg_view.py"/>
        <source>The iceberg, step by step</source>
        <translation>Der Eisberg, Schritt für Schritt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/iceberg_view.py"/>
        <location filename="../../ftvp_gui/ui/present/presenter.py"/>
        <source>{place} of {all}</source>
        <translation>{place} von {all}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/map_chooser.py"/>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/map_chooser.py"/>
        <source>Input across the map</source>
        <translation>Eingabe auf der waagerechten Achse</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/map_chooser.py"/>
        <source>Up</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/map_chooser.py"/>
        <source>Input up the map</source>
        <translation>Eingabe auf der senkrechten Achse</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/notices.py"/>
        <source>Things to look at</source>
        <translation>Zu beachten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/answer/notices.py"/>
        <source>{count} things to look at</source>
        <extracomment>For one: {count} thing to look at</extracomment>
        <translation>
            <numerusform>{count} Punkt zu beachten</numerusform>
            <numerusform>{count} Punkte zu beachten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/number_table.py"/>
        <source>Enter shows how this is computed.</source>
        <translation>Die Eingabetaste zeigt, wie das berechnet wird.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/number_table.py"/>
        <source>Table of the numbers</source>
        <translation>Zahlentabelle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/pane.py"/>
        <source>Present (F5)</source>
        <translation>Vorführen (F5)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/pane.py"/>
        <source>What this is made of</source>
        <translation>Woraus sich das zusammensetzt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/pane.py"/>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/pane.py"/>
        <source>Note for the presenter…</source>
        <translation>Notiz für die Vorführung…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/pane.py"/>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/pane.py"/>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/rows.py"/>
        <source>Wrong answers and delay</source>
        <translation>Falsche Antworten und Verzögerung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/rows.py"/>
        <source>Expected cost ({currency})</source>
        <translation>Erwartete Kosten ({currency})</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/rows.py"/>
        <source>Present value over all months.</source>
        <translation>Barwert über alle Monate.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/rows.py"/>
        <source>1 in 10 futures is below ({currency})</source>
        <translation>In 1 von 10 Zukünften darunter ({currency})</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/rows.py"/>
        <source>1 in 10 futures is above ({currency})</source>
        <translation>In 1 von 10 Zukünften darüber ({currency})</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/rows.py"/>
        <source>Hidden share of the cost</source>
        <translation>Verborgener Anteil der Kosten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/rows.py"/>
        <source>Cheapest in this share of futures</source>
        <translation>Am günstigsten in diesem Anteil der Zukünfte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/rows.py"/>
        <source>Cost of one right answer ({currency})</source>
        <translation>Kosten je richtiger Antwort ({currency})</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/rows.py"/>
        <source>Expected cost over expected right answers.</source>
        <translation>Erwartete Kosten durch erwartete richtige Antworten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/rows.py"/>
        <source>Live after (months)</source>
        <translation>In Betrieb nach (Monate)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/rows.py"/>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/since_chooser.py"/>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/since_chooser.py"/>
        <source>That edit alone</source>
        <translation>Diese Änderung allein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/since_chooser.py"/>
        <source>What that edit moved by itself, without those after it</source>
        <translation>Was diese Änderung für sich bewegt hat, ohne die danach</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/since_chooser.py"/>
        <source>as it was opened</source>
        <translation>wie geöffnet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/since_chooser.py"/>
        <source>as it was saved last</source>
        <translation>wie zuletzt gespeichert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/since_chooser.py"/>
        <source>before the last edit</source>
        <translation>vor der letzten Änderung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/since_chooser.py"/>
        <source>before: {step}</source>
        <translation>vor: {step}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/strip.py"/>
        <source>Enter shows what it is made of.</source>
        <translation>Die Eingabetaste zeigt, woraus es sich zusammensetzt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/strip.py"/>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/strip.py"/>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/strip.py"/>
        <source>Cautions</source>
        <translation>Vorbehalte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/answer/strip.py"/>
        <source>{count} costs not entered</source>
        <extracomment>For one: {count} cost not entered</extracomment>
        <translation>
            <numerusform>{count} Kostenposten nicht eingetragen</numerusform>
            <numerusform>{count} Kostenposten nicht eingetragen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/strip.py"/>
        <source>{costs}, {count} open</source>
        <translation>{costs}, {count} offen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/strip.py"/>
        <source>{costs}, none open</source>
        <translation>{costs}, keiner offen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/strip.py"/>
        <source>Why: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/strip.py"/>
        <source>Add “{name}”</source>
        <translation>„{name}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>An input that it needs is unknown, so the sum means nothing yet: see the costs marked unknown.</source>
        <translation>Eine nötige Eingabe ist unbekannt, die Summe besagt daher noch nichts: siehe die als unbekannt markierten Kosten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>wrong answers and delay</source>
        <translation>falsche Antworten und Verzögerung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>Expected cost over {months} months</source>
        <translation>Erwartete Kosten über {months} Monate</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>Expected cost, {layer}</source>
        <translation>Erwartete Kosten, {layer}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>{money}, the mean of {count} futures; sampling error {error}. In money of the project's start.</source>
        <translation>{money}, der Mittelwert aus {count} Zukünften; Stichprobenfehler {error}. In Geld vom Projektbeginn.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>Cost by cost, expected</source>
        <translation>Posten für Posten, erwartet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>What else follows from the same futures</source>
        <translation>Was sonst aus denselben Zukünften folgt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>1 in 10 futures is below</source>
        <translation>In 1 von 10 Zukünften darunter</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>their 10th percentile</source>
        <translation>ihr 10. Perzentil</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>1 in 10 futures is above</source>
        <translation>In 1 von 10 Zukünften darüber</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>their 90th percentile</source>
        <translation>ihr 90. Perzentil</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>{money} over {count} right answers</source>
        <translation>{money} durch {count} richtige Antworten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/total_page.py"/>
        <source>What {dear} is expected to cost above {cheap}: {money}.</source>
        <translation>Was {dear} voraussichtlich mehr kostet als {cheap}: {money}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/view_switch.py"/>
        <location filename="../../ftvp_gui/ui/room/room_window.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/view_switch.py"/>
        <source>{group} (Alt+{place})</source>
        <translation>{group} (Alt+{place})</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/view_switch.py"/>
        <source>Views of the question</source>
        <translation>Ansichten zur Frage</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/views.py"/>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/answer/views.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/approach_commands.py"/>
        <location filename="../../ftvp_gui/ui/scenario_commands.py"/>
        <source>{made} added</source>
        <translation>{made} hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/approach_commands.py"/>
        <source>{approach} copied</source>
        <translation>{approach} kopiert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/approach_commands.py"/>
        <source>These approaches cannot be combined: each must be one system.</source>
        <translation>Diese Ansätze lassen sich nicht verbinden: Jeder muss ein einzelnes System sein.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/approach_commands.py"/>
        <source>{approach} added</source>
        <translation>{approach} hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/approach_commands.py"/>
        <source>An approach needs a name; it keeps the one it had.</source>
        <translation>Ein Ansatz braucht einen Namen; er behält den bisherigen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/approach_commands.py"/>
        <source>renamed to {name}</source>
        <translation>umbenannt in {name}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/approach_commands.py"/>
        <source>{approach} removed</source>
        <translation>{approach} entfernt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/approach_commands.py"/>
        <source>{approach} moved</source>
        <translation>{approach} verschoben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/banner.py"/>
        <source>Hide this</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/banner.py"/>
        <source>All remarks</source>
        <translation>Alle Hinweise</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/banner.py"/>
        <source>Note on the project</source>
        <translation>Hinweis zum Projekt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/banner.py"/>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/banner.py"/>
        <source>{count} more remarks</source>
        <extracomment>For one: {count} more remark</extracomment>
        <translation>
            <numerusform>{count} weiterer Hinweis</numerusform>
            <numerusform>{count} weitere Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/agreed.py"/>
        <source>your price book</source>
        <translation>eigenes Preisbuch</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/agreed.py"/>
        <source> until {valid_until}</source>
        <translation> bis {valid_until}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/agreed.py"/>
        <source>{percent} % off {covers}{until}, from your price book.</source>
        <translation>{percent} % Rabatt auf {covers}{until}, aus Ihrem Preisbuch.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/base_models.py"/>
        <location filename="../../ftvp_gui/ui/choosing/open_models.py"/>
        <location filename="../../ftvp_gui/ui/choosing/tuned_models.py"/>
        <location filename="../../ftvp_gui/ui/prices/book_rows.py"/>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/base_models.py"/>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <location filename="../../ftvp_gui/ui/choosing/tuned_models.py"/>
        <location filename="../../ftvp_gui/ui/prices/book_rows.py"/>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/base_models.py"/>
        <location filename="../../ftvp_gui/ui/choosing/tuned_models.py"/>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/base_models.py"/>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Cached input</source>
        <translation>Eingabe aus dem Cache</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/base_models.py"/>
        <source>From your price book: {source}, {as_of}.</source>
        <translation>Aus Ihrem Preisbuch: {source}, {as_of}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/base_models.py"/>
        <source>On its way out, says the price list.</source>
        <translation>Läuft laut Preisliste aus.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/base_models.py"/>
        <source>Up to {count} tokens at once.</source>
        <translation>Bis zu {count} Token auf einmal.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/base_models.py"/>
        <source>Shuts down on {retires}.</source>
        <translation>Abschaltung am {retires}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/choice.py"/>
        <source>Search by model or provider</source>
        <translation>Nach Modell oder Anbieter suchen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/choice.py"/>
        <source>Use this model</source>
        <translation>Dieses Modell nehmen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/choice.py"/>
        <source>Models and prices</source>
        <translation>Modelle und Preise</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/choice.py"/>
        <source>Prices in US dollars per million tokens.</source>
        <translation>Preise in US-Dollar je Million Token.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/choice.py"/>
        <source>No model is called that. Try fewer words, or enter the prices yourself.</source>
        <translation>So heißt kein Modell. Mit weniger Wörtern suchen oder die Preise selbst eintragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>usual rent</source>
        <translation>übliche Miete</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>Its speed is not known here: enter it below the rent.</source>
        <translation>Die Geschwindigkeit ist hier nicht bekannt: Sie wird unter der Miete eingetragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>A spot GPU can be taken away at any moment.</source>
        <translation>Eine Spot-GPU kann jederzeit entzogen werden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>{count} price lists</source>
        <extracomment>For one: {count} price list</extracomment>
        <translation>
            <numerusform>{count} Preisliste</numerusform>
            <numerusform>{count} Preislisten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>Of {machine}, the oldest of {day}.</source>
        <translation>Von {machine}, die älteste vom {day}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>P10 {low}, P50 {half}, P90 {high} of {machine}, the oldest of {day}.</source>
        <translation>P10 {low}, P50 {half}, P90 {high} von {machine}, die älteste vom {day}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>{low} to {high}, {machine}</source>
        <translation>{low} bis {high}, {machine}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>{gpu} at its usual rent</source>
        <translation>{gpu} zur üblichen Miete</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>{machine}, {gpus} GPUs</source>
        <translation>{machine}, {gpus} GPUs</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>The machine is rented as a whole: {gpus} GPUs.</source>
        <translation>Die Maschine wird als Ganzes gemietet: {gpus} GPUs.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>{gpu} at {provider}{tail}</source>
        <translation>{gpu} bei {provider}{tail}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>, spot</source>
        <translation>, Spot</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>Source: {source}, {day}.</source>
        <translation>Quelle: {source}, {day}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/gpu_rents.py"/>
        <source>an unknown day</source>
        <translation>unbekanntes Datum</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/open_models.py"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/open_models.py"/>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/open_models.py"/>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/open_models.py"/>
        <source>Memory at 16 bits</source>
        <translation>Speicher bei 16 Bit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/open_models.py"/>
        <source>Made for up to {context} tokens. Source: {source}.</source>
        <translation>Ausgelegt für bis zu {context} Token. Quelle: {source}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/tuned_models.py"/>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/tuned_models.py"/>
        <source>Hosting / h</source>
        <translation>Hosting / h</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/tuned_models.py"/>
        <location filename="../../ftvp_gui/ui/prices/book_rows.py"/>
        <source>as its base</source>
        <translation>wie die Basis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/tuned_models.py"/>
        <source>From your price book.</source>
        <translation>Aus Ihrem Preisbuch.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/choosing/tuned_models.py"/>
        <source>No new training when the project starts.</source>
        <translation>Kein neues Training zum Projektbeginn.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/combine_dialog.py"/>
        <source>Copies are made; the two stay as they are. The copies share their draws, so that like is compared with like.</source>
        <translation>Es werden Kopien angelegt; die beiden bleiben, wie sie sind. Die Kopien teilen ihre Ziehungen, damit Gleiches mit Gleichem verglichen wird.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/combine_dialog.py"/>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/combine_dialog.py"/>
        <location filename="../../ftvp_gui/ui/defence/lock_dialog.py"/>
        <location filename="../../ftvp_gui/ui/defence/share_dialog.py"/>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <location filename="../../ftvp_gui/ui/model_dialog.py"/>
        <location filename="../../ftvp_gui/ui/pages/together_dialog.py"/>
        <location filename="../../ftvp_gui/ui/prices/entry_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/confirmations.py"/>
        <source>{entry} confirmed</source>
        <translation>{entry} bestätigt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/confirmations.py"/>
        <source>{entry} open again</source>
        <translation>{entry} wieder offen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/confirmations.py"/>
        <source>{entry}: note</source>
        <translation>{entry}: Notiz</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/defence.py"/>
        <source>Version “{name}” kept</source>
        <translation>Version „{name}“ behalten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/defence.py"/>
        <source>As presented on {day}</source>
        <translation>Wie vorgestellt am {day}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/defence.py"/>
        <source>Locked as presented</source>
        <translation>Als vorgestellt gesperrt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/defence.py"/>
        <source>A study keeps {number} versions: remove one that nobody needs any more.</source>
        <translation>Eine Studie behält {number} Versionen: eine entfernen, die niemand mehr braucht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/defence.py"/>
        <source>Version removed</source>
        <translation>Version entfernt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/defence.py"/>
        <source>Version “{name}” renamed</source>
        <translation>Version „{name}“ umbenannt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/defence.py"/>
        <source>Names to replace</source>
        <translation>Zu ersetzende Namen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/defence.py"/>
        <location filename="../../ftvp_gui/ui/defence/share_dialog.py"/>
        <source>Share without names</source>
        <translation>Ohne Namen teilen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/defence.py"/>
        <source>Written to {path}. As words of the program itself these still stand there: {names}.</source>
        <translation>Geschrieben nach {path}. Als Wörter des Programms selbst stehen dort noch: {names}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/defence.py"/>
        <source>Written to {path}, without names</source>
        <translation>Geschrieben nach {path}, ohne Namen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/lock_dialog.py"/>
        <source>Lock as presented</source>
        <translation>Als vorgestellt sperren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/lock_dialog.py"/>
        <source>The study will say “Locked as presented on {day}”. Nothing in it can be changed until you unlock it. This state is kept as a version.</source>
        <translation>In der Studie steht dann „Gesperrt wie vorgestellt am {day}“. Bis zum Entsperren lässt sich nichts darin ändern. Dieser Stand wird als Version behalten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/lock_dialog.py"/>
        <source>Presented to (may stay empty)</source>
        <translation>Vorgestellt vor (darf leer bleiben)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/lock_dialog.py"/>
        <source>Lock it</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/lock_dialog.py"/>
        <source>Unlock the study</source>
        <translation>Studie entsperren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/lock_dialog.py"/>
        <source>The study keeps a note of the day and the reason. The state that was presented stays as a version.</source>
        <translation>Die Studie vermerkt den Tag und den Grund. Der vorgestellte Stand bleibt als Version erhalten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/lock_dialog.py"/>
        <source>Why it is unlocked</source>
        <translation>Warum entsperrt wird</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/lock_dialog.py"/>
        <source>Unlock it</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/lock_words.py"/>
        <source>Locked as presented on {day} to {to}: nothing in it can be changed.</source>
        <translation>Gesperrt wie am {day} vor {to} vorgestellt: Nichts darin lässt sich ändern.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/lock_words.py"/>
        <source>Locked as presented on {day}: nothing in it can be changed.</source>
        <translation>Gesperrt wie am {day} vorgestellt: Nichts darin lässt sich ändern.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/share_dialog.py"/>
        <source>The copy has labels in place of names, the same label wherever a name stands, also inside sources and comments. Figures stay as they are. Versions are left out.</source>
        <translation>Die Kopie hat Kürzel anstelle von Namen, überall dasselbe für denselben Namen, auch in Quellen und Kommentaren. Zahlen bleiben, wie sie sind. Versionen bleiben weg.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/share_dialog.py"/>
        <source>Further words to replace, with commas between them</source>
        <translation>Weitere zu ersetzende Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/share_dialog.py"/>
        <source>In the study</source>
        <translation>In der Studie</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/share_dialog.py"/>
        <source>In the copy</source>
        <translation>In der Kopie</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/share_dialog.py"/>
        <source>Names and their labels</source>
        <translation>Namen und ihre Kürzel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/share_dialog.py"/>
        <source>There is no name to replace.</source>
        <translation>Es gibt keinen Namen zu ersetzen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/share_dialog.py"/>
        <source>Kind of copy</source>
        <translation>Art der Kopie</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/share_dialog.py"/>
        <source>Write a copy…</source>
        <translation>Kopie schreiben…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/share_dialog.py"/>
        <source>Write it as</source>
        <translation>Schreiben als</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/share_dialog.py"/>
        <source>The client</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/share_dialog.py"/>
        <source>The name of the project</source>
        <translation>Der Name des Projekts</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/share_dialog.py"/>
        <source>What the model is to do</source>
        <translation>Was das Modell tun soll</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/share_dialog.py"/>
        <source>Author, owners and other people</source>
        <translation>Autor, Verantwortliche und andere Personen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/share_dialog.py"/>
        <source>Names of approaches and scenarios</source>
        <translation>Namen von Ansätzen und Szenarien</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/share_dialog.py"/>
        <source>Notes and comments</source>
        <translation>Notizen und Kommentare</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/sharing.py"/>
        <source>Project to work on</source>
        <translation>Projekt zum Weiterarbeiten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/sharing.py"/>
        <source>All charts, a drawing each</source>
        <translation>Alle Diagramme, je eine Zeichnung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/version_rows.py"/>
        <source>Nothing that moves money has changed since.</source>
        <translation>Seitdem hat sich nichts geändert, was die Kosten bewegt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/defence/version_rows.py"/>
        <source>{number} inputs have changed since.</source>
        <extracomment>For one: One input has changed since.</extracomment>
        <translation>
            <numerusform>Seitdem hat sich eine Eingabe geändert.</numerusform>
            <numerusform>Seitdem haben sich {number} Eingaben geändert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/version_rows.py"/>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/version_rows.py"/>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <source>Versions of the study</source>
        <translation>Versionen der Studie</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <source>A name for the present state, such as “After the kick-off”</source>
        <translation>Ein Name für den jetzigen Stand, etwa „Nach dem Kick-off“</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <source>Name of the version to keep</source>
        <translation>Name der zu behaltenden Version</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <source>Keep a version</source>
        <translation>Version behalten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <source>Versions, newest first</source>
        <translation>Versionen, neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <source>Expected cost then and now</source>
        <translation>Erwartete Kosten damals und jetzt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <source>Inputs that differ</source>
        <translation>Eingaben, die abweichen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <source>Open as a copy</source>
        <translation>Als Kopie öffnen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_view.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <source>No versions yet</source>
        <translation>Noch keine Versionen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <source>Keep one before you change much: it stays in the project file, and moves no figure. </source>
        <translation>Vor größeren Änderungen eine behalten: Sie bleibt in der Projektdatei und bewegt keine Zahl. </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <source>You can then see what has changed since, and open it as a copy.</source>
        <translation>Dann lässt sich sehen, was sich seitdem geändert hat, und sie lässt sich als Kopie öffnen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/defence/versions_dialog.py"/>
        <source>Kept on {day} with ftvp {app}.</source>
        <translation>Behalten am {day} mit ftvp {app}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/document.py"/>
        <location filename="../../ftvp_gui/ui/goal_commands.py"/>
        <source>This place is no longer in the project.</source>
        <translation>Diese Stelle gibt es im Projekt nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/document.py"/>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/errors.py"/>
        <source>Something went wrong. It is written down, and you can go on.</source>
        <translation>Es ist ein Fehler aufgetreten. Er ist notiert, und Sie können weitermachen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/errors.py"/>
        <source>Something went wrong in the program.</source>
        <translation>Im Programm ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/errors.py"/>
        <source>Your unsaved work is kept.</source>
        <translation>Nicht gespeicherte Arbeit bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/errors.py"/>
        <source>Your unsaved work could not be kept: save it now.</source>
        <translation>Die nicht gespeicherte Arbeit konnte nicht gesichert werden: jetzt speichern.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/errors.py"/>
        <source> What happened is written in
{written}
Nothing is sent anywhere.</source>
        <translation> Was geschehen ist, steht in
{written}
Es wird nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/errors.py"/>
        <source>{work} You can go on; if the window looks wrong, save and start again.{report}</source>
        <translation>{work} Sie können weitermachen; falls das Fenster falsch aussieht, speichern und neu starten.{report}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/errors.py"/>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/errors.py"/>
        <source>Close the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/errors.py"/>
        <source>ftvp {version}, {now} UTC
Python {python_version}, Qt {qVersion}, {platform}

</source>
        <translation>ftvp {version}, {now} UTC
Python {python_version}, Qt {qVersion}, {platform}

</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/exporting.py"/>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Bild (*.png);;Zeichnung (*.svg)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/exporting.py"/>
        <source>Write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/exporting.py"/>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/exporting.py"/>
        <location filename="../../ftvp_gui/ui/room/estimates_page.py"/>
        <source>Written to {path}</source>
        <translation>Geschrieben nach {path}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <source>Projects (*.ftvp);;All files (*)</source>
        <translation>Projekte (*.ftvp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <source>Save the changes to “{name}”?</source>
        <translation>Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <source>Without saving, the changes since the last saving are lost.</source>
        <translation>Ohne Speichern gehen die Änderungen seit dem letzten Speichern verloren.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <location filename="../../ftvp_gui/ui/prices/entry_dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <source>Don’t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <source>Read-only, you can look and copy; as a copy, you can edit and save it elsewhere.</source>
        <translation>Schreibgeschützt lässt sich ansehen und kopieren; als Kopie lässt sich bearbeiten und anderswo speichern.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <source>Save under another name…</source>
        <translation>Unter anderem Namen speichern…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <source>Loading it again loses your own unsaved changes.</source>
        <translation>Beim erneuten Laden gehen Ihre eigenen nicht gespeicherten Änderungen verloren.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <source>You have no unsaved changes.</source>
        <translation>Es gibt keine nicht gespeicherten Änderungen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <source>Another program has changed “{path}”.</source>
        <translation>Ein anderes Programm hat „{path}“ geändert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <source>Load it again</source>
        <translation>Erneut laden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <source>Keep what is here</source>
        <translation>Behalten, was hier ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/files.py"/>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/offers.py"/>
        <source>in force</source>
        <translation>gilt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/panel.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/panel.py"/>
        <source>Search inputs, pages, charts and commands</source>
        <translation>Eingaben, Seiten, Diagramme und Befehle durchsuchen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/finder/panel.py"/>
        <source>{number} places and commands</source>
        <extracomment>For one: {number} place or command</extracomment>
        <translation>
            <numerusform>{number} Ort oder Befehl</numerusform>
            <numerusform>{number} Orte und Befehle</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/panel.py"/>
        <source>{count}  ·  Enter goes there  ·  Esc closes</source>
        <translation>{count}  ·  Eingabetaste geht hin  ·  Esc schließt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/panel.py"/>
        <source>Nothing fits. Try another word, or fewer letters.</source>
        <translation>Nichts passt. Ein anderes Wort oder weniger Buchstaben versuchen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/panel.py"/>
        <source>“{name}” makes no sense right now.</source>
        <translation>„{name}“ ergibt gerade keinen Sinn.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/places.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>price, fee, costs: price, cost, rate, tariff, fee</source>
        <translation>preis, gebühr, kosten: preis, kosten, satz, tarif, gebühr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>requests: traffic, volume, calls, load, usage</source>
        <translation>anfragen: verkehr, menge, volumen, aufrufe, last, nutzung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>hour of: wage, salary, pay, rate</source>
        <translation>stunde: lohn, gehalt, stundensatz</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>gpu, gpus: graphics card, hardware, server</source>
        <translation>gpu, gpus: grafikkarte, hardware, server</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>accuracy, right: quality, precision, correctness, score</source>
        <translation>genauigkeit, richtige: qualität, präzision, korrektheit, trefferquote</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>wrong: errors, mistakes, hallucinations, failures</source>
        <translation>falsche: fehler, irrtümer, halluzinationen, ausfälle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>fail: errors, time-outs, retries</source>
        <translation>scheitern: fehler, zeitüberschreitung, wiederholungen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>examples: data, dataset, training set, labels, samples</source>
        <translation>beispiele: daten, datensatz, trainingsdaten, labels, stichprobe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>labelling: annotation, labels, tagging</source>
        <translation>labeln: annotation, labels, beschriften, kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>live, starts: deadline, launch, timeline, date, begin</source>
        <translation>betrieb, projektbeginn, start: termin, frist, zeitplan, datum, beginn</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>tokens, input of, answer: length, size, context</source>
        <translation>token, eingabe, antwort: länge, größe, kontext</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>prompt, prompting: instructions, zero-shot, few-shot</source>
        <translation>prompt, prompting: anweisungen, zero-shot, few-shot</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>tuning, tuned, training: fine-tuning, finetune, train, lora</source>
        <translation>feintuning, feingetunten, training: fine-tuning, finetuning, trainieren, lora</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>re-training, drift: retraining, retrain, again</source>
        <translation>nachtraining, drift: retraining, neu trainieren, wieder</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>cache: caching, cached, prefix</source>
        <translation>cache: caching, zwischenspeicher, präfix</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>hosting, servers: endpoint, deployment, serving</source>
        <translation>hosting, server: endpunkt, deployment, bereitstellung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>discount: interest, present value, npv, wacc</source>
        <translation>diskontsatz: zins, abzinsung, barwert, npv, wacc</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>theme: colours, contrast, mode, look</source>
        <translation>farbschema: farben, kontrast, modus, aussehen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>size of type: zoom, scale, larger, font</source>
        <translation>schriftgröße: zoom, skalierung, größer, schrift</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>report: export, pdf, html, print</source>
        <translation>bericht: export, pdf, html, drucken</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>scenario, scenarios: what if, case, variant</source>
        <translation>szenario, szenarien: was wäre wenn, fall, variante</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>remove: delete</source>
        <translation>entfernen: löschen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>duplicate: copy, clone</source>
        <translation>duplizieren: kopieren, klonen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>keys: shortcuts, keyboard, help</source>
        <translation>tasten: tastenkürzel, tastatur, hilfe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>table: numbers, spreadsheet, excel</source>
        <translation>tabelle: zahlen, tabellenkalkulation, excel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>review, reviewed: check, human, moderation</source>
        <translation>prüfung, geprüfte: kontrolle, mensch, moderation</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>currency: dollar, euro, money</source>
        <translation>währung: dollar, euro, geld</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>waiting, second: latency, speed, slow</source>
        <translation>warten, wartezeit, sekunde: latenz, tempo, langsam</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>model and prices: provider, vendor, offer, base model</source>
        <translation>modell und preise: anbieter, angebot, basismodell</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>complexity: difficulty, hard</source>
        <translation>komplexität: schwierigkeit, schwer</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>what matters most: tornado, sensitivity</source>
        <translation>was am meisten zählt: tornado, sensitivität</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>how sure: distribution, histogram, probability</source>
        <translation>wie sicher: verteilung, histogramm, wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>where the money goes: iceberg, breakdown, hidden</source>
        <translation>wohin das geld geht: eisberg, aufschlüsselung, verborgen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>cost over time: break-even, crossover, cumulative, payback</source>
        <translation>kosten im zeitverlauf: break-even, kreuzung, kumuliert, amortisation</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>worth finding out: value of information, evpi</source>
        <translation>was zu klären lohnt: wert der information, evpi</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>quick start: wizard, questions</source>
        <translation>schnellstart: assistent, fragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/finder/synonyms.py"/>
        <source>start page: home, welcome, close</source>
        <translation>startseite: anfang, willkommen, schließen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/cell_words.py"/>
        <source>P10: one in ten futures lies below this.</source>
        <translation>P10: In einer von zehn Zukünften liegt der Wert darunter.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/cell_words.py"/>
        <source>P50: even odds, half of all futures lie below this.</source>
        <translation>P50: In der Hälfte aller Zukünfte liegt der Wert darunter.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/cell_words.py"/>
        <source>P90: one in ten futures lies above this.</source>
        <translation>P90: In einer von zehn Zukünften liegt der Wert darüber.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/cell_words.py"/>
        <source>The chance that it happens in any year, in per cent; it may come at once or never.
25 % a year is about once in three and a half years.</source>
        <translation>Die Wahrscheinlichkeit, dass es in einem Jahr eintritt, in Prozent; es kann sofort kommen oder nie.
25 % im Jahr heißt etwa einmal in dreieinhalb Jahren.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/cell_words.py"/>
        <source>Minimum: it cannot be less.</source>
        <translation>Minimum: Weniger kann es nicht sein.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/cell_words.py"/>
        <source>Most likely: the value you would bet on.</source>
        <translation>Am wahrscheinlichsten: der Wert, auf den Sie wetten würden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/cell_words.py"/>
        <source>Maximum: it cannot be more.</source>
        <translation>Maximum: Mehr kann es nicht sein.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/cell_words.py"/>
        <source>How many were found in the sample.</source>
        <translation>Wie viele in der Stichprobe gefunden wurden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/cell_words.py"/>
        <source>How many were looked at.</source>
        <translation>Wie viele angesehen wurden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/cell_words.py"/>
        <source>The chance that there is anything at all, in per cent.</source>
        <translation>Die Wahrscheinlichkeit, dass überhaupt etwas anfällt, in Prozent.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/cell_words.py"/>
        <source>In per cent: 45 and 45 % mean 45 of 100; 0.45 means 0.45 %.</source>
        <translation>In Prozent: 45 und 45 % heißen 45 von 100; 0,45 heißt 0,45 %.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/cell_words.py"/>
        <source>Write 1,200, 1.2k or 3.5M; arrow keys step.</source>
        <translation>Schreibweise: 1.200, 1,2k oder 3,5M; Pfeiltasten ändern schrittweise.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/cell_words.py"/>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/cell_words.py"/>
        <source>In {words}</source>
        <translation>In {words}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/cells.py"/>
        <source>% chance of any; then</source>
        <translation>% Wahrscheinlichkeit; dann</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/cells.py"/>
        <location filename="../../ftvp_gui/ui/form/entry.py"/>
        <source>not set</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/column_heads.py"/>
        <source>low · P10</source>
        <translation>niedrig · P10</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/column_heads.py"/>
        <source>middle · P50</source>
        <translation>Mitte · P50</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/column_heads.py"/>
        <source>high · P90</source>
        <translation>hoch · P90</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/column_heads.py"/>
        <source>P10: one in ten futures lies below.  P50: even odds.  P90: one in ten lies above.
A single value stands in the middle.</source>
        <translation>P10: in einer von zehn Zukünften darunter.  P50: gleiche Chancen.  P90: in einer von zehn darüber.
Ein einzelner Wert steht in der Mitte.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/count_control.py"/>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>This must be a whole number.</source>
        <translation>Hier muss eine ganze Zahl stehen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/count_control.py"/>
        <source>This must be at least {least}.</source>
        <translation>Der Wert muss mindestens {least} sein.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/count_control.py"/>
        <source>This must be at most {most}.</source>
        <translation>Der Wert darf höchstens {most} sein.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/day_control.py"/>
        <source>Write 2026-12-01 or 1 Dec 2026</source>
        <translation>Schreibweise: 2026-12-01 oder 1 Dec 2026</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/day_control.py"/>
        <source>; leave it empty for none.</source>
        <translation>; leer heißt: keines.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/day_control.py"/>
        <source>{name}: pick from a calendar</source>
        <translation>{name}: aus dem Kalender wählen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/day_control.py"/>
        <source>Pick from a calendar</source>
        <translation>Aus dem Kalender wählen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/day_control.py"/>
        <source>This needs a date.</source>
        <translation>Hier fehlt ein Datum.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/days.py"/>
        <source>“{text}” is not in the calendar.</source>
        <translation>„{text}“ steht nicht im Kalender.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/days.py"/>
        <source>“{text}” is not a date. Write it like 2026-12-01 or 1 Dec 2026.</source>
        <translation>„{text}“ ist kein Datum. Schreibweise: 2026-12-01 oder 1 Dec 2026.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/declarations.py"/>
        <source>own entry</source>
        <translation>eigene Angabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/density_view.py"/>
        <location filename="../../ftvp_gui/ui/plots/grips.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/density_view.py"/>
        <source>{said}. Drag it, or move it with the arrow keys.</source>
        <translation>{said}. Ziehen oder mit den Pfeiltasten bewegen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/density_view.py"/>
        <source>Distribution of {label}</source>
        <translation>Verteilung von {label}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/density_view.py"/>
        <source>if it happens: {share} %</source>
        <translation>falls es eintritt: {share} %</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/entry.py"/>
        <source>This {error}.</source>
        <translation>Der Wert {error}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/entry.py"/>
        <source>{text_1} out of {text_2}</source>
        <translation>{text_1} von {text_2}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/entry.py"/>
        <source>{text_1} % chance of {tail}</source>
        <translation>{text_1} % Wahrscheinlichkeit für {tail}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/entry.py"/>
        <source>On average {mean}, give or take {apart}.</source>
        <translation>Im Mittel {mean}, plus/minus {apart}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/estimate_control.py"/>
        <source>{kind}. {sentence}
Press to choose another kind.</source>
        <translation>{kind}. {sentence}
Drücken, um eine andere Art zu wählen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/estimate_control.py"/>
        <source>{input}: kind of unknown, now {kind}</source>
        <translation>{input}: Art der Unsicherheit, jetzt {kind}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/estimate_row.py"/>
        <source>Default: {quantity} ({grade}: {source})</source>
        <translation>Vorgabe: {quantity} ({grade}: {source})</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/estimate_row.py"/>
        <source>{input}: help and source, {grade}</source>
        <translation>{input}: Hilfe und Quelle, {grade}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/estimate_row.py"/>
        <source>{quantity} stays in force.</source>
        <translation>{quantity} gilt weiter.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/heading.py"/>
        <source>How this is computed (Ctrl+E)</source>
        <translation>Wie das berechnet wird (Strg+E)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/heading.py"/>
        <source>{title}: counted</source>
        <translation>{title}: mitgezählt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/heading.py"/>
        <source>{title}: all changed inputs back to their defaults</source>
        <translation>{title}: alle geänderten Eingaben zurück auf ihre Vorgaben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/heading.py"/>
        <source>Counted, or left out of every figure</source>
        <translation>Mitgezählt oder aus allen Zahlen ausgelassen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kind_menu.py"/>
        <source>{input}: kind of unknown</source>
        <translation>{input}: Art der Unsicherheit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kinds.py"/>
        <source>Single value</source>
        <translation>Einzelner Wert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kinds.py"/>
        <source>One number, taken as certain.</source>
        <translation>Eine Zahl, die als sicher gilt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kinds.py"/>
        <source>One in ten lies below the first, half below the middle.</source>
        <translation>In einer von zehn Zukünften unter dem ersten, in der Hälfte unter dem mittleren.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kinds.py"/>
        <source>Minimum / most likely / maximum</source>
        <translation>Minimum / am wahrscheinlichsten / Maximum</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kinds.py"/>
        <source>The ends cannot be passed; most lies around the middle.</source>
        <translation>Die Enden lassen sich nicht überschreiten; das meiste liegt um die Mitte.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kinds.py"/>
        <source>Minimum / most likely / maximum, straight-sided</source>
        <translation>Minimum / am wahrscheinlichsten / Maximum, geradlinig</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kinds.py"/>
        <source>A triangle: the ends cannot be passed, yet weigh more than in the rounded kind.</source>
        <translation>Ein Dreieck: Die Enden lassen sich nicht überschreiten, wiegen aber schwerer als bei der gerundeten Art.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kinds.py"/>
        <source>Measured: so many of so many</source>
        <translation>Gemessen: so viele von so vielen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kinds.py"/>
        <source>A share counted on a sample.</source>
        <translation>Ein Anteil, an einer Stichprobe ausgezählt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kinds.py"/>
        <source>Chance of a range</source>
        <translation>Wahrscheinlichkeit einer Spanne</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kinds.py"/>
        <source>Nothing at all, or with this chance a range.</source>
        <translation>Gar nichts oder, mit dieser Wahrscheinlichkeit, eine Spanne.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kinds.py"/>
        <location filename="../../ftvp_gui/ui/form/shapes.py"/>
        <source>Chance in a year</source>
        <translation>Wahrscheinlichkeit im Jahr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kinds.py"/>
        <source>It may happen in any year with this chance; when is luck.</source>
        <translation>Es kann in jedem Jahr mit dieser Wahrscheinlichkeit eintreten; wann, ist Glückssache.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kinds.py"/>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kinds.py"/>
        <source>No number yet. What depends on it says so.</source>
        <translation>Noch keine Zahl. Was davon abhängt, weist darauf hin.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kinds.py"/>
        <source>Pooled opinions</source>
        <translation>Zusammengelegte Meinungen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/kinds.py"/>
        <source>Several people's estimates, each believed with its weight.</source>
        <translation>Schätzungen mehrerer Personen, jede mit ihrem Gewicht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/panel.py"/>
        <source>Measured: counted or timed on data.</source>
        <translation>Gemessen: an Daten gezählt oder gestoppt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/panel.py"/>
        <source>Official: the provider's or author's own statement.</source>
        <translation>Offiziell: Angabe des Anbieters oder Autors selbst.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/panel.py"/>
        <source>Secondary: someone else's account of it.</source>
        <translation>Aus zweiter Hand: Darstellung durch Dritte.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/panel.py"/>
        <source>Assumed: a judgement, without a published source.</source>
        <translation>Angenommen: eine Einschätzung ohne veröffentlichte Quelle.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/panel.py"/>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/panel.py"/>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/panel.py"/>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/panel.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/panel.py"/>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_view.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/parse.py"/>
        <source>This is no share: leave out the % sign.</source>
        <translation>Das ist kein Anteil: Das Zeichen % weglassen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/parse.py"/>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/parse.py"/>
        <source>This is empty.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/parse.py"/>
        <source>“{text}” is not a number. Write it like {sample}.</source>
        <translation>„{text}“ ist keine Zahl. Schreibweise: {sample}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/parse.py"/>
        <source>“{text}” looks like several numbers. Write one, such as {sample}.</source>
        <translation>„{text}“ sieht nach mehreren Zahlen aus. Bitte nur eine, etwa {sample}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/parse.py"/>
        <source>“{text}” can be read in two ways: write {one} or {other}.</source>
        <translation>„{text}“ ist auf zwei Arten lesbar: {one} oder {other} schreiben.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/parse.py"/>
        <source>“{text}” is not a number: thousands are groups of three, as in {sample}.</source>
        <translation>„{text}“ ist keine Zahl: Tausender stehen in Dreiergruppen, wie in {sample}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/pouring.py"/>
        <source>{label} (“{text}”: {why})</source>
        <translation>{label} („{text}“: {why})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/form/pouring.py"/>
        <source>{number} rows pasted</source>
        <extracomment>For one: One row pasted</extracomment>
        <translation>
            <numerusform>Eine Zeile eingefügt</numerusform>
            <numerusform>{number} Zeilen eingefügt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/pouring.py"/>
        <source>Not taken: {named}; and {more} more.</source>
        <translation>Nicht übernommen: {named}; und {more} weitere.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/pouring.py"/>
        <source>Not taken: {named}.</source>
        <translation>Nicht übernommen: {named}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/form/pouring.py"/>
        <source>{number} lines had no row left on this page.</source>
        <extracomment>For one: One line had no row left on this page.</extracomment>
        <translation>
            <numerusform>Für eine Zeile war auf dieser Seite kein Platz mehr.</numerusform>
            <numerusform>Für {number} Zeilen war auf dieser Seite kein Platz mehr.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>{name} must be at least {least}.</source>
        <translation>{name} muss mindestens {least} sein.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>{name} must be at most {most}.</source>
        <translation>{name} darf höchstens {most} sein.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>This needs a number.</source>
        <translation>Hier fehlt eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>This</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>Minimum and maximum are equal: choose “single value” for that.</source>
        <translation>Minimum und Maximum sind gleich: Dafür „Einzelner Wert“ wählen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>{name} must be a whole number from {cell} on.</source>
        <translation>{name} muss eine ganze Zahl ab {cell} sein.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>{text_1} out of {text_2} cannot be: the first may not exceed the second.</source>
        <translation>{text_1} von {text_2} ist unmöglich: Die erste Zahl darf die zweite nicht übersteigen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <location filename="../../ftvp_gui/ui/form/shapes.py"/>
        <source>Chance</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>Chance must lie between 0 % and 100 %.</source>
        <translation>Die Wahrscheinlichkeit muss zwischen 0 % und 100 % liegen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>The chance in a year must lie between 0.0001 % and 99.9 %.</source>
        <translation>Die Wahrscheinlichkeit im Jahr muss zwischen 0,0001 % und 99,9 % liegen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>P10 must be above {least}, the least that is possible.</source>
        <translation>P10 muss über {least} liegen, dem kleinsten möglichen Wert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>P90 must be below {most}, the most that is possible.</source>
        <translation>P90 muss unter {most} liegen, dem größten möglichen Wert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>The three are equal: clear P10 and P90 for a single value.</source>
        <translation>Alle drei sind gleich: Für einen einzelnen Wert P10 und P90 leeren.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>must be below</source>
        <translation>muss kleiner sein als</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>may not be above</source>
        <translation>darf nicht größer sein als</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>{names} still to be entered.</source>
        <translation>{names} noch einzutragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>{names} still to be entered; or clear {other} for a single value.</source>
        <translation>{names} noch einzutragen; oder {other} leeren für einen einzelnen Wert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>{join} and {name}</source>
        <translation>{join} und {name}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/readers.py"/>
        <source>{said} still to be entered.</source>
        <translation>{said} noch einzutragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/row.py"/>
        <source>{input}: back to the default</source>
        <translation>{input}: zurück zur Vorgabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/row.py"/>
        <source>{input}: help</source>
        <translation>{input}: Hilfe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/row.py"/>
        <source>Press for help, source and comment.</source>
        <translation>Drücken für Hilfe, Quelle und Kommentar.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/row.py"/>
        <source>{label}: comment</source>
        <translation>{label}: Kommentar</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/section_view.py"/>
        <source>{title}: back to defaults</source>
        <translation>{title}: zurück auf Vorgaben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/shapes.py"/>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/shapes.py"/>
        <source>Most likely</source>
        <translation>Am wahrscheinlichsten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/shapes.py"/>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/shapes.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/shapes.py"/>
        <source>Out of</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/shapes.py"/>
        <source>% a year, by chance</source>
        <translation>% im Jahr, zufällig</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/shares.py"/>
        <source>{share} of the uncertainty in the difference between {best} and {rival}</source>
        <translation>{share} der Unsicherheit in der Differenz zwischen {best} und {rival}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/steps_text.py"/>
        <source>Write each as “2027-01-01: 1.50 in, 7.50 out”, several with a semicolon between them.</source>
        <translation>Jeden Preis als „2027-01-01: 1,50 in, 7,50 out“ schreiben, mehrere durch Semikolon getrennt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/steps_text.py"/>
        <source>Two announced prices have the same date.</source>
        <translation>Zwei angekündigte Preise haben dasselbe Datum.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/steps_text.py"/>
        <source>“{part}” is not understood. {hint}</source>
        <translation>„{part}“ ist nicht verständlich. {hint}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/steps_text.py"/>
        <source>“{found}” is no date. Write it as 2027-01-31.</source>
        <translation>„{found}“ ist kein Datum. Schreibweise: 2027-01-31.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/steps_text.py"/>
        <source>The prices in “{part}” are no numbers. {hint}</source>
        <translation>Die Preise in „{part}“ sind keine Zahlen. {hint}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>{money}</source>
        <translation>{money}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>{money} / h</source>
        <translation>{money} / h</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>{money} / month</source>
        <translation>{money} / Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>{money} each</source>
        <translation>{money} je Stück</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>{money} / request</source>
        <translation>{money} / Anfrage</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>{money} / kWh</source>
        <translation>{money} / kWh</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>USD / 1M tok.</source>
        <translation>USD / 1 Mio. Tok.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>USD / h</source>
        <translation>USD / h</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>USD / month</source>
        <translation>USD / Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>USD / GB, month</source>
        <translation>USD / GB, Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>USD / 1M tok., h</source>
        <translation>USD / 1 Mio. Tok., h</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>{money} / USD</source>
        <translation>{money} / USD</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>hours / month</source>
        <translation>Stunden / Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>points / month</source>
        <translation>Punkte / Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>% / month</source>
        <translation>% / Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>% / year</source>
        <translation>% / Jahr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>per month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>{money} / second</source>
        <translation>{money} / Sekunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>tokens / s</source>
        <translation>Token / s</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>per second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>billion</source>
        <translation>Milliarden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>TFLOP / s</source>
        <translation>TFLOP / s</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>US dollars per million tokens</source>
        <translation>US-Dollar je Million Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>per cent per month</source>
        <translation>Prozent im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>per cent per year</source>
        <translation>Prozent im Jahr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>percentage points</source>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>percentage points per month</source>
        <translation>Prozentpunkte im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>requests per month</source>
        <translation>Anfragen im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>examples per month</source>
        <translation>Beispiele im Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>gigabytes</source>
        <translation>Gigabyte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>trillion operations per second</source>
        <translation>Billionen Rechenoperationen pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>kilowatts</source>
        <translation>Kilowatt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>item</source>
        <translation>Stück</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>items</source>
        <translation>Stück</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source>time</source>
        <translation>Mal</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/unit_words.py"/>
        <source> per </source>
        <translation> je </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/form/words_control.py"/>
        <source>This needs a name.</source>
        <translation>Hier fehlt ein Name.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/goal_commands.py"/>
        <source>Set to meet a goal: {why}</source>
        <translation>Gesetzt, um ein Ziel zu erreichen: {why}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/goal_commands.py"/>
        <source>{label} set to meet a goal</source>
        <translation>{label} auf ein Ziel gesetzt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/about_dialog.py"/>
        <source>About ftvp</source>
        <translation>Über ftvp</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/about_dialog.py"/>
        <source>Nothing leaves this machine: the program opens no connection to any other.</source>
        <translation>Nichts verlässt diesen Rechner: Das Programm stellt keine Verbindung zu anderen her.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/about_dialog.py"/>
        <source>Free software under the MIT licence; built on Qt {qt}. Help &gt; Licences has all texts.</source>
        <translation>Freie Software unter der MIT-Lizenz; auf Grundlage von Qt {qt}. Alle Texte unter Hilfe &gt; Lizenzen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/declared.py"/>
        <source>cost</source>
        <translation>Kostenposten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/declared.py"/>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/declared.py"/>
        <source>who names it</source>
        <translation>wer es nennt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/declared.py"/>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/declared.py"/>
        <source>a consequence</source>
        <translation>eine Folge</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/declared.py"/>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/declared.py"/>
        <source>usual value</source>
        <translation>üblicher Wert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/declared.py"/>
        <location filename="../../ftvp_gui/ui/steps.py"/>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/declared.py"/>
        <location filename="../../ftvp_gui/ui/steps.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/declared.py"/>
        <location filename="../../ftvp_gui/ui/steps.py"/>
        <source>grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/help_window.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/help_window.py"/>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/help_window.py"/>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/keys.py"/>
        <source>Next or previous field</source>
        <translation>Nächstes oder voriges Feld</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/keys.py"/>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/keys.py"/>
        <source>Next field in a form</source>
        <translation>Nächstes Feld in einem Formular</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/keys.py"/>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/keys.py"/>
        <source>Number a step up or down</source>
        <translation>Zahl einen Schritt höher oder tiefer</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/keys.py"/>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/keys.py"/>
        <source>Read a chart month by month</source>
        <translation>Diagramm Monat für Monat lesen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/keys.py"/>
        <source>Left, Right in the chart</source>
        <translation>Links, Rechts im Diagramm</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/keys.py"/>
        <source>Go to what a mark of a chart rests on</source>
        <translation>Zu dem, worauf eine Marke im Diagramm beruht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/keys.py"/>
        <source>Enter in the chart</source>
        <translation>Eingabetaste im Diagramm</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/keys.py"/>
        <source>Rename an approach in the list</source>
        <translation>Ansatz in der Liste umbenennen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/keys.py"/>
        <source>Reveal the next cost of the iceberg, and take it back</source>
        <translation>Den nächsten Kostenposten des Eisbergs aufdecken und wieder zudecken</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/keys.py"/>
        <source>Page Down, Page Up</source>
        <translation>Bild ab, Bild auf</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/keys.py"/>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/keys.py"/>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/licences.py"/>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/licences.py"/>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/licences.py"/>
        <source>licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/licences.py"/>
        <source>ftvp {version} is free software under the MIT licence.</source>
        <translation>ftvp {version} ist freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/help/licences.py"/>
        <source>It uses Qt and PySide6 under the GNU Lesser General Public License, version 3. Their libraries lie in files of their own: you may replace them by others of the same interface, and you may take the program apart to mend its faults.</source>
        <translation>Es nutzt Qt und PySide6 unter der GNU Lesser General Public License, Version 3. Deren Bibliotheken liegen in eigenen Dateien: Sie dürfen durch andere mit derselben Schnittstelle ersetzt werden, und das Programm darf zur Fehlerbehebung zerlegt werden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/history_window.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/history_window.py"/>
        <source>Every step since the study was opened. Choose one to go back to it, and a later one to come forward again.</source>
        <translation>Alle Schritte, seit die Studie geöffnet wurde. Die Wahl eines Schrittes führt zu ihm zurück, die eines späteren wieder nach vorn.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/history_window.py"/>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/history_window.py"/>
        <source>Steps of this session</source>
        <translation>Schritte dieser Sitzung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/keeper.py"/>
        <source>{what}. Unsaved work is not protected against a crash now.</source>
        <translation>{what}. Nicht gespeicherte Arbeit ist jetzt nicht gegen einen Absturz gesichert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/kind_groups.py"/>
        <source>One system</source>
        <translation>Ein System</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/kind_groups.py"/>
        <source>Several together</source>
        <translation>Mehrere zusammen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/kind_groups.py"/>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/kind_picker.py"/>
        <source>Kinds of approach</source>
        <translation>Arten von Ansätzen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/main_window.py"/>
        <source>A room needs two approaches that can be costed, and their answer: there is none yet.</source>
        <translation>Ein Raum braucht zwei berechenbare Ansätze und deren Antwort: Noch gibt es keine.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/main_window.py"/>
        <source>Put the cursor into a cost of an approach, or choose one in the table, to see its formula.</source>
        <translation>Den Cursor in einen Kostenposten eines Ansatzes setzen oder einen in der Tabelle wählen, um seine Formel zu sehen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/main_window.py"/>
        <source>{session}[*] – ftvp</source>
        <translation>{session}[*] – ftvp</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/main_window.py"/>
        <source>Edit a copy</source>
        <translation>Kopie bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/main_window.py"/>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/menus.py"/>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/menus.py"/>
        <source>New from an &amp;example</source>
        <translation>Neu aus einem &amp;Beispiel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/menus.py"/>
        <source>Un&amp;lock…</source>
        <translation>Ents&amp;perren…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/menus.py"/>
        <source>Com&amp;bine two</source>
        <translation>Zwei &amp;verbinden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/menus.py"/>
        <source>&amp;Approach</source>
        <translation>&amp;Ansatz</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/menus.py"/>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/menus.py"/>
        <source>&amp;All views</source>
        <translation>&amp;Alle Ansichten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/menus.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/menus.py"/>
        <source>&amp;Size of type</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/menus.py"/>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/menus.py"/>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/model_offers.py"/>
        <source>Choose the teacher</source>
        <translation>Lehrermodell wählen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/model_offers.py"/>
        <source>Choose the model of “{approach}”</source>
        <translation>Modell für „{approach}“ wählen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/model_offers.py"/>
        <source>Choose the open model of “{approach}”</source>
        <translation>Offenes Modell für „{approach}“ wählen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/model_offers.py"/>
        <source>Search by model</source>
        <translation>Nach Modell suchen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/model_offers.py"/>
        <source>Open models</source>
        <translation>Offene Modelle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/model_offers.py"/>
        <source>No model is called that. Try fewer words, or enter its numbers yourself.</source>
        <translation>So heißt kein Modell. Mit weniger Wörtern suchen oder die Zahlen selbst eintragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/model_offers.py"/>
        <source>Choose the GPU of “{approach}”</source>
        <translation>GPU für „{approach}“ wählen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/model_offers.py"/>
        <source>Search by GPU, provider or machine, or for “spot”</source>
        <translation>Nach GPU, Anbieter oder Maschine suchen, oder nach „spot“</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/model_offers.py"/>
        <source>Use this GPU</source>
        <translation>Diese GPU nehmen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/model_offers.py"/>
        <source>GPUs and rents</source>
        <translation>GPUs und Mieten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/model_offers.py"/>
        <source>US dollars per GPU and hour.</source>
        <translation>US-Dollar je GPU und Stunde.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/model_offers.py"/>
        <source>No GPU is called that. Try fewer words, or enter the rent yourself.</source>
        <translation>So heißt keine GPU. Mit weniger Wörtern suchen oder die Miete selbst eintragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/navigation.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/navigation.py"/>
        <source>Approaches</source>
        <translation>Ansätze</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/approach_page.py"/>
        <source>Open all</source>
        <translation>Alle öffnen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/approach_page.py"/>
        <source>Choose model…</source>
        <translation>Modell wählen…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/approach_page.py"/>
        <source>Choose GPU…</source>
        <translation>GPU wählen…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/approach_page.py"/>
        <source>Choose teacher…</source>
        <translation>Lehrermodell wählen…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/approach_page.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/approach_page.py"/>
        <source>Fold all</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/changes_line.py"/>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/changes_line.py"/>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/changes_line.py"/>
        <source>All inputs of this page back to their defaults; Undo brings them back</source>
        <translation>Alle Eingaben dieser Seite zurück auf ihre Vorgaben; „Rückgängig“ holt sie wieder</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/pages/changes_line.py"/>
        <source>{number} inputs changed from their defaults</source>
        <extracomment>For one: One input changed from its default</extracomment>
        <translation>
            <numerusform>Eine Eingabe geändert</numerusform>
            <numerusform>{number} Eingaben geändert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/changes_line.py"/>
        <source>Everything as by default</source>
        <translation>Alles wie vorgegeben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/changes_line.py"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/colour_button.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/colour_button.py"/>
        <source>Vermillion</source>
        <translation>Zinnober</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/colour_button.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/colour_button.py"/>
        <source>Purple</source>
        <translation>Purpur</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/colour_button.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/colour_button.py"/>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/colour_button.py"/>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/colour_button.py"/>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/colour_button.py"/>
        <source>Colour in charts: {colour}</source>
        <translation>Farbe in Diagrammen: {colour}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/page.py"/>
        <source>{page}: back to defaults</source>
        <translation>{page}: zurück auf Vorgaben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/pages.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/pages.py"/>
        <source>Workload</source>
        <translation>Aufkommen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/pages.py"/>
        <source>Quality and value</source>
        <translation>Qualität und Wert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/pages.py"/>
        <source>Team and money</source>
        <translation>Team und Geld</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/pages.py"/>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/pages.py"/>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/part_view.py"/>
        <source>{title}: kind</source>
        <translation>{title}: Art</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/part_view.py"/>
        <source>Kind: {type}. Press to choose another.</source>
        <translation>Art: {type}. Drücken, um eine andere zu wählen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_dialog.py"/>
        <source>Inputs that move together</source>
        <translation>Gekoppelte Eingaben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_dialog.py"/>
        <source>Search inputs</source>
        <translation>Eingaben durchsuchen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_dialog.py"/>
        <source>Uncertain inputs</source>
        <translation>Unsichere Eingaben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_dialog.py"/>
        <source>They move together</source>
        <translation>Diese hängen zusammen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_dialog.py"/>
        <source>{names}  Tick at least two inputs.</source>
        <translation>{names}  Mindestens zwei Eingaben anhaken.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_page.py"/>
        <source>Inputs that are high or low together: when volume is above what you think, growth may be too. Only the order of the draws changes: each input keeps its own range, and the first of a group keeps its draws. “Somewhat” is a rank correlation of 0.4, “strongly” of 0.8.</source>
        <translation>Eingaben, die gemeinsam hoch oder niedrig liegen: Ist die Menge größer als gedacht, ist es oft auch das Wachstum. Nur die Reihenfolge der Ziehungen ändert sich: Jede Eingabe behält ihre Spanne, die erste einer Gruppe auch ihre Ziehungen. „Etwas“ ist eine Rangkorrelation von 0,4, „stark“ eine von 0,8.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_page.py"/>
        <source>Add inputs that move together…</source>
        <translation>Gekoppelte Eingaben hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_page.py"/>
        <source>No longer together: {words}</source>
        <translation>Nicht mehr gekoppelt: {words}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_page.py"/>
        <source>Moves together: {words}</source>
        <translation>Gekoppelt: {words}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_view.py"/>
        <source>how strongly</source>
        <translation>wie stark</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_view.py"/>
        <source>which way</source>
        <translation>in welche Richtung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_view.py"/>
        <source>choose other inputs</source>
        <translation>andere Eingaben wählen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_view.py"/>
        <source>remove this group</source>
        <translation>diese Gruppe entfernen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_view.py"/>
        <source>all rise together</source>
        <translation>alle steigen gemeinsam</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_view.py"/>
        <source>the first falls as the others rise</source>
        <translation>die erste fällt, wenn die anderen steigen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_view.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_view.py"/>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_view.py"/>
        <source>is no longer in the project</source>
        <translation>gibt es im Projekt nicht mehr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_view.py"/>
        <source>has one certain value</source>
        <translation>hat einen einzigen, sicheren Wert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/pages/together_view.py"/>
        <source>{input_title}
moves with nothing now: it {why}</source>
        <translation>{input_title}
ist jetzt mit nichts gekoppelt, denn: {why}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/plots/grips.py"/>
        <source>{name}: drag it to what you want, to see what that would take.</source>
        <translation>{name}: auf den gewünschten Wert ziehen, um zu sehen, was dafür nötig wäre.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/plots/picture.py"/>
        <source>A chart is saved as .png or .svg, not as “{file}”.</source>
        <translation>Ein Diagramm wird als .png oder .svg gespeichert, nicht als „{file}“.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/compare_view.py"/>
        <source>Snapshots side by side</source>
        <translation>Festgehaltene Stände nebeneinander</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/comparing.py"/>
        <source>Turned</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/comparing.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/desk.py"/>
        <source>Notes of the presenter</source>
        <translation>Notizen zur Vorführung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/desk.py"/>
        <location filename="../../ftvp_gui/ui/present/foot.py"/>
        <source>No note for this chart.</source>
        <translation>Keine Notiz zu diesem Diagramm.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/desk.py"/>
        <source>Next: {title}</source>
        <translation>Als Nächstes: {title}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/foot.py"/>
        <source>Note of the presenter</source>
        <translation>Notiz zur Vorführung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/keys.py"/>
        <source>← → charts</source>
        <translation>← → Diagramme</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/keys.py"/>
        <source>Esc leave</source>
        <translation>Esc verlassen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/keys.py"/>
        <source>1 to {last} sliders</source>
        <translation>1 bis {last} Regler</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/keys.py"/>
        <source>1 slider</source>
        <translation>1 Regler</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/keys.py"/>
        <source>S keep as {name}</source>
        <translation>S festhalten als {name}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/keys.py"/>
        <source>X switch</source>
        <translation>X wechseln</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/keys.py"/>
        <source>C compare</source>
        <translation>C vergleichen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/keys.py"/>
        <source>Home as in the study</source>
        <translation>Pos1 wie in der Studie</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/keys.py"/>
        <source>I iceberg</source>
        <translation>I Eisberg</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/keys.py"/>
        <source>B black</source>
        <translation>B schwarz</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/keys.py"/>
        <source>N notes</source>
        <translation>N Notizen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/keys.py"/>
        <source>P names</source>
        <translation>P Namen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/keys.py"/>
        <source>K keep as a scenario</source>
        <translation>K als Szenario behalten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/note_dialog.py"/>
        <source>Note for the presenter: {chart}</source>
        <translation>Notiz für die Vorführung: {chart}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/note_dialog.py"/>
        <source>Shown in the presenter on N, or on your own screen where there are two.</source>
        <translation>In der Vorführung mit N zu sehen, oder auf dem eigenen Bildschirm, wo es zwei gibt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/note_dialog.py"/>
        <source>Note for the presenter</source>
        <translation>Notiz für die Vorführung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/presenter.py"/>
        <source>Presenter</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/presenter.py"/>
        <source>Kept as {name}.</source>
        <translation>Festgehalten als {name}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/presenter.py"/>
        <source>Nothing is kept yet: S keeps this state as A.</source>
        <translation>Noch ist nichts festgehalten: S hält diesen Stand als A fest.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/presenter.py"/>
        <source>As in the study</source>
        <translation>Wie in der Studie</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/presenter.py"/>
        <source>Snapshot {name}</source>
        <translation>Stand {name}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/presenter.py"/>
        <source>Turned from the study</source>
        <translation>Gegenüber der Studie verändert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/presenting.py"/>
        <source>Nothing is turned: there is nothing to keep.</source>
        <translation>Es ist nichts verändert: Es gibt nichts zu behalten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/presenting.py"/>
        <source>{name} kept</source>
        <translation>{name} behalten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/presenting.py"/>
        <source>Kept in the study as the scenario “{name}”.</source>
        <translation>In der Studie als Szenario „{name}“ behalten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/showing.py"/>
        <source>Back to the study</source>
        <translation>Zurück zur Studie</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/showing.py"/>
        <source>To {name}</source>
        <translation>Zu {name}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/showing.py"/>
        <source>Back from the snapshots</source>
        <translation>Zurück von den Ständen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/showing.py"/>
        <source>From the room</source>
        <translation>Aus dem Raum</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/slider.py"/>
        <source>{value}; from {low} to {high}, the median is {middle}</source>
        <translation>{value}; von {low} bis {high}, der Median ist {middle}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/slider_column.py"/>
        <source>Sliders</source>
        <translation>Regler</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/slider_menu.py"/>
        <source>In front of a room</source>
        <translation>Vor einem Raum</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/slider_menu.py"/>
        <source>No slider in the presenter</source>
        <translation>Kein Regler in der Vorführung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/slider_menu.py"/>
        <source>No slider any more</source>
        <translation>Kein Regler mehr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/slider_menu.py"/>
        <source>Show as slider in the presenter</source>
        <translation>Als Regler in der Vorführung zeigen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/slider_menu.py"/>
        <source>A slider more</source>
        <translation>Ein Regler mehr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/present/slider_menu.py"/>
        <source>The presenter has {count} sliders already</source>
        <translation>Die Vorführung hat schon {count} Regler</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <source>Discounts that you have negotiated and offers that no list has. They count when a model is chosen and when a project is re-priced; a project that has its prices already stays as it is.</source>
        <translation>Ausgehandelte Rabatte und Angebote, die in keiner Liste stehen. Sie zählen, wenn ein Modell gewählt wird und wenn die Preise eines Projekts erneuert werden; ein Projekt, das seine Preise schon hat, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <source>Nothing is here yet. Add a discount, or the prices of a model or of a tuned model that you were offered.</source>
        <translation>Hier steht noch nichts. Einen Rabatt hinzufügen oder die angebotenen Preise eines Modells, auch eines feingetunten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <source>Price books (*.json);;All files (*)</source>
        <translation>Preisbücher (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <source>Price book</source>
        <translation>Preisbuch</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <source>Entries of the price book</source>
        <translation>Einträge des Preisbuchs</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <source>&amp;Put back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <source>Removed: {named}.</source>
        <translation>Entfernt: {named}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <source>Import a price book</source>
        <translation>Preisbuch importieren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <source>There is no file {path}.</source>
        <translation>Die Datei {path} gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <source>Took in {count} entries of {file}.</source>
        <extracomment>For one: Took in {count} entry of {file}.</extracomment>
        <translation>
            <numerusform>{count} Eintrag aus {file} übernommen.</numerusform>
            <numerusform>{count} Einträge aus {file} übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <source>Export the price book</source>
        <translation>Preisbuch exportieren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_dialog.py"/>
        <source>Written to {path}.</source>
        <translation>Geschrieben nach {path}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_rows.py"/>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_rows.py"/>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Agreed in</source>
        <translation>Vereinbart in</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_rows.py"/>
        <source>&amp;Discount…</source>
        <translation>&amp;Rabatt…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_rows.py"/>
        <source>&amp;Model…</source>
        <translation>&amp;Modell…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_rows.py"/>
        <source>&amp;Tuned model…</source>
        <translation>&amp;Feingetuntes Modell…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_rows.py"/>
        <source>, until {valid_until}</source>
        <translation>, bis {valid_until}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_rows.py"/>
        <source>{percent} % off {covers}{until}</source>
        <translation>{percent} % Rabatt auf {covers}{until}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_rows.py"/>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_rows.py"/>
        <source>all models</source>
        <translation>alle Modelle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_rows.py"/>
        <source>{dollars} in, {dollars_2} out</source>
        <translation>{dollars} Eingabe, {dollars_2} Ausgabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_rows.py"/>
        <source>{price} in, {price_2} out</source>
        <translation>{price} Eingabe, {price_2} Ausgabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_rows.py"/>
        <source>{price} training, {answers}</source>
        <translation>{price} Training, {answers}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/book_rows.py"/>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Tuned model</source>
        <translation>Feingetuntes Modell</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_dialog.py"/>
        <source>{form} in your price book</source>
        <translation>{form} im Preisbuch</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Contract, letter or price list</source>
        <translation>Vertrag, Brief oder Preisliste</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>As the list of models names it</source>
        <translation>Wie es in der Modellliste heißt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Empty: all models</source>
        <translation>Leer: alle Modelle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Per cent off</source>
        <translation>Rabatt in Prozent</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Off</source>
        <translation>Rabatt auf</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Empty: until further notice</source>
        <translation>Leer: bis auf Weiteres</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>A discount is more than 0 and less than 100 per cent.</source>
        <translation>Ein Rabatt liegt über 0 und unter 100 Prozent.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Tick at least one of tokens, training and hosting.</source>
        <translation>Mindestens eines von Token, Training und Hosting anhaken.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Name the provider.</source>
        <translation>Hier fehlt der Anbieter.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Empty: no caching</source>
        <translation>Leer: kein Caching</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Writing to the cache</source>
        <translation>Schreiben in den Cache</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Empty: as fresh input</source>
        <translation>Leer: wie neue Eingabe</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Announced shutdown</source>
        <translation>Angekündigte Abschaltung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Empty: none</source>
        <translation>Leer: keine</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Name the model.</source>
        <translation>Hier fehlt das Modell.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Enter a number.</source>
        <translation>Hier fehlt eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>A price is not below 0.</source>
        <translation>Ein Preis liegt nicht unter 0.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Say on which day that was agreed.</source>
        <translation>Hier fehlt der Tag, an dem das vereinbart wurde.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/entry_forms.py"/>
        <source>Say where the price was agreed: a contract, a letter, a price list.</source>
        <translation>Hier fehlt, wo der Preis vereinbart wurde: Vertrag, Brief, Preisliste.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>One price, or low / usual / high</source>
        <translation>Ein Preis oder niedrig / üblich / hoch</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>As you call it</source>
        <translation>Wie Sie es nennen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Supervised, LoRA</source>
        <translation>Überwacht, LoRA</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Training, $/1M tokens</source>
        <translation>Training, $/1 Mio. Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Least fee of a run, $</source>
        <translation>Mindestpreis eines Laufs, $</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Empty: none known</source>
        <translation>Leer: keiner bekannt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Input, $/1M tokens</source>
        <translation>Eingabe, $/1 Mio. Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>0 where a server includes it</source>
        <translation>0, wenn ein Server sie enthält</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Output, $/1M tokens</source>
        <translation>Ausgabe, $/1 Mio. Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Cached input, $/1M tokens</source>
        <translation>Eingabe aus dem Cache, $/1 Mio. Token</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Server, $/h</source>
        <translation>Server, $/h</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>0 where tokens are billed alone</source>
        <translation>0, wenn nur Token abgerechnet werden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Storage, $/month</source>
        <translation>Speicher, $/Monat</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Empty: not known</source>
        <translation>Leer: nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Say how it is tuned, such as “supervised, LoRA”.</source>
        <translation>Hier fehlt das Verfahren, etwa „überwacht, LoRA“.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Enter what an answer costs; 0 where the server includes it.</source>
        <translation>Hier fehlt, was eine Antwort kostet; 0, wenn der Server sie enthält.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Enter what a server costs; 0 where tokens are billed alone.</source>
        <translation>Hier fehlt, was ein Server kostet; 0, wenn nur Token abgerechnet werden.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>Enter one price, or three: low / usual / high.</source>
        <translation>Einen Preis eintragen oder drei: niedrig / üblich / hoch.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/offer_form.py"/>
        <source>The three must rise: low / usual / high, all above 0.</source>
        <translation>Die drei müssen steigen: niedrig / üblich / hoch, alle über 0.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/pricing.py"/>
        <source>Prices of {prices}</source>
        <translation>Preise von {prices}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/pricing.py"/>
        <location filename="../../ftvp_gui/ui/status.py"/>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/reprice_dialog.py"/>
        <source>Re-price the project</source>
        <translation>Preise des Projekts erneuern</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/reprice_dialog.py"/>
        <source>Prices that differ</source>
        <translation>Preise, die abweichen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/reprice_dialog.py"/>
        <source>Expected cost before and after</source>
        <translation>Erwartete Kosten vorher und nachher</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/reprice_dialog.py"/>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/reprice_dialog.py"/>
        <source>Take the newer date</source>
        <translation>Neueres Datum übernehmen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/reprice_rows.py"/>
        <source>cannot be costed</source>
        <translation>lässt sich nicht berechnen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/reprice_rows.py"/>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/reprice_rows.py"/>
        <source>Now: {before}
New: {new_source}</source>
        <translation>Jetzt: {before}
Neu: {new_source}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/reprice_rows.py"/>
        <source>today’s lists ({prices}, {priced_on}) and your price book</source>
        <translation>den heutigen Listen ({prices}, {priced_on}) und Ihrem Preisbuch</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/prices/reprice_rows.py"/>
        <source>{count} entries differ from {lists}. What you typed yourself is left alone. Untick what should stay.</source>
        <extracomment>For one: {count} entry differs from {lists}. What you typed yourself is left alone. Untick what should stay.</extracomment>
        <translation>
            <numerusform>{count} Eintrag weicht ab von {lists}. Selbst Eingetragenes bleibt, wie es ist. Den Haken entfernen, wo nichts geändert werden soll.</numerusform>
            <numerusform>{count} Einträge weichen ab von {lists}. Selbst Eingetragenes bleibt, wie es ist. Den Haken entfernen, wo nichts geändert werden soll.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/reprice_rows.py"/>
        <source>Every price is as in {lists}. Only their date is newer.</source>
        <translation>Jeder Preis stimmt überein mit {lists}. Nur deren Datum ist neuer.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/prices/reprice_rows.py"/>
        <source>Every price is as in {lists}. There is nothing to change.</source>
        <translation>Jeder Preis stimmt überein mit {lists}. Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/problem_dialog.py"/>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/problem_dialog.py"/>
        <source>This makes a file that you can send to whoever helps you. Nothing is sent by the program.</source>
        <translation>Das erzeugt eine Datei, die Sie an Ihre Helfer senden können. Das Programm sendet nichts.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/problem_dialog.py"/>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/problem_dialog.py"/>
        <source>What did you do, what did you expect, and what happened?</source>
        <translation>Was wurde getan, was erwartet, und was ist geschehen?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/problem_dialog.py"/>
        <source>Put the open study into the file, with all its numbers and names</source>
        <translation>Die offene Studie mit allen Zahlen und Namen in die Datei legen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/problem_dialog.py"/>
        <source>What will be in the file</source>
        <translation>Was in der Datei stehen wird</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/problem_dialog.py"/>
        <source>Save the file…</source>
        <translation>Datei speichern…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/problem_dialog.py"/>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP-Datei (*.zip)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/problem_dialog.py"/>
        <source>Save the report</source>
        <translation>Meldung speichern</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/problem_dialog.py"/>
        <source>Written to {path}. Nothing was sent.</source>
        <translation>Geschrieben nach {path}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/page.py"/>
        <source>Open the project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/page.py"/>
        <source>More can be labelled</source>
        <translation>Es lassen sich weitere labeln</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/page.py"/>
        <source>Press what comes near, or type your own number. Everything can be refined afterwards.</source>
        <translation>Antippen, was ungefähr stimmt, oder eine eigene Zahl eingeben. Alles lässt sich später verfeinern.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/page.py"/>
        <source>Working it out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/page.py"/>
        <source>Put the marked answer right, and the verdict comes back.</source>
        <translation>Die markierte Antwort berichtigen, dann kommt das Ergebnis zurück.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/page.py"/>
        <source>Answer the first two questions to see who wins.</source>
        <translation>Die ersten zwei Fragen beantworten, um zu sehen, wer gewinnt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/page.py"/>
        <source>Say how much traffic there is to see who wins.</source>
        <translation>Angeben, wie groß das Aufkommen ist, um zu sehen, wer gewinnt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/question_row.py"/>
        <source>{question} Another number, {unit}</source>
        <translation>{question} Eine andere Zahl, {unit}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>This must lie between {low} and {high}.</source>
        <translation>Der Wert muss zwischen {low} und {high} liegen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>Sort into classes</source>
        <translation>In Klassen einteilen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>Pull out facts</source>
        <translation>Fakten herausziehen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>Answer from documents</source>
        <translation>Aus Dokumenten antworten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>Write or summarise</source>
        <translation>Schreiben oder zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>Talk with people</source>
        <translation>Gespräche führen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>How much traffic?</source>
        <translation>Wie groß ist das Aufkommen?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>Requests in a month, roughly</source>
        <translation>Anfragen im Monat, ungefähr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>How good must it be?</source>
        <translation>Wie gut muss es sein?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>Right answers out of a hundred</source>
        <translation>Richtige Antworten von hundert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>What data exist?</source>
        <translation>Welche Daten gibt es?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>Examples with their right answers</source>
        <translation>Beispiele mit ihren richtigen Antworten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>When must it be live?</source>
        <translation>Wann muss es in Betrieb sein?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>Months from the start of the project</source>
        <translation>Monate ab Projektbeginn</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>No date</source>
        <translation>Kein Termin</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>Budget in all</source>
        <translation>Gesamtbudget</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>If there is one</source>
        <translation>Falls es eines gibt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>One wrong answer costs</source>
        <translation>Eine falsche Antwort kostet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/questions.py"/>
        <source>If you know: then accuracy counts as money</source>
        <translation>Falls bekannt: Dann zählt Genauigkeit als Geld</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/task_row.py"/>
        <source>What is the task?</source>
        <translation>Was ist die Aufgabe?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/task_row.py"/>
        <source>The sort of work, and your own words for it</source>
        <translation>Die Art der Arbeit und eigene Worte dafür</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/task_row.py"/>
        <source>In your own words, if you like</source>
        <translation>Auf Wunsch mit eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/task_row.py"/>
        <source>The task in your own words</source>
        <translation>Die Aufgabe in eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/verdict_strip.py"/>
        <source>Compared: {names}.</source>
        <translation>Verglichen: {names}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/quick/verdict_strip.py"/>
        <source>Nobody has measured the accuracies yet: they are judgements, and they decide this.</source>
        <translation>Noch hat niemand die Genauigkeiten gemessen: Sie sind Einschätzungen und entscheiden das Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/quick/verdict_strip.py"/>
        <source>{number} inputs have usual values and sources; refine them afterwards.</source>
        <extracomment>For one: {number} input has its usual value and source; refine it afterwards.</extracomment>
        <translation>
            <numerusform>{number} Eingabe hat ihren üblichen Wert mit Quelle; später verfeinern.</numerusform>
            <numerusform>{number} Eingaben haben übliche Werte mit Quellen; später verfeinern.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/recovery_dialog.py"/>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/recovery_dialog.py"/>
        <source>The program ended without saving. This work was kept:</source>
        <translation>Das Programm endete ohne Speichern. Diese Arbeit blieb erhalten:</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/recovery_dialog.py"/>
        <source>Opening it changes no saved file. You decide whether and where to save it.</source>
        <translation>Das Öffnen ändert keine gespeicherte Datei. Sie entscheiden, ob und wo gespeichert wird.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/recovery_dialog.py"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/recovery_dialog.py"/>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/recovery_dialog.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/recovery_dialog.py"/>
        <source>never saved</source>
        <translation>nie gespeichert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/recovery_dialog.py"/>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/answer_page.py"/>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/answer_page.py"/>
        <source>By the room’s pooled numbers, on average over all futures.</source>
        <translation>Nach den zusammengelegten Zahlen des Raums, im Mittel über alle Zukünfte.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/answer_page.py"/>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/answer_page.py"/>
        <source>The votes are in, and so are the numbers. Ready?</source>
        <translation>Die Stimmen sind abgegeben, die Zahlen auch. Bereit?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/answer_page.py"/>
        <source>Nobody estimated anything, so these are the project’s own numbers.</source>
        <translation>Niemand hat etwas geschätzt, also sind dies die Zahlen des Projekts.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/answer_page.py"/>
        <source>There is nobody to ask: no estimates were given.</source>
        <translation>Es ist niemand zu fragen: Es gab keine Schätzungen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/answer_page.py"/>
        <source>Before the room, the project’s own numbers said “{name}”.</source>
        <translation>Vor dem Raum ergaben die Zahlen des Projekts „{name}“.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/answer_page.py"/>
        <source>The project’s own numbers said the same before the room.</source>
        <translation>Vor dem Raum ergaben die Zahlen des Projekts dasselbe.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/ask_panel.py"/>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/ask_panel.py"/>
        <source>1 in 10 is lower (P10)</source>
        <translation>1 von 10 liegt darunter (P10)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/ask_panel.py"/>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/ask_panel.py"/>
        <source>even odds (P50)</source>
        <translation>gleiche Chancen (P50)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/ask_panel.py"/>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/ask_panel.py"/>
        <source>1 in 10 is higher (P90)</source>
        <translation>1 von 10 liegt darüber (P90)</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/ask_panel.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/ask_panel.py"/>
        <source>Skip this question</source>
        <translation>Diese Frage überspringen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/ask_panel.py"/>
        <source>Question before</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/ask_panel.py"/>
        <source>Certain? Then fill in “Likely” alone.</source>
        <translation>Sicher? Dann nur „Wahrscheinlich“ ausfüllen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/ask_panel.py"/>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/ask_panel.py"/>
        <source>Fill in the three numbers, or skip this question.</source>
        <translation>Die drei Zahlen ausfüllen oder diese Frage überspringen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/disagreement_page.py"/>
        <source>Where do we disagree?</source>
        <translation>Wo sind wir uneins?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/disagreement_page.py"/>
        <source>Everyone’s range, and the pool below: each opinion is believed with its weight.</source>
        <translation>Die Spanne jeder Person und darunter die zusammengelegte: Jede Meinung zählt mit ihrem Gewicht.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/disagreement_page.py"/>
        <source>Questions, with how far apart the answers are</source>
        <translation>Fragen, mit dem Abstand der Antworten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/disagreement_page.py"/>
        <source>Show names</source>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/disagreement_page.py"/>
        <source>Participant to be weighed</source>
        <translation>Zu gewichtende Person</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/disagreement_page.py"/>
        <source>Count this participant less</source>
        <translation>Diese Person weniger zählen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/disagreement_page.py"/>
        <source>Count this participant more</source>
        <translation>Diese Person stärker zählen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/disagreement_page.py"/>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/disagreement_page.py"/>
        <source>counts {weight}×</source>
        <translation>zählt {weight}×</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/disagreement_page.py"/>
        <source>{name} is taken out; Ctrl+Z brings the answers back.</source>
        <translation>{name} ist herausgenommen; Strg+Z holt die Antworten zurück.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/estimates_page.py"/>
        <location filename="../../ftvp_gui/ui/room/room_window.py"/>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/estimates_page.py"/>
        <source>Each of you answers alone, unseen by the others.</source>
        <translation>Alle antworten allein, von den anderen ungesehen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/estimates_page.py"/>
        <source>There are no questions: go back to the first step and tick some.</source>
        <translation>Es gibt keine Fragen: zum ersten Schritt zurückgehen und einige anhaken.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/estimates_page.py"/>
        <source>Answers of the room</source>
        <translation>Antworten des Raums</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/estimates_page.py"/>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/room/estimates_page.py"/>
        <source>And {n} more lines.</source>
        <extracomment>For one: And {n} more line.</extracomment>
        <translation>
            <numerusform>Und {n} weitere Zeile.</numerusform>
            <numerusform>Und {n} weitere Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/estimates_page.py"/>
        <source>Nothing was taken over from “{name}”:</source>
        <translation>Aus „{name}“ wurde nichts übernommen:</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/room/estimates_page.py"/>
        <source>{n} answers</source>
        <extracomment>For one: {n} answer</extracomment>
        <translation>
            <numerusform>{n} Antwort</numerusform>
            <numerusform>{n} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/estimates_page.py"/>
        <source>Taken over: {answers} of {people}.</source>
        <translation>Übernommen: {answers} von {people}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/estimates_page.py"/>
        <source>room answers.csv</source>
        <translation>Antworten des Raums.csv</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/estimates_page.py"/>
        <source>A sheet to fill in</source>
        <translation>Bogen zum Ausfüllen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/estimates_page.py"/>
        <source>Next participant</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/estimates_page.py"/>
        <source>Thank you, {name}. Please pass the laptop on.</source>
        <translation>Danke, {name}. Bitte den Laptop weitergeben.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/hand_out_page.py"/>
        <source>What do we leave with?</source>
        <translation>Womit gehen wir hinaus?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/hand_out_page.py"/>
        <source>The next step, for the hand-out:</source>
        <translation>Der nächste Schritt, für das Handout:</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/hand_out_page.py"/>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/hand_out_page.py"/>
        <source>Names of the participants in the hand-out</source>
        <translation>Namen der Teilnehmenden im Handout</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/hand_out_page.py"/>
        <source>Write the hand-out…</source>
        <translation>Handout schreiben…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/hand_out_page.py"/>
        <source>Use the pool in the project</source>
        <translation>Zusammengelegte Zahlen ins Projekt übernehmen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/hand_out_page.py"/>
        <source>Forget this session</source>
        <translation>Diese Sitzung vergessen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/hand_out_page.py"/>
        <source>The session stays on this computer until you forget it or begin another one.</source>
        <translation>Die Sitzung bleibt auf diesem Rechner, bis Sie sie vergessen oder eine neue beginnen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/hand_out_page.py"/>
        <source>Show the answer first: the hand-out tells it.</source>
        <translation>Erst die Antwort zeigen: Das Handout nennt sie.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/hand_out_page.py"/>
        <source>Settle “{question}” first: one participant’s number there turns the answer.</source>
        <translation>Zuerst „{question}“ klären: Die Zahl einer einzelnen Person kippt dort die Antwort.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/hand_out_page.py"/>
        <source>The answer is still being worked out; try again in a moment.</source>
        <translation>Die Antwort wird noch berechnet; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/hand_out_page.py"/>
        <source>{project} - room</source>
        <translation>{project} - Raum</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/hand_out_page.py"/>
        <source>Write the hand-out</source>
        <translation>Handout schreiben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/hand_out_page.py"/>
        <source>Written to {path}. It opens in every browser and prints on one page.</source>
        <translation>Geschrieben nach {path}. Es öffnet sich in jedem Browser und passt auf eine Druckseite.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/hand_out_page.py"/>
        <source>Press again to forget it for good</source>
        <translation>Noch einmal drücken, um sie endgültig zu vergessen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/hand_out_page.py"/>
        <source>Forgotten: votes and answers are deleted. What was taken over stays in the project.</source>
        <translation>Vergessen: Stimmen und Antworten sind gelöscht. Was übernommen wurde, bleibt im Projekt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/opinion.py"/>
        <source>This does not fit the rest of the project; write other numbers.</source>
        <translation>Das passt nicht zum übrigen Projekt; andere Zahlen eintragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/questions_page.py"/>
        <source>What shall the room estimate?</source>
        <translation>Was soll der Raum schätzen?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/questions_page.py"/>
        <source>The inputs that decide most come first. Tick {least} to {most}; Space ticks.</source>
        <translation>Die Eingaben, die am meisten entscheiden, stehen vorn. {least} bis {most} anhaken; die Leertaste hakt an.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/questions_page.py"/>
        <source>Questions for the room</source>
        <translation>Fragen für den Raum</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/questions_page.py"/>
        <source>No uncertain input moves the difference between two approaches: there is nothing to ask.</source>
        <translation>Keine unsichere Eingabe bewegt die Differenz zwischen zwei Ansätzen: Es gibt nichts zu fragen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/questions_page.py"/>
        <source>{count} ticked; {least} or more make a good session.</source>
        <translation>{count} angehakt; {least} oder mehr ergeben eine gute Sitzung.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/questions_page.py"/>
        <source>{most} questions are as many as a room can take: clear one first.</source>
        <translation>Mehr als {most} Fragen sind einem Raum nicht zuzumuten: erst eine abwählen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/room_window.py"/>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/room_window.py"/>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/room_window.py"/>
        <source>Disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/room_window.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/room_window.py"/>
        <source>Hand-out</source>
        <translation>Handout</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/room_window.py"/>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/room_window.py"/>
        <source>Enter goes on. Esc ends your turn; what you answered is kept.</source>
        <translation>Die Eingabetaste geht weiter. Esc beendet den Zug; Beantwortetes bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/room_window.py"/>
        <source>1 to 9: one vote more. Backspace: take the last one back.</source>
        <translation>1 bis 9: eine Stimme mehr. Rücktaste: die letzte zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/room_window.py"/>
        <source>Arrows: another question. Ctrl+Z: take back.</source>
        <translation>Pfeile: andere Frage. Strg+Z: zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/room_window.py"/>
        <source>Page Down: next step. Esc: leave.</source>
        <translation>Bild ab: nächster Schritt. Esc: verlassen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/session.py"/>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/room/session.py"/>
        <source>{n} answers do not fit the project any more and are left out.</source>
        <extracomment>For one: {n} answer does not fit the project any more and is left out.</extracomment>
        <translation>
            <numerusform>{n} Antwort passt nicht mehr zum Projekt und bleibt weg.</numerusform>
            <numerusform>{n} Antworten passen nicht mehr zum Projekt und bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/session.py"/>
        <source>{what}. What the room says is not protected against a crash now.</source>
        <translation>{what}. Was der Raum sagt, ist jetzt nicht gegen einen Absturz gesichert.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/session.py"/>
        <source>Nobody has answered a question yet, so there is no pool.</source>
        <translation>Noch hat niemand eine Frage beantwortet, also gibt es keine zusammengelegte Zahl.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/room/session.py"/>
        <source>Room on {day}, {n} participants</source>
        <extracomment>For one: Room on {day}, {n} participant</extracomment>
        <translation>
            <numerusform>Raum am {day}, {n} Person</numerusform>
            <numerusform>Raum am {day}, {n} Personen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/session.py"/>
        <source>The room’s pool</source>
        <translation>Die zusammengelegten Zahlen des Raums</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/session.py"/>
        <source>The project has changed since the room began, and the pool does not fit it any more.</source>
        <translation>Das Projekt hat sich geändert, seit der Raum begann, und die zusammengelegten Zahlen passen nicht mehr dazu.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/session.py"/>
        <source>The pool is in the project now. Undo takes it back as one step.</source>
        <translation>Die zusammengelegten Zahlen stehen jetzt im Projekt. „Rückgängig“ nimmt sie in einem Schritt zurück.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/sheet.py"/>
        <source>“{name}” has answered “{question}” twice.</source>
        <translation>„{name}“ hat „{question}“ zweimal beantwortet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/sheet.py"/>
        <source>Line {number}: {sentence}</source>
        <translation>Zeile {number}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/sheet.py"/>
        <source>The file has no answers: fill in low, likely and high for each name and question.</source>
        <translation>Die Datei hat keine Antworten: niedrig, wahrscheinlich und hoch für jeden Namen und jede Frage ausfüllen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/sheet.py"/>
        <source>This file is too large to be a room’s answers.</source>
        <translation>Diese Datei ist zu groß für die Antworten eines Raums.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/sheet.py"/>
        <source>This is no text file. In the spreadsheet choose “Save as” and then CSV.</source>
        <translation>Das ist keine Textdatei. In der Tabellenkalkulation „Speichern unter“ und dann CSV wählen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/sheet.py"/>
        <source>The file is damaged at line {number}.</source>
        <translation>Die Datei ist beschädigt in Zeile {number}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/sheet.py"/>
        <source>Line {number}: the headings must be {needed}; {missing} is not among them.</source>
        <translation>Zeile {number}: Die Überschriften müssen {needed} sein; {missing} fehlt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/sheet.py"/>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/sheet.py"/>
        <source>There is no question “{question}”. The template has their names.</source>
        <translation>Es gibt keine Frage „{question}“. Ihre Namen stehen in der Vorlage.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/sheet.py"/>
        <source>Several questions are called “{question}”: write its number.</source>
        <translation>Mehrere Fragen heißen „{question}“: ihre Nummer schreiben.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/start_page.py"/>
        <source>A session was begun before</source>
        <translation>Es gibt eine begonnene Sitzung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/start_page.py"/>
        <source>It was last used on {when}: {people}, {votes}.</source>
        <translation>Zuletzt benutzt am {when}: {people}, {votes}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/start_page.py"/>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/start_page.py"/>
        <source>Begin anew and delete it</source>
        <translation>Neu beginnen und sie löschen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/room/vote_page.py"/>
        <source>{name}: {n} votes</source>
        <extracomment>For one: {name}: {n} vote</extracomment>
        <translation>
            <numerusform>{name}: {n} Stimme</numerusform>
            <numerusform>{name}: {n} Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/vote_page.py"/>
        <source>Who wins?</source>
        <translation>Wer gewinnt?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/vote_page.py"/>
        <source>Raise hands before the answer is shown: which one costs least in the end, all that is hidden included?</source>
        <translation>Hände heben, bevor die Antwort gezeigt wird: Welcher kostet am Ende am wenigsten, alles Verborgene eingerechnet?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/vote_page.py"/>
        <source>Take the last one back</source>
        <translation>Letzte zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/room/vote_page.py"/>
        <source>{n} votes in all</source>
        <extracomment>For one: {n} vote in all</extracomment>
        <translation>
            <numerusform>{n} Stimme insgesamt</numerusform>
            <numerusform>{n} Stimmen insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/who_panel.py"/>
        <source>Pass the laptop to the next participant. Your name or initials:</source>
        <translation>Den Laptop an die nächste Person weitergeben. Name oder Initialen:</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/who_panel.py"/>
        <source>Your name or initials</source>
        <translation>Name oder Initialen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/who_panel.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/who_panel.py"/>
        <source>Load answers from a CSV file…</source>
        <translation>Antworten aus einer CSV-Datei laden…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/who_panel.py"/>
        <source>Write a sheet to fill in…</source>
        <translation>Bogen zum Ausfüllen schreiben…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/room/who_panel.py"/>
        <source>{n} participants have answered.</source>
        <extracomment>For one: {n} participant has answered.</extracomment>
        <translation>
            <numerusform>{n} Person hat geantwortet.</numerusform>
            <numerusform>{n} Personen haben geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/who_panel.py"/>
        <source>Type a name or initials first, then Enter.</source>
        <translation>Erst Name oder Initialen eingeben, dann die Eingabetaste.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/room/who_panel.py"/>
        <source>“{name}” has answered already. Enter once more to answer anew, or add a letter to the name.</source>
        <translation>„{name}“ hat schon geantwortet. Noch einmal die Eingabetaste, um neu zu antworten, oder dem Namen einen Buchstaben hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenario_commands.py"/>
        <source>My edits</source>
        <translation>Meine Änderungen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenario_commands.py"/>
        <source>Nothing was edited since the project was saved that a scenario can hold.</source>
        <translation>Seit dem Speichern des Projekts wurde nichts geändert, was ein Szenario festhalten kann.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenario_commands.py"/>
        <source>{made} kept</source>
        <translation>{made} festgehalten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenario_commands.py"/>
        <source>best, typical and worst case added</source>
        <translation>bester, typischer und schlechtester Fall hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenario_commands.py"/>
        <source>{name} copied</source>
        <translation>{name} kopiert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenario_commands.py"/>
        <source>{name} removed</source>
        <translation>{name} entfernt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenario_commands.py"/>
        <source>{name} moved</source>
        <translation>{name} verschoben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenario_commands.py"/>
        <source>scenario renamed to {name}</source>
        <translation>Szenario umbenannt in {name}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenario_commands.py"/>
        <source>{name}: {path} as in the base</source>
        <translation>{name}: {path} wie in der Basis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/input_picker.py"/>
        <source>Search for an input</source>
        <translation>Eine Eingabe suchen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/input_picker.py"/>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/override_row.py"/>
        <source>Go to {name}</source>
        <translation>Gehe zu {name}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/override_row.py"/>
        <source>Go to this input of the base</source>
        <translation>Zu dieser Eingabe der Basis gehen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/override_row.py"/>
        <source>{name}: as in the base again</source>
        <translation>{name}: wieder wie in der Basis</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/override_row.py"/>
        <source>{owner} · base: {before_words}</source>
        <translation>{owner} · Basis: {before_words}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/override_row.py"/>
        <source>The value before stays in force.</source>
        <translation>Der bisherige Wert gilt weiter.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/override_row.py"/>
        <source>Not used: {where}</source>
        <translation>Nicht verwendet: {where}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/override_row.py"/>
        <source>{where}: drop this value</source>
        <translation>{where}: diesen Wert verwerfen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/override_row.py"/>
        <source>Because {fault}.</source>
        <translation>Grund: {fault}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_menu.py"/>
        <source>Another value in a scenario</source>
        <translation>Ein anderer Wert in einem Szenario</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_menu.py"/>
        <source>{name}: change its value</source>
        <translation>{name}: Wert ändern</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_menu.py"/>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_page.py"/>
        <source>A scenario is the base, which the other pages hold, with some inputs at other values. Whatever it does not name follows the base.</source>
        <translation>Ein Szenario ist die Basis, die auf den anderen Seiten steht, mit einigen Eingaben auf anderen Werten. Was es nicht nennt, folgt der Basis.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_page.py"/>
        <source>There is no scenario yet. Add one, or make the best, typical and worst case of your ranges in one click.</source>
        <translation>Es gibt noch kein Szenario. Eines hinzufügen oder mit einem Klick den besten, typischen und schlechtesten Fall Ihrer Spannen anlegen.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_page.py"/>
        <source>Best, typical, worst</source>
        <translation>Bester, typischer, schlechtester</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_page.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_page.py"/>
        <source>A scenario that changes nothing yet</source>
        <translation>Ein Szenario, das noch nichts ändert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_page.py"/>
        <source>Add a scenario</source>
        <translation>Szenario hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_page.py"/>
        <source>From my edits</source>
        <translation>Aus meinen Änderungen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_page.py"/>
        <source>Keep what you edited since the project was saved as a scenario, and put the base back</source>
        <translation>Änderungen seit dem Speichern des Projekts als Szenario festhalten und die Basis wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_page.py"/>
        <source>Nothing was edited since the project was saved</source>
        <translation>Seit dem Speichern des Projekts wurde nichts geändert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_page.py"/>
        <source>Working them out…</source>
        <translation>Werden berechnet…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_page.py"/>
        <source>Three scenarios from your ranges: every uncertain input at the end that helps, at its middle, and at the end that harms</source>
        <translation>Drei Szenarien aus Ihren Spannen: jede unsichere Eingabe an dem Ende, das hilft, in der Mitte und an dem Ende, das schadet</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_page.py"/>
        <source>Enter the missing prices first</source>
        <translation>Zuerst die fehlenden Preise eintragen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_view.py"/>
        <source>{scenario}: more</source>
        <translation>{scenario}: mehr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_view.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_view.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_view.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_view.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/scenarios/scenario_view.py"/>
        <source>{count} values</source>
        <extracomment>For one: {count} value</extracomment>
        <translation>
            <numerusform>{count} Wert</numerusform>
            <numerusform>{count} Werte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_view.py"/>
        <source>{scenario}: rename, duplicate, move, remove</source>
        <translation>{scenario}: umbenennen, duplizieren, verschieben, entfernen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_view.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_view.py"/>
        <source>Add an input…</source>
        <translation>Eingabe hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_view.py"/>
        <source>Show what it changes</source>
        <translation>Zeigen, was es ändert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/scenarios/scenario_view.py"/>
        <source>Show all {count} values</source>
        <translation>Alle {count} Werte zeigen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/session.py"/>
        <source>{path} is open already.</source>
        <translation>{path} ist schon geöffnet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/session.py"/>
        <source>{what}, so it is open here to read only. Save it under another name to edit.</source>
        <translation>{what}; daher ist es hier nur zum Lesen geöffnet. Zum Bearbeiten unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/session.py"/>
        <source>Saved to {path}</source>
        <translation>Gespeichert in {path}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/settings_dialog.py"/>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/settings_dialog.py"/>
        <source>Size of type</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/settings_dialog.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/settings_dialog.py"/>
        <source>Without motion: pictures change at once</source>
        <translation>Ohne Bewegung: Bilder wechseln sofort</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/settings_dialog.py"/>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/settings_dialog.py"/>
        <source>Kept in {path}</source>
        <translation>Abgelegt in {path}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/side_bar.py"/>
        <source>Add approach</source>
        <translation>Ansatz hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/side_bar.py"/>
        <source>Add another way to do the work</source>
        <translation>Einen weiteren Weg hinzufügen, die Arbeit zu erledigen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/side_bar.py"/>
        <source>More for this approach: copy, rename, move, remove</source>
        <translation>Mehr zu diesem Ansatz: kopieren, umbenennen, verschieben, entfernen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/card.py"/>
        <location filename="../../ftvp_gui/ui/start/recent_line.py"/>
        <source>{who}: {why}.</source>
        <translation>{who}: {why}.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/outcome_words.py"/>
        <source>Not to be costed yet</source>
        <translation>Noch nicht zu berechnen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/outcome_words.py"/>
        <source>a price is missing</source>
        <translation>ein Preis fehlt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/outcome_words.py"/>
        <source>nothing to compare it with</source>
        <translation>nichts zum Vergleichen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/outcome_words.py"/>
        <source>Too close to call</source>
        <translation>Zu knapp</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/outcome_words.py"/>
        <source>None keeps the limits</source>
        <translation>Keiner hält die Grenzen ein</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/outcome_words.py"/>
        <source>{best} costs least</source>
        <translation>{best} kostet am wenigsten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/outcome_words.py"/>
        <source>alone keeps the limits, and costs least</source>
        <translation>hält als einziger die Grenzen ein und kostet am wenigsten</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/outcome_words.py"/>
        <source>alone keeps the limits, for {gap} more</source>
        <translation>hält als einziger die Grenzen ein, für {gap} mehr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/outcome_words.py"/>
        <source>{gap} less than {rival}</source>
        <translation>{gap} weniger als {rival}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/own_work.py"/>
        <source>Quick start</source>
        <translation>Schnellstart</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/own_work.py"/>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/own_work.py"/>
        <source>Every input, with its usual value</source>
        <translation>Jede Eingabe mit ihrem üblichen Wert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/own_work.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/own_work.py"/>
        <source>Or drop a .ftvp file here</source>
        <translation>Oder eine .ftvp-Datei hier ablegen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/own_work.py"/>
        <source>Your projects</source>
        <translation>Eigene Projekte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/own_work.py"/>
        <source>Projects that you save are listed here.</source>
        <translation>Gespeicherte Projekte stehen hier.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/recent_line.py"/>
        <source>Unpin {name}</source>
        <translation>{name} lösen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/recent_line.py"/>
        <source>Pin {name} to this page</source>
        <translation>{name} an diese Seite heften</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/recent_line.py"/>
        <source>Take {name} off this list; the file stays</source>
        <translation>{name} von dieser Liste nehmen; die Datei bleibt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/recent_line.py"/>
        <source>{who}: {why}</source>
        <translation>{who}: {why}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/recent_line.py"/>
        <source>Not there now: moved, deleted, or its drive is away</source>
        <translation>Gerade nicht da: verschoben, gelöscht oder das Laufwerk fehlt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/recent_line.py"/>
        <source>{day}  ·  {folder}</source>
        <translation>{day}  ·  {folder}</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/welcome.py"/>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/welcome.py"/>
        <source>Fine-tune a model, or prompt one?</source>
        <translation>Ein Modell feintunen oder prompten?</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/welcome.py"/>
        <source>The whole cost over time, the hidden part included, with the uncertainty said out loud.</source>
        <translation>Die gesamten Kosten über die Zeit, auch die verborgenen, mit der Unsicherheit offen benannt.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/welcome.py"/>
        <source>Examples to look at and change</source>
        <translation>Beispiele zum Ansehen und Ändern</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/start/welcome.py"/>
        <source>Only one project at a time, a file that ends in .ftvp, can be dropped here.</source>
        <translation>Hier lässt sich nur ein Projekt auf einmal ablegen, eine Datei, die auf .ftvp endet.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/status.py"/>
        <source>Futures</source>
        <translation>Zukünfte</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/status.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/status.py"/>
        <source>{count} draws</source>
        <translation>{count} Ziehungen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/status.py"/>
        <source>{count} draws, refining…</source>
        <translation>{count} Ziehungen, wird verfeinert…</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/status.py"/>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/status.py"/>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/status.py"/>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/status.py"/>
        <source>Nothing to save</source>
        <translation>Nichts zu speichern</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/status.py"/>
        <source>Prices: no date</source>
        <translation>Preise: ohne Datum</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/status.py"/>
        <source>The project does not say when its prices were taken.</source>
        <translation>Im Projekt steht nicht, von wann seine Preise sind.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/status.py"/>
        <source>Prices of today</source>
        <translation>Preise von heute</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ftvp_gui/ui/status.py"/>
        <source>Prices {age} days old</source>
        <extracomment>For one: Prices {age} day old</extracomment>
        <translation>
            <numerusform>Preise {age} Tag alt</numerusform>
            <numerusform>Preise {age} Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/status.py"/>
        <source>{prices}, {priced_on}. Press to price the project anew.</source>
        <translation>{prices}, {priced_on}. Drücken, um die Preise des Projekts zu erneuern.</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/steps.py"/>
        <source>{cost} counted</source>
        <translation>{cost} mitgezählt</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/steps.py"/>
        <source>{cost} left out</source>
        <translation>{cost} ausgelassen</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/steps.py"/>
        <source>{label}: source</source>
        <translation>{label}: Quelle</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/steps.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/steps.py"/>
        <source>{label} changed</source>
        <translation>{label} geändert</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/steps.py"/>
        <source>{share} a year</source>
        <translation>{share} im Jahr</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/steps.py"/>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/steps.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/steps.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/theme.py"/>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/theme.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/theme.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../ftvp_gui/ui/theme.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Full screen chart</source>
        <translation type="vanished">Diagramm im Voll&amp;bild</translation>
    </message>
    <message>
        <source>← → next chart     Esc back</source>
        <translation type="vanished">← → nächstes Diagramm     Esc zurück</translation>
    </message>
    <message>
        <source>{index} of {count}     {keys}</source>
        <translation type="vanished">{index} von {count}     {keys}</translation>
    </message>
    <message>
        <source>{title}, full screen</source>
        <translation type="vanished">{title}, Vollbild</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation type="vanished">Vollbild (F11)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="vanished">Vollbild</translation>
    </message>
    <message>
        <source>Next chart on the full screen, and back</source>
        <translation type="vanished">Nächstes Diagramm im Vollbild und zurück</translation>
    </message>
    <message>
        <source>Left, Right, Esc</source>
        <translation type="vanished">Links, Rechts, Esc</translation>
    </message>
    <message>
        <source>{grade}
{source}
Press for help and source.</source>
        <translation type="vanished">{grade}
{source}
Drücken für Hilfe und Quelle.</translation>
    </message>
    <message>
        <source>Your own project</source>
        <translation type="vanished">Eigenes Projekt</translation>
    </message>
</context>
</TS>
