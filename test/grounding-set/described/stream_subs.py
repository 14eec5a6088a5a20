import matplotlib.pyplot as plt

years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]
streamly = [12, 18, 27, 35, 52, 61, 66, 68]
cinebox = [30, 32, 33, 31, 29, 26, 22, 19]
playnest = [5, 7, 10, 15, 24, 33, 45, 58]

fig, ax = plt.subplots(figsize=(9, 5))
ax.plot(years, streamly, marker='o', color='royalblue', label='Streamly')
ax.plot(years, cinebox, marker='s', color='darkorange', linestyle='--', label='CineBox')
ax.plot(years, playnest, marker='^', color='green', label='PlayNest')
ax.set_title('Subscribers of Three Streaming Services (2016-2023)')
ax.set_xlabel('Year')
ax.set_ylabel('Subscribers (millions)')
ax.set_ylim(0, 80)
ax.legend(title='Service')
ax.grid(alpha=0.3)
plt.show()
