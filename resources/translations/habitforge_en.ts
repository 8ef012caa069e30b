<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n entries</source>
        <translation>
            <numerusform>Saved %n entry</numerusform>
            <numerusform>Saved %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries</source>
        <translation>
            <numerusform>Deleted %n entry</numerusform>
            <numerusform>Deleted %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Its %n entries stay, under its name</source>
        <translation>
            <numerusform>%1. Its entry stays, under its name</numerusform>
            <numerusform>%1. Its %n entries stay, under its name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries brought back from the bin</source>
        <translation>
            <numerusform>Brought back from the bin</numerusform>
            <numerusform>%n entries brought back from the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries erased for good</source>
        <translation>
            <numerusform>Erased for good</numerusform>
            <numerusform>%n entries erased for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries or plans would lose their name with “%1”. Nothing was erased.</source>
        <translation>
            <numerusform>One entry or plan would lose its name with “%1”. Nothing was erased.</numerusform>
            <numerusform>%n entries or plans would lose their name with “%1”. Nothing was erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no day of %n logged</source>
        <translation>
            <numerusform>no day of %n logged</numerusform>
            <numerusform>no day of %n logged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean %1 from %2 of %n days</source>
        <translation>
            <numerusform>mean %1 from %2 of %n day</numerusform>
            <numerusform>mean %1 from %2 of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminder %n minutes before the planned time</source>
        <translation>
            <numerusform>Reminder %n minute before the planned time</numerusform>
            <numerusform>Reminder %n minutes before the planned time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminder %n minutes after the planned time</source>
        <translation>
            <numerusform>Reminder %n minute after the planned time</numerusform>
            <numerusform>Reminder %n minutes after the planned time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again every %1 min, %n times, until done</source>
        <translation>
            <numerusform>again every %1 min, once more, until done</numerusform>
            <numerusform>again every %1 min, %n times, until done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n planned doses</source>
        <translation>
            <numerusform>The last planned dose</numerusform>
            <numerusform>Last %n planned doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller</source>
        <comment>number of doses</comment>
        <translation>
            <numerusform>%n smaller</numerusform>
            <numerusform>%n smaller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>number of doses</comment>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>number of doses</comment>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 (median of %n)</source>
        <comment>figures of a plan; of how many returns</comment>
        <translation>
            <numerusform>%1 · %2</numerusform>
            <numerusform>%1 · %2 (median of %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n days</source>
        <translation>
            <numerusform>from %n day</numerusform>
            <numerusform>from %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was logged on the last %n days. That is fine. Fill in what you remember, in a minute, or leave them as they are.</source>
        <translation>
            <numerusform>Nothing was logged on the last day. That is fine. Fill in what you remember, in a minute, or leave it as it is.</numerusform>
            <numerusform>Nothing was logged on the last %n days. That is fine. Fill in what you remember, in a minute, or leave them as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 That may be so in %n days.</source>
        <translation>
            <numerusform>%1 That may be so in %n day.</numerusform>
            <numerusform>%1 That may be so in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a week</source>
        <translation>
            <numerusform>once a week</numerusform>
            <numerusform>%n times a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n entries. Delete “%1”?</source>
        <translation>
            <numerusform>“%1” has an entry. Delete “%1”?</numerusform>
            <numerusform>“%1” has %n entries. Delete “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a bar is the mean of %n days</source>
        <translation>
            <numerusform>a bar is the mean of %n day</numerusform>
            <numerusform>a bar is the mean of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>strokes: lowest to highest of %n days</source>
        <translation>
            <numerusform>strokes: lowest to highest of %n day</numerusform>
            <numerusform>strokes: lowest to highest of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>7-day mean %1 of %n days</source>
        <translation>
            <numerusform>7-day mean %1 of %n day</numerusform>
            <numerusform>7-day mean %1 of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked: %1, and %n more.</source>
        <comment>marked days</comment>
        <translation>
            <numerusform>Marked: %1, and %n more.</numerusform>
            <numerusform>Marked: %1, and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n days</source>
        <comment>the days that charts show; at least 7</comment>
        <translation>
            <numerusform>%1 to %2, %n day</numerusform>
            <numerusform>%1 to %2, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first %n days washed out</source>
        <translation>
            <numerusform>first day washed out</numerusform>
            <numerusform>first %n days washed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of single days</source>
        <translation>
            <numerusform>%n pair of single days</numerusform>
            <numerusform>%n pairs of single days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of %1-day periods</source>
        <translation>
            <numerusform>%n pair of %1-day periods</numerusform>
            <numerusform>%n pairs of %1-day periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused · %1 of %n days done</source>
        <translation>
            <numerusform>paused · %1 of %n day done</numerusform>
            <numerusform>paused · %1 of %n days done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Kept on %2 of %n days, the other side on %3, not noted on %4; outcome logged on %5.</source>
        <comment>a period; its days</comment>
        <translation>
            <numerusform>%1 Kept on %2 of %n day, the other side on %3, not noted on %4; outcome logged on %5.</numerusform>
            <numerusform>%1 Kept on %2 of %n days, the other side on %3, not noted on %4; outcome logged on %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan was kept on %1 of %n days; the other side on %2, not noted on %3.</source>
        <translation>
            <numerusform>The plan was kept on %1 of %n day; the other side on %2, not noted on %3.</numerusform>
            <numerusform>The plan was kept on %1 of %n days; the other side on %2, not noted on %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was logged on %2 of %n days.</source>
        <translation>
            <numerusform>%1 was logged on %2 of %n day.</numerusform>
            <numerusform>%1 was logged on %2 of %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped on %1 after %2 of %n days: %3. There is no result of a test that did not run to its end.</source>
        <translation>
            <numerusform>Stopped on %1 after %2 of %n day: %3. There is no result of a test that did not run to its end.</numerusform>
            <numerusform>Stopped on %1 after %2 of %n days: %3. There is no result of a test that did not run to its end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Logged on %1 of %n days.</source>
        <translation>
            <numerusform>Logged on %1 of %n day.</numerusform>
            <numerusform>Logged on %1 of %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Not logged: the last of them %2, and %n earlier days.</source>
        <translation>
            <numerusform>%1 Not logged: the last of them %2, and %n earlier day.</numerusform>
            <numerusform>%1 Not logged: the last of them %2, and %n earlier days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95&#xa0;% interval: %1; %n pairs.</source>
        <translation>
            <numerusform>95&#xa0;% interval: %1; %n pair.</numerusform>
            <numerusform>95&#xa0;% interval: %1; %n pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n guesses were right; a coin does as well or better with p = %2.</source>
        <translation>
            <numerusform>%1 of %n guess was right; a coin does as well or better with p = %2.</numerusform>
            <numerusform>%1 of %n guesses were right; a coin does as well or better with p = %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n marked days</source>
        <translation>
            <numerusform>Without the %n marked day</numerusform>
            <numerusform>Without the %n marked days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean %2 of %n days.</source>
        <translation>
            <numerusform>%1: mean %2 of %n day.</numerusform>
            <numerusform>%1: mean %2 of %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n pairs, in order: %1.</source>
        <translation>
            <numerusform>The one pair: %1.</numerusform>
            <numerusform>The %n pairs, in order: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <comment>entries found</comment>
        <translation>
            <numerusform>%n so far</numerusform>
            <numerusform>%n so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase all %n entries of the bin for good?</source>
        <translation>
            <numerusform>Erase the entry of the bin for good?</numerusform>
            <numerusform>Erase all %n entries of the bin for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows in the file</source>
        <translation>
            <numerusform>%n row in the file</numerusform>
            <numerusform>%n rows in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new supplements</source>
        <translation>
            <numerusform>%n new supplement</numerusform>
            <numerusform>%n new supplements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplements added</source>
        <translation>
            <numerusform>%n supplement added</numerusform>
            <numerusform>%n supplements added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new items</source>
        <translation>
            <numerusform>%n new item</numerusform>
            <numerusform>%n new items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items added</source>
        <translation>
            <numerusform>%n item added</numerusform>
            <numerusform>%n items added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were edited here since and stay as they are</source>
        <translation>
            <numerusform>%n was edited here since and stays as it is</numerusform>
            <numerusform>%n were edited here since and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you from before</source>
        <translation>
            <numerusform>%n waits for you from before</numerusform>
            <numerusform>%n wait for you from before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal an earlier row and are kept</source>
        <translation>
            <numerusform>%n equals an earlier row and is kept</numerusform>
            <numerusform>%n equal an earlier row and are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells say “unknown” or were filled in by the other program: no entry</source>
        <translation>
            <numerusform>%n cell says “unknown” or was filled in by the other program: no entry</numerusform>
            <numerusform>%n cells say “unknown” or were filled in by the other program: no entry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the journal now.</source>
        <translation>
            <numerusform>%n entry is in the journal now.</numerusform>
            <numerusform>%n entries are in the journal now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned doses are open</source>
        <translation>
            <numerusform>One planned dose is open</numerusform>
            <numerusform>%n planned doses are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of earlier days were not logged.</source>
        <comment>planned doses</comment>
        <translation>
            <numerusform>One of an earlier day was not logged.</numerusform>
            <numerusform>%n of earlier days were not logged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HabitForge: %n open today</source>
        <comment>planned doses</comment>
        <translation>
            <numerusform>HabitForge: %n open today</numerusform>
            <numerusform>HabitForge: %n open today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n reminders of %1 at %2 were left alone.</source>
        <translation>
            <numerusform>The last reminder of %1 at %2 was left alone.</numerusform>
            <numerusform>The last %n reminders of %1 at %2 were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At what you really took: %1 a day, from %n days.</source>
        <translation>
            <numerusform>At what you really took: %1 a day, from %n day.</numerusform>
            <numerusform>At what you really took: %1 a day, from %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was logged on the last %n days.</source>
        <translation>
            <numerusform>Nothing was logged on the last day.</numerusform>
            <numerusform>Nothing was logged on the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n put away for good</source>
        <translation>
            <numerusform>Show the one put away for good</numerusform>
            <numerusform>Show the %n put away for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>made of %n known days</source>
        <translation>
            <numerusform>made of %n known day</numerusform>
            <numerusform>made of %n known days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them smaller</source>
        <comment>number of doses</comment>
        <translation>
            <numerusform>%n of them smaller</numerusform>
            <numerusform>%n of them smaller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>the next day</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95&#xa0;% interval: %1; %2 and %n days.</source>
        <comment>days above and below the median</comment>
        <translation>
            <numerusform>95&#xa0;% interval: %1; %2 and %n day.</numerusform>
            <numerusform>95&#xa0;% interval: %1; %2 and %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ρ %1, 95&#xa0;% interval %2 to %3, %n days.</source>
        <translation>
            <numerusform>ρ %1, 95&#xa0;% interval %2 to %3, %n day.</numerusform>
            <numerusform>ρ %1, 95&#xa0;% interval %2 to %3, %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions asked.</source>
        <translation>
            <numerusform>%n question asked.</numerusform>
            <numerusform>%n questions asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of a day beside %2, %3: %n days with both logged, from %4 to %5.</source>
        <translation>
            <numerusform>%1 of a day beside %2, %3: %n day with both logged, from %4 to %5.</numerusform>
            <numerusform>%1 of a day beside %2, %3: %n days with both logged, from %4 to %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of %1 days</source>
        <translation>
            <numerusform>%n pair of %1 days</numerusform>
            <numerusform>%n pairs of %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;tablets</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>%1&#xa0;tablet</numerusform>
            <numerusform>%1&#xa0;tablets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;pieces</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>%1&#xa0;piece</numerusform>
            <numerusform>%1&#xa0;pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;scoops</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>%1&#xa0;scoop</numerusform>
            <numerusform>%1&#xa0;scoops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;capsules</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>%1&#xa0;capsule</numerusform>
            <numerusform>%1&#xa0;capsules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;drops</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>%1&#xa0;drop</numerusform>
            <numerusform>%1&#xa0;drops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Of those kept, %n days without any were not noted.</source>
        <translation>
            <numerusform>%1 Of those kept, %n day without any was not noted.</numerusform>
            <numerusform>%1 Of those kept, %n days without any were not noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepare %n packs that look alike and write their numbers on them. The table says how much of %1 each time is in which; “none” means something that looks the same without it.</source>
        <translation>
            <numerusform>Prepare %n pack and write its number on it. The table says how much of %1 each time is in which; “none” means something that looks the same without it.</numerusform>
            <numerusform>Prepare %n packs that look alike and write their numbers on them. The table says how much of %1 each time is in which; “none” means something that looks the same without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions asked, %1 with enough data.</source>
        <translation>
            <numerusform>%n question asked, %1 with enough data.</numerusform>
            <numerusform>%n questions asked, %1 with enough data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looks in the last %1 days: each answer is held against all of them.</source>
        <translation>
            <numerusform>%n look in the last %1 days.</numerusform>
            <numerusform>%n looks in the last %1 days: each answer is held against all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p = %1; held against all %n looks of the last weeks (Benjamini-Hochberg) it is %2.</source>
        <translation>
            <numerusform>p = %1; it is the one look of the last weeks, so it stays %2.</numerusform>
            <numerusform>p = %1; held against all %n looks of the last weeks (Benjamini-Hochberg) it is %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n days on each side</source>
        <comment>first day, last day</comment>
        <translation>
            <numerusform>%1 to %2, %n day on each side</numerusform>
            <numerusform>%1 to %2, %n days on each side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal begins too late for %n days on each side.</source>
        <translation>
            <numerusform>The journal begins too late for %n day on each side.</numerusform>
            <numerusform>The journal begins too late for %n days on each side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The days after are not all there yet: %n on each side were asked for.</source>
        <translation>
            <numerusform>The days after are not all there yet: %n on each side was asked for.</numerusform>
            <numerusform>The days after are not all there yet: %n on each side were asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n planned doses taken</source>
        <translation>
            <numerusform>%1 of %n planned dose taken</numerusform>
            <numerusform>%1 of %n planned doses taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without marked days, %1 and %n: %2.</source>
        <comment>days before, days after</comment>
        <translation>
            <numerusform>Without marked days, %1 and %n: %2.</numerusform>
            <numerusform>Without marked days, %1 and %n: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With marked days, %1 and %n: %2.</source>
        <comment>days before, days after</comment>
        <translation>
            <numerusform>With marked days, %1 and %n: %2.</numerusform>
            <numerusform>With marked days, %1 and %n: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <translation>
            <numerusform>%1 of %n day</numerusform>
            <numerusform>%1 of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the mean of %2 known days before %3 is %4, that of %n days from it on is %5.</source>
        <translation>
            <numerusform>%1: the mean of %2 known days before %3 is %4, that of %n day from it on is %5.</numerusform>
            <numerusform>%1: the mean of %2 known days before %3 is %4, that of %n days from it on is %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taken on %1 of the days before and %2 after, %n each</source>
        <translation>
            <numerusform>taken on %1 of the days before and %2 after, %n each</numerusform>
            <numerusform>taken on %1 of the days before and %2 after, %n each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest of the three, held against all %n looks of the last weeks (Benjamini-Hochberg), is %1; that is to be at most 0.05 too.</source>
        <translation>
            <numerusform>The largest of the three, with no other look of the last weeks beside it, is %1; that is to be at most 0.05 too.</numerusform>
            <numerusform>The largest of the three, held against all %n looks of the last weeks (Benjamini-Hochberg), is %1; that is to be at most 0.05 too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovery, %n ratings</source>
        <translation>
            <numerusform>Recovery, %n rating</numerusform>
            <numerusform>Recovery, %n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gut, %n ratings</source>
        <translation>
            <numerusform>Gut, %n rating</numerusform>
            <numerusform>Gut, %n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is whole and holds %n entries fewer than now.</source>
        <translation>
            <numerusform>The newest backup is whole and holds %n entry fewer than now.</numerusform>
            <numerusform>The newest backup is whole and holds %n entries fewer than now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is whole and holds %n entries more than now.</source>
        <translation>
            <numerusform>The newest backup is whole and holds %n entry more than now.</numerusform>
            <numerusform>The newest backup is whole and holds %n entries more than now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <comment>of a backup</comment>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older, to %1</source>
        <comment>older backups, the day of the oldest</comment>
        <translation>
            <numerusform>%n older, to %1</numerusform>
            <numerusform>%n older, to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries fewer than now</source>
        <translation>
            <numerusform>%n entry fewer than now</numerusform>
            <numerusform>%n entries fewer than now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries more than now</source>
        <translation>
            <numerusform>%n entry more than now</numerusform>
            <numerusform>%n entries more than now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup with %n entries was made and checked.</source>
        <translation>
            <numerusform>A backup with %n entry was made and checked.</numerusform>
            <numerusform>A backup with %n entries was made and checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup of %1 has %n faults. It is kept and cannot be restored.</source>
        <comment>day, time</comment>
        <translation>
            <numerusform>The backup of %1 has %n fault. It is kept and cannot be restored.</numerusform>
            <numerusform>The backup of %1 has %n faults. It is kept and cannot be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in the sync folder were refused. File → Sync… says why.</source>
        <translation>
            <numerusform>%n file in the sync folder was refused. File → Sync… says why.</numerusform>
            <numerusform>%n files in the sync folder were refused. File → Sync… says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken</source>
        <comment>by an exchange with other devices</comment>
        <translation>
            <numerusform>%n change taken</numerusform>
            <numerusform>%n changes taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files written</source>
        <comment>by an exchange with other devices</comment>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more files.</source>
        <comment>beside those that are named</comment>
        <translation>
            <numerusform>And %n more file.</numerusform>
            <numerusform>And %n more files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy is joined: %n changes taken. It stays beside the journal, as .merged.</source>
        <comment>from a copy of the journal</comment>
        <translation>
            <numerusform>The copy is joined: %n change taken. It stays beside the journal, as .merged.</numerusform>
            <numerusform>The copy is joined: %n changes taken. It stays beside the journal, as .merged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::ArticleView</name>
    <message numerus="yes">
        <source>Check &amp;yourself: %n questions</source>
        <translation>
            <numerusform>Check &amp;yourself: %n question</numerusform>
            <numerusform>Check &amp;yourself: %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::BackupsPage</name>
    <message numerus="yes">
        <source>%1 has %n faults, so it is not put in the place of the journal.</source>
        <translation>
            <numerusform>%1 has %n fault, so it is not put in the place of the journal.</numerusform>
            <numerusform>%1 has %n faults, so it is not put in the place of the journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::BothRatedDialog</name>
    <message numerus="yes">
        <source>%n values were rated here and otherwise in the copy. The later one counts now; choose the other where it is the right one. Both stay in the history of the entry.</source>
        <translation>
            <numerusform>%n value was rated here and otherwise in the copy. The later one counts now; choose the other where it is the right one. Both stay in the history of the entry.</numerusform>
            <numerusform>%n values were rated here and otherwise in the copy. The later one counts now; choose the other where it is the right one. Both stay in the history of the entry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n values of the copy or of before count now.</source>
        <translation>
            <numerusform>Changed: %n value of the copy or of before counts now.</numerusform>
            <numerusform>Changed: %n values of the copy or of before count now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::CautionDialog</name>
    <message numerus="yes">
        <source>one answer for all %n questions</source>
        <translation>
            <numerusform>one answer for the one question</numerusform>
            <numerusform>one answer for all %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::ChangeDialog</name>
    <message numerus="yes">
        <source>Change %n entries</source>
        <translation>
            <numerusform>Change %n entry</numerusform>
            <numerusform>Change %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n entries</source>
        <translation>
            <numerusform>Changed %n entry</numerusform>
            <numerusform>Changed %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::CompareDialog</name>
    <message numerus="yes">
        <source>%n entries are in both and say something else now.</source>
        <translation>
            <numerusform>%n entry are in both and say something else now.</numerusform>
            <numerusform>%n entries are in both and say something else now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries are only in one of them and not listed.</source>
        <translation>
            <numerusform>%n more entries are only in one of them and not listed.</numerusform>
            <numerusform>%n more entries are only in one of them and not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::DamageDialog</name>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <comment>a moment</comment>
        <translation>
            <numerusform>%1: %n entry</numerusform>
            <numerusform>%1: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::EntriesCard</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::GuidancePage</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::ImportCheckPage</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::LockPage</name>
    <message numerus="yes">
        <source>This is not the code. The next one is looked at in %n seconds.</source>
        <translation>
            <numerusform>This is not the code. The next one is looked at in %n second.</numerusform>
            <numerusform>This is not the code. The next one is looked at in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::LockSection</name>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::MainWindow</name>
    <message numerus="yes">
        <source>The backup was restored: %n entries. What was there before was kept first.</source>
        <translation>
            <numerusform>The backup was restored: %n entry. What was there before was kept first.</numerusform>
            <numerusform>The backup was restored: %n entries. What was there before was kept first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::MoveDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n entries to %1</source>
        <translation>
            <numerusform>Moved %n entry to %1</numerusform>
            <numerusform>Moved %n entries to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::SeriesTableModel</name>
    <message numerus="yes">
        <source>%1 (%n days)</source>
        <translation>
            <numerusform>%1 (%n day)</numerusform>
            <numerusform>%1 (%n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::SinceControls</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks on each side</source>
        <translation>
            <numerusform>%n week on each side</numerusform>
            <numerusform>%n weeks on each side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::SinceElseCard</name>
    <message numerus="yes">
        <source>of %n on each side</source>
        <translation>
            <numerusform>of %n on each side</numerusform>
            <numerusform>of %n on each side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hf::WatchStep</name>
    <message numerus="yes">
        <source>%n questions. None has to be answered: an empty one stays “not set” and counts as unknown, not as 0. On an ordinary day one key sets the gut to zeros. Stools, training and rest days can be logged as well.</source>
        <translation>
            <numerusform>%n question. None has to be answered: an empty one stays “not set” and counts as unknown, not as 0. On an ordinary day one key sets the gut to zeros. Stools, training and rest days can be logged as well.</numerusform>
            <numerusform>%n questions. None has to be answered: an empty one stays “not set” and counts as unknown, not as 0. On an ordinary day one key sets the gut to zeros. Stools, training and rest days can be logged as well.</numerusform>
        </translation>
    </message>
</context>
</TS>
