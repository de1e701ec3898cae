package org.crosslight.linkage.mention;

import java.util.Set;

/** Short words of chat that would otherwise pass for the letters of a registration mark. */
final class EverydayWords {
  private static final Set<String> WORDS =
      Set.of(
          ("a ad add age ago ah aid aim air al ale all am an and ant any ape app apr apt"
                  + " arm art as ask at ate aug aw aye bad bag bar bat be bed bee beg bet bi bid big"
                  + " bin bit bmw bob bow box boy bro btw bud bug bum bun bus but buy by bye cab can"
                  + " cap car cat cd che chi con cop cos cow cry cup cut cuz da dad day de dec del"
                  + " den der des di did die dig dim din do doc dog don dot dr dry du due dvd dve"
                  + " ear eat ed ee egg ego eh el en end er es esc est et etc eur eve ex eye fab fam"
                  + " fan far fat fax feb fed fee few fig fit fix fly fog for fox fr fri fun fur gag"
                  + " gap gas gbp gbs get ghz gig gin git go god got gp gti gum gun gut guy gym ha"
                  + " had ham has hat hay he hen her hes hey hi hid him hip his hit hm ho hob hop"
                  + " hot how hr hrs hug hun hut hz ice icy id idk if il ill im imo in ink inn irl"
                  + " is ist it its ive ja jam jan jar jaw jct je jet jim jk job joe jog joy jul jun"
                  + " jus ka key kg kid kit km kmh kms la lad lap las law lay lb lbs le led leg les"
                  + " let lid lie lil lip lit ll lmk lo lol los lot low luv ma mad mah man map mar"
                  + " mat max may me meh men met mhz mi mia mid min mix mls mm mob mom mon mph mr ms"
                  + " mt mtr mts mu mud mum my na nah nan nap nas nd ne net new ngl nie nil nit no"
                  + " nob nod non nor not nov now nr nu nun nut nvm oak oct odd of off oh oi oil ok"
                  + " old om omg omw on one ont op opp or ora our out ow owe own ox oxo oz pa pac"
                  + " pad pal pan par pas pat pay pc pcm pcs pdf pe pen per pet pi pie pig pin pit"
                  + " pj plc pls plz pm pn png po pop por pot ppl pro ps pt pts pub put que rah ram"
                  + " ran rat raw ray rd re red rep rib rid rip rob rod row rpm rub rug run sa sad"
                  + " sat sau saw say sc se sea sec see sep set sex sg sh she shy si sim sin sip sir"
                  + " sis sit six ski sky smh so sob sod son soo sp spa spy st std su sue sum sun"
                  + " sur ta tab tag tan tap tax tbf tbh tdi te tea ted tel ten th the thu thx ti"
                  + " tie til tim tin tip to toe tom ton too top toy tri try tue tug tv two txt ty"
                  + " ugh uh uk um un una und uno up ur urs us usb usd use van vas vat vet vid vip"
                  + " vs was wax way we wed wee wen wet who why wid wig win wit wiv wk wks wo wow"
                  + " wtf wuu wyd ya yah ye yea yep yer yes yet yo you yr yrs yup za zi zip zoo")
              .split(" ", -1));

  private EverydayWords() {}

  /** Whether these lower-case letters are a word people write. */
  static boolean isWord(String letters) {
    return WORDS.contains(letters);
  }
}
