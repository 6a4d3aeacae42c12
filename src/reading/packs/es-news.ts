/** Spanish: what befell the writer or their close family. */

import type { NewsRules } from '../pack.ts';
import { PLACES } from './places.ts';

export const NEWS: NewsRules = {
  classes: {
    'n-my': 'mi mis nuestro nuestra nuestros nuestras',
    'n-kin': `madre padre mamá papá padres hermano hermana hermanos hijo hija hijos bebé marido mujer esposa esposo pareja novio novia prometido prometida
      abuela abuelo abuelos suegra suegro nieto nieta cuñado cuñada mellizos gemelos gemelas mellizas niño niña compañero_de_vida madrastra padrastro mayor menor yaya yayo`,
    'n-home': 'mamá papá yaya yayo',
    'n-age': 'pequeño pequeña querido querida pobre hermano hermana hijo hija',
    'n-ills': `cáncer leucemia neumonía depresión tumor covid linfoma melanoma demencia alzhéimer alzheimer párkinson parkinson epilepsia esclerosis_múltiple
      esclerosis herpes herpes_zóster sepsis hernia_discal`,
    'n-blow': `ictus infarto accidente accidente_de_coche accidente_de_moto accidente_de_bici derrame_cerebral derrame ataque_al_corazón ataque_cardíaco aborto recaída
      embolia hemorragia crisis_nerviosa infarto_cerebral`,
    'n-limb':
      'pierna brazo pie tobillo muñeca cadera clavícula hombro codo dedo rodilla nariz mandíbula pelvis costilla costillas mano fémur tibia peroné ligamento ligamentos menisco',
    'n-ward': 'hospital clínica uci',
    'n-post': 'trabajo puesto empleo curro plaza beca prácticas contrato_indefinido cargo',
    'n-as': `director directora responsable jefe jefa profesor profesora maestra maestro ingeniero ingeniera enfermera enfermero consultor consultora
      desarrollador desarrolladora catedrático catedrática asesor asesora gerente socia socio médica médico redactora redactor abogada abogado coordinadora coordinador`,
    'n-child': 'niño niña bebé nene nena hijo hija mellizos gemelos mellizas gemelas',
    'n-place': PLACES,
    'n-nest': 'piso casa apartamento departamento hogar casita campo pueblo',
    'n-exam': `examen exámenes oposición oposiciones selectividad ebau prueba_de_acceso pruebas_de_acceso examen_final exámenes_finales examen_oral examen_de_conducir
      defensa_de_la_tesis mir carné carnet bachillerato recuperación reválida prueba_de_nivel finales`,
    'n-thesis': 'tesis tfm tfg doctorado habilitación',
  },
  found: `
    illness: me han|ha|acaban ..2 diagnosticado|detectado|encontrado|diagnosticar ..4 <n-ills>
    illness: a <n-my> <n-age>? <n-kin> le han|ha|acaban ..2 diagnosticado|detectado|encontrado ..4 <n-ills>
    illness: me diagnosticaron|detectaron|encontraron ..4 <n-ills>
    illness: a <n-my> <n-age>? <n-kin> le diagnosticaron|detectaron|encontraron ..4 <n-ills>
    illness: tuve|sufrí|he_tenido|he_sufrido ..1 un|una ..1 <n-blow>
    illness: <n-my> <n-age>? <n-kin> <Name>? tuvo|sufrió|ha_tenido|ha_sufrido|han_tenido ..1 un|una ..1 <n-blow>
    illness: ^, <n-home> tuvo|sufrió|ha_tenido|ha_sufrido ..1 un|una ..1 <n-blow>
    illness: a <n-my> <n-age>? <n-kin> le ha_dado|dio un|una ..1 <n-blow>
    illness: me ha_dado|dio un|una ..1 <n-blow>
    illness: estoy|sigo|he_estado|estuve ..2 en el|la <n-ward> !para
    illness: estoy|sigo|he_estado|estuve ..2 ingresado|ingresada|hospitalizado|hospitalizada
    illness: me han|acaban_de ingresado|ingresar|operado|operar
    illness: <n-my> <n-age>? <n-kin> <Name>? está|sigue|estuvo|ha_estado ..4 en el|la <n-ward> !para
    illness: <n-my> <n-age>? <n-kin> <Name>? está|sigue|estuvo|ha_estado ..4 ingresado|ingresada|hospitalizado|hospitalizada|en_coma|en_cuidados|en_urgencias
    illness: ^, <n-home> está|sigue|ha_estado ..4 ingresado|ingresada|hospitalizado|hospitalizada|en_el_hospital|en_la_uci
    illness: me he ..1 roto|fracturado|partido el|la|los|un|una ..1 <n-limb>
    illness: me rompí|fracturé el|la|los|un ..1 <n-limb>
    illness: <n-my> <n-age>? <n-kin> <Name>? se ha ..1 roto|fracturado|partido el|la|los|un|una ..1 <n-limb>
    illness: <n-my> <n-age>? <n-kin> <Name>? se rompió|fracturó el|la|los|un ..1 <n-limb>
    illness: <n-my> <n-age>? <n-kin> ..8 y está en el|la <n-ward> !para
    illness: he|hemos pasado ..5 en el <n-ward>
    illness: me operan|operaron|operarán|van_a_operar|tienen_que_operar
    illness: me opero ..2 de|el|la
    illness: a <n-my> <n-age>? <n-kin> la|le|lo operan|operaron|van_a_operar|tienen_que_operar|han_operado|tuvieron_que_operar
    illness: operan|operaron|han_operado a <n-my> <n-age>? <n-kin>
    illness: tengo ..1 un|una|el|la? ..1 <n-ills>
    illness: <n-my> <n-age>? <n-kin> <Name>? tiene ..2 <n-ills>
    illness: ^, <n-home> tiene ..2 <n-ills>
    illness: estoy|sigo|llevo|he_estado ..2 de baja !de_voz|intensidad
    illness: estoy ..1 gravemente|muy enfermo|enferma
    illness: <n-my> <n-age>? <n-kin> <Name>? está|ha_caído|se_ha_puesto|sigue ..1 gravemente|muy|seriamente enfermo|enferma|grave
    illness: empiezo|comienzo|estoy|hago|he_empezado ..2 con? la|en|el? quimio|quimioterapia|radioterapia|diálisis
    death: <n-my> <n-age>? <n-kin> <Name>? murió|falleció|ha_muerto|ha_fallecido|murieron|acaba_de_morir|acaba_de_fallecer|se_está_muriendo
    death: murió|falleció|ha_muerto|ha_fallecido ..1 <n-my> <n-age>? <n-kin>
    death: se me ha_muerto|murió <n-my> <n-age>? <n-kin>
    death: se murió <n-my> <n-age>? <n-kin>
    death: <n-my> <n-age>? <n-kin> <Name>? nos ha_dejado|dejó
    death: ^, <n-home> murió|falleció|ha_muerto|ha_fallecido|nos_ha_dejado|nos_dejó
    death: <n-home> se fue ..4 , en_paz|para_siempre
    death: <n-home> se fue ..4 en_paz|para_siempre
    death: ^, el|la abuelo|abuela|yayo|yaya murió|falleció|ha_muerto|ha_fallecido
    death: perdí|he_perdido|hemos_perdido|perdimos ..1 a <n-my> <n-age>? <n-kin>
    death: enterramos|hemos_enterrado|enterré|he_enterrado|despedimos a <n-my> <n-age>? <n-kin>
    death: enterrar a <n-my> <n-age>? <n-kin>
    death: entierro|funeral|velatorio|sepelio de <n-my> <n-age>? <n-kin>
    new-job: empiezo|comienzo|he_empezado|empecé|estreno|empezaré ..2 en|mi|un|con? ..1 nuevo <n-post>
    new-job: empiezo|comienzo|he_empezado|empecé|estreno ..2 en|mi|un|con? ..1 <n-post> nuevo
    new-job: me han|acaban_de ..1 dado|dar|concedido el|la|un|una ..1 <n-post> !de|para
    new-job: me dieron el puesto|trabajo|plaza !de
    new-job: he ..1 conseguido|encontrado|aceptado|obtenido|firmado un|una ..1 <n-post> !de_fruta|para_ti|para_vosotros|para_usted
    new-job: he ..1 conseguido|encontrado trabajo
    new-job: conseguí|encontré|acepté|obtuve un|una|el|la ..1 <n-post> !para_ti|para_vosotros
    new-job: tengo ..1 un ..1 nuevo trabajo|empleo|puesto|curro !para
    new-job: tengo ..1 un trabajo|empleo|puesto|curro nuevo !para
    new-job: tengo ..1 trabajo|empleo nuevo !para
    new-job: me han|acaban_de ..1 ascendido|ascender|nombrado|nombrar|contratado|contratar
    new-job: me ascendieron|contrataron
    new-job: me nombraron <n-as>
    new-job: me incorporo|incorporé|uno a|al ..4 como <n-as>
    new-job: <n-my> <n-age>? <n-kin> <Name>? ha ..1 encontrado|conseguido|empezado|aceptado un|una|el|su? ..1 <n-post>
    new-job: a_partir del|de ..2 trabajo para|en
    new-job: <n-my> <n-age>? <n-kin> <Name>? empieza|comienza|ha_empezado ..4 como|de ..1 <n-as>
    lost-job: perdí|he_perdido|pierdo ..1 mi|el trabajo|empleo|puesto|curro
    lost-job: <n-my> <n-age>? <n-kin> <Name>? perdió|ha_perdido ..1 su|el trabajo|empleo|puesto|curro !impreso|escrito|de
    lost-job: me han ..1 despedido|echado !con_un_aplauso|de_menos|una_mano|en_falta|una_bronca
    lost-job: me despidieron|despiden !con_un|con_una|en_la|con_flores|con_abrazos
    lost-job: me echaron el|ayer|hoy|del|la_semana|sin|esta
    lost-job: no me han|van|van_a ..1 renovado|renovar|prorrogado el|mi contrato
    lost-job: no me renuevan|renovaron el|mi contrato
    lost-job: mi contrato no ..3 renovado|renueva|renovó|renuevan|prorrogado
    lost-job: han|van_a ..1 suprimido|suprimir|eliminado|eliminar|amortizado mi puesto|plaza|trabajo
    lost-job: estoy|me_he_quedado|me_quedé|sigo|llevo ..3 en_paro|en_el_paro|sin_trabajo|sin_empleo|desempleado|desempleada|parado_y_buscando|al_paro
    lost-job: a <n-my> <n-age>? <n-kin> lo|la|le han_despedido|despidieron|han_echado
    lost-job: mi puesto|trabajo desaparece
    birth: <n-my> <n-age>? hija|hijo|bebé|nieto|nieta|pequeño|pequeña|mellizos|gemelos <Name>? nació|nacieron|ha_nacido|han_nacido ..1 el|ayer|hoy|anoche|esta|este|por_fin|la_semana|anteayer|sano|sana
    birth: <n-my> <n-age>? hija|hijo|bebé|nieto|nieta|pequeño|pequeña|mellizos|gemelos <Name>? ha|han ..1 nacido $
    birth: ha|han ..1 nacido <n-my> <n-age>? hija|hijo|bebé|nieto|nieta|pequeño|pequeña
    birth: nació <n-my> hija|hijo|bebé|nieto|nieta
    birth: <n-my> bebé|pequeño|pequeña|mellizos|gemelos <Name>? ya ..1 está|están|llegó|ha_llegado|han_llegado
    birth: tuvimos|hemos_tenido|he_tenido|tuve ..1 un|una <n-child>
    birth: tuvimos|hemos_tenido|he_tenido|tuve ..1 mellizos|gemelos|mellizas|gemelas
    birth: <n-my> <n-age>? <n-kin> y su <any> acaban|han|esperan ..2 tener|tenido|mellizos ..2 mellizos|gemelos|bebé|niño|niña
    birth: me he|acabo ..1 convertido|convertirme|hecho en|de ..1 abuela|abuelo|madre|padre|tía|tío|mamá|papá
    birth: he|hemos ..1 sido padres|padre|madre|abuelos|abuela|abuelo|papá|mamá|tía|tío
    birth: soy|ya_soy|acabo_de_ser abuela|abuelo|tía|tío|papá|mamá por_primera|desde_ayer|desde_hoy|otra_vez|de_nuevo
    birth: estoy|estamos ..1 embarazada|embarazadas|embarazados
    birth: <n-my> <n-age>? mujer|esposa|pareja|hija|hermana|novia|cuñada <Name>? está ..1 embarazada
    birth: esperamos|espero|estamos_esperando|estoy_esperando ..1 un_bebé|un_hijo|una_hija|mellizos|gemelos|una_niña|un_niño|nuestro_primer|nuestra_primera|nuestro_segundo
    birth: <n-my> <n-age>? mujer|esposa|pareja|hija|hermana|novia|cuñada <Name>? dio|ha_dado|ha ..1 a_luz|dado_a_luz
    birth: <n-my> <n-age>? mujer|esposa|pareja|hija|hermana|novia|cuñada <Name>? ha_tenido|tuvo ..1 un|una <n-child>
    birth: di|he_dado a_luz
    move: nos|me mudamos|mudo|mudaremos|mudaré|trasladamos|traslado ..4 a|al ..1 <n-place>|<n-nest>|otro_piso|otra_casa|la_nueva|una_casa|un_piso
    move: nos|me mudamos|mudo $
    move: me mudé|trasladé ..3 a ..1 <n-place>
    move: nos|me hemos|he ..1 mudado|trasladado
    move: acabamos|acabo de mudarnos|mudarme|trasladarnos|trasladarme|instalarnos|instalarme
    move: vuelvo|volvemos|regreso|regresamos ..1 a vivir a|en ..1 <n-place>
    move: me|nos voy|vamos ..2 a vivir|trabajar ..4 a|en ..1 <n-place>
    move: me|nos instalo|instalamos|he_instalado|hemos_instalado ..2 en ..1 <n-place>
    move: ya? estamos|estoy|vivimos|vivo ..1 en el|la|nuestro|nuestra ..1 piso|casa|apartamento|departamento nuevo|nueva
    move: ya? estamos|estoy|vivimos|vivo ..1 en el|la|nuestro|nuestra nuevo|nueva piso|casa|apartamento|departamento
    move: <n-my> <n-age>? <n-kin> <Name>? se van|va|mudan|muda|han_mudado|ha_mudado|mudó|mudaron|trasladan|traslada ..4 a ..2 residencia|vivir|<n-place>|piso|casa
    move: <n-my> <n-age>? <n-kin> <Name>? se fue|ha_ido|fueron|han_ido de casa
    exam: tengo ..3 el|los|mi|mis|un <n-exam> !que_corregir|que_poner|para_corregir|de_conciencia
    exam: me examino ..2 de|el|del|este|la
    exam: defiendo|he_defendido|defendí ..1 la|mi|el <n-thesis>
    exam: mi|mis <n-exam> es|son|empieza|empiezan|será|serán|fue|comienza
    exam: he ..1 aprobado|suspendido|sacado|superado el|la|las|los|mi|mis? <n-exam> !de_otros
    exam: aprobé|suspendí el|la|las|los|mi|mis? <n-exam>
    exam: <n-my> <n-age>? <n-kin> <Name>? tiene|hace|ha_aprobado|ha_suspendido|aprobó|suspendió|se_presenta_a ..2 su|sus|el|la|los|un? <n-exam>
  `,
  unless: `
    before: si|cuando|desde_que|después_de_que|antes_de_que|espero_que|ojalá|temo|miedo|casi|como_si|creí|creía|soñé|imagina|imaginaos|por_poco
    anywhere: hace ..2 años|décadas
    anywhere: cuando_yo|cuando_era|de_niño|de_niña|de_pequeño|de_pequeña|en_aquella_época|antiguamente
    anywhere: novela|sueño|película|capítulo|personaje|episodio|guion|chiste|serie|obra_de_teatro
    anywhere: app|aplicación|servidor|gato|gata|perro|perra|caballo|coche|ordenador|software|prototipo|web|cachorro|labrador|móvil
    anywhere: casi|por_poco
    anywhere: antes_de_que
    anywhere: corregir|vigilar
  `,
};
