"""How Spanish sentences put somebody on a list, or ask for contacts."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.REWARD: """
            premio; comision; vale; descuento; regalo; euros; por ciento; gratis; bono; recompensa; prima; dinero
        """,
        Mark.EACH: """
            cada|por ~ contacto|nombre|direccion|recomendacion|amigo|amiga|referido|cliente|conocido
        """,
        Mark.HEADS: """
            dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|veinte|treinta|cincuenta|0|unos|unas|algunos|varias|varios|docena ~ personas|amigos|amigas|conocidos|companeros|empresas|gente|colegas|familiares
        """,
        Mark.NEEDS: """
            desearia|desearia|quisiera|quisieramos ~ tener|recibir|los|las|la|el; necesito|necesitamos ~; hacen|hace falta
            necesitaria|necesitariamos|requiero|requerimos
            necesito
            necesitamos
            busco
            buscamos
            quiero
            queremos
        """,
        Mark.SOME: """
            tres|cuatro|cinco|seis|siete|ocho|diez|doce|veinte|0 ~ companeros|colegas
            dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|veinte|treinta|0|varios|varias|algunos|docena ~ amigos|amigas|personas|contactos|conocidos|companeros|clientes|grupos|familiares|mas
            varios|algunos|dos|tres de ~ tus|sus|los
        """,
        Mark.ADDRESS: """
            tu|su ~ correo|direccion|email|mail|e
        """,
        Mark.FOOTER: """
            si ~ ya|no ~ deseas|desea|quieres|quiere|quisiera; ya no deseas|desea|quieres|quiere; para ~ dejar|no|darse|darte ~ recibir|baja; dejar de recibir
        """,
        Mark.DONE_FOR: """
            lo ~ he|hemos|hice ~ hecho; hecho ~ por|en ~ usted|ti|su|tu; en su|tu nombre; me he encargado|ocupado; ya hecho
        """,
        Mark.REACH: """
            puedo|podria|podriamos|podemos|quiero|quisiera|querria|deja*|permitame|permiteme ~ escrib*|contact*|llam*|dirig*|habl*; escribir|escribirles|contactar|dirigirme ~ a|con|todos
        """,
        Mark.THEIRS: """
            compartelos|compartalos|mandalos|mandelos|envialos|enviamelos|pasalos|compartirlos ~ conmigo|con|a|nosotros; la|los|las necesitaria|necesito
            sus|los nombres|numeros|telefonos|correos|direcciones|datos|contactos y|e|de; sus nombres|numeros|telefonos|correos; los ~ de ellos|ellas
        """,
        Mark.WARES: """
            nuestros|nuestras|nuestra|nuestro|mis|mi ~ productos|servicios|cursos|ofertas|eventos|gama|coleccion|novedades|empresa|actividades|tienda|proyectos|promociones|lanzamientos|articulos
        """,
        Mark.KEEPS: """
            te|le|la|lo|os|les mantendre*|mantengo|mantenemos|tendre*|informare*|informo|informamos|ire|iremos|avisare*; mantenerte|mantenerle|mantenerla|mantenerlo|tenerte|tenerle|informarte|informarle|informarla; al dia|corriente|tanto; noticias nuestras|mias; saber de nosotros|mi
        """,
        Mark.EVERY: """
            todos|todas ~ mis|nuestros ~ contactos
            todos|todas|cada ~ mis|nuestros|nuevo|nueva ~ contactos|contacto|conexiones|conexion; todo|todos|todas el|los ~ que; quien|quienes ~ conecta*
        """,
        Mark.ADDS: """
            te|le|la|lo dejo|dejamos|mantengo|mantenemos|dejare|tengo|tenemos ~ en; procedido|procedo|procedemos a ~ incluir*|anadir*|suscribir*|dar*|registrar*|inscribir*; tu|su ~ correo|email|mail|direccion ~ esta|figura|consta|queda|electronico ~ en|esta|figura|ahora|ya|consta; te|le|la|lo|os|les ~ acabo|acabamos|hemos|estoy|voy|vamos ~ incluir|anadir|suscribir|apuntar|agregar|anadiendo|incluyendo|apuntando|suscribiendo|agregando|inscribir|meter|poner; incluyo|anado|apunto|agrego|registro|inscribo|incluimos|agregamos|anadimos ~ tu|su
            mi|nuestro|nuestra|el sistema|asistente|equipo|secretaria|companera ~ te|le|la|lo|apunta|incluye|anade|suscribe|agrega; apunta|incluye|anade|suscribe|agrega ~ a|automaticamente|todos|cada ~ contacto|todo|cada|contactos; se|te|le te|le|la|lo|os ha|han ~ dado|incluido|anadido|suscrito|apuntado|agregado|inscrito|puesto; queda|quedas|quedo|quedara ~ incluid*|suscrit*|inscrit*|apuntad*|registrad*; se|le|te ~ anadira|incluira|suscribira|inscribira|apuntara
            te|le|la|lo|os|les|los|las he|hemos|haya|hayamos ~ anadido|incluido|agregado|suscrito|apuntado|puesto|metido|registrado|inscrito|incorporado|sumado|abonado
            te|le|la|lo|os|les|los|las anado|anadi|anadimos|incluyo|inclui|incluimos|agrego|agregue|agregamos|apunto|apunte|apuntamos|suscribo|suscribi|suscribimos|sumo|sume|sumamos|pongo|puse|meto|meti|inscribo|inscribi|incorporo|registro|damos|doy
            he|hemos|haya ~ anadido|incluido|agregado|puesto|metido|registrado|apuntado|incorporado|inscrito|dado ~ tu|su|vuestro
            anadi|inclui|agregue|apunte|registre|puse|meti|incluimos|agregamos ~ tu|su ~ correo|direccion|nombre|email|contacto
            tu|su ~ correo|direccion|nombre|email|mail ya|ha|esta|figura|queda|aparece|quedo|fue ~ sido|anadid*|incluid*|agregad*|en|registrad*|apuntad*|inscrit*|suscrit*
            ha|has sido ~ anadid*|incluid*|agregad*|suscrit*|apuntad*|inscrit*|registrad*; han|habeis sido ~ anadid*|incluid*; fue ~ anadid*|incluid*|agregad*|suscrit*
            ha|has quedado ~ suscrit*|apuntad*|inscrit*|registrad*|incluid*; te|le|lo|la di|he|hemos|voy|vamos|doy|dimos ~ alta; dado|dada|dar|darte|darle|darla|darlo ~ de alta
        """,
        Mark.LIBERTY: """
            tomado la libertad; tome la libertad; tomamos la libertad; tomarme la libertad; me tomo la libertad
            me he permitido; me permiti; nos hemos permitido; me permito; nos permitimos; atrevido a; atrevi a; sin preguntar*
        """,
        Mark.ON: """
            tu|su suscripcion; lugar|sitio|plaza en ~ nuestra|nuestro|mi; ahora ~ tu tambien; tu|usted tambien; queda|quedas|ha|esta usted ~ incluid*|suscrit*|inscrit*|apuntad*|registrad*; queda|quedas ~ incluid*|suscrit*|inscrit*|apuntad*
            ya|ahora estas|esta|eres|es|formas|forma|figuras|figura ~ en|suscrit*|apuntad*|inscrit*|parte|entre|de|registrad*|suscriptor*
            estas|esta|quedas|queda|figuras|figura ~ suscrit*|apuntad*|inscrit*|registrad*; desde|a ~ ahora|hoy estas|esta|eres|es|formas|forma
            bienvenid* a|al; considerate; considerese; pasas|pasa a ~ formar|ser|estar; formas|forma ~ parte; entras|entra ~ en|a
            usted ~ esta|es|forma|figura ~ ya|ahora
            estas|esta en nuestra|nuestro|mi
        """,
        Mark.GETS: """
            comparto|compartire|compartimos|compartiremos|compartir ~ contigo|con; con usted; contigo; le|te hare|haremos ~ llegar
            le|te|les|os ~ iran|ira|estaremos|estare ~ llegando|enviando|mandando; sera|seras ~ informad*|avisad*; le|te sera|seran ~ enviad*|remitid*; le|te enviara|mandara|haremos|hare ~; recibira|recibiras|recibe|recibes de ~ nosotros|nuestra|mi; pasara|pasaras a recibir; estara|estaras recibiendo
            siguientes|proximos|demas|otros|proximas ~ llegaran|llegan|vendran|iran|seguiran; viene|vienen tambien|mi|nuestra; directa|directo ~ a; iras|ira|vas|va recibiendo|recibir; seguiras|seguira recibiendo; se ~ le|te ~ enviara*|enviaremos|mandara*|hara
            nuestros|nuestras|nuestro|nuestra|mis|mi ~ consejos|ofertas|noticias|novedades|carta|boletin ~ llegaran|llegara|llegan|llega|caeran
            mando|mandamos|envio|enviamos mi|nuestro|nuestra
            recibiras|recibira|recibireis|recibiran|tendras|tendra|encontraras|encontrara|recibes|recibe; vas|va a ~ recibir|encontrar|tener; empezaras|empezara|comenzaras|comenzara a
            te|le|os|les llegara*|llega|llegan|enviare*|enviamos|envio|mandare*|mandamos|mando|enviaremos|mandaremos|hare|haremos|ire|iremos|remitire*|escribire|mantendre*|vamos|voy|vendra*
            llegara*|llega|llegan ~ a|en ~ tu|su; en|a ~ tu|su buzon|correo|bandeja|inbox|email; recibe|reciben|recibiran mi|mis|nuestro|nuestra|nuestros|nuestras|la|el|este
            envio|enviamos|mando|mandamos ~ a todos|todas|cada; mantenerte|mantenerle|enviarte|enviarle|mandarte|mandarle; tenerte|tenerle al
        """,
        Mark.LIST: """
            correos|mensajes|comunicaciones|emails|mails|envios ~ promocional*|publicitari*|comercial*; boletin*
            carta|correo|envio|circular|email|mail|resumen|nota|informe mensual|semanal|trimestral|quincenal|informativ*|publicitari*; hoja informativa; correo comercial; novedades de producto*
            primer|proximo|primera|proxima numero|edicion|boletin; news letter; informe de mercado; boletin; circular; lista|suscripcion ~ boletin
        """,
        Mark.MAILS: """
            lista|listas de ~ correo|correos|distribucion|envio|envios|suscriptores|difusion|destinatarios|mailing|lectores|emails
            lista de ~ novedades|noticias|contactos; mailing list; base de ~ suscriptores
        """,
        Mark.LOOSE: """
            mi|nuestra|nuestro|nuestros|mis ~ lista|suscriptores|lectores|base|circulo|listado|destinatarios; la lista; los lectores|suscriptores; a mis|nuestros ~ lectores|suscriptores
        """,
        Mark.NEWS: """
            las|los|ultimas ~ novedades|noticias|ofertas|promociones|consejos ~ de|del ~ empresa|tienda|casa|negocio|sector|mercado|despacho|estudio|taller|firma
            nuestras|nuestros|mis|nuestro|nuestra|mi ~ pensamientos|reflexiones|columna|blog|cartas|videos|podcast|historias|ideas|cupones|tendencias|analisis|informes|informe|mensajes|correos|publicidad|recomendaciones|trucos|carta|boletines|comunicaciones|comunicados
            comparto ~; mis|nuestros ~ consejos|trucos|analisis
            nuestras|nuestros|mis|nuestro|nuestra ~ novedades|noticias|ofertas|promociones|consejos|descuentos|catalogo|catalogos|lanzamientos|articulos|anuncios|envios|actualizaciones|publicaciones|campanas
            novedades|noticias|ofertas|promociones|informacion de|del|sobre ~ nuestra|nuestro|nuestros|nuestras|mi|mis|la; ofertas especiales|comerciales; informacion comercial; noticias mias|nuestras
        """,
        Mark.SOON: """
            bimensual*; quincena; cada ~ quince|0|dos|tres|ultimo|primer; dos|tres|una|varias|cuatro|0 veces|vez al|a|por; bisemanal*
            efecto inmediato; de inmediato; inmediatamente; a partir del|de ~; desde el|la
            de vez en; de cuando en; cada cierto; a principios|finales|comienzos de; al principio|inicio|final de; los dias; el primer|primero ~ de; periodic*; siempre que; cada vez
            mes a|tras mes; semana a|tras semana; un ~ de ~ cada; cada dos; uno de cada; paulatinamente; mes por mes
            a partir de|del; desde ~ ahora|hoy|manana|ya|semana|mes|lunes|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre; de ahora en; en adelante; en lo sucesivo
            cada|todos|todas ~ semana|mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo|quincena|trimestre|dia|manana|semanas|meses|dias
            una|dos|0 ~ vez|veces ~ al|a|por ~ mes|semana|ano; mensual*; semanal*; regularmente; periodicamente; automaticamente; trimestral*; quincenal*
            primer|proximo|primera|proxima numero|edicion; con regularidad; el proximo|proximos
        """,
        Mark.SINCE: """
            con|gracias nuestra|a conexion|nuestra|nuestro; nuestra conexion; por nuestro|nuestra contacto|conexion
            ya|puesto|dado|como|ahora que|ya ~ estamos|somos|nos|tenemos|hemos|ha|has|eres; porque|como ~ estamos|somos|nos ~ conectados|contacto|conocemos; como ~ nuevo|nueva|mi|contacto|conexion
            todos|todas|cada ~ mis|nuestros|los|nuevo ~ contactos|contacto|conexiones|conexion; todo|todos|todas ~ el|los ~ que ~ conecta|conectan|conecto|agrega|acepta
            quien|quienes ~ conecta*; por ser ~ contacto; al ~ conectar; al aceptar|aceptarme; por ~ estar|haber
        """,
        Mark.LEAVE: """
            demasiado; demasiados; te|le|os cansa|aburre|molesta|sobra|harta|canse|moleste; te ~ cansas|hartas; de mas
            responda|responde|conteste|contesta ~ baja|stop|no
            darte|darse ~ baja; date|dese ~ de baja; dar|das|da|dan ~ de baja|baja; desuscri*; cancelar ~ suscripcion|cuando|en; un clic; solo clic; de baja; anular; borrarte|borrarse
            no deseas|desea|quieres|quiere|te|le|lo ~ recibir|interesa|interese|seguir; dejar de recibir; si ~ molesta|sobra; al pie; abajo del; final de cada
        """,
        Mark.SILENCE: """
            salvo ~ que; diga|digas ~ otra|contrario; otra cosa; lo contrario
            salvo|excepto que; salvo ~ aviso|indicacion|oposicion; a ~ menos|no que|ser; mientras no; si no ~ dice|dices|responde|respondes|contesta|contestas|opones|opone|indicas|indica|recibo|tengo|hay|avisas|avisa|me
            sin ~ respuesta|noticias|objecion; objecion; aviso en contra
        """,
        Mark.SIGNED: """
            gracias por ~ tu|su suscripcion|inscripcion|registro; desde|tras|por tu|su suscripcion|inscripcion|registro
            te|se apuntaste|apunto|suscribiste|suscribio|inscribiste|inscribio|registraste|registro|habias|habia|has|ha ~ apuntad*|suscrit*|inscrit*|registrad*
            te apuntaste; te suscribiste; te inscribiste; te registraste; tu|su|vuestra consentimiento|autorizacion
            te|se has|ha|habias|habia ~ suscrito|apuntado|inscrito|registrado; diste de alta; marcaste|marco ~ casilla; pediste|pidio|pidieron ~ apuntar*|anadir*|incluir*|recibir*|estar|que; confirmaste|confirmo
        """,
        Mark.ASKED: """
            cancelad*; eliminad*; anulad*; borrad*
            como|segun ~ acordamos|acordado|pediste|pidio|quedamos|hablamos|solicitaste|solicito|prometi|querias|queria|deseabas|pedias; tu|su ~ peticion|solicitud|permiso|deseo
            a peticion; me|nos pediste|pidio|habias|habia|pedias|pidieron|dijiste|dijo|has|ha|solicitaste|solicito ~ pedido|dicho|que|si|apunt*|anad*|inclu*|solicitado; pediste; solicitaste; por error; por equivocacion; sin querer
            lo siento; disculpa*; perdon*; lamento; gracias por ~ apuntarte|suscribirte|suscribirse|apuntarse|inscribirte; pedido que
        """,
        Mark.OFFERED: """
            puedo; podria; podriamos; podemos; quieres; quiere; querrias; querria; te|le|os ~ gustaria|apetece|interesa|interesaria|parece|importa|importaria|gusta|agradaria|viene
            si ~ quieres|quiere|queres|gustas|gusta|deseas|desea|apetece|interesa|parece|prefieres|prefiere|permites|permite|gustaria|dices|dice|estas|esta|convence|das|da
            puedes|puede|podeis|podrias|podria ~ suscribirte|suscribirse|apuntarte|apuntarse|inscribirte|inscribirse|leer|unirte|unirse|darte|darse|sumarte|registrarte ~ en|a|al|la|cuando|alta
            apuntate|suscribete|apuntese|suscribase|inscribete|inscribase; dime|digame|avisame|aviseme ~ si|y; me ~ gustaria|encantaria ~; nos ~ gustaria|encantaria; con gusto; encantado|encantada de
            solo si; cuando quieras|quiera; te|le invito; deberia; debo; en este enlace; aqui tienes; desearias; desea ~ que|recibir; hay ~ forma|manera; como ~ puedo|hago; o no
            quisiera; querriamos
        """,
        Mark.HAND: """
            puedo|podria|podriamos|podemos ~ echar|ojear|mirar|ver|revisar|hojear|consultar|usar; permitame|permiteme|permitanos|dejame|dejeme|dejenos ~ ver|mirar|usar|acceder|echar|consultar
            me|nos sobra|bastan|basta|alcanza|alcanzan|bastaria; a nuestra|mi disposicion; no necesito|necesitamos|pido mas
            pedirle|pedirte|pedirles|pedirle|rogarle|solicitarle ~; me|nos ~ daria|enviaria|mandaria|pasaria|facilitaria|diria|indicaria|darias|pasarias|enviarias|mandarias|facilitase|mandase|enviase|pasase|diese; le|te pido|pediria|ruego|agradeceria|solicito ~; puedo|podria pedirle|pedirte; ayudarme|ayudeme|ayudame a
            con ~ nombres basta|alcanza; nombres|numeros ~ basta|bastan|alcanza|alcanzan|bastarian
            me|nos ~ utiles|util; me|nos seria|serian|serviria|servirian
            tiene|tienes|tendria|tendrias ~ los|las|una|la|unos|algunos; en los comentarios
            me|nos ~ puede|puedes|podria|podrias ~ facilitar|enviar|mandar|pasar|dar|decir|indicar|dejar
            facilitar|facilite|proporcionar|proporcione me|nos|los|las; con tres|cinco|dos|diez
            agradeceria|agradeceriamos|agradezco ~
            captura|foto|copia|pantallazo de ~ tu|tus|su|sus
            me|nos dejara|dejaras|hiciera|hicieras|haria|harias|dejase ~; la|los|las necesitaria
            me haria|harias ~ lista
            indique*|indica*|nombre*|nombra*|cite|liste ~ todos|todas|los|las|me|a
            indiqueme|indicame|nombreme|nombrame|citeme ~
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
            me|nos ~ envias|envia|mandas|manda|pasas|pasa|das|da|facilitas|facilita|dejas|deja|prestas|presta|dices|dice|indicas|indica|enviara*|mandara*|pasara*|diera*|facilitara*|dieses|envie|mande|pase|facilite|de|den|pasara|escribes|cedes|cede|enviar|mandar|pasar|dar|facilitar
            comparte|comparta|compartir|compartas|compartes ~ conmigo|con|tu|su|tus|sus
            me|nos ~ hace|hacen|basta|bastan|interesa|interesan|gustaria ~ falta|con|tener
            puedo|podria|podriamos|podemos ~ usar|tener|utilizar|ver|copiar|acceder|disponer|contar
            acceso a|al; acceder a; haz|haga|prepara|prepare ~ una lista
            apunta|apunte|anota|anote|escribe|escriba|lista|rellena|rellene|responde|responda ~ con|aqui|los|tres|cinco|diez|nombres|tus|sus
            con unos|algunos
        """,
        Mark.TAKE: """
            introduzca|introduce|introducir|ingrese|ingresa|inserte|inserta|vuelque|vuelca|meta|mete|anada|rellene|comparta ~ tus|sus|tu|su|todos ~ contactos|agenda|libreta|amigos|clientes
            autorice|autoriza|autorizar|vincule|vincular|enlace|enlaza ~ acceso|sus|tus|su|tu ~ contactos|agenda|libreta
            exporta*|exporte*|importa*|importe*|sube*|suba*|subir|descarga*|descargue*|copia*|copie*|sincroniza*|sincronice*|conecta*|conecte*|vincula*|carga*|cargue*|abrenos|abreme|abrame ~ tu|tus|su|sus|todos|toda|la|los
            una exportacion|copia|volcado ~ de ~ tu|tus|su|sus
        """,
        Mark.SCROLL: """
            echa|eche|echar|dale|dele ~ vistazo|ojeada|repaso ~ a|en ~ tus|sus|tu|su; vistazo a ~ tus|sus|tu|su
            repasa|repase|repasar|revisa|revise|revisar|mira|mire|mirar|recorre|recorra|recorrer|busca|busque ~ tu|tus|su|sus|en ~ contactos|agenda|lista|telefono|movil|red|libreta|directorio
            echa|eche ~ vistazo|ojeada|ojo ~ a ~ tu|tus|su|sus
        """,
        Mark.BOOK: """
            buena|gran|gruesa|nutrida|larga|amplia ~ agenda|libreta|lista|cartera; agenda de contactos; agenda ~ llena|repleta; tu|su|vuestra ~ agenda
            todos|todas ~ los|las ~ contactos|numeros|nombres|direcciones ~ de|en|del ~ tu|su
            tu|su|vuestra ~ agenda|libreta|cartera|listado|directorio|lista ~ de ~ contactos|direcciones|clientes|correos|distribucion|socios|miembros|amigos|proveedores|telefonos
            tu|su|vuestra ~ libreta; tu|su ~ lista|base|cartera|fichero|listado ~ de ~ clientes|contactos|correo|distribucion|datos|socios|difusion
            tus|sus|vuestros contactos; todos ~ tus|sus contactos; contactos de ~ linkedin|tu|su; contactos del movil; cartera|base|lista|listado|fichero|directorio de|con|completo clientes|contactos|socios|suscriptores
            lista de|con ~ tus|sus ~ contactos|clientes|amigos|socios|miembros; base de ~ datos ~ de ~ clientes|contactos|socios
        """,
        Mark.ROSTER: """
            lista|listado de ~ posibles|potenciales ~ clientes|compradores|interesados; lista|listado de ~ todos ~ sus|tus|los ~ companeros|empleados|colegas|trabajadores
            todos|todas ~ los ~ responsables|decisores|compradores|encargados|jefes|directores|directivos|interlocutores; a quienes ~ deciden|compran; los que deciden
            lista|listado|directorio|relacion|nombres|correos|datos|contactos|tabla|direcciones de|con|completa|completo ~ los|las|sus|tus|decisores|quienes ~ decisores|compradores|clientes|responsables|directivos|socios|miembros|suscriptores|deciden|decide|gerentes|directores
            lista|listado|relacion|nombres de|del ~ decisores|compradores|clientes|directivos|socios|personas ~ que deciden; lista|listado|directorio de|del|con ~ empleados|personal|trabajadores|plantilla|companeros ~ con
        """,
        Mark.DATA: "correos electronicos; e mails; numeros de telefono; datos de contacto",
        Mark.COUNTED: """
            dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|veinte|treinta|cincuenta|cien|0|unos|unas|algunos|algunas|varios|docena ~ nombres|contactos|direcciones|numeros|telefonos|correos|referencias|recomendaciones|referidos
            tantos nombres|contactos|correos
        """,
        Mark.CIRCLE: """
            tus|sus ~ proveedores|colaboradores|directivos|jefes|decisores|aliados|prospectos|conocidos
            socios|clientes|miembros ~ de ~ su|tu; nombres ~ de ~ tu|su ~ entorno|circulo|red; cuales de ~ tus|sus ~ amigos|contactos|clientes
            tus|sus ~ socios|aliados|prospectos; de familias|personas|empresas|gente que; tantos|muchos contactos|amigos; entre ~ tus|sus ~ conocidos|amigos|contactos|clientes; miembros de ~ su|tu; posibles|potenciales clientes
            conoces|conoce|conocera|conoceras|conocereis ~ a ~ muchos|muchas|varios|gente|mucha|bastantes; muchos|muchas ~ en ~ su|tu ~ entorno|circulo|zona; quienes|los que deciden ~ en; decisores; responsables de ~ compras
            tus|sus|tu|su|vuestros|vuestra ~ clientes|contactos|amigos|amigas|conocidos|red|miembros|socios|agenda|telefono|movil|familiares|vecinos|seguidores|circulo|entorno|suscriptores|familia|pacientes|amistades|alumnos|cartera
            personas|gente|amigos|empresas|conocidos|companeros|quienes|gentes que ~ conozcas|conozca|conoces|conoce|conozcan; de ~ amigos|conocidos|clientes|contactos|prospectos|amistades tuyos|suyos|que|tuyas|suyas|y|interesados
            que conozcas|conozca|conoces|conoce
        """,
        Mark.PEERS: """
            todo ~ tu|su ~ equipo|personal|plantilla; todos ~ tus|sus ~ companeros|empleados|colegas; tu|su ~ consejo|junta
            tus|sus ~ jefes|responsables|directivos|compradores|gerentes|comerciales|encargados
            tus|sus|tu|su|vuestros ~ companeros|colegas|empleados|trabajadores|equipo|jefes|superiores|proveedores|socios|directores|colaboradores|plantilla|personal|directivos
            de ~ companeros|colegas|empleados
        """,
        Mark.WHO: """
            que|quien|quienes|a ~ puedan|pueda|podrian|podria|quieran|quiera|necesiten|necesite|interese|tengan|tenga|busquen|interesados|interesadas|necesita|necesitan|quieren|quiere|decide|deciden|vendria
            quien; a quienes; los|les|las ~ llamo|escribo|contacto|llamare|escribire|contactare|contactar|llamaremos; yo ~ llamo|escribo|contacto|hablo|encargo; yo me; del resto; escribirles; llamarlos; contactarlos; llamarles; invitarlos; ofrecerles
            de tu|su
        """,
        Mark.ALL: """
            amigos|amigas|vecinos|familia|familiares|parientes|companeros|clientes|conocidos|colegas y|e ~ amigos|amigas|vecinos|familia|familiares|parientes|companeros|clientes|conocidos|colegas; todos|todas ~ los|las ~ clientes|visitantes|socios|invitados|vecinos|gente|personas ~ de|del|que|en; todos|todas los|las ~ de|en ~ tu|su; todas las personas
            amigos ~ familia|familiares; familia ~ amigos; cuantos ~ conozca|conozcas; quien ~ conozca|conozcas; quienes ~ conozca|conozcas; toda la empresa|oficina|familia
            todos|todas|cada ~ los|las ~ contactos|amigos|clientes|numeros|direcciones|nombres|miembros ~ de|en|del|que; la totalidad de ~ tus|sus
            toda|todo ~ la|el|su|tu ~ plantilla|empresa|personal|oficina|asociacion; todos ~ los|sus|tus ~ empleados|trabajadores|departamentos
            a|con|entre|por tus|sus|vuestros ~ contactos|clientes|seguidores|conocidos|amistades|companeros|socios|proveedores
            todos|todas|cada ~ los|las|uno ~ socios|miembros|clientes|amigos|companeros ~ de|del ~ tu|su|tus
            tus|sus ~ grupos|chats; todos ~ tus|sus ~ socios|aliados|proveedores; cada uno de
            cada|todos|todas ~ grupo|grupos
            todos|todas|cada ~ los|las|tus|sus ~ grupos|grupo|chats
            todos|todas|cada ~ tus|sus|vuestros|uno|una ~ contactos|amigos|amigas|conocidos|clientes|amistades|seguidores|companeros|grupos|vecinos|familiares|socios|tus|sus
            todos|todas ~ los|las|quienes que ~ conozcas|conozca|conoces|conoce|conozcan|puedas|pueda
            todo ~ el ~ mundo; todos|todas en|de ~ tu|su
            toda|todo|entera|entero ~ tu|su|vuestra ~ red|agenda|lista|libreta|circulo|entorno|familia|comunidad|telefono
            tu|su ~ red|agenda|lista entera|completa
            cuantas|cuantos|tantas|tantos ~ mas|personas|contactos|amigos
            maximo ~ de ~ gente|personas|contactos|amigos; la mayor|mas cantidad|gente
            mayor numero; a|con mas gente; cuantos puedas|pueda; cuanta|cuantas ~ gente|personas
            al|por|como ~ menos|minimo ~ dos|tres|cinco|diez|0
            amigos y|tu|su|familiares familia|familiares|conocidos|contactos|amigos
            tus|sus amigos y
        """,
        Mark.PASS: """
            de|da|dar|deje|deja|muestre|muestra|entregue|entrega|reparta|ensene ~ mi|mis|nuestra|nuestro|este|esta ~ tarjeta|tarjetas|numero|nombre|direccion|folleto|datos|enlace|oferta|contacto; haz|haga|hacer ~ llegar|correr|circular; haga|haz|hacer llegar|correr|circular; comparta|comparte|envie|envia|pase|pasa|mande|manda nuestro|nuestra|mi|mis|nuestros
            envia|envie|manda|mande|pasa|pase|rebota|rebote mi|nuestro|nuestra|mis|nuestros; haz|haga|hagan ~ llegar|circular|correr|saber; traslade|traslada|remita|remite|hagale|hazle ~ a|este|esta|mi|nuestra
            escriba|escribe|envie|envia|mande|manda ~ un|una ~ correo|mensaje|mail|email|carta|nota; de|por nuestra|mi parte
            reenvialo|reenviela|reenvielo|reenviala|compartela|compartalo|mandalo|pasalo|hazlo|hagalo ~ a|con|llegar|entre; hazlo llegar; hagalo llegar; haz llegar
            difunde|difunda|reparte|reparta|distribuye|distribuya|esparce ~ mi|este|esta|nuestro|el|estos; hable|habla|hables ~ de ~ mi|nosotros ~ a|con
            copia|copie|pega|pegue ~ este|el|esto|y; pon|ponga|cuelga|cuelgue|deja|deje ~ el|este|nuestro|mi enlace|anuncio|link; cuentale*|cuentele*|cuenteles|diles|digales|dile|digale|haz|haga|avisa|avise|informe|informa ~ a|saber|tus|sus; envialo|enviala|enviaselo|mandaselo|envieselo|pasaselo|reenviaselo
            publica*|publique*|pon|ponga|cuelga|cuelgue ~ esto|este|lo|la|en; corre|corra|corran la voz; compartelo; compartalo; mandalo; mandelo
            reenvia*|reenvie*|reenviar*|comparte*|comparta*|compartir*|difunde*|difunda*|difundir*|manda*|mande*|envia*|envie*|pasa*|pase*|publica*|publique*|distribuye*|distribuya*|reparte*|rebota*|rebote* ~ este|esta|esto|lo|la|el|mi|nuestra|nuestro|los|mensaje|a|con|entre
            reenvialo; reenvielo; reenviarlo; compartelo; compartala; compartalo; compartirlo; difundelo; difundalo; difundirlo; mandalo; mandelo; mandarlo; envialo; envielo; enviarlo; pasalo; paselo; pasarlo; reenviarla; compartirla; reenviala
            haz|haga ~ llegar|correr|circular; corre|corra|correr la voz; habla|hable|hablar ~ de ~ nosotros|mi|nuestra|nuestro|esto; recomienda*|recomiende*|recomendarnos|recomendarme|recomiendanos|recomiendenos|recomiendame ~ a; se lo recomiende*|reenvie*|mande*|pase*|cuente*
            cuenta*|cuente*|cuentaselo|cuenteselo ~ a todos|todo; lo|la ~ compart*|reenv*|difund*; dilo|digalo a; nos|me ~ recomiende*|recomendara*|recomiendas; recomendarnos; escribe|escriba a
        """,
        Mark.INTRODUCE: """
            me|nos ~ introduzca|introdujera|introduce|avale|ponga|pusiera|conecte|conectes|conectara; conectarme|conectarnos|introducirme|introducirnos|ponernos|ponerme con|con|en|entre|a; ser presentado; interceder|interceda
            me|nos presentara|presentaras|presentase ~ a; ser presentado|presentada a
            nos|me ~ recomendara|recomendaras|recomendase|recomiende|recomiendes|mencionara|presentara|presentaras ~
            presentame|presenteme|presentarme|presentanos|presentenos|presentarnos|recomiendame|recomiendeme|recomendarme|recomendarnos|recomiendanos|recomiendenos
            me|nos ~ presente*|presenta*|presentas|recomiende*|recomiendas|recomienda|ponga*|pones ~; ponme|pongame|ponerme|ponernos|ponganos ~ contacto; abrirme|abrirnos|abrame|abreme ~ puertas; presentar a
        """,
        Mark.INVITE: """
            pide*|pida*|pidele*|pideles|pidale*|pidales|inscribe|inscriba|inscribir|apunta|apunte|apuntar|convence|convenza|anima|anime|recluta|capta|registra ~ a ~ todos|todas|tus|sus|dos|tres|cinco|diez|0
            invita*|invite*|invitar|etiqueta*|etiquete*|etiquetar|menciona*|mencione*|nomina*|nomine*|trae|traiga|anade|agrega ~ a ~ todos|todas|tus|sus|dos|tres|cuatro|cinco|seis|diez|0|todo|cuantos|cada|al
        """,
        Mark.OUTRIGHT: """
            meteme|metame|anademe|anadame|agregame|agregueme|incluyeme|invitame ~ a|en ~ todos|tus|sus ~ grupos; meteme|metame|anademe|agregame ~ en|a ~ grupos; mandame|mandeme|enviame|envieme|traeme|traigame|traenos|consigueme|consigame|buscame clientes|compradores|interesados|gente
            intercambiemos|intercambiar|compartamos|unamos|juntemos|cambiemos ~ nuestras|nuestros|las ~ listas|agendas|carteras|bases; cada ~ recomendacion|referido|contacto|nombre|amigo ~ le|te|son|vale ~ da|reporta|supone|trae|euros|vale|hara; por cada ~ persona|inscrito|alta|recomendacion
            abreme|abrame|abrenos|abranos|abrirme|abrirnos|prestame|presteme ~ tu|su ~ red|agenda|circulo|contactos; acceso a ~ tu|su|tus|sus ~ red|contactos|agenda|libreta
            cuantos|cuantas|cuanto|mientras mas ~ nombres|contactos|amigos|personas|referidos ~
            por cada ~ contacto|nombre|amigo|amiga|recomendacion|referido|persona|cliente|direccion|conocido ~ que|recomendad*|referid*
            por ~ contacto|amigo|referido|nombre ~ recomendad*|referid*|enviado|que ~ recomiende*|traiga*|presente*|envie*; premio|comision|vale|regalo|euros|descuento por cada
        """,
        Mark.DONE: """
            adapto|ajusto|acomodo|adaptamos|encaje|cuadre|cuadra|segun|depende|libre|disponibilidad ~ a|en|con|de ~ tu|su|la agenda; segun tu|su agenda; hueco|cita|disponibilidad
            recuerdos|saludos|abrazos|besos|felicidades|saludo ~ a|para|de; saluda|salude|saludame
            hueco|sitio|espacio|rato|cita|lugar ~ en ~ tu|su|la agenda; un|algun hueco
            gracias ~ por ~ haber|compartir*|reenviar*|difundir*|recomendar*|presentar*|pasar*|contar*; has|ha|habias|habia|habeis ~ compartido|reenviado|difundido|pasado|dado|ofrecido|prometido|presentado
            como ~ prometiste|ofreciste|prometio|ofrecio; te ofreciste; se ofrecio; me ofreciste|ofrecio; perdi|perdido ~ mis|todos|los|mi|la; he perdido; compartiste; compartio
        """,
    },
    nouns={
        Mark.THEIRS: """
            (manda|mande|envia|envie|pasa|pase|da|de|presta|preste|facilita|facilite|deja|deje)(me|nos)(la|lo|las|los)
        """,
        Mark.GETS: """
            recibira recibiras recibiran recibireis
        """,
        Mark.INTRODUCE: """
            (presenta|presente|presentar|recomienda|recomiende|recomendar)(me|nos)
        """,
        Mark.INVITE: """
            invita invite invitar etiqueta etiquete etiquetar (invita|invite|invitar|etiqueta|etiquete)(los|las)
        """,
        Mark.PASS: """
            (reenvia|reenvie|reenviar|comparte|comparta|compartir|difunde|difunda|difundir|publica|publique|publicar)(lo|la|los|las|selo|sela)? compartas reenvies
            (manda|mande|mandar|envia|envie|enviar|pasa|pase|pasar|cuenta|cuente|contar|di|diga|recomienda|recomiende|reparte|reparta)(lo|la|los|selo|sela|selos)
        """,
        Mark.HAND: """
            (envia|envie|manda|mande|pasa|pase|facilita|facilite|comparte|comparta|indica|indique|presta|preste|deja|deje|cede|ceda|escribe|escriba|reenvia|reenvie|consigue|consiga|busca|busque|junta|junte|reune|reuna|apunta|apunte|anota|anote|nombra|nombre|di|diga|haz|haga|proporciona|proporcione)(me|nos)(lo|los|la|las)?
            (enviar|mandar|pasar|dar|facilitar|dejar|prestar|ceder|proporcionar|reenviar|compartir|indicar|escribir|conseguir|buscar|juntar|reunir|recopilar|decir|hacer|nombrar|anotar)(me|nos)(lo|los|la|las)? (de|da)(me|nos)(los|las)? (compartelos|compartalos|compartelas)
        """,
        Mark.NEWSY: "novedades noticias ofertas promociones consejos descuentos anuncios lanzamientos informaciones actualizaciones cupones",
        Mark.PUTS: """
            anadirte anadirle anadirla anadirlo incluirte incluirle incluirla incluirlo agregarte agregarle
            agregarla agregarlo suscribirte suscribirle suscribirla suscribirlo apuntarte apuntarle apuntarla
            apuntarlo meterte meterle ponerte ponerle inscribirte inscribirle inscribirla inscribirlo sumarte
            registrarte registrarle anadir incluir agregar inscribir apuntar registrar incorporar*
        """,
        Mark.LIST: "newsletter* boletin boletines mailing mailings infomail* emailing* circulares",
        Mark.DATA: """
            lista listas listado
            nombres direcciones numeros telefonos correos emails contactos datos mails referencias
            tarjetas perfiles moviles
        """,
        Mark.AFFAIR: """
            proyecto* reunion* comite* cena fiesta viaje* taller* coro asociacion padres equipo carpeta
            calendario agenda clase voluntarios espera reencuentro acta actas compartida boda grupo
            turno* excursion
        """,
        Mark.MATTER: """
            invitado invitados invitadas boda etiquetas acreditaciones emergencia*
            accidente* factura* entrega* participantes asistentes testigo testigos
            cumpleanos entierro funeral catering cena credenciales
        """,
    },
    ours="nuestro nuestra nuestros nuestras mi mis",
    negations="no nunca jamas ni nadie ningun ninguna tampoco",
    urging="mas extrane sorprenda dudes dude dudeis olvides olvide solo importe importa moleste porque",
)
