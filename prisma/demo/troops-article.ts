/** Our own writing on the reports of October 2024. Nobody is quoted; the slip of spelling in it is meant. */
export const TROOPS_TEXT = `Seoul weighs its answer to reports of North Korean troops in Russia

South Korea says that soldiers from the North are already on Russian ground. What it means to do about that is less clear.

South Korea’s government spent the first days of this week turning a warning of its intelligence service into a policy. The service reported last Friday that North Korea had begun to send soldiers to Russia, and that more were expected to follow before the winter.

According to the service, a first group of about 1,500 soldiers was carried to Vladivostock on ships of the Russian navy in the second week of October. They were said to be in training at bases in Russia’s far east, with Russian uniforms and Russian papers. None of this could be checked from outside, and officials in Moscow have spoken of contradictory reports. A North Korean delegate at the United Nations called the accounts baseless.

The foreign ministry in Seoul called in the Russian ambassador on Monday and asked for the soldiers to be withdrawn at once. The embassy answered that what Russia and North Korea do together is in keeping with international law and is directed against nobody.

A day later the question was no longer only one of protest. Yoon Suk Yeol, a senior official at the office of South Korea’s president, said on Tuesday that Seoul was weighing whether to supply Ukraine with weapons, and that the answer would depend on what the North does next.

A rule under strain

That would be a turn. South Korea makes shells, howitzers and tanks in numbers few other countries can match, and sells them to several members of the North Atlantic alliance. Until now it has not given lethal weapons to a country at war, and its help for Ukraine has been body armour, mine-clearing gear, medicine and money.

An analyst of Korean defence exports, who asked not to be named, said the stores were smaller than is often assumed, because the army would want to keep enough for a crisis of its own. In her view, air defence would be offered first and shells only much later.

Russia and North Korea signed a treaty in Pyongyang in June that obliges each to help the other if it is attacked. Officials in Seoul have pointed to that clause ever since. They fear less what the soldiers can do in Ukraine than what the North may be given in return: fuel, food, and help with satellites and missiles.

What happens next

Diplomats expect a delegation from Seoul to brief the Atlantic alliance in Brussels within days. Whether other governments share its reading is open. Some have said that they see the same signs, others that they are still looking at the evidence.

At home, the government would need the patience of a parliament in which it has no majority. The opposition is wary of being drawn into a distant war, and any shipment would be argued over before it left a port.

For the moment the steps are described as gradual. Each is tied to something the North might do, and each leaves room to stop. How long that room lasts will be decided less in Seoul than on the training grounds of Russia’s far east.
`;
