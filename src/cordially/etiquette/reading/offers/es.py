"""How Spanish sentences offer something for sale."""

from cordially.etiquette.reading.offers.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.SELLS: """
            doy|hago|llevo|vendo|ofrezco|imparto|alquilo|traduzco|instalo|preparo ~ ahora|tambien|ya
            instalamos|fabricamos|organizamos|llevamos|distribuimos; me encargo; me ocupo
            nos ocupamos; abro en; he abierto; mis honorarios; me he hecho autonomo|autonoma
            acaba|acabo|acabamos de; hemos sacado|lanzado|creado; en nuestra|mi tienda|web
            le|te construimos|diseno|monto; una nueva gama|linea; nueva gama|linea; ofrezco
            ofrecemos; vendo; vendemos; doy clases; imparto
            ayudamos|ayudo a empresas|negocios|equipos|directivos|despachos|clinicas|personas|duenos
            asesoro; asesoramos; acompano a; acompanamos a
            acaba|acabo|acabamos de sacar|lanzar|crear|publicar
            he|hemos|ha ~ preparado|creado|lanzado|desarrollado|sacado|montado un|una
            hemos|he desarrollado|lanzado|creado; especializad* en; se especializa en
            nos especializamos; me encargo yo; me ocupo yo; nos encargamos de su|tu
            se lo|la quito|llevo|llevamos; te lo quito|llevo
            le|te hace|hacemos|hago|construye|monta una|un|la|el; ahora trabajo para
            ahora vendo|ofrezco|hago|llevo; represento; distribuimos; ya compran|piden
            le|te damos precio; abrimos|hemos abierto|monte|montamos ~ agencia|estudio|tienda|un|una; traducimos|organizamos|planificamos|limpiamos|revisamos|disenamos
            le|te recomiendo|recomendamos ~; le|te regalamos|ofrecemos|organizamos|llevo
        """,
        Mark.OUTRIGHT: """
            quiero|queremos|quisiera|gustaria|puedo|podemos|querria|deseo ~ venderle|venderte|venderles|venderos|vendersela
            le|te|les vendo|vendemos
        """,
        Mark.GAIN: """
            ahorra|ahorran|ahorrar|ahorraria|ahorraras|ahorro; conseguir; consigue; trae
            ganar ~ clientes|tiempo; le|te ayud*; ayudarle|ayudarte; mas tiempo
            simplifica|simplificar; sin esfuerzo; factura de|energetica|electrica; factura
            le|te gustaria|interesaria|serviria|servira|conviene|convendria
            aprovechar|aprovecharia; beneficiarse; rinde|rinden; rendimiento; le|te sentaria
            olvidarse|olvidese|olvidate de; le|te quita|quito|quitamos
            mejora|mejorar ~ su|sus|tu|tus; sacarle|sacar ~ partido; mas partido
            ahorra|ahorran|ahorrar|ahorro|ahorraria ~ horas|su|tu|equipos|empresas|tiempo|dinero
            ahorrarle|ahorrarte|ahorrarse; le|te ahorra*
            reduce|reducen|reducir|baja|bajar|rebaja|recorta|recortar ~ su|sus|tu|tus|coste|costes|costo|costos|factura|mitad
            a la mitad; su|tu ~ factura|gasto|recibo
            conseguir|ganar|atraer|captar|trae|traen|aporta ~ clientes|pacientes|pedidos|ventas
            mas|nuevos clientes|ventas|reservas|pedidos; clientes para usted|ti
            el doble de rapido|rapidos; mitad de|del tiempo; en la mitad
            le|te vendria|vendra|vendrian ~ maravilla|bien|muy|perlas|genial; le|te beneficiaria
            sacar|sacarle mas|mejor; aumentar|duplicar|mejorar|crecer su|sus|tu|tus
            antes que su|tu|sus|tus competencia|competidores; justo lo que necesita*
            hecho para usted|ti; le|te encajaria; 0 % anual|al; por ciento al|anual; rentabilidad
            mas barato que; le|te seria ~ util; le|te quito
            mas sana|sano; mejor protegid*; le|te quita*|quitamos|ahorra*|devolveria|devuelve|trae|traen ~; se amortiza*; avanzar
            le|te quitaria*; quitarle|quitarte|ahorrarle; clientes nuevos; nuevos clientes; por ciento al ano
            duplicaron|duplicado|duplicar su|sus|la facturacion|ventas; las cifras hablan; merece|vale ~ la pena
        """,
        Mark.AUDIENCE: """
            como la suya|tuya|vuestra; como el suyo|tuyo|vuestro; como las suyas; como los suyos
            de su|tu tamano|sector|ramo|gremio; en su|tu situacion|posicion|puesto|sector|lugar
            a|para directivos|personas|empresas|mujeres|autonomos|profesionales|jefes|gerentes que
            para directivos|gerentes|empresas; personas como usted|tu
            para su|tu empresa|equipo|negocio|oficina; su|tu empresa|oficina ~ podria|necesita
            su sector; justo su|tu
        """,
        Mark.ASK: """
            pruebe|pruebelo|pruebalo|prueba; le|te abro|invito|apunto; le|te puede interesar
            podemos ~ hablar|vernos; cuenta|acceso|mes|version|periodo de prueba; una prueba
            prueba gratis|gratuita; demostracion; demo; presupuesto; cotizacion; catalogo; folleto
            lista|tarifa de precios; nuestra tarifa; muestra|muestras
            se lo|la enseno|muestro|explico|ensenamos; te lo|la enseno|muestro|explico
            le|te enseno|ensenamos|muestro|mostramos|ensenaria como|lo
            ensenarle|ensenarte|mostrarle|mostrarte|presentarle|presentarte
            le|te hago|hacemos|haria|preparo|paso|mando|envio|podemos ~ precio|oferta|presupuesto|descuento
            hacerle|hacerte ~ oferta|precio|descuento|presupuesto; buen|mejor precio
            le|te apunto|inscribo|reservo|guardo|abro|anoto
            apuntarle|inscribirle|reservarle|apuntarte|inscribirte|reservarte
            primer|primera mes|sesion|consulta|clase ~ gratis|gratuita|gratuito|regalo; descuento*
            0 % de; eche|echa|echele|echale un|una ~ vistazo|ojeada
            visite|visita|pase|pasate ~ tienda|web; nuestra|mi tienda; haga|haz ~ pedido
            con el codigo; puedo ~ enviarle|mandarle|ofrecerle|ofrecerte|reservarle
            mitad de precio; sin compromiso; oferta especial
            comparo|comparamos ~ su|tu; pruebe*|prueba ~ nuestro*|nuestra*; mitad de precio; sin gastos; apuntese; apuntate; inscribase
            analisis gratuito; un presupuesto; pedir presupuesto; presentarle|presentarte; mas baratas|barato
        """,
        Mark.SOFT: """
            le|te interesa ?; le|te interesaria; media hora; cuarto de hora
            una llamada ~ en|para|esta; quiere que; quieres que; le|te parece; digame; dime
            si quiere|quieres; puedo ~ enviar*|mandar*|ofrecer*|hacer*; le|te puedo; avisame
            aviseme; llameme|llamame; escribame; pense en usted|ti; he pensado en; con gusto
            cuando quiera|quieras
        """,
        Mark.DENIES: """
            no ~ mensaje de venta|ventas|comercial; cero spam|ventas|publicidad
            no ~ tipico ~ comercial|vendedor|mensaje; no es ~ venta|comercial
            mi intencion no ~ vender*; no ~ venderte|venderle|vender; odio ~ gente ~ vender
            no suelo ~ publicidad|vender|ofrecer|anunciar
            nunca ~ vendo|ofrezco|anuncio|promociono; no hago|acostumbro ~ publicidad|propaganda
            no ~ promocion; sin ~ vender*; no vengo a ~ vender*
            no ~ venderle|venderte|vender nada; nada que vender; no ~ vender|vendo ~ nada
            jamas|nunca ~ vender*|venderia; no ~ publicidad|anuncio|propaganda
            no es un|una ~ venta|comercial|publicitario|anuncio|publicidad; sin animo de vender*
            nunca|jamas ~ publicidad|propaganda|anuncio
            odio|detesto ~ vender|vendedores|publicidad|venta; no soltarle|soltarte; no ~ discurso
            lejos de mi ~ vender*; no soy ~ vendedor|vendedora|comercial; ninguna venta
            no ~ propuesta comercial; no pretendo ~ vender*
            no lo|la|me tome*|vea*|lea*|entienda*|interprete* ~ como|por; no piense*|pienses que; no ~ comprar nada; nada que comprar
            no quiero nada de; nada de usted|ti; no ~ su|tu dinero; sin segundas; sin trampa; sin compromiso de compra
            odio|detesto ~ venta|ventas|publicidad|anuncios|vendedores; publicidad me cansa|aburre|molesta; no va conmigo; no va con nosotros
            nunca uso|utilizo esta|mi red; no ~ para negocios; nunca ~ para negocios; no somos|soy de los|las que|de esos
            como amiga|amigo ~ no; no como vendedora|vendedor|comercial|asesora|asesor; no busco que ~ client*; no busco ~ cliente*
            no ~ convencer*; aqui no se vende; no se vende nada; no vendo|vendemos nada; ninguna presion; nada de trucos|discursos|ventas
            sin animo|intencion|afan de ~ vender|venta; no ~ se trata de ~; no trabajo en ventas; nada comercial
            nadie me paga; no gano nada con; no me llevo nada|comision; no me hago propaganda
            no es cuestion ~ dinero; no ~ por dinero; no soporto ~ vendedores; no ~ dinero
        """,
        Mark.OTHERWISE: """
            ya no; no ~ en venta; nunca fue lo; a particulares; ellos|ellas no; el|ella no; no soy buen|buena; sin publicidad viene*
            gracias por no; al final no; no anunciamos ~ puesto|plaza; nunca quisimos; mi bici; no me mande*|mandes; no presionan
            estoy en ventas pero ~ senor|senora
            sin animo|fines de lucro
        """,
        Mark.FREE: """
            no cuesta|cuestan nada; sin coste|costo|gastos; gratis; gratuit*; mas barat*; entradas baratas; mitad de precio; de regalo; le|te regalamos; por la mitad
            regalo|regalos para; con regalos; primeros clientes|socios|inscritos
        """,
        Mark.PROOF: """
            todos|todas los|las que ~; los|las que ~ prueban|probado|usan|usado|hecho|conocen; quien|quienes ~ prueba|probado|visto|usa|prueban|hecho; todo el que
            nadie ~ arrepi*; clientes ~ dicen|encantados|repiten|recomiendan|vuelven; nuestros clientes|socios|alumnos; no ~ vivir|pasar sin
        """,
        Mark.URGES: """
            tiene|tienes|debe|debes|deberia|deberias|hay que ~ probar*|ver*|conocer*|leer*|saber*|comprar*; imprescindible; no se lo|la pierda; no te lo|la pierdas; seria una pena|lastima; no pierda|pierdas
            mejor del mercado; en el mercado; unic*; excepcional*; solo hasta; hasta el ~; termina|terminan|acaba|acaban el|pronto|manana; ultima oportunidad; cambio la|mi vida|piel; en ningun ~ sitio|lado; todo el mundo habla; vale cada
            recomiendo ~; se lo|la recomiendo; te lo|la recomiendo; recomendarle; recomendarte; demasiado bueno; perfect* para usted|ti|su; ideal* para usted|ti|su; hech* para usted|ti|gente; alguien como usted|tu; gente|personas como usted|tu; alguien en su
        """,
        Mark.YET: "pero; sin embargo; aunque; eso si; ahora bien; sin embargo; solo; simplemente; sin mas; eso si; salvo; aun asi; a pesar de todo; no obstante; sino; mas bien; por eso",
        Mark.SEATS: """
            la plaza|sesion|hora|entrada|unidad|clase; las entradas
            plaza|plazas|entrada|entradas|unidades|lotes|participaciones|inscripcion|cupos ~ cuesta|cuestan|a|desde|son|es|sale
            quedan ~ plazas|unidades|entradas|lotes|participaciones|cupos
            aun|todavia quedan|hay ~ plazas|unidades|entradas; la plaza|entrada
            las entradas|plazas
        """,
        Mark.AGAINST: """
            no ~ en venta; no ~ interes*; no necesit*; tu|su opinion; tu|su consejo; ya tenemos
            en nuestra|mi|nuestro empresa|compania|despacho|equipo; nuestra asociacion; puesto de
            banda salarial; buscamos un|una; responsable de; vacante*; sueldo; salario; contrat* a
            candidat*; postul*; reclutamos; reclutador*; jornada; oferta de empleo; empleo
            becari*; aprendiz*; curriculum; taller|curso|charla gratuito|gratis|gratuita
            es gratis|gratuito|gratuita; entrada libre|gratuita; puertas abiertas; volunt*; donar
            donacion*; donativo*; benefic*; solidari*; ong; asociacion; rifa
            su|tu presupuesto|factura|oferta|software|aplicacion|plataforma|curso|programa|cotizacion
            sus|tus precios; compre; compramos; pague; pagamos; encargue; contratamos
            nos cuesta|costo|ahorra; me costo; un regalo para
            entrada es|sera libre|gratuita|gratis; entrada libre
        """,
        Mark.RECEIVED: """
            gracias por ~ presupuesto|oferta|factura|demostracion|catalogo|propuesta|cotizacion
        """,
    },
    ours="nuestro nuestra nuestros nuestras mi mis",
    negations="""
        no nunca jamas nada sin ningun ninguna odio detesto lejos tampoco ni
        verguenza evito ahorro prescindo alejado alejada huyo rehuyo aborrezco
    """,
    selling="""
        vender* venta ventas vendo vendedor* publicidad publicitari* anunci* promocion*
        promociono propaganda comercial comerciales spam pitch colocar* endosar* encasquetar*
        discurso
        comprar vende vendemos spam presionan presionar convencer* discurso trucos marketing propaganda anuncio
        imponer* forzar* empujar* promover* vendiendo vendido comerciar mercantil enchufar* convencer*
        convertir* alabar elogiar predicar folleto charlatan
        recomiendo recomendar molestar insistir insistente
    """,
    things="""
        aplicacion app software plataforma herramienta* producto* servicio* solucion* curso*
        formacion programa coaching acompanamiento taller* webinar masterclass retiro agencia
        consultora consultoria asesoria empresa estudio tienda paquete* suscripcion seguro*
        fondo* gama linea suplemento* entradas seminario* cumbre membresia ebook clientes
        sistema metodo limpieza contabilidad gestoria oferta* tarifa* precio* marca mentoria
        despacho compania congreso coleccion filtro credito hipoteca pension piso pisos
        descuento crema cremas vino vinos aceite aceites paneles poliza tratamiento tratamientos
        telefonia ganga plan
    """,
    beside_denial="""
        batido batidos caldera calderas placas tejado vacaciones viajes viaje libro analisis diagnostico pagina web
        filtros cocina ventanas habitaciones retiro sesion sesiones traduccion traducciones nominas entrenamiento
        clinica ahorro inversores inversion demostracion colchon vitaminas poliza polizas plaza plazas
    """,
)
