import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2, figsize=(9, 3.8))
a.plot([0, 10, 20, 30, 40, 50], [82, 80, 71, 60, 52, 58], "o-", color="purple")
a.set_xlabel("Minute of lecture")
a.set_ylabel("Students on task (%)")
a.set_ylim(40, 90)
a.set_title("(a) Attention")
b.bar(["Lecture", "Polls", "Discussion"], [61, 72, 68], color=["gray", "purple", "mediumpurple"])
b.set_ylim(0, 100)
b.set_ylabel("Mean quiz score (%)")
b.set_title("(b) Learning outcome")
fig.tight_layout()
plt.savefig("attention_quiz.png")
