"""Given names that are common somewhere, folded: what a greeting may well mean as a name."""

GIVEN_NAMES = frozenset(
    """
    aaron abdul abel abena abigail ada adaeze adam adebayo adela adele aditi adnan adriaan
    adrian adriana agata agathe agnes agnieszka ahmed aida aidan aime aisha aitor ajay akos akua
    alain alan alana alasdair alba albert alberto aldo alejandra alejandro aleksandra alessa
    alessandra alessandro alessia alessio alex alexander alexandra alexandre alexandros alexia
    alexis alfons alfonso alfred alfredo alhaji ali alice alicia alina aline alison alistair
    allan allison alma alvar alvaro alyssa amadeu amadou amal amanda amara amber ambre amelia
    amelie amina aminata amir amira amit amra amy ana anabela anatole anders andre andrea
    andreas andrei andres andrew andrzej andy anette angela angelica angelika angelo angus
    anibal anika anil anita anja anjali anke ann anna annabel anne anne-marie anneke annelies
    annemarie annette annika anouk ansgar anthony antje antoine anton antonella antonia antonio
    aoife aparna apolline arash ariadna ariane arianna ariel arjun armando armelle armin arnau
    arnaud arne arnold arthur artur arturo arun arvid asa asger ashley ashok asta astrid athena
    audrey august augusto aurelie aurelien aurora ava avi axel ayesha aylin ayse aysel ayumi
    azra babak baptiste barbara barnaby bart bartek bas basile bastian bautista beat beate
    beatrice beatrix beatriz becky belen belinda ben benedetta benedict benedikt benedita benita
    benjamin benoit bente berit bernadette bernard bernardo bernd bernhard bert bertil bertrand
    beth bethany bettina betty bianca bill billy birgit birte bjarne bjoern bjorn blanca
    blandine bob bogdan bojan boris boudewijn boyd brad bram brandon brenda brendan brian
    bridget brigitte britta bronwyn bruce bruna bruno bryan burak byron caio caitlin caleb
    callum calogero calvin camelia camila camilla camille camilo candela candice capucine carl
    carla carlo carlos carmen carol carolina caroline carolyn carsten casimir caspar casper
    cassandra catarina caterina cathal catherine cathy cato cecil cecile cecilia cedric cees
    celeste celia celina celine cem cesar chaima chandra chantal charlene charles charlie
    charlotte chiara chidi chinedu chioma chloe chris christa christel christelle christian
    christiane christina christine christoph christophe christopher chukwuemeka cian ciara
    cillian cindy claire clara clare clarissa claudia claudio claus cleiton clelia clemence
    clemens clement cleo clive clodagh colette colin conceicao connor conor conrad consolata
    constance constanze consuelo cora coralia coralie corentin corinna corinne cornelia corrado
    cosima cosimo craig cristian cristiano cristina cristobal curtis custodia cynthia cyril
    cyrille dafne dagmar daisy damian damiano damien dan dana dania daniel daniela daniele
    daniella danielle danijela danilo danny danuta daphne darina dario darius darko darren dave
    david davide dawn dean debbie deborah debra deepa deepak deirdre delfina delia delphine
    demetrio denis denisa denise dennis derek derya desiree diana diane diarmuid dick diego
    dieter dietmar dilan dilek diletta dimitra dimitri dina dineke dinesh diogo dirk djamila
    dmitri dolores dominic dominik dominique donald donatella donna dora doreen dorian doris
    dorota dorothea dorothee dorothy doug douglas dragan dries duarte duncan dusan dvora dylan
    ebba ebony ebru ed eddie edgar edith edoardo eduard eduarda eduardo edward edwin eelco efe
    egon eileen eirik ekaterina ekin eladio elaina elaine eleanor elena eleni eleonora elettra
    elham eliana elias elif elin elina eline elisa elisabeth elise eliza elizabeth ella ellen
    elliot elmar elodie eloise els elsa elsbeth elvira emanuel emanuela emeka emil emile emilia
    emiliano emilie emilio emily emina emine emir emma emmanuel emmanuelle emmeline emre enda
    engin enrico enrique enzo erdem eric erica erich erik erika erin erkan ermes ernest ernesto
    ernst erwin esen esra esteban estelle esther eszter ethan etienne etsuko eugene eugenia
    eugenio eva evaristo evelien evelina eveline evelyn evgeny ewa ewan ezio ezra fabian fabiana
    fabien fabienne fabio fabiola fabrice fabrizia fabrizio farah farid farida fatih fatima
    fatma fatou faustino fay faye federica federico felice felicia feliciano felicitas felicity
    felipe felix femke ferdinand fergus fernanda fernando ferran fidel fien filip filipa filipe
    filippo filomena finn fintan fiona flavia flavien flavio fletcher fleur floor flora florent
    florian floris fokke francesca francesco francis francisca francisco franck francois
    francoise frank franz franziska fraser fred freddie frederic frederica frederick frederik
    frederike freya frida frieda friedrich fritz fuad fusun gabriel gabriela gabriele gabriella
    gabrielle gaelle gaetan gaetano galina galya garance gareth gary gaspar gaspard gavin gavino
    geert gemma genevieve genoveva geoff geoffrey georg george georges georgia georgina geraint
    gerald geraldine gerard gerardo gerd gerda gerhard germain gerrit gertrud gervaso gesine
    ghislaine giacomo giada giancarlo gianluca gianni gianpaolo gideon gijs gilbert gilda gilles
    gillian gina ginevra gioia giorgia giorgio giovanna giovanni gisela gisele gitte giulia
    giuliana giulio giuseppe gizem glen glenn gloria godelieve gokhan gonca gonzalo goran gordon
    grace graham grant greg gregoire gregor gregorio gregorius gregory greta grit grzegorz
    gudrun guenter guido guilhem guilherme guillaume guillermo gulsen gunda gunnar gunter gustav
    gustavo guy gwen gyula haakon habib hadija hadley hakan halina hamid hamish hamza hana hank
    hanna hannah hanne hannelore hannes hans harald harm harold harriet harry hartmut haruka
    hasan hassan havva hazel heather hector hedda hedwig heidi heike heikki heiko hein heinrich
    heinz heitor heleen helen helena helene helga helmut heloise hendrik henk henning henri
    henrietta henriette henrik henrique henry herbert heribert herman hermann hermine herve
    hettie hicham hideo hilary hilda hilde hilke hind hiroko holden holger holly horst hortense
    howard hubert hugh hugo hulya hussein huub iago ian ibrahim ibtissam ida idris ifeoma
    ignacio ignazio igor ikram ilana ilaria ildiko ileana ilja ilka ilona ilse iman imen imke
    imogen imran ina ines inga inge ingeborg inger ingo ingrid inigo inka innocenza ioan ioana
    iolanda irena irene irina iris irmgard isa isaac isabel isabell isabella isabelle isadora
    ischa iseult isidro isla ismael ismail isolde itziar iva ivan ivana ivo ivonne iwona izabela
    izabella jabir jacco jacinta jacintha jack jackie jacob jacopo jacqueline jacques jadwiga
    jagoda jaime jakob jakub jala jamal james jamie jamila jan jana jane janek janet janice
    janina janine janis janneke jannes jannik janos jared jarek jaromir jasmin jasmine jasna
    jason jasper javier javiera jay jean jeanette jeanne jeannette jeannine jeff jeffrey jelena
    jelle jenna jennifer jenny jens jeremy jeroen jerome jerzy jesper jess jesse jessica jesus
    jill jim jimena jimmy jitka jo joachim joan joana joanna joanne joao joaquin jocelyn
    jocelyne jochem jochen joe joel joelle joerg johan johann johanna johannes john johnny
    jolanda jolien jon jonas jonathan jonna joost jordi jordy jorge jorgen joris jorn jos jose
    joseba josef josefina josefine joselito joseph josephine josette josh joshua jovana joy
    joyce joyceline jozef juan juana juanita judit judith judy juergen juha juho jukka jules
    julia julian juliana juliane julie julien juliet julieta juliette julio julius jurandir jurg
    jurgen jurriaan justin justine justyna jutta kaan kadir kai kaja kajsa kalle kamal kamil
    kamila kamran karan karel karen karim karin karina karl karla karlijn karolien karolina
    karoline karsten kasper katalin katarina katarzyna kate katerina katharina katherine
    kathleen kathrin kathrine kathryn kathy katia katie katinka katja katrin kay kaya kazuko
    kees keira keith kelly kelvin kemal ken kendra kenji kenneth kerem kerry kerstin kevin
    keziah khadija khaled khalid kiera kieran kim kimberly kiran kirk kirsi kirsten kirsty kjell
    kjersti klara klaus koen koji konrad konstantin koray kornelia kostas kourosh krista
    kristian kristin kristina kristof krystyna krzysztof kumar kunal kurt kwame kwesi kyle kyra
    laetitia laila lajos lana lara larissa larry lars laszlo latifa laura laure lauren laurence
    laurent laurids laurie laurien laurin lavinia lazare lea leah leandra leandro leda leif
    leila lejla lena lene lennart leo leon leonard leonardo leonie leonor leopold leopoldine
    leslie leszek leticia levi lewis leyla liam liana lidia lidija lieke liesbeth liesel ligia
    lila lilian liliana lilly lilo lily lina linda lindsay line linnea linus lionel lior lisa
    lisbeth liselotte lisette liv livia livio liz ljubica loes logan loic lois lola lone lore
    lorena lorenz lorenzo loretta lorna lorraine lothar lotta lotte loubna louis louisa louise
    lourenco lubomir luc luca lucas lucia luciana luciano lucie lucien lucilla lucinda lucio
    lucrezia lucy ludger ludmila ludovic ludwig luigi luis luisa luise luitgard luiz lukas
    lukasz luke luna luuk luzia lydia lydie lynn maaike maarten maartje maddalena madeleine
    madison mads maelle maeve mafalda magali magda magdalena magnolia magnus maha mahesh mahmoud
    mahmut mai maia maik maja malak malcolm malgorzata malik malika malin malte mamadou mandy
    manel manfred manoela manoj manon mansur manuel manuela mara marc marcel marcela marcello
    marcelo marcia marcin marco marcos marcus mareike marek maren margaret margarida margarita
    margaux margherita margit margot margret margriet maria mariam mariana marianne maribel
    maricruz marie marieke mariella marielle marijke marijn marilena marilyn marina mario marion
    marisa mariska marisol marit marius mariusz marjan marjolaine marjolein mark marko markus
    marleen marlene marlies marlon marouane marta martha marthe martijn martijntje martin
    martina martine marwa mary maryam maryse massimiliano massimo matej mateja mateo mateus
    mateusz matheus mathias mathieu mathilda mathilde mathis matias matilda matt matteo matthew
    matthias matthieu matthijs mattia matyas maud maureen maurice mauricio maurits maurizio
    mauro mavis max maxence maxim maxime maximilian maya mayumi mbali mechthild megan mehdi
    mehmet mehtap melanie melchior melike melina melissa meltem menno mercedes mercy merel
    meriem merijn merle merlijn mervat merve meryem mette mia micaela michael michaela michal
    michel michela michele michelle michiel mieke miguel mihaela mihai mika mikael mike mikkel
    mikkeline mila milagros milan mildred milena miles milica milla milos mina minh mirco
    mireille mirela miriam mirjam mirjana mirko mirthe misaki mladen moana mohamed mohammad
    mohammed mohan moira moises mojca mona moncef monica monika monique morgane moritz morten
    mounir moyra muhammad murat muriel mustafa myra myriam myrte myrthe nabil nacho nada nadia
    nadine nadir nadja nael nahid naima najat naledi nana nandini naoki naoko naomi nasrin
    natalia natalie natascha natasha nathalie nathan nathanael nayla nazli ndeye nedim neela
    neeltje neha neil nele nelly nelson nergis nermin nesrin neus neven ngozi nicanor niccolo
    nicholas nick nicki nicky niclas nico nicodemo nicola nicolas nicole nicoletta niels nienke
    nigel nihal nikhil nikita niklas nikola nikolai nikolaus nikos nils nilufer nina nino ninon
    nisha nives nkechi noah noelia noelle noemi noor nora norah norbert noreen noriko norma
    norman nour noura nuno nuray nuria obinna octavio oda odette odile odilia odin oksana olaf
    olav ole oleg olena olga oliver olivia olivier oliwia olympe omar omer onno oona oriol orla
    orlando orsolya ortwin osama oscar oskar oswald othmar ottavia ottilie otto oumar oya ozan
    ozlem pablo paddy padraig pal palmira paloma pamela pamina panos paola paolino paolo parisa
    pascal pascale pasquale patience patricia patricio patrick patrik patrizia paul paula
    paulette pauli paulina pauline paulo pavel pawel paz peder pedro peggy pelin penelope pepijn
    per pernille persephone petar pete peter petra petronella petros phil philip philipp
    philippa philippe phoebe phyllis pia pierluigi piero pierre pierrick pieter pieternel pietro
    pilar pim piotr poppy poul prakash prisca priya prudencio przemyslaw quentin quinten quintus
    quirin rachel rafael rafaela raffaele raffaella rahel rahul raimund raimunda raimundo rainer
    raj rajesh rajiv ralf ralph ramesh rami ramon ramona rana randi rania raoul raphael raphaela
    raphaelle raquel rasheed rashid rasmus raul ravi ray raymond rebeca rebecca rebekka regina
    regine reinder reinhard reinhold reinier remco remedios remi remus remy renata renate renato
    renaud rene renee renske reto reyes reza rhiannon rhys ria riad rianne ricardo riccardo
    richard rick rik rikke rinske risto rita rob robert roberta roberto robin robrecht robyn
    rocio rodica rodrigo roel roelof roger rogerio rogier rohan roisin roland rolande rolf
    romain roman romana romane romeo romina romy ron ronald ronan ronja roos roosmarijn rory
    rosa rosalba rosalie rosanna rosario rosaura rose rosella rosemarie rosemarijn rosemary
    rosie ross roswitha rowan roxana roy ruben ruby rudi rudiger rudolf rufus rui rukmini rune
    rupert ruslan ruslana russell ruta rutger ruth ryan sabah sabina sabine sabri sabrina sacha
    sadia safiya sahar said sakura salim sally salma salome salvatore sam saman samantha samia
    samir samira samuel sandeep sander sandra sandrine sandro sandy sanja sanjay sanna sanne
    santiago sapna sara sarah sascha saskia saulo savannah saverio scott sean sebastiaan
    sebastian sebastien segolene seiji selene selim selin selina selma sem semra senta serap
    seraphine serena serge sergei sergio sergiy setareh seth severin severine sezen shabnam
    shane shannon shanti sharmila sharon shaun shauna sheila shirin shirley shreya sibel sibylle
    sidney sidonie siegfried siena sietske sigmund signe sigrid sigrun sija silke silvana
    silvestre silvia silvina silvio sim simao simon simona simone sina sindre sinead siobhan
    siri sjoerd slavica slawomir sloane snezana socorro sofia sofie soizic solange soledad
    solene solenne solveig sonia sonja sonsoles sophia sophie soraya soren spyros stacey stan
    stanislav stanislaw stavros stef stefaan stefan stefania stefanie stefano steffen steffi
    steinar stella sten stephan stephane stephania stephanie stephen steve steven stewart stijn
    stina stuart sue suleyman sumaya sunil sunita susan susana susann susanna susanne suzanne
    svea sven svend svenja svetlana sybil sybille sylvain sylvester sylvia sylvie szymon tabea
    tabitha tadej tadeusz taha takeshi talia tamar tamara tamas tamsin tania tanja tanya tara
    tarek tariq tarja tasos tatiana tatjana tatyana tayeb taylor ted teodora teodoro terence
    teresa terry tessa teun thabo thaddeus thais thandiwe thea theo theodor theodora thera
    theresa therese theresia thibault thibaut thierno thierry thijs thilde thilo thirza thom
    thomas thomasz thora thorbjorn thore thorsten tiago tiberio tibor tiffany tijana tilda till
    tilman tim timea timo timotheus timothy tina tineke titus tiziana tjark tobias toby todd
    toke tom tomas tomasz tomer tommaso tommy tomoko tone toni tonio tonje tony torben torsten
    toshiko tove tracey tracy trevor trijntje trine tristan tristana trude tuan tuba tugce
    tullio tuomas turid tycho tyler uchenna udo ueli ugo ugur ulf uli ulla ulrich ulrika ulrike
    umar umberto umit una unai urban uriel urs ursel ursula ute uwe uzma vaclav vahid valentijn
    valentin valentina valentino valeria valerie valerio valeriu vanessa vanja vasco vasile
    vassilis veit venla vera verena veronica veronika veronique vesna vibeke vicenta vicente
    vicky victor victoria viggo vijay vikram viktor viktoria vilde vilma vincent vincente
    vincenzo viola violeta violetta virginia virginie virpi vitale vitor vittoria vittorio vivek
    vivian vivien vivienne vlad vladimir vojtech volker vreni wade wahid walburga waldemar
    walter waltraud wanda wanja warren wassim wayne wenche wendelin wendeline wendy werner
    wessel wibke wiebke wieland wietske wiktor wil wilf wilfried wilhelm will willem william
    wilma wim winfried winnie wivine wladimir wojciech wolf wolfgang wolfram wouter xander
    xavier ximena xiomara yael yahya yamina yan yana yannick yannis yara yasemin yasin yasir
    yasmin yassine yildiz ylva yngve yoann yolanda yolande yosef yoshiko yousef youssef ysaline
    yuri yusra yusuf yvan yves yvette yvo yvonne zacharias zahra zainab zaki zane zara zbigniew
    zdenka zehra zelda zeno zenobia zeynep ziad zina zita zlatan zoe zofia zohra zoltan zora
    zsofia zsuzsanna zuleika zuzana zvonimir
    """.split()
)

EAST_ASIAN_GIVEN = frozenset(
    """
    akira anh ayumi etsuko eun-ji fang hana hao haruka haruto hideo hiroko hiroshi hoa ji-woo
    jie jun kazuko kenji koji lan ling linh mayumi mei min-jun ming minh misaki naoki naoko
    noriko sakura satoshi seiji seo-yeon takeshi tomoko toshiko tuan wei xiaoming xin yan
    yoshiko yuki
    """.split()
)
"""Given names from where the family name stands first."""

ALSO_A_WORD = frozenset(
    """
    abel ada alba alma amber angel april asa august aurora austin ava beat belen bente bill
    blanca bob boyd bruna caleb candela carol celeste chad chance charlotte chelsea clara claus
    clement constance consuelo daisy dawn dean dick dolores dries elmar els else faith fay
    felice felicity fidel fleur flora florence france gene georgia gioia grace grant guy hank
    hazel heather holly hope iris ivy jack jan jasmin jasmine jay jean jordan joy june lana
    laurie leo lily line linnea linus lola lore lourdes luna luz mai mar marina mark martin may
    mercedes mercy mila milan miles mira nana nick noor norma odin ole olive oya pal pascale pat
    patience paz per pilar pim poppy prudence ray remedios reyes ria rita rob robin roman roos
    rosa rosario rose ruby ruth sacha said salome sandy santiago savannah sem seth siena sierra
    sim socorro sol sole soledad sophia stef sue summer sydney till tim titus tobias tone tony
    una urban venus vera victoria viola virginia vito wade wessel wil will wolf yana zita
    """.split()
)
"""Names that are words, places or things as well: alone at the head of a line they may be one."""
