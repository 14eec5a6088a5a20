import matplotlib.pyplot as plt
st = ["Adler 2009", "Bianchi 2012", "Chen 2014", "Duarte 2015", "Eriksen 2018", "Fofana 2020", "Pooled (random effects)"]
m = [0.62, 0.88, 0.71, 1.15, 0.79, 0.54, 0.76]
lo = [0.41, 0.66, 0.55, 0.72, 0.61, 0.31, 0.67]
hi = [0.94, 1.17, 0.92, 1.84, 1.02, 0.95, 0.87]
y = list(range(len(st)))[::-1]
fig, ax = plt.subplots(figsize=(8, 4.5))
for i in range(7):
    ax.plot([lo[i], hi[i]], [y[i], y[i]], color="k", lw=1.3)
    ax.plot(m[i], y[i], "D" if i == 6 else "s", color="darkred" if i == 6 else "k", ms=10 if i == 6 else 7)
    ax.text(2.15, y[i], f"{m[i]:.2f} [{lo[i]:.2f}, {hi[i]:.2f}]", va="center", fontsize=9)
ax.axvline(1, color="gray", ls="--")
ax.set_xscale("log"); ax.set_xlim(0.25, 2.1)
ax.set_xticks([0.25, 0.5, 1, 2]); ax.set_xticklabels(["0.25", "0.5", "1", "2"]); ax.minorticks_off()
ax.set_yticks(y); ax.set_yticklabels(st)
ax.set_xlabel("Risk ratio (95% CI)\n<- favours treatment      favours control ->")
fig.subplots_adjust(left=0.24, right=0.76, bottom=0.18)
