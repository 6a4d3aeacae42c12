/** French: how a question begins that ends without its mark, as in a chat. */

export const QUESTIONS = `
  ^, est ce que|qu' ~
  ^, as|es|peux|pourrais|sais|connais|veux|voudrais|viens|aurais|serais|penses|crois|vas|accepterais|ferais tu ~
  ^, avez|êtes|pouvez|pourriez|savez|connaissez|voulez|venez|auriez|seriez|pensez|accepteriez|voudriez|feriez vous ~
  ^, puis|dois|pourrais je ~
  ^, peut|pourrait on ~
  ^, pourrions nous ~
  ^, faut|faudrait|serait|est il|elle|ce ~
  ^, y a|aurait t? il ~
  ^ tu|t'|vous ne|n'? pourrais|aurais|pourriez|auriez|serais|seriez|saurais|sauriez|viendrais|viendriez|accepterais|accepteriez|voudrais|voudriez|veux_bien|voulez_bien !dû|pu|vu|fait|été ~
  ^ tu|vous peux|pouvez me|m'|nous ~
  ^ tu|vous sais|savez où|qui|si|quand|combien|quel|quelle|pourquoi ~
  ^ tu|vous connais|connaissez quelquun|un|une|qui|du_monde ~
  ^ tu|t'|vous as|avez encore|une_idée|des_nouvelles|le_numéro|l'_adresse|le_temps|un_moment|une_minute|deux_minutes|cinq_minutes|prévu|retrouvé|pu|reçu|bien_eu|bien_reçu|trouvé|vu|pensé ~
  ^ z avez ~
  ^ tu|t'|vous es|êtes dispo|libre|libres|disponible|disponibles|partant|partante|partants|joignable|ouverts ~
  ^ tu|t'|vous es|êtes là demain|ce|cet|cette|aujourd'hui|tout|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi ~
  ^, tu me|m'|nous|te gardes|renvoies|envoies|prêtes|ramènes|rappelles|présentes|présenterais|redonnes|redonne|souviens ~
  ^ tu préfères ~
  ^ il te|vous reste ~
  ^, ça|cela te|vous|t' dérange|dérangerait|ennuie|ennuierait|dirait|tente|tenterait|intéresse|intéresserait|gêne|gênerait|va|irait|convient|conviendrait ~
  ^ où est|sont|as|es|a|en|se|puis|peut|peux|dois|faut|trouver ~
  ^ quand est|part|arrive|peut|peux|commence|faut|pourrions ~
  ^ comment !dire|te_dire|vous_dire|devenir ~
  ^ combien|pourquoi !pas ~
  ^ qui est|a|sait|vient|s'|veut|pourrait ~
  ^ lequel|laquelle|lesquels|lesquelles ~
  ^ quel|quelle|quels|quelles ..3 est|sont|as|avez|prends|prend|faut|dois|doit|peut|était|avait|tu ~
  ^ à|avec|pour|chez|de|d'|depuis|dans|sur|jusqu'_à qui|quelle|quel|quand|quoi|où|combien ~
  ^ c' est|était quoi|où|quand|qui|combien|comment|lequel|laquelle !tu|vous|je|il|on ~
  ^, c' est|était quoi|lequel|laquelle|combien ..4 $
  ^, ça|il|elle|on|ils|elles ..3 combien|où|quand|quoi|comment ..3 $
  ^ ça|il|elle|on|vous|tu ..3 à? quel|quelle|quels|quelles !point ~
  ^ tu|t'|vous !veux|voulez|es|êtes|sais|savez ..6 où|quoi|combien|lequel|laquelle ~
  ^ tu|vous ..4 quand|comment $
  ^ je prends|dois|peux|fais|mets ..2 quel|quelle|quoi|où|combien ~
  ^ y|il_y a encore|toujours|moyen|quelquun|de_la_place ~
  ^ quelquun sait|connaît|aurait|pourrait|a_vu|a_trouvé|a_le|a_reçu ~
  ^ des_nouvelles|une_idée ~
  ^ quoi de neuf ~
  none: où|quand tu|vous veux|voulez|voudras $
  none: ^ à qui le dis ~
  none: ^ qui n' a jamais ~
  none: , je me le demande
`;
