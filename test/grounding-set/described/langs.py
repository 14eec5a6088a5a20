import matplotlib.pyplot as plt

langs = ["Python", "JavaScript", "Java", "C++", "Go", "Rust", "Kotlin", "Ruby"]
share = [31.5, 27.0, 16.2, 9.4, 6.1, 4.8, 3.0, 2.0]

fig, ax = plt.subplots(figsize=(9, 5))
y = range(len(langs))
ax.barh(y, share, color=["crimson" if s > 20 else "slategray" for s in share])
ax.set_yticks(list(y))
ax.set_yticklabels(langs)
ax.invert_yaxis()
for i, s in enumerate(share):
    ax.text(s + 0.4, i, f"{s:.1f}%", va="center")
ax.axvline(20, color="black", ls=":", lw=1)
ax.set_xlim(0, 36)
ax.set_xlabel("Share of respondents (%)")
ax.set_title("Main Programming Language, Developer Survey")
plt.tight_layout()
plt.show()
