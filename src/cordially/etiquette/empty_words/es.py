"""Spanish words that say nothing about their reader."""

from cordially.etiquette.empty_words.lexicon import EmptyWords

SPANISH = EmptyWords(
    grammar="""
        el la los las lo un una unos unas de del al a este esta estos estas esto ese esa esos esas
        eso aquel aquella aquí ahí allí yo me mí mi mis mío conmigo tú tu tus te ti contigo tuyo
        tuya tuyos tuyas usted ustedes vos vosotros vosotras os vuestro vuestra vuestros vuestras
        él ella ellos ellas le les se sí su sus suyo suya nosotros nosotras nos nuestro nuestra
        nuestros nuestras que qué quien quién cual cuál cuando cuándo donde dónde como cómo porque
        cuanto todo toda todos todas cada ambos algún alguna algunos algunas algo otro otra otros
        otras mismo misma mucho mucha muchos muchas muchísimo muchísimas poco poca más menos tanto
        tanta tan muy y e o u pero sino ni si aunque pues así también tampoco ya aún todavía
        siempre nunca realmente simplemente especialmente sobre no en con por para sin sobre entre
        hasta desde hacia tras durante ante bajo según soy eres es somos sois son era eras eran
        fue fueron sea seas sean seáis será serás serán sería sido ser siendo estoy estás está
        estamos estáis están estaba estaban esté estés estén estéis estado estar estuvo he has ha
        hemos habéis han había haya hayas hayan haber habido tengo tienes tiene tenemos tenéis
        tienen tenga tengas tengan tengáis tener tenido tuve puedo puedes puede podemos podéis
        pueden pueda puedan poder podría quiero quieres quiere querer quería quisiera debo debe
        deber hago haces hace hacen hacer hecho haga voy vas va vamos vais van vaya vayas vayan ir
        ido yendo vengo viene venir ven venga doy das da dan dar dado dé digo dice decir sé saber
        veo ves ve vemos ver visto pienso creo ahora hoy mañana pronto luego después antes
        recientemente favor ok
    """,
    wishes="""
        hola buenas buenos buen bueno buena bien querido querida queridos queridas estimado
        estimada estimados saludos saludo saludarte saludarle saludar día días tarde tardes noche
        noches semana fin finde mes meses año años nuevo nueva nuevos nuevas comienzo inicio final
        navidad navidades nochebuena nochevieja reyes pascua pascuas fiesta fiestas temporada
        vacaciones cumpleaños cumple aniversario feliz felices felicidad felicidades
        felicitaciones felicito próspero próspera prósperos alegre alegría alegrías salud éxito
        éxitos exitoso prosperidad paz amor suerte bendiciones bendición bendecido tranquilidad
        tranquilo serenidad esperanza ilusión ilusiones lleno llena llenos llenas luz cariño dicha
        abundancia bienestar deseo desear deseamos deseos deseando deseándote deseándole deseo
        mejores mejor espero esperamos esperar esperando ojalá envío enviamos mando mandamos
        encuentre encuentres encuentren familia familias familiares seres queridos amigos amigo
        amiga equipo equipos compañeros colegas tuyos suyos gracias agradezco agradecer agradecido
        agradecida agradecimiento gratitud aprecio placer gusto encantado encantada honor alegro
        alegra alegramos enhorabuena vida trabajo trabajar profesional profesionales personal
        personales carrera negocios laboral contacto contactos red redes conexión conexiones
        conectar conectado conectados conectados linkedin mantener mantengamos mantenemos seguir
        sigamos seguimos sigue siguiendo seguido hablar hablemos vernos veremos vemos encontrar
        encontrarnos coincidir conocerte conocerle conocer mensaje nota unas palabras líneas apoyo
        ayuda confianza colaboración colaborar juntos juntas compartir futuro metas objetivos
        sueños proyectos camino trayectoria próximo próxima próximos próximas viene entrante
        pasado pasada último última oportunidad oportunidades retos desafíos aventuras
        impresionante inspirador inspiradora interesante interesantes increíble excelente
        excelentes maravilloso maravillosa maravillosos estupendo estupenda fantástico fantástica
        genial gran grande grandes lindo linda bonito bonita hermoso hermosa precioso perfil
        experiencia experiencias publicaciones contenido cuídate cuídese cuidate disfruta
        disfruten disfrutes disfrutar momentos momento tiempo vez corazón abrazo abrazos beso
        besos fuerte afectuoso cordial cordiales cordialmente atentamente sinceramente sincero
        sinceros recuerdo recuerdos
    """,
    openers="hola querido querida queridos queridas estimado estimada estimados buenas buenos "
    "días tardes noches",
    closings="""
        saludos
        un saludo
        saludos cordiales
        un abrazo
        abrazos
        cordialmente
        atentamente
        hasta pronto
    """,
)
