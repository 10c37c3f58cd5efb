"""How Spanish sentences recruit for network marketing."""

from cordially.etiquette.reading.recruiting.part import Part

PARTS = {
    Part.ALONE: """
        siga entrando dinero; entrando dinero; libertad de tiempo; sueno de otro|otros|tu jefe
        para el sueno de; recomiendas ~ amigas|amigos|gente ~ pagan; ya usas ~ recomiendas
        lo que ganes depende; ganes depende de ti; eliges tus horarios; negocio propio sin riesgo
        sin jefe y sin|ni; charla|reunion|noche de ~ oportunidad; tu propio jefe; tu propia jefa
        su propio jefe; dinero mientras duermes
    """,
    Part.INCOME: """
        ingreso|ingresos
        ganar|ganas|gana|gano|ganan|ganes|ganando ~ dinero|plata|mas|algo|bien|extra|0
        lo que gana|ganas; entrando|entre|entra|llega|llegando dinero; dinero extra; siga entrando
        euros|dolares|pesos|soles ~ al|mas|por mes; al mes; comision|comisiones; bono|bonos
        paga ~ alquiler|renta|hipoteca; el alquiler; pagar ~ hipoteca|casa|deudas; parte de cada
        te pagan; le pagan; pagan por; superaban mi sueldo; segundo sueldo; sobresueldo; un extra
        algo extra; lana extra; plata extra; cobr*; gano cada
    """,
    Part.ASIDE: """
        desde casa; desde tu|su|mi|la|el ~ casa|movil|celular|telefono|sofa|cocina|mesa|cama
        desde el|la ~ movil|celular|sofa|cocina|mesa; al margen de ~ trabajo|empleo
        junto al trabajo; ademas de tu|su trabajo|empleo; sin dejar ~ trabajo|empleo
        unas|pocas|0 horas; horas a la|por semana|dia; a su|tu ritmo; en tu|tus|sus ratos|tiempo
        tiempo libre; ratos libres; tus|sus|propios ~ horarios; horario flexible; medio tiempo
        tiempo parcial; cuando los ninos duermen; mientras los ninos; sin salir de casa
        por tu cuenta; en paralelo; desde donde; todo desde
    """,
    Part.FREEDOM: """
        quiere|quieres|quieran|quieren ~ libertad; mas libertad; libertad ~ ingresos|dinero|tiempo
        libertad financiera|de tiempo|de dinero|economica; independencia financiera|economica
        jubilarse|jubilarte joven|antes|pronto; jubil* joven; sin jefe; sin jefes; cambio la|mi vida
        cambiar ~ vida; cambia la vida; cambio ~ vida; mas tiempo ~ familia|hijos|ninos
        tiempo con la familia|tu familia; quiere|quieres|quieran mas de la vida; mas de la vida
        vida de tus suenos; carrera de la rata; rueda del hamster; vivir ~ suenos
    """,
    Part.SEEKS: """
        busco|buscamos|buscando|necesito|necesitamos ~ personas|gente|mujeres|hombres|mamas|lideres|socios|socias|embajadores|embajadoras|distribuidores
        busco|buscamos a ~ tres|dos|cuatro|cinco|0|personas; unete; unase; unirte a|al
        a mi|nuestro equipo; en mi|nuestro equipo; mi|nuestro equipo
        hay|queda ~ sitio|lugar ~ para ti|usted; sitio para ti; lugar para ti
        guardo un ~ sitio|lugar; empieza conmigo; un punado de personas; tiene el perfil
        tienes el perfil; se te daria; serias ~ perfecta|genial|buena; la comparto con
        solo la comparto; solo lo comparto
    """,
    Part.DRIVEN: """
        gente|personas|mujeres|mamas|hombres|lideres ambicios*|motivad*|emprendedor*|decidid*|positiv*|con ganas|con hambre|seri*
        ambicios*; lideres que; ganas de aprender|crecer|mas; mente abierta; quieran mas
        gente con ganas; con vision
    """,
    Part.VAGUE: """
        montando|construyendo|empezando|armando algo; algo ~ grande|nuevo|especial|increible|enorme
        oportunidad; no es un empleo; este|un|mi negocio; idea de negocio; modelo de negocio
        negocio; concepto; el|un|este sistema; un proyecto|este proyecto; plan b; contarlo todo
        no puedo contar*|explicar* ~; explicar* ~ por escrito|aqui; por escrito
        breve|corta presentacion; presentacion ~ en linea|online|esta noche; video ~ corto|cortito
        mi socio|socia; gente|personas normal|comun|corriente|normales|comunes; una manera|forma de
        como pagar; esto funciona; hacer lo mismo
    """,
    Part.GOODS: """
        bienestar; cosmetic*; suplementos; nutricion; aceites esenciales; vitaminas
        productos naturales|de belleza|de salud|del hogar; belleza; salud; bajar de peso; adelgaz*
        batidos; bebidas ~; aloe; colageno; perfumes; maquillaje
    """,
    Part.PARTNER: """
        distribuidor*; como socio|socia|distribuidor|distribuidora|asesora; entra como; socio nuevo
        nuevo socio; cada socio; socios nuevos; embajador*; asesoras; patrocinador*
        hazte socio|socia|distribuidora; ser distribuidora; kit de inicio; afiliad*; afiliarte
        mi socio y yo; consultoras; revendedora*; upline; downline; red de mercadeo
    """,
    Part.CHAIN: """
        por cada ~ socio|persona|amigo|afiliado ~ que traes|traigas|invites; que traes
        los que traigan; los que ~ inviten; una|uno de mis chicas|gente|socias|socios ~ vende
        lo que ~ tu|su gente|equipo|red vende*|compra*; tu|su propio ~ grupo|equipo|red
        montas|formas|armas|construyes tu ~ grupo|equipo|red
        formar|construir|montar|armar ~ equipo|red; se venden solas|solos; recomiendas a ~
        recomendar a ~ amigos|amigas; equipo ya tiene; ya tiene cuarenta|0 personas
        cuarenta personas; cada vez que ~ vende|compra; que traigas; referidos; por referir
    """,
    Part.MENTOR: """
        mi mentor; mi mentora; mi patrocinador*; nuestro mentor; llevamos cada ano; mi coach
        mi lider; mi upline
    """,
    Part.QUITS: """
        deje|dejar|dejo|dejamos mi|el|tu|su ~ empleo|trabajo|hospital|oficina; renuncie
        renunciar a mi; superaban mi sueldo; reemplazar|reemplace ~ sueldo|salario; despedi ~ jefe
        despedir ~ jefe; salir del empleo
    """,
    Part.EARLY: """
        desde el principio|inicio|comienzo; entre ahora; entra ahora; quien entre; arriba cuando
        estara arriba; antes del lanzamiento; antes que nadie
        llegamos|llega a su|tu pais|zona|ciudad; crece muchisimo|rapidisimo|como; plena expansion
        empiece|empieza|llega en|a ~ europa|mexico|espana|colombia; entre los primeros
        los primeros en; prelanzamiento; recien empieza; esta empezando
    """,
    Part.TELLS: """
        ensenar*|mostrar*|explic*|contar* ~ te|le|como|mas
        te|le ~ cuento|ensen*|muestr*|explico|explique|mando|envio|guardo; saber como|mas
        quieres saber; quiere saber; preguntame; contesta|responde ~ si|con
        estarias|estaria ~ abiert*; abiert* a; interesaria; interesa; interesad*; has pensado
        ha pensado; echarias|echaria ~ vistazo; un vistazo; imagina; imaginate; imagine
        contento|contenta|satisfech* con ~; esta contento; vendrian bien; le vendria*; te vendria*
        te cuento; ven el|a; puedo contarte|mandarte|ensenarte; si te ensenara|mostrara|dijera
        hacer lo mismo; curiosidad
    """,
    Part.AGAINST: """
        puesto|puestos; vacante*; salario es|de; nomina; contrat*; candidat*; becari*; practicas
        aprendiz*; voluntari*; donar; donacion*; coro; asociacion; tesis; estudio pregunta; encuesta
        articulo; impuesto*; renta de; declaracion; universidad; reforma; mesa redonda; ingenier*
        enfermer*; medico; desarrollador*; subido; camina; parroquia; no me interesa; no gracias
        prefiero no; estafa; declin*; investig*; cuidado; contrato; la hora; por hora
        libertad de prensa|expresion; tomo la libertad; me tomo; inquilino; archivo; piso
        teletrabajo; cargo; turno; turnos
    """,
}
