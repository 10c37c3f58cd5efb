"""How Spanish sentences put somebody on a list."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.ADDS: """
            te|le|la|lo dejo|dejamos|mantengo|mantenemos|dejare|tengo|tenemos ~ en
            procedido|procedo|procedemos a ~ incluir*|anadir*|suscribir*|dar*|registrar*|inscribir*
            tu|su ~ correo|email|mail|direccion ~ esta|figura|consta|queda|electronico ~ en|esta|figura|ahora|ya|consta
            te|le|la|lo|os|les ~ acabo|acabamos|hemos|estoy|voy|vamos ~ incluir|anadir|suscribir|apuntar|agregar|anadiendo|incluyendo|apuntando|suscribiendo|agregando|inscribir|meter|poner
            incluyo|anado|apunto|agrego|registro|inscribo|incluimos|agregamos|anadimos ~ tu|su
            mi|nuestro|nuestra|el sistema|asistente|equipo|secretaria|companera ~ te|le|la|lo|apunta|incluye|anade|suscribe|agrega
            apunta|incluye|anade|suscribe|agrega ~ a|automaticamente|todos|cada ~ contacto|todo|cada|contactos
            se|te|le te|le|la|lo|os ha|han ~ dado|incluido|anadido|suscrito|apuntado|agregado|inscrito|puesto
            queda|quedas|quedo|quedara ~ incluid*|suscrit*|inscrit*|apuntad*|registrad*
            se|le|te ~ anadira|incluira|suscribira|inscribira|apuntara
            te|le|la|lo|os|les|los|las he|hemos|haya|hayamos ~ anadido|incluido|agregado|suscrito|apuntado|puesto|metido|registrado|inscrito|incorporado|sumado|abonado
            te|le|la|lo|os|les|los|las anado|anadi|anadimos|incluyo|inclui|incluimos|agrego|agregue|agregamos|apunto|apunte|apuntamos|suscribo|suscribi|suscribimos|sumo|sume|sumamos|pongo|puse|meto|meti|inscribo|inscribi|incorporo|registro|damos|doy
            he|hemos|haya ~ anadido|incluido|agregado|puesto|metido|registrado|apuntado|incorporado|inscrito|dado ~ tu|su|vuestro
            anadi|inclui|agregue|apunte|registre|puse|meti|incluimos|agregamos ~ tu|su ~ correo|direccion|nombre|email|contacto
            tu|su ~ correo|direccion|nombre|email|mail ya|ha|esta|figura|queda|aparece|quedo|fue ~ sido|anadid*|incluid*|agregad*|en|registrad*|apuntad*|inscrit*|suscrit*
            ha|has sido ~ anadid*|incluid*|agregad*|suscrit*|apuntad*|inscrit*|registrad*
            han|habeis sido ~ anadid*|incluid*; fue ~ anadid*|incluid*|agregad*|suscrit*
            ha|has quedado ~ suscrit*|apuntad*|inscrit*|registrad*|incluid*
            te|le|lo|la di|he|hemos|voy|vamos|doy|dimos ~ alta
            dado|dada|dar|darte|darle|darla|darlo ~ de alta
        """,
        Mark.LIBERTY: """
            tomado la libertad; tome la libertad; tomamos la libertad; tomarme la libertad
            me tomo la libertad; me he permitido; me permiti; nos hemos permitido; me permito
            nos permitimos; atrevido a; atrevi a; sin preguntar*
        """,
        Mark.ON: """
            tu|su suscripcion; lugar|sitio|plaza en ~ nuestra|nuestro|mi; ahora ~ tu tambien
            tu|usted tambien
            queda|quedas|ha|esta usted ~ incluid*|suscrit*|inscrit*|apuntad*|registrad*
            queda|quedas ~ incluid*|suscrit*|inscrit*|apuntad*
            ya|ahora estas|esta|eres|es|formas|forma|figuras|figura ~ en|suscrit*|apuntad*|inscrit*|parte|entre|de|registrad*|suscriptor*
            estas|esta|quedas|queda|figuras|figura ~ suscrit*|apuntad*|inscrit*|registrad*
            desde|a ~ ahora|hoy estas|esta|eres|es|formas|forma; bienvenid* a|al; considerate
            considerese; pasas|pasa a ~ formar|ser|estar; formas|forma ~ parte
            entras|entra ~ en|a; usted ~ esta|es|forma|figura ~ ya|ahora
            estas|esta en nuestra|nuestro|mi
        """,
        Mark.GETS: """
            comparto|compartire|compartimos|compartiremos|compartir ~ contigo|con; con usted
            contigo; le|te hare|haremos ~ llegar
            le|te|les|os ~ iran|ira|estaremos|estare ~ llegando|enviando|mandando
            sera|seras ~ informad*|avisad*; le|te sera|seran ~ enviad*|remitid*
            le|te enviara|mandara|haremos|hare
            recibira|recibiras|recibe|recibes de ~ nosotros|nuestra|mi; pasara|pasaras a recibir
            estara|estaras recibiendo
            siguientes|proximos|demas|otros|proximas ~ llegaran|llegan|vendran|iran|seguiran
            viene|vienen tambien|mi|nuestra; directa|directo ~ a
            iras|ira|vas|va recibiendo|recibir; seguiras|seguira recibiendo
            se ~ le|te ~ enviara*|enviaremos|mandara*|hara
            nuestros|nuestras|nuestro|nuestra|mis|mi ~ consejos|ofertas|noticias|novedades|carta|boletin ~ llegaran|llegara|llegan|llega|caeran
            mando|mandamos|envio|enviamos mi|nuestro|nuestra
            recibiras|recibira|recibireis|recibiran|tendras|tendra|encontraras|encontrara|recibes|recibe
            vas|va a ~ recibir|encontrar|tener; empezaras|empezara|comenzaras|comenzara a
            te|le|os|les llegara*|llega|llegan|enviare*|enviamos|envio|mandare*|mandamos|mando|hare|haremos|ire|iremos|remitire*|escribire|mantendre*|vamos|voy|vendra*
            llegara*|llega|llegan ~ a|en ~ tu|su; en|a ~ tu|su buzon|correo|bandeja|inbox|email
            recibe|reciben|recibiran mi|mis|nuestro|nuestra|nuestros|nuestras|la|el|este
            envio|enviamos|mando|mandamos ~ a todos|todas|cada
            mantenerte|mantenerle|enviarte|enviarle|mandarte|mandarle; tenerte|tenerle al
        """,
        Mark.KEEPS: """
            te|le|la|lo|os|les mantendre*|mantengo|mantenemos|tendre*|informare*|informo|informamos|ire|iremos|avisare*
            mantenerte|mantenerle|mantenerla|mantenerlo|tenerte|tenerle|informarte|informarle|informarla
            al dia|corriente|tanto; noticias nuestras|mias; saber de nosotros|mi
        """,
        Mark.LIST: """
            correos|mensajes|comunicaciones|emails|mails|envios ~ promocional*|publicitari*|comercial*
            boletin*
            carta|correo|envio|circular|email|mail|resumen|nota|informe mensual|semanal|trimestral|quincenal|informativ*|publicitari*
            hoja informativa; correo comercial; novedades de producto*
            primer|proximo|primera|proxima numero|edicion|boletin; news letter
            informe de mercado; boletin; circular; lista|suscripcion ~ boletin
        """,
        Mark.MAILS: """
            lista|listas de ~ correo|correos|distribucion|envio|envios|suscriptores|difusion|destinatarios|mailing|lectores|emails
            lista de ~ novedades|noticias|contactos; mailing list; base de ~ suscriptores
        """,
        Mark.LOOSE: """
            mi|nuestra|nuestro|nuestros|mis ~ lista|suscriptores|lectores|base|circulo|listado|destinatarios
            la lista; los lectores|suscriptores; a mis|nuestros ~ lectores|suscriptores
        """,
        Mark.NEWS: """
            las|los|ultimas ~ novedades|noticias|ofertas|promociones|consejos ~ de|del ~ empresa|tienda|casa|negocio|sector|mercado|despacho|estudio|taller|firma
            nuestras|nuestros|mis|nuestro|nuestra|mi ~ pensamientos|reflexiones|columna|blog|cartas|videos|podcast|historias|ideas|cupones|tendencias|analisis|informes|informe|mensajes|correos|publicidad|recomendaciones|trucos|carta|boletines|comunicaciones|comunicados
            comparto; mis|nuestros ~ consejos|trucos|analisis
            nuestras|nuestros|mis|nuestro|nuestra ~ novedades|noticias|ofertas|promociones|consejos|descuentos|catalogo|catalogos|lanzamientos|articulos|anuncios|envios|actualizaciones|publicaciones|campanas
            novedades|noticias|ofertas|promociones|informacion de|del|sobre ~ nuestra|nuestro|nuestros|nuestras|mi|mis|la
            ofertas especiales|comerciales; informacion comercial; noticias mias|nuestras
        """,
        Mark.WARES: """
            nuestros|nuestras|nuestra|nuestro|mis|mi ~ productos|servicios|cursos|ofertas|eventos|gama|coleccion|novedades|empresa|actividades|tienda|proyectos|promociones|lanzamientos|articulos
        """,
        Mark.SOON: """
            bimensual*; quincena; cada ~ quince|0|dos|tres|ultimo|primer
            dos|tres|una|varias|cuatro|0 veces|vez al|a|por; bisemanal*; efecto inmediato
            de inmediato; inmediatamente; a partir del|de; desde el|la; de vez en; de cuando en
            cada cierto; a principios|finales|comienzos de; al principio|inicio|final de
            los dias; el primer|primero ~ de; periodic*; siempre que; cada vez; mes a|tras mes
            semana a|tras semana; un ~ de ~ cada; cada dos; uno de cada; paulatinamente
            mes por mes; a partir de|del
            desde ~ ahora|hoy|manana|ya|semana|mes|lunes|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
            de ahora en; en adelante; en lo sucesivo
            cada|todos|todas ~ semana|mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo|quincena|trimestre|dia|manana|semanas|meses|dias
            una|dos|0 ~ vez|veces ~ al|a|por ~ mes|semana|ano; mensual*; semanal*; regularmente
            periodicamente; automaticamente; trimestral*; quincenal*
            primer|proximo|primera|proxima numero|edicion; con regularidad; el proximo|proximos
        """,
        Mark.SINCE: """
            con|gracias nuestra|a conexion|nuestra|nuestro; nuestra conexion
            por nuestro|nuestra contacto|conexion
            ya|puesto|dado|como|ahora que|ya ~ estamos|somos|nos|tenemos|hemos|ha|has|eres
            porque|como ~ estamos|somos|nos ~ conectados|contacto|conocemos
            como ~ nuevo|nueva|mi|contacto|conexion
            todos|todas|cada ~ mis|nuestros|los|nuevo ~ contactos|contacto|conexiones|conexion
            todo|todos|todas ~ el|los ~ que ~ conecta|conectan|conecto|agrega|acepta
            quien|quienes ~ conecta*; por ser ~ contacto; al ~ conectar; al aceptar|aceptarme
            por ~ estar|haber
        """,
        Mark.EVERY: """
            todos|todas ~ mis|nuestros ~ contactos
            todos|todas|cada ~ mis|nuestros|nuevo|nueva ~ contactos|contacto|conexiones|conexion
            todo|todos|todas el|los ~ que; quien|quienes ~ conecta*
        """,
        Mark.ADDRESS: """
            tu|su ~ correo|direccion|email|mail|e
        """,
        Mark.DONE_FOR: """
            lo ~ he|hemos|hice ~ hecho; hecho ~ por|en ~ usted|ti|su|tu; en su|tu nombre
            me he encargado|ocupado; ya hecho
        """,
        Mark.LEAVE: """
            demasiado; demasiados; te|le|os cansa|aburre|molesta|sobra|harta|canse|moleste
            te ~ cansas|hartas; de mas; responda|responde|conteste|contesta ~ baja|stop|no
            darte|darse ~ baja; date|dese ~ de baja; dar|das|da|dan ~ de baja; desuscri*
            cancelar ~ suscripcion|cuando|en; un clic; solo clic; de baja; anular
            borrarte|borrarse
            no deseas|desea|quieres|quiere|te|le|lo ~ recibir|interesa|interese|seguir
            dejar de recibir; si ~ molesta|sobra; al pie; abajo del; final de cada
        """,
        Mark.FOOTER: """
            si ~ ya|no ~ deseas|desea|quieres|quiere|quisiera; ya no deseas|desea|quieres|quiere
            para ~ dejar|no|darse|darte ~ recibir|baja; dejar de recibir
        """,
        Mark.SILENCE: """
            salvo ~ que; diga|digas ~ otra|contrario; otra cosa; lo contrario; salvo|excepto que
            salvo ~ aviso|indicacion|oposicion; a ~ menos|no que|ser; mientras no
            si no ~ dice|dices|responde|respondes|contesta|contestas|opones|opone|indicas|indica|recibo|tengo|hay|avisas|avisa|me
            sin ~ respuesta|noticias|objecion; objecion; aviso en contra
        """,
        Mark.SIGNED: """
            gracias por ~ tu|su suscripcion|inscripcion|registro
            desde|tras|por tu|su suscripcion|inscripcion|registro
            te|se apuntaste|apunto|suscribiste|suscribio|inscribiste|inscribio|registraste|registro|habias|habia|has|ha ~ apuntad*|suscrit*|inscrit*|registrad*
            te apuntaste; te suscribiste; te inscribiste; te registraste
            tu|su|vuestra consentimiento|autorizacion
            te|se has|ha|habias|habia ~ suscrito|apuntado|inscrito|registrado; diste de alta
            marcaste|marco ~ casilla
            pediste|pidio|pidieron ~ apuntar*|anadir*|incluir*|recibir*|estar|que
            confirmaste|confirmo
        """,
        Mark.ASKED: """
            cancelad*; eliminad*; anulad*; borrad*
            como|segun ~ acordamos|acordado|pediste|pidio|quedamos|hablamos|solicitaste|solicito|prometi|querias|queria|deseabas|pedias
            tu|su ~ peticion|solicitud|permiso|deseo; a peticion
            me|nos pediste|pidio|habias|habia|pedias|pidieron|dijiste|dijo|has|ha|solicitaste|solicito ~ pedido|dicho|que|si|apunt*|anad*|inclu*|solicitado
            pediste; solicitaste; por error; por equivocacion; sin querer; lo siento; disculpa*
            perdon*; lamento
            gracias por ~ apuntarte|suscribirte|suscribirse|apuntarse|inscribirte; pedido que
        """,
        Mark.OFFERED: """
            puedo; podria; podriamos; podemos; quieres; quiere; querrias; querria
            te|le|os ~ gustaria|apetece|interesa|interesaria|parece|importa|importaria|gusta|agradaria|viene
            si ~ quieres|quiere|queres|gustas|gusta|deseas|desea|apetece|interesa|parece|prefieres|prefiere|permites|permite|gustaria|dices|dice|estas|esta|convence|das|da
            puedes|puede|podeis|podrias|podria ~ suscribirte|suscribirse|apuntarte|apuntarse|inscribirte|inscribirse|leer|unirte|unirse|darte|darse|sumarte|registrarte ~ en|a|al|la|cuando|alta
            apuntate|suscribete|apuntese|suscribase|inscribete|inscribase
            dime|digame|avisame|aviseme ~ si|y; me ~ gustaria|encantaria
            nos ~ gustaria|encantaria; con gusto; encantado|encantada de; solo si
            cuando quieras|quiera; te|le invito; deberia; debo; en este enlace; aqui tienes
            desearias; desea ~ que|recibir; hay ~ forma|manera; como ~ puedo|hago; o no
            quisiera; querriamos
        """,
    },
    nouns={
        Mark.PUTS: """
            anadirte anadirle anadirla anadirlo incluirte incluirle incluirla incluirlo
            agregarte agregarle agregarla agregarlo suscribirte suscribirle suscribirla
            suscribirlo apuntarte apuntarle apuntarla apuntarlo meterte meterle ponerte ponerle
            inscribirte inscribirle inscribirla inscribirlo sumarte registrarte registrarle
            anadir incluir agregar inscribir apuntar registrar incorporar*
        """,
        Mark.GETS: """
            recibira recibiras recibiran recibireis
        """,
        Mark.LIST: """
            newsletter* boletin boletines mailing mailings infomail* emailing* circulares
        """,
        Mark.NEWSY: """
            novedades noticias ofertas promociones consejos descuentos anuncios lanzamientos
            informaciones actualizaciones cupones
        """,
        Mark.AFFAIR: """
            proyecto* reunion* comite* cena fiesta viaje* taller* coro asociacion padres equipo
            carpeta calendario agenda clase voluntarios espera reencuentro acta actas compartida
            boda grupo turno* excursion
        """,
    },
)
