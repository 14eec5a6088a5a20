import matplotlib.pyplot as plt

yrs = list(range(2010, 2021))
print_ = [62, 58, 55, 50, 46, 41, 37, 33, 28, 24, 21]
digital = [12, 16, 20, 26, 31, 37, 42, 46, 51, 56, 62]
fig, ax = plt.subplots(figsize=(7.5, 4.6))
ax.plot(yrs, print_, color='saddlebrown', marker='s', label='Print')
ax.plot(yrs, digital, color='deepskyblue', marker='o', label='Digital')
ax.annotate('Digital overtakes print', xy=(2015.45, 39.3), xytext=(2011, 10), arrowprops=dict(facecolor='black', shrink=0.05, width=1, headwidth=7))
ax.set_xticks(yrs)
ax.set_ylim(0, 70)
ax.set_xlabel('Year')
ax.set_ylabel('Advertising revenue (billion USD)')
ax.set_title('Print and digital advertising')
ax.legend(loc='upper center')
plt.show()
