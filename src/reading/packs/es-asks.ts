/** Spanish: what the writer asks of the reader, how large it is, and what they want to know about the reader. */

import type { Pack, Rules } from '../pack.ts';

export const ASK: Rules = {
  found: `
    <can-you> [ <me>|<inf-me>|<inf>|<inf-it>|<inf-you>|que|si|no ~
    <can-you> ..2 [ <inf-me>|<inf>|<inf-it> ~ ?
    <me> puedes|puede|podéis|pueden|podrías|podría|podríais|podrían|podés [ <any> ~
    [ <meme> <doyou>|<would> ~ ?
    [ le|les <it>? <doyou>|<would> ~ ?
    [ se|te|os <it>? <would> ~ ?
    else: ^, [ se|te|os <it>? <doyou> ~ ?
    ^, [ <it> <doyou>|<would> ~ ?
    [ <would> usted|ustedes|tú|vos ~ ?
    ^, [ <would> ~ ?
    ^, [ <te>|<me>|<it> <would> ~ ?
    ^, [ no? tendrás|tendrá|tendrías|tendría|tendríais|tendrían ..1 <any> ~ ?
    tendrías|tendría|tendríais|tendrían [ un|una|algún|alguna|media|unos|<number>|tiempo|cinco|diez|quince|veinte|dos|hueco ~ ?
    ^, tienes|tiene|tenéis [ un|media|unos|<number>|tiempo|cinco|diez|quince|veinte|hueco ..1 <spare>|<number>|minutos|para|<due> ~ ?
    gracias ..3 por|de_antemano_por|por_adelantado_por no [ <any> ~
    gracias de_antemano|por_adelantado por [ <any> ~
    <te> <please-do> que [ <any> ~
    <te> <please-do> [ <inf-me>|<inf-it>|<inf> ~
    ruego|rogamos|ruega|solicito|solicitamos|pido|pedimos|pediría|pediríamos|suplico|agradecería|agradeceríamos|agradeceré|agradezco_que ..1 [ <inf-me>|<inf>|que|su|tu|una|un|confirmen|confirme|nos|me|si|cualquier|puntualidad|confirmación ~
    <te> agradecería|agradeceríamos|agradeceré|agradeceremos|agradecería_mucho|agradecería_muchísimo ..1 [ que|si|una|un|su|tu|cualquier|<inf-me> ~
    <te> estaría|estaríamos ..2 agradecido|agradecida|agradecidos ..1 si|que|de_que [ <any> ~
    <te> quería|queríamos|quiero|querría|quisiera|quisiéramos|voy_a|vengo_a|tengo_que ..1 pedir|preguntar|consultar [ <any> ~
    quería|queríamos|quiero|querría|quisiera|quisiéramos|vengo_a|me_gustaría|nos_gustaría|desearía|necesito|tengo_que|queria [ pedirte|pedirle|pediros|pedirles|preguntarte|preguntarle|preguntaros|consultarte|consultarle|solicitarle|solicitar|saber|hablar_contigo|hablar_con_usted|quedar_contigo|verte|reunirme_con_usted|reunirme_contigo|entrevistarte|entrevistarle|entrevistarles|invitarte_a|invitarle_a|contar_contigo|contar_con_usted|reservar|concertar|pedir|conocer_su|conocer_tu|que_me|que_nos|que_usted|que_tú|que_revisaras|tu_opinión|su_opinión|proponerle|encargarle|encargarte|alquilar|cancelar|anular|cambiar_la|tener_tu|tener_su|contar|tomar_un_café ~
    <me> gustaría|encantaría|interesaría|ilusión|vendría|ayudaría|servirían|serviría|haría ..4 que|si [ <any> ~
    <me> gustaría|encantaría|interesaría ..1 [ <inf-you>|<inf-it>|saber|conocer|tener|contar|hablar|quedar|invitarte|conocerle|conocerla|entrevistarle|entrevistarla|entrevistarlo|entrevistarte|reunirme|visitar|concertar|charlar|oír|escuchar|tu|su ~
    <me> harías|harías|harías_un|harían|haría|haces|hacés [ un|el|ese favor ~
    necesito|necesitamos|necesitaría|necesitaríamos|preciso ..1 [ que|tu|su|vuestra|ayuda|una|un|manos|gente|voluntarios|<inf-you>|<inf-me>|<count>|el|los|las|saber|alguien|a_alguien|de|hablar ~
    <me> hace|hacen|haría|falta falta [ <any> ~
    <me> falta [ tu|su|vuestra|el_número|la_dirección|el_dato|la_firma ~
    hace|haría|hacen falta que|alguien [ <any> ~
    ^, [ <imp-me> ~
    [ <imp-me> ~ ] <please>
    <please> ,? [ <imp-me>|<imp> ~
    ^, [ <imp> ~ ] <please>
    ^, [ <imp-send> ~
    ^, [ dile|dígale|diles|dale|dele|recuérdale|recuérdele|pregúntale|avísale|avise|coméntale|pásale|envíale|mándale|llévale|tráele a|al|que|si|recuerdos ~
    no <te>? olvides|olvide|olvidéis|olviden|te_olvides|se_olvide|os_olvidéis [ de|el|la|los|las|tu|que|traer|<inf>|<inf-me>|<inf-it> ~
    no deje|dejes|dejen|dejéis de [ <any> ~
    ^, acuérdate|acuérdese|recuerda|recuerde|recordad|recuerden|acordaos de? [ <inf>|traer|que|confirmar|apagar|cerrar|<inf-me>|firmar|avisar ~
    hágame|hazme|haceme|háganos|haznos [ llegar|saber|el_favor|un|una ~
    cuento|contamos con contigo|tu|su|vuestra|usted|vosotros [ ~ para
    espero|esperamos|quedo_a_la_espera_de|a_la_espera_de|en_espera_de [ tu|su|vuestra|noticias|respuesta|sus_noticias|tus_noticias|contar_con|que_puedas|que_pueda ~
    espero|esperamos que [ puedas|pueda|podáis|puedan|me|nos|te_animes|acepte|aceptes ~
    sería|estaría ..1 <good-if> si|que [ <any> ~
    sería ..1 un honor|placer que [ <any> ~
    sería|es ..1 posible ..1 [ que|<inf-me>|<inf>|<inf-it> ~
    será|sería|es posible [ <any> ~ ?
    ^, posible|hay_manera_de|hay_forma_de|alguna_posibilidad_de [ <any> ~ ?
    hay|habría alguna? posibilidad|manera|forma|modo|opción de [ <any> ~
    <te> importa|importaría|molesta|molestaría ..1 [ que|si|<inf>|<inf-me>|<inf-it> ~
    <te> parece|apetece|apetecería|va|vendría|viene|iría|interesa|interesaría|cuadra|encaja|late|provoca|tinca|pinta [ <any> ~ ?
    [ <te> apetece|interesa|viene_bien|va_bien|parece_bien|cuadra|apuntas|animas|sumas|prendes|copas $ ?
    ^, [ te|se|os apuntas|apunta|apuntáis|animas|anima|animáis|sumas|suma|sumáis|vienes|unes|copas|prendes ~ ?
    ^, [ te|le|os|les viene|va|vendría|parece|iría bien|mal ~ ?
    [ estás|está|estáis|están|estarías|estaría|estarás libre|disponible|libres|disponibles|por_aquí|por_casa|de_guardia ~ ?
    [ puedo|podría|podemos|podríamos|puede|podrá|podré ..1 <borrow>|<inf>|<inf-it> ~ ?
    [ puedo|podría|podemos|podríamos <ask-you> ~
    <te> puedo|podría|podemos|podríamos [ pedir|preguntar|llamar|ver|robar|hacer|molestar|consultar|invitar|dejar|escribir ~
    [ podemos|podríamos quedar|vernos|hablar|reunirnos|posponer|aplazar|cambiar|moverlo|retrasar|adelantar|charlar|llamarnos ~
    podría|podrían alguien [ <any> ~
    alguien [ puede|podría|sabe|tiene|conoce|tendría|sabría|quiere|se_apunta|viene|me|nos|ha_visto|vende|alquila ~ ?
    quién [ puede|podría|se|viene|tiene|trae|sabe|me|nos ~ ?
    sabes|sabe|sabéis|saben|sabrías|sabría [ si|dónde|cómo|cuándo|cuánto|quién|qué|de|a|algún|alguna|cuál|por ~
    tienes|tiene|tenéis|tienen|tendrás idea de|si [ <any> ~ ?
    ^, una|un [ pregunta|consulta|duda|favor|cosita|favorcito , ~
    tengo|tendría|hay ..1 [ una|un|dos|otra pregunta|duda|consulta|favor|petición|preguntita ~
    <me>? dices|decís|dirías|diga [ qué|cuándo|dónde|si|cómo|cuánto|a_qué ~
    qué [ <te> parece|parecería|opinas|opina ~
    qué [ opinas|opina|opináis|piensas|piensa|dices|me_aconsejas|me_recomiendas|nos_recomienda|harías ~
    [ alguna|algún|alguno|tenéis idea|ideas|sugerencia|consejo|consejos|novedad|pista|recomendación|truco|noticia|objeción|avance ~ ?
    <me> recomiendas|recomienda|recomendarías|aconsejas|aconsejarías|sugieres [ ~
    busco|buscamos|ando_buscando|estoy_buscando|estamos_buscando [ a|un|una|alguien|quien|gente|piso|compañero|persona|voluntarios ~
    [ quedamos|comemos|cenamos|tomamos|nos_vemos|hablamos|nos_reunimos|nos_llamamos|nos_tomamos|hacemos_una_llamada|salimos|almorzamos|echamos_un ~ ?
    [ vienes|venís|viene|vendrás|vendréis|vendrías|vendrían|vendría|te_vienes|os_venís|pasas|bajas|subes|te_pasas ~ ?
    hay que [ confirmar|firmar|pagar|traer|enviar|devolver|rellenar ~ antes
    tienes|tiene|tenéis que [ <inf-me>|firmar|confirmar|enviar|mandarme|avisar|pagar|traer|rellenar|devolver ~
    <te> invito|invitamos [ a ~
    [ done|dona|colabora|colabore|colaborad|participe|participa|inscríbete|inscríbase|apúntate|apúntese|vota|vote|firma|firme ~
    quieres|quiere|queréis|querés|querrías|querría [ ser|venir|quedar|tomar|comer|cenar|participar|unirte|colaborar|hacer|que_quedemos|que_nos|jugar|ir|salir|acompañarme|ayudarme|firmar|pasar|probar|apuntarte|sumarte|almorzar ~ ?
    [ avisa|avisad|avise|avisen|avisá cuando|si|antes|en_cuanto|con|de|a ~
    ^, [ confirma|confirme|confirmad|confirmen|contesta|conteste|responde|responda|contestad ~
    que [ me|nos <sub> ~ <please>
    else: ^, [ <q> ~ ?
    else: ^, [ a|de|en|por|para|con|hasta|desde|sobre|y qué|quién|cuándo|cuánto|dónde|cuál|cuáles|cuántos|cuántas|cuánta ~ ?
    else: ^, [ tienes|tiene|tenéis|tienen|tenés|has|ha|habéis|han|hay|sabes|sabe|sabéis|conoces|conoce|conocéis|conocés|es|son|era|está|están|estáis|estás|vas|va|vais|van|crees|cree|quieres|quiere|queréis|querés|puedo|podemos|se|te|le|os|les|me|nos|lo|la|los|las|ya|aún|todavía|sigue|sigues|siguen|queda|quedan|llegó|llegaste|mandaste|enviaste|recibiste|recibió|recibieron|pudiste|pudo|viste|vio|leíste|leyó|necesitas|prefieres|vendes|vende|usas|usa|haces|hace|hacéis|hacen|sirve|vale|cuesta|funciona|abren|abrís|abre|cierran|cierra|aceptan|acepta|existe|falta|debo|tengo|tenemos|al_final|por_casualidad|de_casualidad|acaso|será|habrá|estará|eso|esto|ese|esa ~ $ ?
    else: ^, [ el|la|los|las|mi|tu|su|un|una|lo|vuestro|vuestra|nuestro|nuestra ..8 es|está|están|son|tiene|tienen|sale|salen|sigue|queda|va|empieza|incluye|llega|hay|era|ha|se|cuesta|vale|viene ~ $ ?
    else: ^, [ de_verdad|en_serio|entonces ..1 no|sí|puedes|vienes|podéis|es|hay ~ ?
    else: [ <meme>|<it> <doyou> ~ ?
    else: y [ el|la|los|las|cuándo|dónde|cómo|qué ..6 $ ?
    else: no [ sabrás|tendrás|tendrías|sabrías|habrás|habrá|tienes|sabes|conoces|quedará ~ ?
    else: dime|dígame|decime|díganos|decidme [ si|qué|cuándo|dónde|cómo|cuánto|a_qué|cuál|quién|por ~
    else: [ <any>? <q> $ ?
    else: ^, [ trae|tráete|lleva|llevas|llevo|pongo|hago|compro|pido|pago|mando ~ ?
    else: [ a|qué hora|cuánto ~ ?
  `,
  unless: `
    before: <third> <say>
    before: <say> si|que
    before: <me> <any>? <say> si|que
    here: <say> si|que
    before: pregunté|preguntó|preguntaron|pregunta|pedí
    here: no <cl>? puedes|puede|podéis|puedo|podemos|pueden
    here: <can-you> imaginar|imaginarte|creer|contar_con|estar_tranquilo|estar_tranquila|estar_orgulloso|estar_orgullosa|irte|dormir|quedarte|venir_cuando|pasar_cuando|usar_mi|usar_el_mío|coger_mi|quedaros|esperar_sentado|descansar|olvidarte|ser_que
    here: <can-you> no !? <any>
    here: se|lo|esto|eso|ya puede|pueden|podría
    here: puedes|puede|podéis|pueden|podrías|podría !? <inf>|<inf-it> ..8 $ !?
    here: puedo|podemos|podría|podríamos ayudarte|ayudarle|ayudaros|ayudar|ayudarles|ofrecerte|ofrecerle|ofreceros|servirle|prestarte|prestarle|traerte|traerle|enviarte|enviarle|mandarte|mandarle|pasarte|presentarte|presentarle|ponerte|acercarte|recogerte|acompañarte|echarte|hacer_por|hacer_algo|aconsejarte|recomendarte|recomendarle|buscarte|conseguirte
    here: <te> puedo|podemos|podría ayudar|ofrecer|servir|prestar|traer|enviar|mandar|pasar|echar|llevar|acercar|acompañar|presentar|asegurar|decir|hacer_un_hueco|recomendar|recoger
    here: <me> <doyou> gracia|rabia|pena|miedo|ganas|la_razón|mal|oyes|escuchas
    here: me|nos oyes|escuchas|sigues|entiendes|explico|recuerdas|echas|quieres|reconoces|crees|tomas_el_pelo|estás|vas_a|dejas_en|perdonas|ves|conoces
    here: perdóname|perdóneme|discúlpame|discúlpeme|créeme|créame|déjame|déjeme|dejame|cuéntame|cuénteme|contame|imagínate|permíteme|permítame|escúchame|ríete|háblame|hábleme|recuérdame_que_no !un !el !la !las !los !una !tu !su
    here: dime|dígame|decime|avísame|avíseme|avisame|llámame|llámeme|escríbeme|escríbame|dímelo si|cuando|cualquier|lo_que necesitas|necesita|necesitas_algo|quieres|quiere|puedo|te|hace|quieras|necesites|te_hace|pasas|tienes_dudas|tiene_dudas|tienes_alguna|hay_algo|algo|cambias
    here: dime|dígame|cuéntame|cuénteme cómo|qué_tal|qué estás|te|está|le|va|tal|fue
    here: llámame|escríbeme|avísame si|cuando quieras|necesitas|puedas_y
    here: dime|di|dígame que|algo|la_verdad|tú
    here: dame|deme|danos un_abrazo|un_beso|la_razón|tiempo|paciencia|igual
    here: si quieres|quieras|necesitas|te_apetece
    here: cómo se|es te_ocurre|posible|atreve|atreven|nota
    here: cómo|qué no|iba|voy|vamos_a_hacer|quieres_que_te_diga
    here: cómo es posible|que
    here: <q> sabe|diablos|demonios|coño|narices|importa|se_lo_iba|lo_diría|lo_iba|dijo_que|iba_a|quiere_más|no_ha|no_lo|te_crees|te_has_creído|se_cree|eres_tú|eres_para|fuera|pudiera|hubiera|va_a_querer|necesita
    here: qué más quieres|da|quisiera|se_puede
    here: quién ..1 eres|me_mandaría|me_manda|te_manda|lo_hubiera|iba|no|si_no|teme
    here: por qué no !? <any>
    here: por qué no|será|siempre|narices ..1 te|nos|le|lo|se|siempre|todo|a_mí|yo
    here: cuántas veces
    here: para qué
    here: , de_verdad|en_serio|en serio|verdad $ ?
    here: , no|verdad|eh|a_que_sí|cierto|o_qué $ ?
    here: de qué te ríes|quejas
    here: qué tal $
    here: quieres|quiere|queréis|querés|necesitas|necesita que|una_mano|ayuda|algo te|le|os|lo|vaya|pase|lleve|mande|hable|llame|pregunte|?|$|con|del
    here: <te> echo|traigo|llevo|ayudo|mando|paso|presento|pongo|recojo|acerco|compro|acompaño|hago|busco|conecto|guardo|reservo|preparo|envío|doy|dejo|presto|llamo ~ ?
    here: se|os|te <it>? <give>|<do> ..8 $ ?
    here: te imaginas|acuerdas_cuando|acuerdas_de_cuando|lo_puedes|lo_crees|das_cuenta|has_vuelto_loco|parece_normal|parece_poco|parece_bonito|crees|ríes|lo_imaginas
    here: sabes|sabe|sabéis qué|una_cosa|lo_que|que|lo_mejor|cómo_es
    here: sabes|sabe|sabéis|tienes_idea|tienes idea|cuánto|lo de|me|mucho|que ~ !?
    here: estás|está|estáis loco|loca|seguro|segura|de_broma|bien|ahí|mejor
    here: no es|era|te_parece|crees|ves|sabes_que|es_precioso|está|ha|he|han|hay|me|se|le
    here: es|era broma|normal|verdad|que|posible , ~
    here: gracias por no|de_antemano_por haber|haberme|tu|su
    here: necesito|necesitamos vacaciones|dormir|descansar|un_descanso|unas_vacaciones|tiempo|un_respiro|unos_días|café|silencio|estar|pensarlo|pensar|un_café|aire|sol|desconectar|una_siesta|un_abrazo|mi|mis|salir
    before: no|ya_no necesito|necesitamos|hace_falta|quiero|quería
    here: no <cl>? <please-do>|necesito|necesitamos|quería|quiero|espero|hace|hay|tengo|tenemos|busco|pido
    here: hay que ver|reconocer|decir|vivir|celebrarlo|aguantarse|acabar|brindar
    here: ^, cuida|cuídate|cuídese|disfruta|disfrute|descansa|descanse|perdona|perdone|disculpa|disculpe|saluda|pasa|pase|ten|tenga|cuidad|anímate|mejórate|felicita|pásalo|pásatelo|tomate|tómate|tómese|imagina|sírvete|espera|siéntate|adelante|ven_cuando|vente_cuando|entra
    here: pasa|pase|paseis|tened|ten|tenga|que_tengas|tengas|tengan un|una|buen|buena|muy|feliz|cuidado|paciencia|en_cuenta
    here: da|dale|dad|dele|den|danos recuerdos|un_beso|un_abrazo|besos|las_gracias|igual|vueltas|tiempo
    here: vota|firma|colabora|dona <any>? !que !por_favor !ya ..0 <third>
    here: pregúntale|pregúntele|pregunta|habla|escribe|llama|consulta|prueba|mira|busca a|al|con|en|<Name> ~ !si que|, <any>
    here: pregunta|pregúntale|pregúntele|habla|llama|escríbele|escriba|escribe|consulta|contacta|prueba|mira ..2 <Name>|en_el|en_la|la|señor|señora !si
    here: mándamelo|mándame|envíamelo|envíame|pásamelo|pásame|tráemelo|mándalo|envíalo|pásalo ..4 y|que|, <cl>* <give>|<do>|<will>|<now>|<check>
    here: <te> <it>? <give>|<do> ~ , <imp-me>
    here: encantado|encantada , mándamelo|pásamelo|envíamelo
    here: quería|quiero|querría|quisiera|me_gustaría saber de_ti|de_usted|de_vosotros|cómo|qué_tal|qué_es_de
    here: <me> gustaría|encantaría|haría|haría_ilusión|alegraría <any>? <any>? saber_de|saber_que|verte|veros|que_estuvieras|que_estés|ir|poder|agradecerte|agradecerle|felicitarte|darte_las
    here: quería|quiero|queríamos|queremos|quisiera agradecer|agradecerte|agradecerle|decirte|decirle|felicitarte|contarte|darte|desearte|compartir|presentarme|avisarte|que_sepas|que_lo_sepas|informarle|comunicarle|invitar_a_todos
    here: espero|esperamos que ..1 estés|esté|estéis|estén|te_guste|le_guste|os|disfrutes|disfrute|todo|me_perdones|me_entiendas|me_comprendas|tengas|tenga|te_mejores|se_mejore|vaya|haya|hayas|te_recuperes|nos_veamos|sirva|te_sirva|le_sirva
    here: a|quedo la|a espera|disposición de !su !tu !respuesta !noticias
    here: a ver ..3 quedamos|nos|comemos|cuándo
    here: hablamos|nos_vemos|quedamos ..1 luego|pronto|mañana|otro_día|un_día $ !?
    here: qué|cuál|cómo <any>* se|te llama|dice !? $
    anywhere: no dudes|dude|duden|dudéis en
    here: qué ganas|bien|pena|lástima|alegría|bonito|rico|detalle|día|susto|maravilla|suerte|va|vergüenza|raro ..6 $ !?
    here: cuánto tiempo|me_alegro|lo_siento|te|frío|calor $ !?
    here: quién|qué <te> crees|manda|has_creído
    before: nadie|jamás|nunca <me>?
    here: nadie|jamás <me>
    here: a quién se|no|le ..1 le|gusta|importa|ocurre|interesa
    here: y tú|usted quién|qué
    here: cuánto <me>|<te>|se|tarda|ha gusta|quiere|quieres|alegra|alegro
    here: soy el|un bot|robot
    here: puede ser|que
    here: presento|presenta|presente mis|mi
    here: <te> invito|invitamos yo
    here: buscamos|busco lo mismo|siempre
  `,
};

export const SIZES: Pack['sizes'] = {
  medium: `
    revisar|revise|revises|revisarías|revisaría|revisaras|revisara|revisas|revisa|revisarme|repasar|repasarías|repasas|repases|repasara
    corregir|corregirías|corriges|corrige|corregirme|corrijas|corrija|corregirás
    leer|leerías|leería|lees|leyeras|leyera|mirar|mirarías|miraría|miras|miraras|mirara|mirarte|mires|vistazo|ojo|ojeada ..4 <doc>
    ojo|vistazo|ojeada a|al
    reunión|llamada|videollamada|entrevista|entrevistarle|entrevistarla|entrevistarte|entrevistarles|cita|zoom|teams|charla|café|cafe
    vernos|quedar|reunirnos|reunirme|charlar|conversar|hablar|llamarnos|verte|verle|vemos|comer|cenar|almorzar|comida|cena|almuerzo|quedamos|comemos|cenamos|reunimos|tomar|tomamos|caña|cerveza
    media|una|un|hora|horas hora|horita|par_de_horas|rato|hueco|ratito
    <number>|cinco|diez|quince|veinte|treinta|cuarenta|cuarenta_y_cinco minutos|minutitos|min
    opinión|feedback|comentarios|consejo|consejos|valoración ..2 sobre|de|para
    explicar|explicarme|explicarías|explicas|explicaras|enseñar|enseñarme ..4
    cuidar|cuidarías|cuidas|cuidarme|regar|regarme|regarías|riegas|alimentás|alimentarías|pasear|quedarte_con ..4 gato|perro|niños|niña|niño|plantas|peques|hijo|hija|bebé|víbora|serpiente|tomates
    intervenir|dar ..4 charla|discurso|ponencia|testimonio|taller
    charla|ponencia|taller
    vienes|venir|vendrías|vendrás|vienen|venís|vendréis|viene|vendrían ..5 <due>|cena|comida|fiesta|cumpleaños|cumple|boda|inauguración|contar|casa
    te|se|os invito|invitamos|vienes|venís
    acompañar|acompañarme|acompañarías|llevar|llevarme|llevarías|recoger|recogerías|recogerme ..3 al|a_la|médico|aeropuerto|hospital|estación|madre|niños|mi
    traducir|traducirías|traduces|traducirme
    orientarme|asesorarme|aconsejarme|orientar|orientación|asesoramiento
    libre|disponible ..3 <due>|para
  `,
  large: `
    presentarme|presentarnos|presentas|presenta|presentarías|presentaría|presentaras|presentara|presentes|presentéis|presentaros ..1 a|al
    me|nos presentas|presenta|presentarías|presentaría|presentaras|presentara|presentes|presentáis|recomiendas_a|recomendarías|recomendaría_al|recomendaría_a|recomienda_al
    recomendarme|recomendarnos ..2 a|al|para|en|ante
    en contacto|relación con ~
    contacto|número|teléfono|correo de <any>
    carta|cartas de recomendación|referencia|presentación
    recomendación|referencia|referencias|aval|avalista|avalarme|padrino|madrina|testigo|apadrinar|avalar|mecenas
    <number>|mil|cien|cientos|doscientos|trescientos|quinientos|unos euros|€|pavos|dólares|pesos|eur|soles|lucas
    dinero|préstamo|inversión|invertir|invertirías|donación|donativo|donar|patrocinar|patrocinio|apadrinar|dona|done
    pondrías|meterías|prestar|prestarme|prestas|prestarías|dejar|dejarme ..3 <number>|dinero|pasta|plata|euros
    revisar|corregir|leer|corrija|leyeras|leer|repasar ..3 tesis|tfg|tfm|manuscrito|novela|libro|tesina|memoria
    dirigir|dirigirías|dirigiría|tutorizar|dirigirme ..3 tesis|tfg|tfm|trabajo|proyecto
    mudanza|mudarme|mudarnos|mudo
    manos|brazos ..3
    fin_de_semana|finde ..2 para|entero|ayudando
    un|todo_el|el fin_de_semana|finde para ~
    toda|todo la|el tarde|mañana|día|semana
    puente ..2
    nos|me harías|haría|haríais|hacer de puente|enlace
    alojar|alojarme|hospedar|alojarías
    prácticas|trabajo|empleo|vacante|beca|contratar|contratarme|plaza ..4 en|para|tu|vuestra|su
    presentar|hablarle|hablarías|hablar ..3 de_mí|de_nosotros
    mediar|interceder
    escribir|escribirme|escribirías|escribes|escribiría|escribieras ..3 referencia|recomendación|carta
    le puedo|podría escribir|llamar|contactar
  `,
};

export const ABOUT_ME: Rules = {
  found: `
    cómo|qué_tal ..1 <te> va|fue|ha_ido|iba|sienta|trata|tratan|sentó|encuentras|encuentra|sientes|siente|salió|resultó|has_sentido|has_encontrado|han_tratado|recibieron|apañas|arreglas|arregla|manejas|las_arreglas|las_apañas|lleva|llevas|defiendes|organizas_con ~
    cómo|qué_tal ..1 se|te|os <it>? pasaste|pasó|pasasteis|pasaron|presenta|ha_dado|dio|siente|encuentra|encuentran|adaptan|adapta|portan|porta|toman|toma|está_dando|presentan ~
    cómo|qué_tal ..2 lo|la pasaste|pasasteis|llevas|lleva|lleváis|pasaron|pasó|han_pasado|habéis_pasado|has_pasado|vives|estás|llevan|ves ~
    cómo|qué_tal ..1 está|están|estás|estáis|andas|anda|andan|andáis|sigue|sigues|siguen|seguís|van|va|vais|vas|iba|fue|fueron|estuvo|estuvieron|salió|resultó|quedó|acabó|terminó|era|es ..1 <your>|los_niños|las_niñas|los_chicos|los_peques|la_familia|el_bebé|la_beba|el_peque|la_peque|<life>|el_nuevo|la_nueva|el_trabajo|todo|las_cosas|la_vida|la_cosa|por|desde|con|tras|después_de|en|de|la_rodilla|la_espalda|ese|esa|eso|lo|aquello|la|el|los|las ~
    cómo|qué_tal ..1 estás|estáis|andas|andáis|te_encuentras|se_encuentra|os_encontráis|sigues|vas|va_todo|va_eso|anda_todo|anda|te_va_todo ~
    cómo ..1 está|están <mr>|<Name>|<your> ~
    qué tal $ ?
    y tú|usted|vos|vosotros qué? tal|cómo ~ ?
    y tú|vos|usted|vosotros , ~ ?
    ^ y tú|vos|usted|vosotros|ustedes|ti $ ?
    y ..1 qué tal|tal_todo <any> ~ ?
    qué tal ..1 <your>|el|la|los|las|te|le|os|por|con|todo|va|van|está|están|estás|estáis|andas|andáis|tan|vas|llevas|fue|fueron|ha_ido|has|salió|se|sigue|sigues|duermes|desde|tras|en|lo ~ ?
    qué es|ha_sido|hay de tu|su|vuestra|ti|usted|del|la|el|nuevo|vosotros ~
    qué se_cuenta|te_cuentas|contás|contáis|cuentas ~ ?
    qué hay de nuevo ~
    qué novedades|nuevas|noticias tienes|hay|traes|de|por ~ ?
    alguna|qué novedad|noticia|novedades|noticias de|con|del|por|sobre tu|su|vuestro|la_operación|el_bebé|los_resultados|ahí|allí|allá|el_trabajo ~ ?
    qué estás|estáis|está|andas ..1 leyendo|haciendo|escribiendo|pintando|estudiando|viendo|preparando|tocando|construyendo|tramando ~
    qué lees|escuchas|escribes|tocas|pintas|haces|estudias|plantas ..2 ahora|últimamente|estos|en|desde|ahí|por|de|para|allí|este|los ~ ?
    qué|cuál ..1 te|le|os ..1 gustó|gusta|emociona|apasiona|llevó|trajo|trae|inspiró|sorprendió|impresionó|hizo|ha|preocupa|ilusiona|costó|pareció|dijeron|dijo|ha_dicho|animó ~ ?
    qué sentiste|sintió|sentisteis|has_aprendido|aprendiste|echas_de|soñaste|planes|proyectos ~ ?
    cuál es|fue|era|sería tu|su|vuestro ..1 secreto|sueño|libro|plato|rincón|historia|proyecto|favorito|favorita|próximo|próxima|mejor|peor|parte|canción|película ~ ?
    en qué|quién andas|anda|andáis|estás|estáis|trabajas|trabajáis|trabaja|piensas ~ ?
    a qué te|se|os dedicas|dedica|dedicáis ~ ?
    dónde ..1 vives|vive|vivís|estás_viviendo|andas|te_metes|aprendiste|aprendió|os_conocisteis|creciste|estudiaste|te_has_metido|pasas|pasasteis|vais_a_pasar|trabajas|andáis|te_criaste|conociste ~ ?
    cuándo ..1 te|se|os casas|mudas|jubilas|operan|casáis|mudáis|incorporas|dan_el_alta|jubila|casan|opera|dan ~ ?
    cuándo nace|naces|sales_de_cuentas|empiezas|vuelves_a|nació|es_tu|es_la_boda|empezaste|sale_tu|sale_el ~ ?
    cuánto ..1 hace|llevas|lleváis|lleva|tiempo_llevas|mide|pesa|pesó|te_falta|tiempo_tiene|tiempo_hace que? ~ ?
    hace mucho|tiempo|cuánto que <any> ~ ?
    llevas|lleváis|lleva mucho|tiempo|muchos|años ~ ?
    desde cuándo <any> ~ ?
    cómo empezaste|empezó|aprendiste|os_conocisteis|se_conocieron|se_te_ocurrió|acabaste|llegaste|fuiste_a_parar|viniste|conociste|celebraste|celebrasteis|celebras|te_enteraste|te_dio|te_hiciste|te_convertiste|decidiste|descubriste|te_llevas|te_decidiste|descansas|duermes|vives|concilias|llevas|lleváis|ves|ve|viviste|recuerdas|pasas|pasasteis|soportas|resistes|lo_haces ~ ?
    cómo <te>|os|se encontraste|encontró|sentiste|sintió|ves|quedaste|decidiste|recibieron|adaptas|adaptáis|tratan|trata|curaste ~ ?
    cómo ..1 anda|andan|va|van ~ ?
    cómo duermes|duerme|come|crecen|crece ~ ?
    sigues|seguís|sigue ..1 tocando|viviendo|trabajando|escribiendo|en|con|sin|haciendo|corriendo|estudiando|dando|yendo|leyendo|pintando|cantando|jugando|de|tan|entrenando|igual|bailando|nadando|buscando_trabajo|buscando_piso|enfadada|enfadado ~ ?
    todavía|aún ..1 <hobby> ~ ?
    <hobby> todavía|aún ~ ?
    te|le|os ..1 <hobby>|gusta|gustan|adaptas|acostumbras|duele|duelen|apañas|sientes|siente|encuentras|encuentra|llevas_bien|aburres|diviertes|adapta|gustó|encantó|tratan|cuidan|tratan_bien|cuesta|ves_bien|manejas|pesa|cansa|compensa|arrepientes|ilusiona|hace_ilusión|animas_más ~ ?
    <happened> ..1 ~ ?
    ya|al_final|por_fin|finalmente <te>|se|os|has|habéis|ha? <happened> ~ ?
    <have-you> ..2 <has-done> ~ ?
    ya|te|se|os ..1 has|ha|habéis|han ..1 recuperado|repuesto|instalado|adaptado|acostumbrado|mudado|operado|curado|mejorado|aclimatado|jubilado|casado|animado|hecho_a|renovado|enamorado|decidido|recobrado|repuesta|divertido|quedado ~ ?
    <te>|le|os dieron|cogieron|renovaron|ascendieron|operaron|quitaron|concedieron|trataron|han_dado|han_cogido|han_renovado|han_operado|recibieron|fue|ha_ido|salió|sentó|gustó|regalaron|felicitaron ~ ?
    ^, estás|está|estáis|estabas|estabais ..2 <mood> ~ ?
    va|vas|vais|van|sigue|sigues ..1 mejor|bien|mejorando|tirando|recuperándose|recuperándote ~ ?
    mejor|recuperado|recuperada|repuesto|repuesta de|del|con ~ ?
    <your> ..3 está|están|va|van|sigue|siguen|duerme|duermen|crece|crecen|nació|salió|aprobó|mejora|empezó|empezaron|arrancaron|come|anda|camina|ha|se|les|le|te|os ~ ?
    el|la|los|las <family>|<body>|<life> ..1 está|están|va|van|sigue|siguen|duerme|duermen|crece|crecen|nació|salió|mejora|empezó|empezaron|arrancaron|come|comen|anda|camina|llevan|lleva|se|te|os ..1 bien|mejor|contento|contentos|ya|las|el|la|adaptado|adaptando|gusta|mucho|feliz|creciendo|dando|tan|a|con|en|durmiendo ~ ?
    y|, <your> ..3 , cómo|qué_tal|bien|mejor|ya|sigue|está ~ ?
    y <your> <family>|<body>|<life> ..4 $ ?
    y la|el|los|las <family>|<body>|<life> ..4 $ ?
    todo ..1 bien|en_orden por|en|con|desde|tras|después|con_el ~ ?
    ^ todo bien $ ?
    cuéntame|cuénteme|contame|cuéntanos|contadme|cuéntenme ..1 todo|cómo|qué|de|algo|más|cosas|$ ~
    ^ cuéntame|contame|cuéntanos
    dime|dígame|decime ..1 cómo|qué_tal|de|cosas_de estás|te|andas|está|va|fue|vas|ti|tu ~
    quería|quiero|me_gustaría|quisiera saber cómo|qué_tal|de|qué_es_de estás|está|te|le|ti|andas|sigues|va|tu|usted|vosotros|os|todo ~
    llegaste|llegasteis|llegó|llegaron ..1 bien|a_casa|sano|sana|al_final ~ ?
    dormiste|descansaste|durmió|dormís|duermes|descansas ..1 bien|algo|mejor|un_poco|en|por|mucho|con ~ ?
    fue ..1 duro|difícil|bonito|especial|emocionante|bien|todo|como ~ ?
    <te> ..1 duele|molesta_mucho|da_miedo|hace_ilusión|preocupa|apetece_el_cambio ~ ?
    <te> gusta|gustan|gustaría_volver|encanta|convence|llena ~ ?
    tienes|tenéis|tiene ..1 hijos|hermanos|pareja|ganas|miedo|nervios|planes|fecha|frío|dolor|dolores|ilusión|apoyo|familia|mascotas|quien_te ~ ?
    echas|extrañas|echáis ..2 de_menos|en_falta ~ ?
    has|habéis|ha ..1 podido|conseguido|logrado|vuelto|empezado|visto_a|vuelto_a|hecho_amigos ..1 descansar|dormir|desconectar|viajar|ver_a|trabajar|caminar|andar|tocar|correr|salir|adaptarte|<any> ~ ?
    nervioso|nerviosa|contento|contenta|cansado|cansada|ilusionado|ilusionada|emocionado|mucho_frío|mucho_calor|mucho_lío|recuperados ..3 $ ?
    viste|visteis|disfrutaste|disfrutasteis|aprobaste|ganaste|ganasteis|conseguiste|conociste|pudiste_descansar|pudiste_dormir|te_divertiste ~ ?
    al final|cabo ..1 fuiste|fuisteis|conseguiste|te|os|aprobaste|encontraste|ganasteis|ganaste|vais|nació|hubo|qué_hiciste ~ ?
    es niño|niña o ~ ?
    te ves|vas_viendo ~ ?
    cómo te|le|os|se <any> ~ con|el|la|en|desde ~ ?
    qué|cómo ..2 vive|vives|vivís ~ ?
    cómo|qué_tal <te>? <any>? sin guillermo|<Name> ~ ?
  `,
  unless: `
    before: <third>|<Name>|le|les|me|yo <any>? <say>|pregunté|preguntaron|pregunto cómo|qué|si
    before: pregunté|preguntó|preguntaron|pregunta|pregunten
    before: no sé|sabe|importa|me_importa|entiendo|me_explico|quiero_ni
    before: según
    anywhere: le|les|te llamamos|contactamos
    here: cómo|qué_tal ..1 $ !?
    here: cómo está $
    here: cómo están $
    here: qué tal , soy|me|te|le|mi|somos
    here: pedido|envío|factura|contrato|pago|candidatura|presupuesto|suscripción|cuenta_bancaria|expediente|entrega|inscripción|reserva|oferta|tarifa|contraseña|dirección|número|correo|stock|plazo|precio|impresora|ordenador|web|página|luz|cliente|clientes|agenda|disponibilidad|paquete|termostato|lavadora|caldera|informe|cotización|mensaje|formulario|documento|documentos|máquina|aplicación|enlace
    here: qué tal|cómo ..2 <te> viene|vendría|va|parece ..2 <due>|el|un|una|si|a|quedar|vernos
    here: cómo <te> viene|vendría
    here: cómo ..1 funciona|se|es|era ..1 llama|escribe|hace|dice|pone|abre|usa|paga|llega|pronuncia|posible|que|el_formulario|el_código|tu_apellido|tu_número|la_receta|eso_de
    here: cómo está|están|va|van el|la|los|las tiempo|tráfico|cosa_del|obras_de_la|precio|precios|tema_del|asunto|proyecto_de|ventas|stock|pedido
    here: cómo|qué duermes|<any> ~ es un misterio
    here: cómo esté|esten|se_sienta|sea
    here: sigues|seguís|sigue ..1 con_el|teniendo|vendiendo|interesado|interesada|en_venta|disponible|en_pie|a_la_venta|necesitando|queriendo mío|mi|piso_en|<due>|en|el_coche|?|para
    here: te|le|os va|viene|gusta|gustaría|apetece|parece|vendría ..1 bien|venir|quedar|que|si|el|un|una_reunión|hacer|ir|unirte|comer|tomar|a_las|mejor_el|participar <due>|<any>? $ ?
    here: te|le|os gustaría
    here: has|ha|habéis|han ..1 podido|visto|recibido|leído|visto_mi ..1 mirar|ver_mi|leer_mi|revisar|mi|el|leer|echar|mirarlo|verlo|hablar_con|abrir|la ~
    here: llegó|llegaron|salió|recibiste|recibió el|la|mi|los|las paquete|correo|carta|pedido|mensaje|dinero|transferencia|factura|archivo|documentos
    here: cuánto hace|lleva|mide|pesa ..1 que_no|el|la|un|falta_para
    here: no|nunca <any>? gusta
    here: estás|está|estáis libre|disponible|de_acuerdo|interesado|interesada|seguro|segura|listo_para_salir|loco|loca
    here: dónde ..1 estás|está|andas_que $ ?
    here: tienes|tenéis|tiene ..1 planes|ganas ..2 para|de ..1 <due>|venir|quedar|ir
    here: cuál es tu|su correo|número|dirección|nombre|teléfono|disponibilidad|tarifa|precio|presupuesto|horario
    here: cuéntame|cuénteme más? sobre|si|qué_precio|los_detalles
    here: quién eres
    here: qué hay que|en|ahí|para
    here: cómo os|se repartís|organizáis|reparten|organizan|llamáis|llama
    here: mi|mis|nuestro|nuestra <family> ~ ?
    here: qué haces|hacéis ..2 <due>|con_mi|aquí
    here: viste|visteis|vio|ves mi|el|que|la|lo|los|las ..2 correo|mensaje|mail|que|documento|archivo|borrador
    here: y la|el|los|las <any> de|del la|el|las|los|hoy|mañana ~
    here: hace mucho|tiempo que no <any> ~ !?
    here: conseguiste|encontraste|pudiste|lograste|conseguiste_el|viste hablar|el|la|los|las|abrir|arreglar|imprimir ..1 número|llave|llaves|entradas|entrada|documento|archivo|teléfono|dirección|billetes|dato|libro
    here: qué te|le|os gusta|dijo|dijeron|ha_dicho ..1 más|el_casero|el_banco|el_jefe|el_cliente $
  `,
};
