import matplotlib.pyplot as plt

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']
o = [50, 53, 56, 54, 49]
c = [53, 56, 54, 49, 52]
h = [55, 58, 57, 55, 54]
l = [48, 52, 52, 47, 46]

fig, ax = plt.subplots(figsize=(8, 5))
for i in range(5):
    color = 'green' if c[i] >= o[i] else 'red'
    ax.vlines(i, l[i], h[i], color='black')
    ax.bar(i, abs(c[i] - o[i]), bottom=min(o[i], c[i]), width=0.5, color=color)
ax.set_xticks(range(5))
ax.set_xticklabels(days)
ax.set_title('Daily Share Price of Orlin Corp')
ax.set_xlabel('Day')
ax.set_ylabel('Price ($)')
ax.set_ylim(44, 60)
plt.show()
