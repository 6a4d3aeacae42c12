import { plainText } from './plain.ts';

/**
 * Since when well known companies exist, with the year of their earliest predecessor where they were renamed, merged or split off:
 * nobody is doubted for calling an old employer by its new name. Source: each company's own account of its history; years from
 * general knowledge, to be corrected where somebody knows better. Companies whose name is an everyday word are left out, but for
 * those that few would mean otherwise.
 */
const FOUNDED = `
1994 Amazon | 1997 Netflix | 1998 Google | 1998 Alphabet | 1998 Tencent | 1999 Alibaba | 1999 Salesforce | 1998 PayPal
1993 Nvidia | 1995 eBay
2004 Facebook | 2004 Meta | 2004 Meta Platforms | 2006 Twitter | 2002 LinkedIn | 2010 Instagram | 2009 WhatsApp | 2011 Snapchat
2009 Pinterest | 2005 YouTube | 2005 Reddit | 2012 TikTok | 2012 ByteDance | 2013 Telegram | 2015 Discord
2008 Airbnb | 2009 Uber | 2012 Lyft | 2013 DoorDash | 2012 Instacart | 2013 Deliveroo | 2011 Delivery Hero | 2014 Glovo
2013 Bolt Technology | 2006 BlaBlaCar | 2009 Gojek | 2015 Getir | 2010 Trendyol | 2015 Rappi | 2018 Gorillas
2020 Flink | 2011 HelloFresh | 2008 Zalando | 2013 Flixbus | 2011 FlixMobility | 2012 GetYourGuide | 2015 Too Good To Go
2014 Blinkist | 2018 Tier Mobility
2010 Stripe | 2006 Adyen | 2005 Klarna | 2013 N26 | 2015 Revolut | 2015 Monzo | 2014 Starling Bank | 2011 TransferWise
2013 Robinhood | 2012 Coinbase | 2017 Binance | 2011 Kraken | 2014 Ethereum Foundation | 2019 FTX
2015 Trade Republic | 2016 Qonto | 2019 Pennylane | 2013 Nubank | 2010 Paytm | 2014 Razorpay | 2015 PhonePe | 2018 CRED
2012 SumUp | 2014 Bunq | 2016 Wefox | 2008 iZettle
2015 OpenAI | 2021 Anthropic | 2010 DeepMind | 2010 Google DeepMind | 2023 Mistral AI | 2016 Hugging Face | 2022 Perplexity AI
2022 Perplexity | 2023 xAI | 2016 Scale AI | 2019 Cohere AI | 2020 Stability AI | 2022 ElevenLabs | 2021 Midjourney | 2009 DeepL
2019 Aleph Alpha | 2012 Graphcore Ltd | 2023 DeepSeek
2011 Zoom | 2011 Zoom Video Communications | 2009 Slack | 2009 Slack Technologies | 2007 Dropbox | 2008 GitHub | 2011 GitLab
2002 Atlassian | 2004 Shopify | 2006 HubSpot | 2007 Zendesk | 2006 Spotify | 2007 SoundCloud | 2007 Deezer | 2012 Canva
2012 Figma | 2008 Asana | 2011 Trello | 2012 Airtable | 2012 monday.com | 2010 Datadog | 2012 Snowflake
2012 Snowflake Computing | 2013 Databricks | 2007 MongoDB | 2014 Confluent | 2012 HashiCorp | 2012 Elastic NV | 2003 Palantir
2003 Palantir Technologies | 2009 Cloudflare | 2008 Twilio | 2009 Okta | 2011 CrowdStrike | 2005 Palo Alto Networks
2003 ServiceNow | 2005 Workday | 2011 Celonis | 2005 UiPath | 2015 Personio | 2005 TeamViewer | 2013 Doctolib | 2012 Duolingo
2012 Coursera | 2012 Udacity | 2010 Udemy | 2007 Babbel | 2012 Algolia | 2013 Dataiku | 2014 Back Market | 2012 ManoMano
2008 Vinted | 2000 OVHcloud | 1999 OVH | 2013 Wallapop | 2011 Cabify | 2012 Typeform
2003 Tesla | 2003 Tesla Motors | 2002 SpaceX | 2000 Blue Origin | 2009 Rivian | 2007 Lucid Motors | 2014 NIO | 2014 Xpeng
2015 Li Auto | 2016 Northvolt | 2014 Lilium | 2011 Volocopter | 2008 BioNTech | 2010 Moderna | 2000 CureVac | 2006 23andMe
2009 Waymo | 2010 Xiaomi | 2006 DJI | 2012 Didi | 2010 Meituan | 2015 Pinduoduo | 2008 Shein | 2007 Flipkart | 2008 Zomato
2014 Swiggy | 2010 Ola Cabs | 2011 Byju's | 2013 OYO Rooms | 2011 iFood | 1999 Mercado Libre | 1999 MercadoLibre
2009 Peak Games | 2000 Hepsiburada | 2011 Docplanner | 2011 Brainly | 2014 Booksy | 2006 VKontakte
1999 Coolblue | 2000 Just Eat | 2000 Takeaway.com | 1999 Thuisbezorgd | 2014 Picnic Technologies
2013 Satispay | 2019 Scalapay | 2013 Mercari | 1997 Rakuten | 1995 Kakao | 2010 Coupang
1975 Microsoft | 1976 Apple | 1977 Oracle | 1972 SAP | 1982 Adobe | 1984 Cisco | 1984 Dell | 1968 Intel | 1985 Qualcomm | 1987 Huawei
1984 Lenovo | 1987 TSMC | 1981 Infosys | 1984 Ryanair | 1995 easyJet | 1996 Booking.com | 1996 Expedia | 2000 TripAdvisor | 1998 VMware
1993 Red Hat | 2003 Wikimedia Foundation | 1998 Mozilla | 2008 Khan Academy | 2005 Etsy | 2008 WeWork | 2008 Groupon | 2004 Yelp
2013 Flexport | 2007 Zynga | 2009 Quora | 2012 Tinder | 2009 Strava | 2007 Fitbit | 2010 Nest Labs | 2012 Oculus | 2010 Niantic
2004 Roblox | 1991 Epic Games | 2006 Riot Games | 2010 Supercell | 2003 Rovio | 2014 Wolt | 2013 Oura | 2018 Voi Technology | 2016 Einride
2007 Trustpilot | 2004 Unity Technologies | 2015 Pleo | 2012 Kahoot | 2013 QuintoAndar | 2012 PicPay | 2016 Kavak | 2014 Bitso
2009 Jobandtalent | 2015 Wallbox | 1999 eDreams | 2016 Swile | 2012 Contentsquare | 2011 Mirakl | 2018 Sorare | 2005 Criteo
2013 Bending Spoons | 2000 Yoox | 2004 Mollie | 2011 MessageBird | 2008 Catawiki | 2009 WeTransfer | 2014 Swapfiets | 2009 VanMoof
2013 Fairphone | 1999 InPost | 1994 CD Projekt | 2019 Dream Games | 2015 Papara | 2000 Baidu | 1998 JD.com | 2011 Kuaishou | 1997 NetEase
2012 Careem | 2005 Souq.com | 2004 Talabat | 2017 Swvl | 2008 Fawry | 2012 Jumia | 2016 Flutterwave | 2015 Paystack | 1998 Ozon
2004 Wildberries | 2006 Tinkoff Bank
`;

let yearByCompany: ReadonlyMap<string, number> | undefined;

/** The year from which a company of that plain name can have had people; undefined: not in the table. */
export function foundedIn(plainCompany: string): number | undefined {
  yearByCompany ??= new Map(
    FOUNDED.split(/[|\n]/)
      .map((row) => /^\s*(\d{4}) (.+?)\s*$/.exec(row))
      .filter((row) => row !== null)
      .map(([, year, name]) => [companyKey(name!), Number(year)]),
  );
  return yearByCompany.get(companyKey(plainCompany));
}

/** What stands behind a name and does not make it another. */
const FORMS =
  /\b(?:inc|llc|ltd|limited|plc|gmbh|ag|se|sa|sas|bv|nv|ab|oy|spa|srl|co|corp|corporation|kk|group|deutschland|germany|france|uk|europe|emea|india|italia|espana|brasil|polska|nederland|japan|usa|international)\b/g;

export function companyKey(name: string): string {
  return plainText(name).replace(FORMS, ' ').replace(/ +/g, ' ').trim();
}
