/** Spanish: what the writer asks of the reader, and how large it is. */

import type { Pack, Rules } from '../pack.ts';

export const ASK: Rules = {
  found: `
    <can-you> [ <me>|<inf-me> ~
    <can-you> [ <inf>|<inf-it>|<inf-you>|que|si|no|<any> ~ ?
    <can-you> ..2 [ <inf-me>|<inf>|<inf-it> ~ ?
    <me> puedes|puede|podéis|pueden|podrías|podría|podríais|podrían|podés [ <any> ~
    [ <meme> <doyou>|<would> ~ ?
    [ le|les <it>? <doyou>|<would> ~ ?
    [ se|te|os <it>? <would>|plantearía|plantearías|animaría|atrevería ~ ?
    ^, <me> vendría|vendrían|serviría|serían|ayudaría ..1 bien|genial|útil|de_perlas|mucho [ tu|su|una|un|vuestra|que|si|algo ~
    [ tendrías|tendría|tendríais que <inf>|<inf-me>|<inf-it> ~ ] <due>
    a qué hora [ <any> ~ <due>
    [ dijo|dijeron|quedó|llegó|vino|pasó algo ~ ?
    else: ^, [ se|te|os <it>? <doyou> ~ ?
    ^, [ <it> <doyou>|<would> ~ ?
    [ <would> usted|ustedes|tú|vos ~ ?
    [ <can-you> ~ ?
    me dirijo ..2 a ..1 para [ preguntarle|pedirle|solicitarle|consultarle|<any> ~
    escribo|escribimos|contacto ..1 para [ preguntarle|preguntarte|pedirle|pedirte|solicitarle|saber|consultarle ~
    quedo|quedamos atento|atenta|atentos a [ tu|su|sus|tus ~
    ^, favor de? [ <inf> ~
    ^, [ regálame|regáleme|regálenme tu|su|un|una ~
    ^, [ quedamos|empezamos|salimos|vamos|nos_vemos|compramos|llevamos|entramos ~ ?
    seguiría|seguirías|estaría|estarías [ dispuesto|dispuesta|interesado|libre|disponible ~ ?
    ^, no? hay ..2 manera|forma|modo de [ que ~ ?
    ^, [ cualquier|todo|toda|todos ..1 consejo|idea|ayuda|sugerencia|comentario|tus|sus ..6 ] será|sería|serán|es|son bienvenido|bienvenida|bienvenidos|de_agradecer|de_ayuda
    <me> atrevo|atrevería a [ pedirle|pedirte|preguntarle|preguntarte ~
    puedo atreverme a [ <any> ~
    [ dime|dígame|decime|contame|cuéntame qué te|le|opinas|piensas|te_parece ~
    <please> , [ <imp-it>|devuelva|déjela|déjelo|devuélvala|devuélvalo|confirme|firme|envíe|pase|traiga|llame|avise|rellene ~
    <please> ,? [ <imp-it>|devuelva|déjela|déjelo|devuélvala|devuélvalo ~
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
    <me> gustaría|encantaría [ <any> ~ , sería|es|será|podría|puede posible ~ ?
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
    ^, [ dile|dígale|diles|dale|dele|dales|recuérdale|recuérdele|pregúntale|avísale|avise|coméntale|pásale|envíale|mándale|llévale|tráele a|al|que|si|recuerdos ~
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
    ^, [ done|dona|colabora|colabore|colaborad|participe|participa|inscríbete|inscríbase|apúntate|apúntese|vota|vote|firma|firme ~
    quieres|quiere|queréis|querés|querrías|querría [ ser|venir|quedar|tomar|comer|cenar|participar|unirte|colaborar|hacer|que_quedemos|que_nos|jugar|ir|salir|acompañarme|ayudarme|firmar|pasar|probar|apuntarte|sumarte|almorzar ~ ?
    [ avisa|avisad|avise|avisen|avisá cuando|si|antes|en_cuanto|con|de|a ~
    ^, [ confirma|confirme|confirmad|confirmen|contesta|conteste|responde|responda|contestad ~
    que [ me|nos <sub> ~ <please>
    else: ^, [ <q-thing> ~ ?
    else: ^, [ cómo ..1 calcula|calculan|calculado|hago|haces|hacéis|pago|pagas|llego|entro|solicito|consigo|reservo|apunto|accedo ~ ?
    else: ^, [ coges|cogéis|llevas|lleváis|traes|traéis|usas|vendes|aceptáis|abrís|hacéis|tenéis|vienes|venís|llegas|llegáis|sales ~ ?
    else: ^, [ el|la|los|las|su|tu|vuestro|vuestra ..3 abre|abren|cierra|cierran|acepta|funciona|llega|sale|empieza|sigue_en|incluye|vale|cuesta ~ ?
    else: ^, [ cómo se|puedo|podemos|hago|hacemos|funciona|es|era|está|van|va|iba|os|quedó|<third>|él|lo|la ~ ?
    else: ^, [ quién|quiénes|qué ~ ?
    else: ^, [ a|de|en|por|para|con|hasta|desde|sobre|y qué|quién|cuándo|cuánto|dónde|cuál|cuáles|cuántos|cuántas|cuánta ~ ?
    else: ^, [ tienes|tiene|tenéis|tienen|tenés|has|ha|habéis|han|hay|sabes|sabe|sabéis|conoces|conoce|conocéis|conocés|es|son|era|está|están|estás|va|van|crees|cree|quieres|quiere|queréis|querés|puedo|podemos|le|les|me|nos|lo|la|los|las|aún|sigue|siguen|queda|quedan|llegó|llegaste|mandaste|enviaste|recibiste|recibió|recibieron|pudiste|pudo|viste|vio|leíste|leyó|necesitas|prefieres|vendes|vende|usas|usa|haces|hace|hacéis|hacen|sirve|vale|cuesta|funciona|abren|abrís|abre|cierran|cierra|aceptan|acepta|existe|falta|debo|tengo|tenemos|al_final|por_casualidad|de_casualidad|acaso|será|habrá|estará|eso|esto|ese|esa ~ $ ?
    else: ^, [ el|la|los|las|mi|tu|su|un|una|lo|vuestro|vuestra|nuestro|nuestra ..8 es|está|están|son|tiene|tienen|sale|salen|sigue|queda|va|empieza|incluye|llega|hay|era|ha|se|cuesta|vale|viene ~ $ ?
    else: ^, [ de_verdad|en_serio|entonces ..1 no|sí|puedes|vienes|podéis|es|hay ~ ?
    else: [ <meme> <doyou> ~ ?
    else: ^, [ cada cuánto ~ ?
    else: y [ el|la|los|las|cuándo|dónde|cómo|qué ..6 $ ?
    else: no [ sabrás|tendrás|tendrías|sabrías|habrás|habrá|tienes|sabes|conoces|quedará ~ ?
    else: dime|dígame|decime|díganos|decidme [ si|qué|cuándo|dónde|cómo|cuánto|a_qué|cuál|quién|por ~
    else: [ <any>? <q> $ ?
    else: ^, [ trae|tráete|lleva|llevas|llevo|pongo|hago|compro|pido|pago|mando ~ ?
    else: [ a|qué hora|cuánto ~ ?
  `,
  unless: `
    before: <third> <say>
    here: puedo|podría|podemos|si ..1 le|les|darle|pasarle|darles|pasarles ..2 tu|su número|contacto|correo|teléfono|dirección
    before: <say> si|que
    before: <me> <any>? <say> si|que
    here: <say> si|que
    before: pregunté|preguntó|preguntaron|pregunta|pedí
    here: no <cl>? puedo|podemos|pueden
    here: no <cl>? puedes|puede|podéis ~ $ !?
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
    here: dime|dígame|cuéntame|cuénteme cómo|qué_tal estás|te|está|le|va|tal|fue
    here: llámame|escríbeme|avísame si|cuando quieras|necesitas|puedas_y
    here: dime|di|dígame que !te !le !opinas !piensas !haces !hago !hacemos !necesitas !hora !día !prefieres !talla !piensan <any>
    here: dime|di|dígame algo|la_verdad|tú
    here: dame|deme|danos un_abrazo|un_beso|la_razón|tiempo|paciencia|igual
    here: si quieres|quieras|necesitas|te_apetece
    here: cómo se|es te_ocurre|posible|atreve|atreven|nota
    here: ^, cómo|qué no|iba|voy|vamos_a_hacer|quieres_que_te_diga
    here: cómo pudo|puede|pudieron|se_tomará|reaccionará
    here: qué se siente
    here: ^, cómo está|están|estás|estáis ..1 $
    here: cómo es posible|que
    here: <q> sabe|diablos|demonios|coño|narices|importa|se_lo_iba|lo_diría|lo_iba|dijo_que|iba_a|quiere_más|no_ha|no_lo|te_crees|te_has_creído|se_cree|eres_tú|eres_para|fuera|pudiera|hubiera|va_a_querer|necesita
    here: qué más quieres|da|quisiera|se_puede
    here: quién ..1 eres|me_mandaría|me_manda|te_manda|lo_hubiera|iba|no|si_no|teme
    here: por qué no !? <any>
    here: por qué no|será|siempre|narices ..1 te|nos|le|lo|se|siempre|todo|a_mí|yo
    here: cuántas veces
    here: ^, para qué ..4 $
    here: , de_verdad|en_serio|en serio|verdad $ ?
    here: , no|verdad|eh|a_que_sí|cierto|o_qué $ ?
    here: de qué te ríes|quejas
    here: qué tal $
    here: quieres|quiere|queréis|querés que te|le|les|os|lo|la <any>
    here: quieres|quiere|queréis|querés|necesitas|necesita que|una_mano|ayuda|algo te|le|os|lo|vaya|pase|lleve|mande|hable|llame|pregunte|?|$|con|del
    here: <te> echo|traigo|llevo|ayudo|mando|paso|presento|pongo|recojo|acerco|compro|acompaño|hago|busco|conecto|guardo|reservo|preparo|envío|doy|dejo|presto|llamo ~ ?
    here: se|os|te <it>? <give>|<do> ..8 $ ?
    here: te imaginas|acuerdas_cuando|acuerdas_de_cuando|lo_puedes|lo_crees|das_cuenta|has_vuelto_loco|parece_normal|parece_poco|parece_bonito|crees|ríes|lo_imaginas
    here: sabes|sabe|sabéis qué|una_cosa|lo_que|que|lo_mejor|cómo_es
    here: sabes|sabe|sabéis|tienes_idea|tienes idea|cuánto|lo de|me|mucho|que ~ !?
    here: estás|está|estáis loco|loca|seguro|segura|de_broma|bien|ahí|mejor
    here: ^, no es|era|te_parece|crees|ves|sabes_que|es_precioso|está|ha|he|han|hay|me|se|le
    here: es|era broma|normal|verdad|que|posible , ~
    here: gracias por no|de_antemano_por haber|haberme|tu|su
    here: necesito|necesitamos vacaciones|dormir|descansar|un_descanso|unas_vacaciones|tiempo|un_respiro|unos_días|café|silencio|estar|pensarlo|pensar|un_café|aire|sol|desconectar|una_siesta|un_abrazo|mi|mis|salir
    before: no|ya_no necesito|necesitamos|hace_falta|quiero|quería
    here: no <cl>? <please-do>|necesito|necesitamos|quería|quiero|espero|hace|tengo|tenemos|busco|pido
    here: dime|dígame algo|que_sí
    here: hay que ver|reconocer|decir|vivir|celebrarlo|aguantarse|acabar|brindar
    here: ^, cuida|cuídate|cuídese|disfruta|disfrute|descansa|descanse|perdona|perdone|disculpa|disculpe|saluda|pasa|pase|ten|tenga|cuidad|anímate|mejórate|felicita|pásalo|pásatelo|tomate|tómate|tómese|imagina|sírvete|espera|siéntate|adelante|ven_cuando|vente_cuando|entra
    here: pasa|pase|paseis|tened|ten|tenga|que_tengas|tengas|tengan un|una|buen|buena|muy|feliz|cuidado|paciencia|en_cuenta
    here: da|dale|dad|dele|den|danos recuerdos|un_beso|un_abrazo|besos|igual|vueltas|tiempo
    here: vota|firma|colabora|dona <any>? !que !por_favor !ya ..0 <third>
    here: pregúntale|pregúntele|pregunta|habla|escribe|llama|consulta|prueba|mira|busca a|al|con|en|<Name> ~ !si que|, <any>
    here: pregunta|pregúntale|pregúntele|habla|llama|escríbele|escriba|escribe|consulta|contacta|prueba|mira ..2 <Name>|en_el|en_la|la|señor|señora !si
    here: mándamelo|mándame|envíamelo|envíame|pásamelo|pásame|tráemelo|mándalo|envíalo|pásalo ..4 y|que|, <cl>* <give>|<do>|<will>|<now>|<check>
    here: <imp-me>|<imp-it> ..8 y <te>|<it>|se <it>? <give>|<do>
    here: <te> <it>? <give>|<do> ~ , <imp-me>
    here: encantado|encantada , mándamelo|pásamelo|envíamelo
    here: quería|quiero|querría|quisiera|me_gustaría saber de_ti|de_usted|de_vosotros|cómo|qué_tal|qué_es_de
    here: <me> gustaría|encantaría|haría|haría_ilusión|alegraría <any>? <any>? saber_de|saber_que|verte|veros|que_estuvieras|que_estés|ir|poder|agradecerte|agradecerle|felicitarte|darte_las
    here: quería|quiero|queríamos|queremos|quisiera agradecer|agradecerte|agradecerle|decirte|decirle|felicitarte|contarte|darte|desearte|compartir|presentarme|avisarte|que_sepas|que_lo_sepas|informarle|comunicarle|invitar_a_todos
    here: espero|esperamos que ..1 estés|esté|estéis|estén|te_guste|le_guste|os|disfrutes|disfrute|todo|me_perdones|me_entiendas|me_comprendas|tengas|tenga|te_mejores|se_mejore|vaya|haya|hayas|te_recuperes|nos_veamos|sirva|te_sirva|le_sirva
    here: a|quedo la|a espera|disposición de !su !tu !respuesta !noticias
    here: <me> encantaría|gustaría conocer a ~ algún|alguna|día
    here: <me> gustaría|encantaría presentarte|presentarle|presentaros|saber_cómo|saber_qué_tal|que_me_contaras|oír_cómo
    here: agradezco|agradecemos que me|nos <any>
    here: ^, llevo|traigo|compro|preparo ~ o ..1 tenéis|tienes|llevas
    here: gracias a quién
    here: me dirijo|escribo ..2 para informarle|informarte|comunicarle|agradecerle|agradecerte|felicitarle|felicitarte|contarte|invitar
    here: dejámelo|déjamelo|déjemelo|déjamela a|en
    here: <te> ayudaría|vendría|serviría ..1 bien? que|si|un|una
    here: gracias ..3 por su|tu respuesta|atención|ayuda|colaboración|tiempo|comprensión|apoyo|interés
    here: no <any>? <any>? darme|dar|agradecer|agradecerme
    here: tengo|tenemos que ..1 cancelar|anular|decir|irme
    here: dime y <te>|os
    here: hablar con mi|un|una ~ , <te>|le
    here: podrías|puedes|podría ..1 hablar|preguntar con|a mi|un|<Name>
    here: le|les puedo|podemos|podría ..1 <inf> ~ !?
    here: esperamos su|tu pedido|visita|reserva
    here: imprima|imprime ~ y firme|firma
    here: <family> les|le gusta|gustan|va
    here: dame|deme|dadme un|otro toque|silbidito
    here: a ver ..3 quedamos|nos|comemos|cuándo
    here: hablamos|nos_vemos|quedamos ..1 luego|pronto|mañana|otro_día|un_día $ !?
    here: qué|cuál|cómo <any>* se|te llama|dice !? $
    here: dile|díselo|dígale|diles|decidle ..6 de mi|nuestra parte
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
    <number>|quince|veinte|treinta|cuarenta|cuarenta_y_cinco minutos|minutitos|min
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
