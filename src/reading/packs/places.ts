/** Countries and large cities as they are called in the languages read: to move there is to move house, to move to anything else is not. */

import type { WordList } from '../pack.ts';

/** Without names that are words as well ("Reading", "Nice", "Essen"). */
export const PLACES: WordList = `
  england scotland wales ireland britain uk usa us states america canada australia new_zealand germany austria switzerland france spain portugal italy greece
  belgium netherlands holland denmark sweden norway finland iceland poland hungary romania bulgaria croatia serbia slovenia slovakia ukraine turkey
  israel egypt morocco kenya nigeria south_africa india china japan korea vietnam thailand singapore indonesia malaysia philippines mexico brazil
  argentina chile peru colombia uruguay ecuador costa_rica dubai taiwan hong_kong luxembourg estonia latvia lithuania malta cyprus
  deutschland österreich schweiz frankreich spanien portugal italien griechenland belgien niederlande dänemark schweden norwegen finnland polen
  ungarn rumänien kroatien ukraine türkei marokko ägypten südafrika indien japan neuseeland australien kanada mexiko brasilien argentinien amerika irland schottland
  allemagne autriche suisse france espagne italie grèce belgique pays_bas danemark suède norvège finlande pologne hongrie roumanie croatie turquie
  maroc tunisie algérie égypte sénégal afrique inde chine japon australie nouvelle_zélande canada mexique brésil argentine états_unis irlande écosse angleterre
  alemania austria suiza francia españa italia grecia bélgica países_bajos holanda dinamarca suecia noruega finlandia polonia hungría rumania
  croacia turquía marruecos egipto sudáfrica japón canadá méxico brasil argentina estados_unidos irlanda escocia inglaterra colombia perú
  london edinburgh glasgow manchester liverpool leeds bristol birmingham sheffield newcastle oxford cambridge brighton cardiff belfast dublin galway
  new_york boston chicago seattle portland denver austin san_francisco los_angeles la san_diego philadelphia washington atlanta miami toronto montreal
  vancouver ottawa sydney melbourne brisbane perth auckland wellington
  berlin hamburg münchen munich köln cologne frankfurt stuttgart düsseldorf leipzig dresden hannover hanover bremen nürnberg nuremberg bonn freiburg münster
  heidelberg karlsruhe mannheim potsdam rostock kiel erfurt weimar jena kassel augsburg regensburg tübingen konstanz dortmund bochum wien vienna graz linz salzburg
  innsbruck zürich zurich bern basel genf geneva lausanne luzern winterthur
  paris lyon marseille toulouse bordeaux nantes lille strasbourg straßburg rennes montpellier grenoble dijon brest rouen reims bruxelles brussels brüssel
  anvers liège gand genève zurich berne vienne québec londres édimbourg
  madrid barcelona valencia sevilla seville bilbao zaragoza málaga granada murcia alicante santander vigo oviedo gijón salamanca valladolid pamplona
  córdoba cádiz mallorca tenerife canarias buenos_aires montevideo bogotá lima quito santiago_de_chile guadalajara monterrey ciudad_de_méxico caracas medellín
  lisbon lissabon lisbonne lisboa porto rome rom roma milan mailand milano turin torino florence florenz florencia naples neapel bologna venice venedig venise venecia
  athens athen athènes atenas amsterdam rotterdam utrecht antwerp antwerpen copenhagen kopenhagen copenhague stockholm oslo helsinki reykjavik
  warsaw warschau varsovie varsovia kraków krakow prague prag praga budapest bratislava ljubljana zagreb belgrade bucharest sofia istanbul tel_aviv
  jerusalem cairo nairobi cape_town kapstadt johannesburg mumbai delhi bangalore shanghai beijing peking pékin tokyo tokio kyoto seoul singapur singapour bangkok
  berlín hamburgo múnich viena ginebra bruselas estocolmo moscow moskau
`;
