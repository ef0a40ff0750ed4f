/** A hearing that never was: the record that the cases of the alignment quote from. */
export const RECORD = `MARA QUILL: Good evening. We are here to talk about the harbour wall, the ferry and the money for both. I'm Mara Quill of the Tidewater Post. The rules are simple, and I will keep the clock myself.

OWEN BRANDT: Thank you. The wall was built in nineteen twenty and it has not been repaired since. We would not close the ferry in winter. I said so last year and I say it again tonight.

SYSTEM: [ applause ]

OWEN BRANDT: The repair will cost 40 million crowns, and the province may pay half of it. Perhaps they will pay in spring. The engineers told us that the northern pier could fail within ten years.

MARA QUILL: Mayor Selby, your answer?

JUNE SELBY: Well, you know, I -- I never promised a new ferry. I promised a safe one. He keeps telling people that the boats are old, and he is right about that, but nobody has been hurt on them. My father worked on those boats, and my brother still does.

JUNE SELBY: Three of the five engineers refused to sign the report. The United Harbours Fund has offered us 12% of the cost. It's unlikely that we'll get a better offer this year, and I can't see why anybody would wait.

OWEN BRANDT: That is, um, simply wrong. The fund was founded to help small towns, and we are a small town. They don't want our gratitude, they want our signature. When the storm came in March the water stood in the market hall, and people...

MARA QUILL: ...Thirty seconds.

OWEN BRANDT: ...people carried their own chairs upstairs. Nobody from the province came to see it.

JUNE SELBY: Is the wall worth saving? Of course it is worth saving. I have walked along it every morning for eleven years. We should repair the wall before we buy another boat, and we must do it without new taxes.

OWEN BRANDT: So what should we tell the fishermen? They were promised cold storage, they were promised a slipway, and they were promised that the quay would be lit. Not one lamp has been set up. Dr. Amara Finch measured the silt, and she found two metres of it at the gate.

JUNE SELBY: I'm gonna answer that. The lamps are ordered. The slipway is being drawn by the same firm that drew the bridge at Oller, and Captain Reyes has seen the drawings. He told me they are good.

MARA QUILL: The press should be ashamed of how little it asks. Any last word?

OWEN BRANDT: We will accept the result of the vote. The press should be ashamed of nothing tonight.

JUNE SELBY: And I will accept it too. Thank you all for coming out in this weather.`;
