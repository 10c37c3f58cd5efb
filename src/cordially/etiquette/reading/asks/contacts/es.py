"""How Spanish sentences ask for contacts."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.HAND: """
            puedo|podria|podriamos|podemos ~ echar|ojear|mirar|ver|revisar|hojear|consultar|usar
            permitame|permiteme|permitanos|dejame|dejeme|dejenos ~ ver|mirar|usar|acceder|echar|consultar
            me|nos sobra|bastan|basta|alcanza|alcanzan|bastaria; a nuestra|mi disposicion
            no necesito|necesitamos|pido mas; pedirle|pedirte|pedirles|rogarle|solicitarle
            me|nos ~ daria|enviaria|mandaria|pasaria|facilitaria|diria|indicaria|darias|pasarias|enviarias|mandarias|facilitase|mandase|enviase|pasase|diese
            le|te pido|pediria|ruego|agradeceria|solicito; puedo|podria pedirle|pedirte
            ayudarme|ayudeme|ayudame a; con ~ nombres basta|alcanza
            nombres|numeros ~ basta|bastan|alcanza|alcanzan|bastarian; me|nos ~ utiles|util
            me|nos seria|serian|serviria|servirian
            tiene|tienes|tendria|tendrias ~ los|las|una|la|unos|algunos; en los comentarios
            me|nos ~ puede|puedes|podria|podrias ~ facilitar|enviar|mandar|pasar|dar|decir|indicar|dejar
            facilitar|facilite|proporcionar|proporcione me|nos|los|las; con tres|cinco|dos|diez
            agradeceria|agradeceriamos|agradezco
            captura|foto|copia|pantallazo de ~ tu|tus|su|sus
            me|nos dejara|dejaras|hiciera|hicieras|haria|harias|dejase; la|los|las necesitaria
            me haria|harias ~ lista
            indique*|indica*|nombre*|nombra*|cite|liste ~ todos|todas|los|las|me|a
            indiqueme|indicame|nombreme|nombrame|citeme
            me ~ harian|haria|vendrian|vendria|servirian|serviria ~ falta|bien|los
            comparta|comparte ~ conmigo|cada|todos
            reune*|reuna*|reunir*|junta*|junte*|juntar*|recopila*|recopile*|recopilar*|recoge*|recoja*|recoger*|consigue*|consiga*|conseguir*|busca*|busque*|rellena*|rellene*|rellenar*|completa*|complete* ~ los|las|la|con|me|tu|tus|sus|nombres|correos
            me|nos ~ mandes|mandas|envies|envias|pases|pasas|des|das|mande|envie|pase|facilites
            danos|denos|dame|deme ~ acceso; mandamelos; mandemelos; enviamelos; enviemelos
            pasamelos; mandamelas
            enviame*|mandame*|pasame*|dame*|facilitame*|compartime|prestame|dejame|dime|indicame|escribeme|anotame|reenviame|cedeme|proporcioname|nombrame|apuntame|hazme
            envieme*|mandeme*|paseme*|deme*|faciliteme*|presteme|dejeme|digame|indiqueme|escribame|anoteme|reenvieme*|cedame|proporcioneme|nombreme|hagame
            envienos|mandenos|pasenos|denos|facilitenos|indiquenos|proporcionenos|cedanos|envianos|mandanos|pasanos|danos|facilitanos|dinos|diganos
            enviarme*|mandarme*|pasarme*|darme*|facilitarme*|prestarme|dejarme|decirme|indicarme|escribirme|reenviarme*|cederme|proporcionarme|nombrarme|enviarnos|mandarnos|pasarnos|darnos|facilitarnos|cedernos|proporcionarnos|compartirme|hacerme
            me|nos ~ envias|envia|mandas|manda|pasas|pasa|das|da|facilitas|facilita|dejas|deja|prestas|presta|dices|dice|indicas|indica|enviara*|mandara*|pasara*|diera*|facilitara*|dieses|envie|mande|pase|facilite|de|den|escribes|cedes|cede|enviar|mandar|pasar|dar|facilitar
            comparte|comparta|compartir|compartas|compartes ~ conmigo|con|tu|su|tus|sus
            me|nos ~ hace|hacen|basta|bastan|interesa|interesan|gustaria ~ falta|con|tener
            puedo|podria|podriamos|podemos ~ usar|tener|utilizar|ver|copiar|acceder|disponer|contar
            acceso a|al; acceder a; haz|haga|prepara|prepare ~ una lista
            apunta|apunte|anota|anote|escribe|escriba|lista|rellena|rellene|responde|responda ~ con|aqui|los|tres|cinco|diez|nombres|tus|sus
            con unos|algunos
        """,
        Mark.NEEDS: """
            desearia|quisiera|quisieramos ~ tener|recibir|los|las|la|el; necesito|necesitamos
            hacen|hace falta; necesitaria|necesitariamos|requiero|requerimos; necesito
            necesitamos; busco; buscamos; quiero; queremos
        """,
        Mark.TAKE: """
            introduzca|introduce|introducir|ingrese|ingresa|inserte|inserta|vuelque|vuelca|meta|mete|anada|rellene|comparta ~ tus|sus|tu|su|todos ~ contactos|agenda|libreta|amigos|clientes
            autorice|autoriza|autorizar|vincule|vincular|enlace|enlaza ~ acceso|sus|tus|su|tu ~ contactos|agenda|libreta
            exporta*|exporte*|importa*|importe*|sube*|suba*|subir|descarga*|descargue*|copia*|copie*|sincroniza*|sincronice*|conecta*|conecte*|vincula*|carga*|cargue*|abrenos|abreme|abrame ~ tu|tus|su|sus|todos|toda|la|los
            una exportacion|copia|volcado ~ de ~ tu|tus|su|sus
        """,
        Mark.SCROLL: """
            echa|eche|echar|dale|dele ~ vistazo|ojeada|repaso ~ a|en ~ tus|sus|tu|su
            vistazo a ~ tus|sus|tu|su
            repasa|repase|repasar|revisa|revise|revisar|mira|mire|mirar|recorre|recorra|recorrer|busca|busque ~ tu|tus|su|sus|en ~ contactos|agenda|lista|telefono|movil|red|libreta|directorio
            echa|eche ~ vistazo|ojeada|ojo ~ a ~ tu|tus|su|sus
        """,
        Mark.REACH: """
            puedo|podria|podriamos|podemos|quiero|quisiera|querria|deja*|permitame|permiteme ~ escrib*|contact*|llam*|dirig*|habl*
            escribir|escribirles|contactar|dirigirme ~ a|con|todos
        """,
        Mark.RELAY: """
            de|da|dar|deje|deja|muestre|muestra|entregue|entrega|reparta|ensene ~ mi|mis|nuestra|nuestro|este|esta ~ tarjeta|tarjetas|numero|nombre|direccion|folleto|datos|enlace|oferta|contacto
            haz|haga|hacer ~ llegar|correr|circular; haga|haz|hacer llegar|correr|circular
            comparta|comparte|envie|envia|pase|pasa|mande|manda nuestro|nuestra|mi|mis|nuestros
            envia|envie|manda|mande|pasa|pase|rebota|rebote mi|nuestro|nuestra|mis|nuestros
            haz|haga|hagan ~ llegar|circular|correr|saber
            traslade|traslada|remita|remite|hagale|hazle ~ a|este|esta|mi|nuestra
            escriba|escribe|envie|envia|mande|manda ~ un|una ~ correo|mensaje|mail|email|carta|nota
            de|por nuestra|mi parte
            reenvialo|reenviela|reenvielo|reenviala|compartela|compartalo|mandalo|pasalo|hazlo|hagalo ~ a|con|llegar|entre
            hazlo llegar; hagalo llegar; haz llegar
            difunde|difunda|reparte|reparta|distribuye|distribuya|esparce ~ mi|este|esta|nuestro|el|estos
            hable|habla|hables ~ de ~ mi|nosotros ~ a|con
            copia|copie|pega|pegue ~ este|el|esto|y
            pon|ponga|cuelga|cuelgue|deja|deje ~ el|este|nuestro|mi enlace|anuncio|link
            cuentale*|cuentele*|diles|digales|dile|digale|haz|haga|avisa|avise|informe|informa ~ a|saber|tus|sus
            envialo|enviala|enviaselo|mandaselo|envieselo|pasaselo|reenviaselo
            publica*|publique*|pon|ponga|cuelga|cuelgue ~ esto|este|lo|la|en
            corre|corra|corran la voz; compartelo; compartalo; mandalo; mandelo
            reenvia*|reenvie*|reenviar*|comparte*|comparta*|compartir*|difunde*|difunda*|difundir*|manda*|mande*|envia*|envie*|pasa*|pase*|publica*|publique*|distribuye*|distribuya*|reparte*|rebota*|rebote* ~ este|esta|esto|lo|la|el|mi|nuestra|nuestro|los|mensaje|a|con|entre
            reenvialo; reenvielo; reenviarlo; compartala; compartirlo; difundelo; difundalo
            difundirlo; mandarlo; envialo; envielo; enviarlo; pasalo; paselo; pasarlo
            reenviarla; compartirla; reenviala; haz|haga ~ llegar|correr|circular
            corre|corra|correr la voz
            habla|hable|hablar ~ de ~ nosotros|mi|nuestra|nuestro|esto
            recomienda*|recomiende*|recomendarnos|recomendarme ~ a
            se lo recomiende*|reenvie*|mande*|pase*|cuente*; cuenta*|cuente* ~ a todos|todo
            lo|la ~ compart*|reenv*|difund*; dilo|digalo a
            nos|me ~ recomiende*|recomendara*|recomiendas; recomendarnos; escribe|escriba a
        """,
        Mark.INTRODUCE: """
            me|nos ~ introduzca|introdujera|introduce|avale|ponga|pusiera|conecte|conectes|conectara
            conectarme|conectarnos|introducirme|introducirnos|ponernos|ponerme con|en|entre|a
            ser presentado; interceder|interceda; me|nos presentara|presentaras|presentase ~ a
            ser presentado|presentada a
            nos|me ~ recomendara|recomendaras|recomendase|recomiende|recomiendes|mencionara|presentara|presentaras
            presentame|presenteme|presentarme|presentanos|presentenos|presentarnos|recomiendame|recomiendeme|recomendarme|recomendarnos|recomiendanos|recomiendenos
            me|nos ~ presente*|presenta*|recomiende*|recomiendas|recomienda|ponga*|pones
            ponme|pongame|ponerme|ponernos|ponganos ~ contacto
            abrirme|abrirnos|abrame|abreme ~ puertas; presentar a
        """,
        Mark.INVITE: """
            pide*|pida*|pidele*|pidale*|inscribe|inscriba|inscribir|apunta|apunte|apuntar|convence|convenza|anima|anime|recluta|capta|registra ~ a ~ todos|todas|tus|sus|dos|tres|cinco|diez|0
            invita*|invite*|etiqueta*|etiquete*|menciona*|mencione*|nomina*|nomine*|trae|traiga|anade|agrega ~ a ~ todos|todas|tus|sus|dos|tres|cuatro|cinco|seis|diez|0|todo|cuantos|cada|al
        """,
        Mark.OUTRIGHT: """
            meteme|metame|anademe|anadame|agregame|agregueme|incluyeme|invitame ~ a|en ~ todos|tus|sus ~ grupos
            meteme|metame|anademe|agregame ~ en|a ~ grupos
            mandame|mandeme|enviame|envieme|traeme|traigame|traenos|consigueme|consigame|buscame clientes|compradores|interesados|gente
            intercambiemos|intercambiar|compartamos|unamos|juntemos|cambiemos ~ nuestras|nuestros|las ~ listas|agendas|carteras|bases
            cada ~ recomendacion|referido|contacto|nombre|amigo ~ le|te|son|vale ~ da|reporta|supone|trae|euros|vale|hara
            por cada ~ persona|inscrito|alta|recomendacion
            abreme|abrame|abrenos|abranos|abrirme|abrirnos|prestame|presteme ~ tu|su ~ red|agenda|circulo|contactos
            acceso a ~ tu|su|tus|sus ~ red|contactos|agenda|libreta
            cuantos|cuantas|cuanto|mientras mas ~ nombres|contactos|amigos|personas|referidos
            por cada ~ contacto|nombre|amigo|amiga|recomendacion|referido|persona|cliente|direccion|conocido ~ que|recomendad*|referid*
            por ~ contacto|amigo|referido|nombre ~ recomendad*|referid*|enviado|que ~ recomiende*|traiga*|presente*|envie*
            premio|comision|vale|regalo|euros|descuento por cada
        """,
        Mark.BOOK: """
            buena|gran|gruesa|nutrida|larga|amplia ~ agenda|libreta|lista|cartera
            agenda de contactos; agenda ~ llena|repleta; tu|su|vuestra ~ agenda
            todos|todas ~ los|las ~ contactos|numeros|nombres|direcciones ~ de|en|del ~ tu|su
            tu|su|vuestra ~ agenda|libreta|cartera|listado|directorio|lista ~ de ~ contactos|direcciones|clientes|correos|distribucion|socios|miembros|amigos|proveedores|telefonos
            tu|su|vuestra ~ libreta
            tu|su ~ lista|base|cartera|fichero|listado ~ de ~ clientes|contactos|correo|distribucion|datos|socios|difusion
            tus|sus|vuestros contactos; todos ~ tus|sus contactos; contactos de ~ linkedin|tu|su
            contactos del movil
            cartera|base|lista|listado|fichero|directorio de|con|completo clientes|contactos|socios|suscriptores
            lista de|con ~ tus|sus ~ contactos|clientes|amigos|socios|miembros
            base de ~ datos ~ de ~ clientes|contactos|socios
        """,
        Mark.ROSTER: """
            lista|listado de ~ posibles|potenciales ~ clientes|compradores|interesados
            lista|listado de ~ todos ~ sus|tus|los ~ companeros|empleados|colegas|trabajadores
            todos|todas ~ los ~ responsables|decisores|compradores|encargados|jefes|directores|directivos|interlocutores
            a quienes ~ deciden|compran; los que deciden
            lista|listado|directorio|relacion|nombres|correos|datos|contactos|tabla|direcciones de|con|completa|completo ~ los|las|sus|tus|decisores|quienes ~ decisores|compradores|clientes|responsables|directivos|socios|miembros|suscriptores|deciden|decide|gerentes|directores
            lista|listado|relacion|nombres de|del ~ decisores|compradores|clientes|directivos|socios|personas ~ que deciden
            lista|listado|directorio de|del|con ~ empleados|personal|trabajadores|plantilla|companeros ~ con
        """,
        Mark.DATA: """
            correos electronicos; e mails; numeros de telefono; datos de contacto
        """,
        Mark.THEIRS: """
            compartelos|compartalos|mandalos|mandelos|envialos|enviamelos|pasalos|compartirlos ~ conmigo|con|a|nosotros
            la|los|las necesitaria|necesito
            sus|los nombres|numeros|telefonos|correos|direcciones|datos|contactos y|e|de
            sus nombres|numeros|telefonos|correos; los ~ de ellos|ellas
        """,
        Mark.COUNTED: """
            dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|veinte|treinta|cincuenta|cien|0|unos|unas|algunos|algunas|varios|docena ~ nombres|contactos|direcciones|numeros|telefonos|correos|referencias|recomendaciones|referidos
            tantos nombres|contactos|correos
        """,
        Mark.HEADS: """
            dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|veinte|treinta|cincuenta|0|unos|unas|algunos|varias|varios|docena ~ personas|amigos|amigas|conocidos|companeros|empresas|gente|colegas|familiares
        """,
        Mark.CIRCLE: """
            tus|sus ~ proveedores|colaboradores|directivos|jefes|decisores|aliados|prospectos|conocidos
            socios|clientes|miembros ~ de ~ su|tu; nombres ~ de ~ tu|su ~ entorno|circulo|red
            cuales de ~ tus|sus ~ amigos|contactos|clientes; tus|sus ~ socios|aliados|prospectos
            de familias|personas|empresas|gente que; tantos|muchos contactos|amigos
            entre ~ tus|sus ~ conocidos|amigos|contactos|clientes; miembros de ~ su|tu
            posibles|potenciales clientes
            conoces|conoce|conocera|conoceras|conocereis ~ a ~ muchos|muchas|varios|gente|mucha|bastantes
            muchos|muchas ~ en ~ su|tu ~ entorno|circulo|zona; quienes|los que deciden ~ en
            decisores; responsables de ~ compras
            tus|sus|tu|su|vuestros|vuestra ~ clientes|contactos|amigos|amigas|conocidos|red|miembros|socios|agenda|telefono|movil|familiares|vecinos|seguidores|circulo|entorno|suscriptores|familia|pacientes|amistades|alumnos|cartera
            personas|gente|amigos|empresas|conocidos|companeros|quienes|gentes que ~ conozcas|conozca|conoces|conoce|conozcan
            de ~ amigos|conocidos|clientes|contactos|prospectos|amistades tuyos|suyos|que|tuyas|suyas|y|interesados
            que conozcas|conozca|conoces|conoce
        """,
        Mark.PEERS: """
            todo ~ tu|su ~ equipo|personal|plantilla
            todos ~ tus|sus ~ companeros|empleados|colegas; tu|su ~ consejo|junta
            tus|sus ~ jefes|responsables|directivos|compradores|gerentes|comerciales|encargados
            tus|sus|tu|su|vuestros ~ companeros|colegas|empleados|trabajadores|equipo|jefes|superiores|proveedores|socios|directores|colaboradores|plantilla|personal|directivos
            de ~ companeros|colegas|empleados
        """,
        Mark.WHO: """
            que|quien|quienes|a ~ puedan|pueda|podrian|podria|quieran|quiera|necesiten|necesite|interese|tengan|tenga|busquen|interesados|interesadas|necesita|necesitan|quieren|quiere|decide|deciden|vendria
            quien; a quienes
            los|les|las ~ llamo|escribo|contacto|llamare|escribire|contactare|contactar|llamaremos
            yo ~ llamo|escribo|contacto|hablo|encargo; yo me; del resto; escribirles; llamarlos
            contactarlos; llamarles; invitarlos; ofrecerles; de tu|su
        """,
        Mark.ALL: """
            amigos|amigas|vecinos|familia|familiares|parientes|companeros|clientes|conocidos|colegas y|e ~ amigos|amigas|vecinos|familia|familiares|parientes|companeros|clientes|conocidos|colegas
            todos|todas ~ los|las ~ clientes|visitantes|socios|invitados|vecinos|gente|personas ~ de|del|que|en
            todos|todas los|las ~ de|en ~ tu|su; amigos ~ familia|familiares; familia ~ amigos
            cuantos ~ conozca|conozcas; quien ~ conozca|conozcas; quienes ~ conozca|conozcas
            toda la empresa|oficina|familia
            todos|todas|cada ~ los|las ~ contactos|amigos|clientes|numeros|direcciones|nombres|miembros ~ de|en|del|que
            la totalidad de ~ tus|sus; toda|todo ~ la|el|su|tu ~ plantilla|empresa|personal
            todos ~ los|sus|tus ~ empleados|trabajadores|departamentos
            a|con|entre|por tus|sus|vuestros ~ contactos|clientes|seguidores|conocidos|amistades|companeros|socios|proveedores
            todos|todas|cada ~ los|las|uno ~ socios|miembros|clientes|amigos|companeros ~ de|del ~ tu|su|tus
            tus|sus ~ grupos|chats; todos ~ tus|sus ~ socios|aliados|proveedores
            cada|todos|todas ~ grupo|grupos ~ que|em|en
            todos|todas|cada ~ los|las|tus|sus ~ grupos|grupo|chats
            todos|todas|cada ~ tus|sus|vuestros|uno|una ~ contactos|amigos|amigas|conocidos|clientes|amistades|seguidores|companeros|grupos|vecinos|familiares|socios|tus|sus
            todos|todas ~ los|las|quienes que ~ conozcas|conozca|conoces|conoce|conozcan|puedas|pueda
            todo ~ el ~ mundo; todos|todas en|de ~ tu|su
            toda|todo|entera|entero ~ tu|su|vuestra ~ red|agenda|lista|libreta|circulo|entorno|familia|comunidad|telefono
            tu|su ~ red|agenda|lista entera|completa; cuantas|cuantos|cuanta ~ mas
            maximo ~ de ~ gente|personas|contactos|amigos; la mayor|mas cantidad|gente
            mayor numero; a|con mas gente; cuantos puedas|pueda
            amigos y|tu|su|familiares familia|familiares|conocidos|contactos|amigos
            tus|sus amigos y
        """,
        Mark.SOME: """
            tres|cuatro|cinco|seis|siete|ocho|diez|doce|veinte|0 ~ companeros|colegas
            dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|veinte|treinta|0|docena ~ amigos|amigas|personas|contactos|conocidos|clientes|grupos|familiares|mas
            varios|algunos|dos|tres de ~ tus|sus|los
        """,
        Mark.EACH: """
            cada|por ~ contacto|nombre|direccion|recomendacion|amigo|amiga|referido|cliente|conocido
        """,
        Mark.REWARD: """
            premio; comision; vale; descuento; regalo; euros; por ciento; gratis; bono
            recompensa; prima; dinero
        """,
        Mark.DONE: """
            adapto|ajusto|acomodo|adaptamos|encaje|cuadre|cuadra|segun|depende|libre|disponibilidad ~ a|en|con|de ~ tu|su|la agenda
            segun tu|su agenda; hueco|cita|disponibilidad
            recuerdos|saludos|abrazos|besos|felicidades|saludo ~ a|para|de
            saluda|salude|saludame; hueco|sitio|espacio|rato|cita|lugar ~ en ~ tu|su|la agenda
            un|algun hueco
            gracias ~ por ~ haber|compartir*|reenviar*|difundir*|recomendar*|presentar*|pasar*|contar*
            has|ha|habias|habia|habeis ~ compartido|reenviado|difundido|pasado|dado|ofrecido|prometido|presentado
            como ~ prometiste|ofreciste|prometio|ofrecio; te ofreciste; se ofrecio
            me ofreciste|ofrecio; perdi|perdido ~ mis|todos|los|mi|la; he perdido; compartiste
            compartio
        """,
    },
    nouns={
        Mark.HAND: """
            (envia|envie|manda|mande|pasa|pase|facilita|facilite|comparte|comparta|indica|indique|presta|preste|deja|deje|cede|ceda|escribe|escriba|reenvia|reenvie|consigue|consiga|busca|busque|junta|junte|reune|reuna|apunta|apunte|anota|anote|nombra|nombre|di|diga|haz|haga|proporciona|proporcione)(me|nos)(lo|los|la|las)?
            (enviar|mandar|pasar|dar|facilitar|dejar|prestar|ceder|proporcionar|reenviar|compartir|indicar|escribir|conseguir|buscar|juntar|reunir|recopilar|decir|hacer|nombrar|anotar)(me|nos)(lo|los|la|las)?
            (de|da)(me|nos)(los|las)? (compartelos|compartalos|compartelas)
        """,
        Mark.RELAY: """
            (reenvia|reenvie|reenviar|comparte|comparta|compartir|difunde|difunda|difundir|publica|publique|publicar)(lo|la|los|las|selo|sela)?
            compartas reenvies
            (manda|mande|mandar|envia|envie|enviar|pasa|pase|pasar|cuenta|cuente|contar|di|diga|recomienda|recomiende|reparte|reparta)(lo|la|los|selo|sela|selos)
        """,
        Mark.INTRODUCE: """
            (presenta|presente|presentar|recomienda|recomiende|recomendar)(me|nos)
        """,
        Mark.INVITE: """
            invita invite invitar etiqueta etiquete etiquetar
            (invita|invite|invitar|etiqueta|etiquete)(los|las)
        """,
        Mark.DATA: """
            lista listas listado nombres direcciones numeros telefonos correos emails contactos
            datos mails referencias tarjetas perfiles moviles
        """,
        Mark.THEIRS: """
            (manda|mande|envia|envie|pasa|pase|da|de|presta|preste|facilita|facilite|deja|deje)(me|nos)(la|lo|las|los)
        """,
        Mark.MATTER: """
            invitado invitados invitadas boda etiquetas acreditaciones emergencia* accidente*
            factura* entrega* participantes asistentes testigo testigos cumpleanos entierro
            funeral catering cena credenciales
        """,
    },
)
