/** Spanish: how a question begins that ends without its mark, as in a chat. Accents are left out there as well, so "que" and "cuando" alone say nothing. */

export const QUESTIONS = `
  ^ me|nos|te|os|le puedes|podéis|podrías|podríais|importa|importaría|dejas|dejáis|dejarías|dejarían|pasas|pasáis|ayudas|ayudáis|mandas|mandáis|prestas|prestáis|harías|apetece|va_bien|viene_bien|vendría_bien|acuerdas|acordáis|confirmas|confirma|firma|presentas|guardas|agregas|explicas|traducís|suena|parece_si|parece_bien_si|imaginas ~
  ^ ya? te|os llegó|gustó|animaste|decidiste|acostumbraste|adaptaste ~
  ^ puedes|podéis|podrías|podríais !contar|estar|quedarte|quedaros ~
  ^ tienes|tenéis|tenés|tiene el|la|tú|vos|usted|algún|alguna|idea|tiempo|hueco|un_momento|un_minuto|ganas|planes|pensado|sitio|noticias|todavía|aún ~
  ^ oye tienes|sabes|puedes ~
  ^ no tendrás|tendréis|sabrás|sabréis|habrás|habréis ~
  ^ sabes|sabéis|sabe|sabrá|sabrás|vosotros_sabéis si|a|dónde|quién|cuál|cuánto|cómo|algo|alguien ~
  ^ conoces|conocéis a|algún|alguna|alguno|algo|un|una ~
  ^ quieres|queréis que|venir|un|una|algo|ir|ver ~
  ^ vienes|venís|vendrás|vendréis|sigues|seguís !cuando|si ~
  ^ estás|estáis el|la|mañana|hoy|este|esta|libre|libres|por|disponible|disponibles|ahí|en_casa ~
  ^ está|sigue|siguen libre|abierto|abierta|ocupado|disponible|el|la|en_pie ~
  ^ es tuyo|tuya|este|esta|ese|esa|aquí|ahí ~
  ^ hay|queda|quedan algún|alguna|alguien|sitio|novedades|noticias|plazas|plaza|manera|forma|entradas ~
  ^ dónde está|están|es|son|hay|queda|puedo|podemos|compraste|aparcamos|nos|lo|la|te|quedamos|has|hago|pongo|dejo|vives|vive|encuentro|se ~
  ^ quién|quiénes tiene|es|son|viene|sabe|puede|ha|va|hace|conduce|lleva|trae|fue|queda|firma|paga|eres|más ~
  ^ cuál|cuáles ~
  ^ cuánto|cuánta|cuántos|cuántas !antes|más|menos ~
  ^ cómo va|está|estaba|estuvo|quedó|fue|llevas|sigue el|la|los|las|lo|tu|tus|usted|su|todo|eso|ese ~
  ^ cómo se llama|llamaba|apaga|enciende|pone|abre|cierra|usa|entra|quita|llega|hace|escribe ~
  ^ cómo hago|hacemos|quedamos|llego|llegamos|vas|vamos|amaneciste ~
  ^ cómo te|os|le va|fue|sientes|sentiste|encuentras|ha|has|sentó|trata|recibieron ~
  ^ a|con|de|para|por quién ~
  ^ a|de|en|hasta|por dónde ~
  ^ a|por cuánto ~
  ^ a|en|de cuál ~
  ^ desde|hasta|para cuándo ~
  ^ a|en|de|por|con qué hora|día|sitio|aula|cajón|piso|calle|número|grupo|precio|médico|autobús|andén ~
  ^ cuándo es|vence|empieza|quedamos ~
  ^ qué opinas|opináis|opina|piensas|hago|hacemos|significa|dijo|hora|día|talla|número|precio|marca|te_parece|os_parece|fue_de|onda ~
  ^ qué_tal el|la|los|las|tu|tus|te|os|lo|va|fue|está|vas ~
  ^ alguien sabe|tiene|conoce|puede|podría|quiere|viene|ha_visto|me|ha_oído ~
  ^ alguna idea|noticia|novedad|posibilidad ~
  ^ has|habéis ..1 visto|encontrado|podido|recibido|hablado|mirado|pensado|pedido|probado|cerrado|dormido ~
  ^ ya? pudiste|lograste|recibiste|viste|leíste|encontraste|hablaste|terminaste|conseguiste|recuperaste ~
  ^ crees|creéis que ~
  ^ sería|serías posible|mucho|usted|tan_amable ~
  none: ^ si quieres|queréis|me|te|nos|os|puedes|tienes|vienes|podéis|le|lo|la ~
  none: ^ si , ~
  none: ^ si quieres , ~
  none: ^ no tienes ~
  none: ^ quien más más|tenga ~
  none: donde quieras|sea $
`;
