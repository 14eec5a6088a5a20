import matplotlib.pyplot as plt

instruments = ['Violin', 'Viola', 'Cello', 'Flute', 'Trumpet', 'Clarinet']
counts = [24, 10, 12, 8, 6, 15]
colors = ['brown', 'olive', 'gray', 'skyblue', 'gold', 'pink']

fig, ax = plt.subplots(figsize=(8, 5))
bars = ax.bar(instruments, counts, color=colors, edgecolor='black')
for bar, c in zip(bars, counts):
    ax.text(bar.get_x() + bar.get_width() / 2, c + 0.3, str(c), ha='center')
ax.set_title('Instruments in the School Orchestra')
ax.set_xlabel('Instrument')
ax.set_ylabel('Number of Players')
ax.set_ylim(0, 28)
plt.show()
