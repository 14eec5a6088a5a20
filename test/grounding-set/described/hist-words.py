import matplotlib.pyplot as plt

lengths = [1]*4 + [2]*14 + [3]*22 + [4]*19 + [5]*11 + [6]*8 + [7]*9 + [8]*5 + [9]*3 + [10]*3 + [11]*1 + [12]*1
bins = [i + 0.5 for i in range(0, 13)]

fig, ax = plt.subplots()
ax.hist(lengths, bins=bins, color='cadetblue', edgecolor='white')
ax.axvline(4.6, color='k', ls=':', label='mean = 4.6')
ax.set_xticks(range(1, 13))
ax.set_xlabel('Letters in word')
ax.set_ylabel('Number of words')
ax.set_title('Word Lengths in a Newspaper Paragraph')
ax.legend()
plt.show()
