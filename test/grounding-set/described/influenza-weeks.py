import matplotlib.pyplot as plt

week = list(range(0, 26, 2))
s1 = [1.2, 1.3, 1.6, 2.0, 2.8, 4.1, 6.0, 7.4, 6.9, 5.1, 3.6, 2.4, 1.7]
s2 = [1.1, 1.2, 1.5, 1.9, 2.3, 2.9, 3.4, 4.2, 5.1, 4.6, 4.3, 3.2, 2.2]
s3 = [1.3, 1.3, 1.4, 1.5, 1.6, 1.6, 1.5, 1.3, 1.2, 1.1, 1.0, 1.0, 1.1]
fig, ax = plt.subplots(figsize=(7.5, 4.3))
ax.plot(week, s1, color="crimson", lw=2, label="2017-18")
ax.plot(week, s2, color="mediumpurple", lw=2, label="2018-19")
ax.plot(week, s3, color="seagreen", lw=2, label="2020-21")
ax.axhline(2.4, ls="--", color="black", lw=1, label="National baseline (2.4 %)")
ax.set_xlabel("Weeks since 1 October")
ax.set_ylabel("Visits for influenza-like illness (%)")
ax.set_ylim(0, 8)
ax.set_xlim(0, 24)
ax.set_xticks(range(0, 25, 4))
ax.legend()
fig.tight_layout()
plt.savefig("influenza_weeks.png")
