"""Given names with the shorter and pet forms that people bearing them go by, folded."""

from collections import defaultdict
from functools import cache

_FORMS = """
abigail abby abbie gail
adelaide adele addie heidi
adrian ade
agnes agi inez ines
alan al
albert al bert bertie
alberto beto tito
alejandro alejandra ale alex jandro sandra
aleksandra ola sasha
alexander alex alec xander sandy sascha sasha lex aleks alejandro alessandro sandro ally alexandre
alexandra alex sandra sasha sandy lexi alix ally alexa
alfonso poncho fonso
alfred alf fred freddy
alfredo fredo fredi
alice ali lissy
alison ali allie
amanda mandy
amelia amy millie mel
anastasia ana stacy nastya stasia tasia
andre dede
andrea andi andy drea
andreas andi andy dreas
andrew andy drew
angela angie angel
angelika geli
ann annie nan nancy
anna anni annie anke anja anya annika aneta ania
annemarie anne marie annemie anni
anne annie anni
antoine tonio toine
anton toni tony
antonella anto nella
antonia toni antje toñi
antonio toni tony tonio antoine toño tonino
anthony tony ant
arabella bella
arthur art artie
augustin gus
aurelie lili
barbara barb barbie babs babette basia
bartholomew bart
bartlomiej bartek
bartosz bartek
beatrice bea trix bice
beatrix bea trixi
beatriz bea bia
belinda bel linda
benedikt bene ben
benedict ben
benjamin ben benny benni benji
bernadette berna detta
bernard bernie
bernhard bernd berni hardy
bertram bert
bettina betti tina
birgit biggi
brigitte gitte gitti bri
bruno bru
bradley brad
camila cami mila
carl charlie kalle
carla carlita
carlos carlitos calu charly
carmen carmencita mamen
carolina caro carol lina
caroline caro carrie line carol
carolyn caro carol lyn
caterina cate rina
catarina cata cat
catherine cath cathy cate kate katie cat kitty
cecilia ceci cissy celia
charles charlie chuck chas chip
charlotte lotte charlie lottie lotta charly
chiara chia
christian chris christi kris
christiane christi jane
christina chris christi tina chrissy
christine chris christi tine chrissie
christoph chris stoffel
christophe chris tophe
christopher chris kit topher
claudia claudi clau
clemens clem
clementine clem tina
concepcion concha conchita conchi
constanze conny stanzi
consuelo chelo
conrad con kurt
cordula cordi
cornelia conny nelly nele corry
cornelis kees cor cees
cristina cris tina cri
cynthia cindy
dagmar daggi
damian dami
daniel dan danny dani
daniela dani ela
danielle dani elle
david dave davey davy
deborah deb debbie debora
diego dieguito
dietmar didi
dietrich dieter dirk
dolores lola loli
dominic dom nick
dominik domi nik
dominique dom domi
donald don donnie
dorothea doro thea dorle
dorothy dot dottie dolly
douglas doug
edoardo edo
eduardo edu lalo dudu
edward ed eddie ned ted teddy eddy
edwin ed eddie
eleanor ellie nell nora elle
elena lena ele nena
elfriede friedl elfi
elisabeth lisa liz elli lisbeth sissi betty elise bettina lies els liesbeth lili else
elisabetta betta betty elisa lisa
elizabeth liz lizzie beth betty lisa eliza ellie libby bess elspeth
emanuel manu emmi
emanuele manu lele
emanuela manu ela
emilia emmy mila milli emi
emilie emmy milie
emily em emmy millie
emmanuel manu manny
emmanuelle manu emma
enrico rico chicco
enrique quique kike rique
eric rick rik
ernesto neto tito
ernst erni
esperanza espe
esther ettie essie
eugene gene
eugenia euge nia
eva evi evchen
evangelos vangelis
evelyn eve evie eva
fabian fabi
fabienne fabi
federico fede rico
felicitas feli
felipe pipe lipe
ferdinand ferdi
fernando fer nando
fernanda fer nanda
florence flo flossie
florian flo flori
frances fran frankie fanny
francesca fra franci cesca
francesco fra franco checco ciccio
francis frank fran
francisca paca fran chica
francisco paco fran pancho curro kiko chico
francois francis fanfan
francoise fanfan
frank frankie
franklin frank
franziska franzi ziska fanny
frederic fred fredo
frederick fred freddie rick
frederik fred freek rik
friedrich fritz fred friedel
gabriel gabe gabi gab
gabriela gabi gaby ela
gabriele gabi lele
gabrielle gaby gab
genevieve gene vivi
geoffrey geoff jeff
georg schorsch jorg joerg
george georgie
georgios giorgos yorgos
georgina georgie gina
gerald gerry jerry
gerard gerry
gerardo gera
gerhard gerd hardy
gertrud trudi gerti traudl
gesualdo aldo
gianluca luca gian
gilbert gil bert
giorgio gio
giovanna gio vanna
giovanni gio gianni vanni nino
giulia giuli
giuliano giuli
giuseppe beppe peppe pino geppetto
gonzalo gonza
gregor greg
gregory greg
guadalupe lupe lupita
guilherme gui guga
guillaume guigui will
guillermo guille memo
gunther gunni
gustavo gus tavo guga
gwendolyn gwen wendy
hannah
hannelore hanne lore
harald harry harri
harold harry hal
harriet hattie
heinrich heinz heiner henry hein rik
helen nell nellie
helena lena hele lenka
helene lene leni
helga hella
helmut helli
hendrik henk rik hein
henri riri
henriette jette etta henni
henrik rik henke
henrique rique kike
henry harry hank hal
herbert bert herb
hermann hermi
hildegard hilde hilda
hubert hubi bert
hugh hughie
ignacio nacho
ignazio nazio
ilse ilsebill
immaculada inma
inmaculada inma
ingeborg inge
ingrid inga
irene reni
isabel isa bel chabela belle izzy
isabella isa bella izzy ella
isabelle isa belle zaza
isidoro isi
ivan vanya
jacob jake jakob jack
jacoba coby
jacopo jack iacopo
jacqueline jackie jacky
jakob jaki kobi
jakub kuba
james jim jimmy jamie jem
jan johnny
jane janie jenny
janet jan
janos jani
javier javi
jean jeannot
jeffrey jeff
jennifer jen jenny jenna jenni
jeremy jerry jem
jerome jerry
jesus chus chuy suso
jessica jess jessie
joachim achim jo jochen
joana jo
joanna jo asia
joanne jo
joaquin quino xaqui
joao joaozinho janjao
jochen jo
johan jo
johanna hanna hannah jo hanni joke anna
johannes hannes hans jo joop jan
john jack johnny
jonathan jon jonny johnny nathan
jorge coco jorgito
jose pepe pepito chepe ze zeze
josef sepp jupp josi pepi
josefa pepa fina
josefina fina pepa josie
josep pep
joseph joe joey jo
josephine jo josie fine
joshua josh
joyce joy
juan juanito juancho
juana juanita
juanita juana
judith judy judi jutta
julia juli jule jules
julian jules juli
juliana juli ju
juliane jule juli jana
julien juju
julius jule
jurgen jogi
justin just
karl kalle
karin kari
karoline karo line
karsten carsten
katarina kata kati rina katka
katarzyna kasia kaska
katharina kathi kati katha kate katie kathy tina kath rina trine käthe
katherine kate katie kathy kath kat kit kitty katherina
kathleen kath kathy kate katie kay
kathrin kathi kati trine
kathryn kate kathy kath katie
katrin kati trine
kenneth ken kenny
kimberly kim
klaus klausi
konrad kon conny kurt
konstantin kosta konni
konstantinos kostas dinos costas
kristin kris kristi
kristina kris tina krissy
kristoffer kris stoffer
krzysztof krzys krzysiek
ladislav lada
laetitia titi
lars lasse
laszlo laci
laura lauri lolo
laurence laurie lau
laurent lolo lau
laurentius lorenz
lawrence larry laurie lars
leandro lele
leonard leo len lenny
leonardo leo nardo
leonie leo loni
leonora nora leo
leopold leo poldi
leticia leti
lieselotte lilo lotte liesel
liesbeth lies els
lilian lily lil
liliana lili lily
linda lindy
lisa lis
lorenzo renzo lory
lothar lotti
louis lou louie
louise lou lulu
luca luke
lucas luke luki
lucia lucy luci
ludovic ludo
ludovico ludo vico
ludwig wiggerl lutz ludi
luigi gigi gino
luis lucho luisito
luisa lulu isa
luise lulu lou
lukas luki
maarten mart
madeleine mado maddie lena
magdalena magda lena lenka maggie leni
malcolm mal
manfred manni fred
manon nonette
manuel manu manolo manny
manuela manu ela nela
marcel marci
marcela marce
marco marc
margaret maggie meg peggy marge greta daisy peg margie rita madge
margarete grete gretel greta marga gretchen rita
margarida guida
margarita marga rita
margherita marghe rita
margot margo
maria mari mia mitzi ria mariechen maja masha cuca
mariana mari nana
marianne mari janne nanni
marie mia mimi rieke
marina mari rina
mario marietto
marion mari
marjolein marjo jolein
markus mark max
martha marthe patty mattie
martijn tijn
martin marty tin
martina tina marti
mary molly polly mae mamie
massimiliano max massi
massimo max
mateusz mati
mathieu mat matt
mathilde tilda tilly mathi
matilde mati
matteo teo matti
matthew matt matty
matthias mat matze hias matti
matthijs thijs
maureen mo
maurice mo momo
mauricio mau
maurizio mauri
maximilian max maxi milian
maximiliane maxi
maximiliano max
megan meg
mehmet memo
melanie mel melli
melissa mel missy
mercedes merche
michael mike mick micky mickey michi michel misha micha mischa mikey
michaela micha michi ela
michal misiek
michel michou
michele mike
michelle shelly mimi micha
michiel chiel
miguel micky miguelito
mikhail misha
milena mila
mohamed mo moh
mohammad mo moh
mohammed mo moh
monica moni
monika moni nika
montserrat montse
moritz mo momo
muhammad mo
nadezhda nadia
natalia nati talia nat natasha
natalie nat nati
nathalie nat nathi
nathan nate nat
nathaniel nate nat nathan
nicholas nick nico nicky
nicola nico nicky nic
nicolas nico nic nicky
nicole nic nicky nico coco
nikolaus klaus niko niki nick claus
norbert bert nobbi
octavio tavo
olivia liv livia livvy
oliver olli ollie oli
olivier oli olive
orlando lando
oscar ozzy
pablo pablito
paloma palo
pamela pam
paola pao
pascal pasci
patricia pat patty trish tricia pati patri
patrick pat paddy rick
paul pauli paulie
paula pauli
pauline polly paulinchen
paulo paulinho
pedro perico pedrinho
penelope penny pen
peter pete piet petey
petra petzi
philip phil pip
philipp phil lipp
philippa pippa pip
philippe phil fifi
pierre pierrot
pieter piet
pietro piero
pilar pili
purificacion puri
rachel rach
rafael rafa raf
raffaele raf lele
raphael raph rafi
ramon moncho
raymond ray
rebecca becky becca bex
regina gina
reinhard reini hardy
reinhold reini
renate nate reni
ricardo richi rico riki cardo
riccardo ricky ric
richard rich rick dick richie ricky rik
robert rob bob bobby robbie bert robin robi
roberto rob beto robi tito
roberta robi robbie
rodrigo rodri digo
roland rolli
ronald ron ronnie
rosalia lia rosi
rosario charo
rosemarie rosi romy rose
rosemary rose rosie romy
rudolf rudi rolf dolf ralf
ruprecht rupert
salvador salva
salvatore salvo totò toto turi
samantha sam sammy
samuel sam sammy
sandra sandy sandi
santiago santi yago chago diego
sarah sally sadie
sebastian seb basti sebi bastian bas
sebastien seb
sergei seryozha
sergio checo
severin sevi
sharon shaz
siegfried siggi sigi
sigrid siri sigi
silvia silvi
simon si
simone simo
sofia sofi sophie
sophia sophie soph
sophie soph
soledad sole
stanislaw stas staszek
stefan steff steve stef
stefanie steffi stef stefi
stefano ste
stephan steph
stephane steph
stephanie steph stephie stevie
stephen steve steph
steven steve
stuart stu
susan sue suzie susie suze
susana susi susa
susanna susi sanna susie
susanne susi sanne susa
suzanne sue suzy suze
sylvia silvi
tabitha tabby
tatiana tanya tania
teresa tere tess terry resi teresita
terence terry
thaddeus thad tad
theodor theo ted
theodore ted theo teddy
theresa tess terry resi tessa tracy
theresia resi
therese tess resi
thomas tom tommy tomi thommy
thorsten thorsti
tiago ti
timothy tim timmy
tobias tobi toby
tomas tom tomi
tomasz tomek
tommaso tommi tom
torsten totti
ulrich uli ulli
ulrike uli rike ulli
urban urbi
ursula uschi ulla ursel uli
valentin vali val
valentina vale tina
valeria vale
valerie val
vanessa nessa vani
verena vreni vera
veronica vero ronnie roni
veronika vroni vero nika
veronique vero
vicente chente
victor vic
victoria vicky vic tori vicki
viktoria vicky
vincent vince vinnie vin
vincenzo enzo
virginia ginny
virginie vivi gigi
vladimir vlad volodya vova
waltraud traudl
walter walt wally
wilfried willi
wilhelm willi will helm
wilhelmina mina wilma
willem wim pim
william will bill billy willy liam
winfried winni
wojciech wojtek
wolfgang wolf wolfi
xavier xavi javi
ximena xime
yannick yan nick
yolanda yoli
zacharias zach
zachary zach zack
zbigniew zbyszek
zsofia zsofi
zsuzsanna zsuzsa
"""


@cache
def _names() -> dict[str, frozenset[str]]:
    """For each form the full names it may stand for."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in _FORMS.splitlines():
        full, *_ = words = [*line.split(), ""]
        for word in words[:-1]:
            found[_plain(word)].add(full)
    return {form: frozenset(names) for form, names in found.items()}


@cache
def _shorts() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in _FORMS.splitlines():
        full, *shorts = [*line.split(), ""]
        found[full].update(map(_plain, shorts[:-1]))
    return {full: frozenset(shorts) for full, shorts in found.items()}


def _plain(word: str) -> str:
    return word.translate(str.maketrans("ñäò", "nao"))


def full_names(called: str) -> frozenset[str]:
    """The folded names that a folded short form may stand for."""
    return _names().get(called, frozenset())


def is_form_of(called: str, name: str) -> bool:
    """Whether one folded name is a shorter form of the other, or both are of one name."""
    shorts = _shorts()
    if called in shorts.get(name, ()) or name in shorts.get(called, ()):
        return True
    mine, others = full_names(called), full_names(name)
    # Two full names that share a short form (Joanna, Josephine) are not one name.
    return bool(mine & others) and called not in shorts and name not in shorts
