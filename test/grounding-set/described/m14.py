import matplotlib.pyplot as plt
y = list(range(2000, 2021, 2))
phy = [23, 21, 19, 17, 14, 11, 9, 7, 6, 5, 4.2]
dow = [0, 0, 0.4, 2.1, 3.7, 4.2, 4.4, 4.0, 2.9, 1.8, 1.2]
stre = [0, 0, 0, 0.2, 0.3, 0.4, 1.0, 2.0, 4.6, 9.2, 13.4]
fig, ax = plt.subplots(figsize=(8, 5))
ax.stackplot(y, phy, dow, stre, labels=['Physical', 'Downloads', 'Streaming'], colors=['#8c564b', '#ffbb78', '#2ca02c'])
ax.set_xlim(2000, 2020)
ax.set_ylim(0, 25)
ax.set_xticks(y)
ax.set_ylabel('Revenue (billion $)')
ax.set_title('Recorded music revenue by format')
ax.legend(loc='upper center', ncol=3)
plt.show()
