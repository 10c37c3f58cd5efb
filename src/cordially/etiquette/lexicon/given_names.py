"""Given names that are common somewhere, folded: what a greeting may well mean as a name."""

GIVEN_NAMES = frozenset(
    """
    aaron abdul abigail ada adam adela adele adriaan adrian adriana agata agnes agnieszka ahmed
    aida aidan aisha akos alain alan alana alba albert alberto alejandra alejandro aleksandra
    alessandra alessandro alessia alessio alex alexander alexandra alexandre alexandros alexia
    alexis alfonso alfred alfredo ali alice alicia alina aline alison alistair allan allison
    alma alvaro alyssa amal amanda amara amber amelia amelie amina amir amira amit amy ana anders
    andre andrea andreas andrei andres andrew andy anette angela angelica angelika angelo angus
    anibal anika anil anita anja anjali anke ann anna annabel anne anneke annelies annemarie
    annette annika anouk antje anthony antoine anton antonella antonia antonio aoife ariane
    arianna ariel arjun armando armin arnaud arne arnold arthur artur arturo arun asa asger ashley
    asta astrid athena audrey august augusto aurelie aurora axel aylin ayse aysel
    barbara bart bartek bas bastian beate beatrice beatrix beatriz becky belen belinda ben
    benedict benedikt benjamin benoit bernadette bernard bernardo bernd bernhard bert bertrand
    beth bethany bettina betty bianca bill billy birgit birte bjarne bjoern bjorn bob bojan boris
    brad bram brandon brenda brendan brian brigitte britta bruce bruno bryan burak
    caio caitlin callum calvin camila camilla camille camilo candice carl carla carlo carlos
    carmen carol carolina caroline carolyn carsten caspar casper cassandra caterina catarina
    catherine cathy cecile cecilia cedric celia celine cem cesar chantal charles charlie charlotte
    chiara chloe chris christa christel christelle christian christiane christina christine
    christoph christophe christopher cian cindy clara clare claire claudia claudio claus clemens
    clement clemence cleo clive colette colin connor conor conrad constance constanze consuelo
    cora coralie corinna corinne cornelia cosima craig cristian cristiano cristina curtis cynthia
    cyril
    dagmar daisy damian damien dan dana daniel daniela daniele daniella danielle danilo danny
    dario darius darren dave david davide dawn dean debbie deborah debra deepa deepak delia
    delphine denis denise dennis derek diana diane dick diego dieter dietmar dilan dimitri dina
    dirk dmitri dominic dominik dominique donald donna dora doreen dorian doris dorota dorothea
    dorothee dorothy doug douglas duarte duncan dylan
    ebba ed eddie edgar edith edoardo eduard eduarda eduardo edward edwin eileen eirik ekaterina
    elaine eleanor elena eleni elias elif elin elina elisa elisabeth elise eliza elizabeth ella
    ellen elliot elodie eloise elsa elvira emanuel emanuela emil emile emilia emilie emiliano
    emilio emily emine emma emmanuel emmanuelle emre enrico enrique erich eric erica erik erika
    erin ernest ernesto ernst erwin esra esteban esther estelle ethan etienne eugene eugenia
    eva evelien eveline evelyn evgeny ewa ewan
    fabian fabien fabienne fabio fabiola fabrice fabrizio fatima fatma federica federico felicia
    felicitas felipe felix femke ferdinand fernanda fernando ferran filip filipa filipe filippo
    finn fiona flavia flavio fleur flora florent florian floor floris francesca francesco francis
    francisca francisco franck francois francoise frank franz franziska fred frederic frederica
    frederick frederik frederike freya frida frieda friedrich fritz
    gabriel gabriela gabriele gabriella gabrielle gaelle galina gareth gary gavin gemma genevieve
    geoff geoffrey georg george georges georgia georgina gerald geraldine gerard gerardo gerd
    gerda gerhard gerrit gertrud giacomo gianluca gianni gideon gilbert gilles gillian gina giorgia
    giorgio giovanna giovanni gisela gitte giulia giuliana giulio giuseppe gizem glen glenn gloria
    gonzalo gordon goran grace graham grant greg gregoire gregor gregorio gregory greta grit guido
    guilherme guillaume guillermo gunnar gunter guenter gustav gustavo guy gwen
    haakon hakan halina hamid hamza hana hanna hannah hanne hannes hans harald harold harriet
    harry hasan hassan hector heather hedwig heidi heike heiko hein heinrich heinz helen helena
    helene helga helmut hendrik henk henning henri henriette henrik henrique henry herbert
    heribert herman hermann hilary hilda hilde holger holly horst howard hubert hugh hugo hussein
    ian ibrahim ida ignacio igor ilaria ilka ilona ilse imran imke ina ines inga inge ingeborg
    ingo ingrid inigo inka ioana irena irene irina iris isa isaac isabel isabella isabelle isabell
    isla ismael ivan ivana ivo ivonne iwona izabela
    jack jackie jacob jacopo jacqueline jacques jakob jakub james jamie jan jana jane janet
    janice janina janine janis jannik janos jared jasmin jasmine jason jasper javier jay jean
    jeanette jeanne jeff jeffrey jelena jelle jennifer jenny jens jeremy jeroen jerome jesper
    jess jesse jessica jesus jill jim jimena jimmy jo joachim joan joana joanna joanne joao joaquin
    jochen joe joel joelle joerg johan johann johanna johannes john jolanda jon jonas jonathan jorge
    joris jorn jos jose josef josefina josefine joseph josephine josh joshua joy joyce juan juana
    juanita judith judy juergen jules julia julian juliana juliane julie julien juliet juliette
    julio julius jurgen justin justine justyna jutta
    kaan kai kaja kamal kamil kamila karel karen karim karin karina karl karla karolina karoline
    karsten kasper katarina katarzyna kate katerina katharina katherine kathleen kathrin kathryn
    kathy katia katie katja katrin kay keith kelly kemal ken kenneth kenji kerstin kevin khaled
    kim kimberly kirsten kirsty kjell klara klaus konrad konstantin krista kristian kristin
    kristina kristof krzysztof kumar kurt kyle
    laetitia lara larissa larry lars laszlo laura laure laurence laurent lauren laurie laurin lavinia
    lea leah leandro leila lena leo leon leonard leonardo leonie leonor leopold leslie leticia
    levi lewis liam lidia liesbeth lieke lilian lilly lily lina linda lindsay line linus lionel lisa
    lisbeth liv livia liz loic lois lola lore lorena lorenz lorenzo loretta lorna lothar lotte
    louis louisa louise luc luca lucas lucia luciana luciano lucie lucien lucinda lucrezia lucy
    ludger ludovic ludwig luigi luis luisa luise luiz lukas luke luna luuk lydia lynn
    maarten maartje mads madeleine madison magali magda magdalena magnus mahmoud maja malcolm malik
    malin malte mandy manfred manon manuel manuela mara marc marcel marcela marcello marcelo
    marcia marcin marco marcos marcus mareike margaret margarida margarita margaux margherita
    margit margot margret margriet maria mariam mariana marianne marie mariella marieke marielle
    marijke marina mario marion marisa marisol marit marius mariusz marjan marjolein mark marko
    markus marlene marleen marta martha marthe martijn martin martina martine mary maryam massimo
    mateo mateus mateusz matheus mathias mathieu mathilda mathilde matilda matt matteo matthew
    matthias matthieu matthijs mattia maureen maurice mauricio maurizio mauro max maxim maxime
    maximilian maya mechthild megan mehmet melanie melissa mercedes merve mette mia micaela
    michael michaela michal michel michela michele michelle michiel mieke miguel mihai mika mikael
    mike mikkel mila milena miles milos mina mirco miriam mirjam mirko mirela mladen moana mohamed
    mohammad mohammed moira monica monika monique morgane moritz morten muhammad murat mustafa
    myriam
    nacho nadia nadine nadja nael naomi natalia natalie natasha nathalie nathan neha neil nele
    nelson nicholas nick nicki nicky niclas nico nicola nicolas nicole nicoletta niels nigel nihal
    niklas nikola nikolai nikolaus nikos nils nina nino noah noelia noemi nora norbert noreen
    norma norman nuno nuria
    octavio odette odile ole oleg olga oliver olivia olivier omar orla orlando oscar oskar otto
    ozlem
    pablo paloma pamela paola paolo pascal pascale patricia patricio patrick patrik patrizia paul
    paula paulina pauline paulo pavel pawel pedro peggy penelope per petar pete peter petra philip
    philipp philippa philippe phil phoebe phyllis pia pierre pierrick pieter pietro pilar piotr
    poppy prakash priya
    quentin quirin
    rachel raffaele raffaella rafael rafaela rahel rahul rainer raj rajesh ralf ralph ramon ramona
    rana raphael raphaelle raquel rasmus raul ravi ray raymond rebecca rebekka regina regine
    reinhard reinhold remi remy renata renate renato rene renee reto ricardo riccardo richard rick
    rita rob robert roberta roberto robin robyn rocio rodrigo roger rogerio roland rolf roman
    romain romana romina romy ron ronald ronja rory rosa rosalie rosario rose rosemarie rosemary
    rosie ross rosanna rowan roy ruben rudi rudolf rui rupert russell ruth ryan
    sabina sabine sabrina sally salma salvatore sam samantha samir samira samuel sandeep sander
    sandra sandrine sandro sandy sanjay sanne santiago sara sarah sascha saskia scott sean
    sebastian sebastien selim selin selina selma serena serge sergei sergio severin severine
    shane shannon sharon shauna sheila shirley sibylle sidney siegfried siena sietske signe
    sigrid silke silvana silvia silvio simon simona simone sina sinead siobhan sofia sofie soizic
    solange solveig sonia sonja sophia sophie soren stacey stan stefan stefania stefanie stefano
    steffen steffi stella stephan stephane stephanie stephen steve steven stewart stijn stina
    stuart sue sunita susan susana susann susanna susanne suzanne svea sven svenja svetlana sybille
    sylvain sylvia sylvie
    tabea tamara tamas tanja tanya tara tatiana tatjana taylor ted teresa terence terry tessa
    thea theo theodor theresa therese theresia thibault thierry thijs thilo thomas thorsten tiago
    tiffany tilda till tilman tim timo timothy tina tobias toby todd tom tomas tomasz tommaso tommy
    tone toni tonio tony torben torsten tracey tracy tristan trude tuomas tycho tyler
    ueli ugo ulf uli ulla ulrich ulrike umberto una urban ursula urs ute uwe
    valentin valentina valeria valerie valerio vanessa vera verena veronica veronika veronique
    vicente vicky victor victoria vijay viktor viktoria vincent vincenzo viola violeta virginia
    virginie vitor vittoria vittorio vivian vivien vivienne vladimir volker
    wade walter wanda wayne wendy werner wiebke wiktor wilfried wilhelm will willem william winfried
    wojciech wolf wolfgang wouter
    xavier ximena
    yannick yan yara yasemin yasin yasmin yolanda yoshiko yusuf yvan yves yvette yvonne
    zara zbigniew zeynep zoe zoltan zsofia zuzana
    hiroshi yuki akira haruto satoshi mei jun wei xin ming jie hao
    """.split()
)

ALSO_A_WORD = frozenset(
    """
    abel alba alma amber angel april asa august aurora austin belen bill bob carol charlotte chad
    chelsea claus clement constance consuelo daisy dawn dean dick dolores faith fleur flora
    florence france georgia gene grace grant guy heather holly hope iris ivy jack jan jasmin
    jasmine jay jean jordan joy june laurie leo lily linus lola lourdes luna mai mar marina mark
    martin may mercedes mila milan miles mira nick norma olive ole pascale pat patience per
    pilar poppy prudence ray rita rob robin roman rosa rosario rose ruth sandy santiago savannah
    siena sierra sol sole sophia sue summer sydney tim till tobias tone tony una urban venus
    vera victoria viola virginia wade will wolf
    """.split()
)
"""Names that are words, places or things as well: alone at the head of a line they may be one."""
